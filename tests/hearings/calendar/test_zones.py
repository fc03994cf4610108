# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What calendars are told of time zones agrees with what zoneinfo knows of them."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.calendar.zones import WallTime, in_utc, observances, wall_time
from tests.hearings.calendar.kinds import PLACES, WORDS, hearing

LA = "America/Los_Angeles"
HOUR = timedelta(hours=1)
SAMPLE = (
    LA, "America/New_York", "America/Phoenix", "America/St_Johns", "Pacific/Honolulu",
    "Europe/Dublin", "Australia/Lord_Howe", "Pacific/Chatham",
)  # fmt: skip
# A rule that falls before or after its own day.
CANNOT_BE_TOLD = {
    "Africa/Cairo", "America/Nuuk", "America/Santiago", "America/Scoresbysund",
    "Asia/Gaza", "Asia/Hebron", "Asia/Jerusalem",
}  # fmt: skip
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
HOURS = [START + HOUR * number for number in range((END - START) // HOUR)]


def told(clock: str, tzid: str | None = None) -> WallTime:
    return WallTime(datetime.fromisoformat(clock), tzid)


def zone_of_the_wheel(timezone: str) -> ZoneInfo:
    file = files("tzdata").joinpath("zoneinfo", *timezone.split("/"))
    return ZoneInfo.from_file(BytesIO(file.read_bytes()), key=timezone)


def every_zone() -> list[str]:
    """Every zone of the wheel once, without its other names."""
    known: dict[bytes, str] = {}
    for name in files("tzdata").joinpath("zones").read_text().split():
        known.setdefault(files("tzdata").joinpath("zoneinfo", name).read_bytes(), name)
    return sorted(known.values())


def told_offsets(timezone: str) -> list[timedelta]:
    """The offset at each of HOURS, from the VTIMEZONE as it is written and by nothing else."""
    day = datetime(2026, 12, 1, 18, tzinfo=zone_of_the_wheel(timezone))
    file = write_calendar(
        [hearing(timezone=timezone, starts_at=day)], PLACES, CalendarOptions(WORDS)
    )
    [written] = Calendar.from_ical(file).walk("VTIMEZONE")
    assert written["TZID"] == timezone
    onsets = []
    for part in written.subcomponents:
        first, before = part["DTSTART"].dt, part["TZOFFSETFROM"].td
        wall_times = [first]
        if "RRULE" in part:
            rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=first)
            wall_times = list(takewhile(lambda wall: wall.year < END.year + 1, rule))
        onsets += [
            ((wall - before).replace(tzinfo=UTC), part["TZOFFSETTO"].td) for wall in wall_times
        ]
    onsets.sort()
    offsets, reached = [], 0
    for hour in HOURS:
        while reached + 1 < len(onsets) and onsets[reached + 1][0] <= hour:
            reached += 1
        offsets.append(onsets[reached][1])
    return offsets


@pytest.mark.parametrize("timezone", SAMPLE)
def test_the_written_rules_give_the_hours_zoneinfo_gives(timezone: str):
    zone = zone_of_the_wheel(timezone)
    assert told_offsets(timezone) == [hour.astimezone(zone).utcoffset() for hour in HOURS]


@pytest.mark.slow
def test_the_rules_of_every_zone_give_the_hours_zoneinfo_gives_or_utc_is_written():
    """A zone whose rules do not hold yet, or not always, is told in UTC just then."""
    count, mixed = 0, {}
    for timezone in every_zone():
        zone = zone_of_the_wheel(timezone)
        sample = wall_time(datetime(2026, 12, 1, 18, tzinfo=zone), timezone)
        if not observances(timezone) or sample.tzid is None:
            continue
        count += 1
        wrong = [
            hour
            for hour, offset in zip(HOURS, told_offsets(timezone), strict=True)
            if hour.astimezone(zone).utcoffset() != offset
        ]
        if wrong:
            mixed[timezone] = len(wrong)
        assert all(wall_time(hour, timezone).tzid is None for hour in wrong), timezone
    assert count > 300
    assert len(mixed) < 15, mixed


@pytest.mark.slow
def test_only_a_few_zones_cannot_be_told():
    untold = {timezone for timezone in every_zone() if not observances(timezone)}
    assert untold <= CANNOT_BE_TOLD | {"America/Godthab", "Asia/Tel_Aviv", "Chile/Continental"} | {
        "Egypt", "Israel",
    }  # fmt: skip


@pytest.mark.parametrize("timezone", ["America/Santiago", "America/Nuuk", "Asia/Jerusalem"])
def test_a_rule_beyond_its_own_day_is_not_told(timezone: str):
    assert observances(timezone) == ()


def test_a_zone_that_cannot_be_told_is_written_in_utc():
    moment = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("Asia/Jerusalem"))
    assert wall_time(moment, "Asia/Jerusalem") == told("2026-12-01T16:00")


@pytest.mark.parametrize("timezone", ["UTC", "Etc/UTC"])
def test_utc_is_written_as_utc(timezone: str):
    moment = datetime(2026, 12, 1, 18, tzinfo=UTC)
    assert wall_time(moment, timezone) == told("2026-12-01T18:00")


def test_a_time_at_which_the_rules_were_others_is_written_in_utc():
    """In 2005 the daylight time of the United States began in April."""
    moment = datetime(2005, 3, 20, 18, tzinfo=ZoneInfo(LA))
    assert moment.utcoffset() == timedelta(hours=-8)
    assert wall_time(moment, LA) == told("2005-03-21T02:00")


def test_an_hour_that_does_not_exist_becomes_the_one_the_clocks_show():
    moment = datetime(2027, 3, 14, 2, 30, tzinfo=ZoneInfo(LA))
    assert wall_time(moment, LA) == told("2027-03-14T03:30", LA)


def test_the_hour_that_exists_twice_is_written_in_utc():
    first = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo(LA))
    second = first.replace(fold=1)
    assert wall_time(first, LA) == told("2026-11-01T08:30")
    assert wall_time(second, LA) == told("2026-11-01T09:30")
    assert wall_time(first - HOUR, LA) == told("2026-11-01T00:30", LA)
    assert wall_time(second + HOUR, LA) == told("2026-11-01T02:30", LA)


def test_a_moment_given_in_another_zone_is_told_in_the_hearings_own():
    moment = datetime(2026, 12, 2, 2, 0, tzinfo=UTC)
    assert wall_time(moment, LA) == told("2026-12-01T18:00", LA)


def test_in_utc_is_the_same_moment():
    assert in_utc(told("2026-07-01T18:00", LA)) == told("2026-07-02T01:00")
    assert in_utc(told("2026-07-01T00:00")) == told("2026-07-01T00:00")


@pytest.fixture
def zones_of_the_system(tmp_path: Path) -> Iterator[Path]:
    """A folder where zoneinfo looks first, as a system with other zone data would have it."""
    zoneinfo.reset_tzpath(to=[str(tmp_path)])
    ZoneInfo.clear_cache()
    yield tmp_path
    zoneinfo.reset_tzpath()
    ZoneInfo.clear_cache()


def test_old_zone_data_of_the_system_does_not_move_what_the_clocks_show(
    zones_of_the_system: Path,
):
    (zones_of_the_system / "America").mkdir()
    other = files("tzdata").joinpath("zoneinfo", "America", "New_York")
    (zones_of_the_system / LA).write_bytes(other.read_bytes())
    evening = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo(LA))
    assert evening.utcoffset() == timedelta(hours=-5)
    assert wall_time(evening, LA) == told("2026-12-01T18:00", LA)


def test_a_zone_only_the_system_knows_is_written_in_utc(zones_of_the_system: Path):
    (zones_of_the_system / "Fiction").mkdir()
    other = files("tzdata").joinpath("zoneinfo", "America", "New_York")
    (zones_of_the_system / "Fiction" / "Sampleville").write_bytes(other.read_bytes())
    evening = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("Fiction/Sampleville"))
    assert wall_time(evening, "Fiction/Sampleville") == told("2026-12-01T23:00")
