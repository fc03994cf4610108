# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Calendar files: golden ones, and laws that hold for any hearing."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from hearings.calendar.events import event_facts
from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.calendar.zones import WallTime
from hearings.domain.hearing import AgendaItem, Hearing, HearingRecord
from hearings.domain.label import Label
from hearings.domain.status import Status
from hearings.domain.topic import Verdict
from tests.hearings.calendar.kinds import (
    CHANGED,
    GOLDEN,
    KINDS,
    OPTIONS,
    PLACES,
    WORDS,
    ZONE,
    hearing,
    written,
    written_neutral,
    written_together,
)

UNFOLDED = re.compile(rb"\r\n ")


def content_lines(file: bytes) -> list[str]:
    return UNFOLDED.sub(b"", file).decode().split("\r\n")


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_gives_the_file_it_always_gave(kind: str):
    assert written(kind) == (GOLDEN / f"{kind}.ics").read_bytes()


def test_all_kinds_together_give_the_file_they_always_gave():
    assert written_together() == (GOLDEN / "all.ics").read_bytes()


def test_a_neutral_file_is_the_one_it_always_was():
    assert written_neutral() == (GOLDEN / "neutral.ics").read_bytes()


def test_the_same_hearings_give_the_same_bytes_whatever_their_order():
    hearings = [one for some in KINDS.values() for one in some]
    forward = write_calendar(hearings, PLACES, OPTIONS)
    assert write_calendar(reversed(hearings), PLACES, OPTIONS) == forward


def test_a_new_reading_without_a_change_gives_the_same_bytes():
    first = hearing()
    later = replace(first.sources[0], read_at=CHANGED + timedelta(days=9))
    again = replace(first, sources=(later,), agenda_read_at=CHANGED + timedelta(days=9))
    assert write_calendar([again], PLACES, OPTIONS) == write_calendar([first], PLACES, OPTIONS)


def test_a_moved_hearing_is_the_same_event_with_a_higher_sequence_and_a_new_stamp():
    moved_at = CHANGED + timedelta(days=1)
    old = hearing(sequence=1)
    new = replace(
        hearing(sequence=2, starts_at=datetime(2026, 12, 3, 9, tzinfo=ZoneInfo(ZONE))),
        changed_at=moved_at,
    )
    [before] = Calendar.from_ical(write_calendar([old], PLACES, OPTIONS)).events
    [after] = Calendar.from_ical(write_calendar([new], PLACES, OPTIONS)).events
    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (1, 2)
    assert after["DTSTAMP"].dt == after["LAST-MODIFIED"].dt == moved_at


def test_a_hearing_given_twice_is_written_once_as_it_was_given_last():
    file = write_calendar([hearing(), hearing(sequence=7)], PLACES, OPTIONS)
    [event] = Calendar.from_ical(file).events
    assert event["SEQUENCE"] == 7


def test_no_hearings_give_a_calendar_that_still_has_a_component():
    calendar = Calendar.from_ical(write_calendar([], PLACES, OPTIONS))
    assert not calendar.events
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Etc/UTC"]


def test_a_hearing_of_a_place_that_is_gone_is_still_written():
    [event] = Calendar.from_ical(write_calendar([hearing()], {}, OPTIONS)).events
    assert event["SUMMARY"] == "Public Safety Committee"


def test_the_head_says_what_calendars_ask_and_no_method():
    options = CalendarOptions(WORDS, name="Sampleville;\n hearings")
    head = content_lines(write_calendar([], PLACES, options))
    assert head[:7] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Hearings//Hearings//EN",
        "NAME:Sampleville\\; hearings",
        "X-WR-CALNAME:Sampleville\\; hearings",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
    ]
    assert not [line for line in head if line.startswith(("METHOD", "UID"))]


def test_every_local_time_has_a_zone_and_every_zone_is_in_the_file():
    file = written_together().decode()
    times = re.findall(
        r"^(?:DTSTART|DTEND)(.*):(\d{8}T\d{6})(Z?)", file.split("VEVENT", 1)[1], re.M
    )
    assert len(times) > 10
    assert all(bool(zone) != bool(utc) for zone, _, utc in times)
    assert "TZID:America/Los_Angeles\r\n" in file


def test_only_the_zones_in_use_are_written():
    east = hearing(
        2,
        timezone="America/New_York",
        starts_at=datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("America/New_York")),
    )
    calendar = Calendar.from_ical(write_calendar([east, hearing()], PLACES, OPTIONS))
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == [
        "America/Los_Angeles",
        "America/New_York",
    ]
    whole_day = write_calendar([hearing(starts_at=None)], PLACES, OPTIONS)
    assert b"VTIMEZONE" not in whole_day


def test_a_backslash_before_a_capital_n_is_no_line_break():
    file = write_calendar([hearing(location="Room C:\\New\\north")], PLACES, OPTIONS)
    assert "LOCATION:Room C:\\\\New\\\\north" in content_lines(file)
    [event] = Calendar.from_ical(file).events
    assert event["LOCATION"] == "Room C:\\New\\north"


def test_a_conference_has_one_feature_and_its_value_type():
    lines = content_lines(write_calendar([hearing()], PLACES, OPTIONS))
    assert "CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://video.example/j/123?pwd=a,b;c" in lines


def test_translated_words_reach_the_file():
    prefixes = {**WORDS.prefixes, Status.CANCELLED: "ABGESAGT: "}
    options = replace(OPTIONS, words=replace(WORDS, prefixes=prefixes))
    file = write_calendar([hearing(status=Status.CANCELLED)], PLACES, options)
    assert "SUMMARY:ABGESAGT: Sampleville: Public Safety Committee" in content_lines(file)


def test_icalendar_is_not_loaded_before_something_is_written():
    code = "import hearings.calendar.writer, sys; print('icalendar' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
AWKWARD = st.one_of(
    TEXT,
    st.text(
        st.sampled_from('a,;:\\"nN\r\n\t\x00\u2028 é\u4f1a\U0001f3a5\u202e\u05d0'), max_size=300
    ),
    st.sampled_from(["END:VEVENT\r\nBEGIN:VEVENT", "x" * 500, "\u00fc" * 200, "\\N", " "]),
)
URLS = st.one_of(st.none(), AWKWARD, AWKWARD.map("https://a.example/".__add__))
ZONES = st.sampled_from([ZONE, "America/New_York", "America/Phoenix", "Asia/Jerusalem", "UTC"])
MOMENTS = st.datetimes(
    datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2060-01-01"),
    timezones=st.just(UTC),
)  # fmt: skip
ITEMS = st.builds(
    AgendaItem, text=AWKWARD, number=AWKWARD, verdict=st.builds(Verdict, st.sampled_from(Label))
)


@st.composite
def hearings(draw: st.DrawFn) -> Hearing:
    """Any hearing whatever."""
    zone = draw(ZONES)
    begins = draw(MOMENTS).astimezone(ZoneInfo(zone)).replace(fold=draw(st.sampled_from([0, 1])))
    length = st.timedeltas(timedelta(hours=-1), timedelta(days=2))
    record = HearingRecord(
        source_ids=("1",),
        bodies=tuple(draw(st.lists(AWKWARD, max_size=3))),
        title=draw(AWKWARD),
        date=begins.date(),
        timezone=zone,
        time_text=draw(AWKWARD),
        starts_at=draw(st.sampled_from([begins, None])),
        ends_at=draw(st.one_of(st.none(), length.map(begins.__add__))),
        status=draw(st.sampled_from(Status)),
        status_text=draw(AWKWARD),
        location=draw(AWKWARD),
        remote_url=draw(URLS),
        page_url=draw(URLS),
        agenda_url=draw(URLS),
        comment=draw(AWKWARD),
        items=tuple(draw(st.lists(ITEMS, max_size=3))),
    )
    id = draw(st.text(min_size=1))  # noqa: A001  (the field's own name)
    changed_at = draw(MOMENTS)
    return Hearing(id, "sampleville", record, (), changed_at, changed_at, draw(st.integers(0, 99)))


@given(st.lists(hearings(), max_size=3))
@settings(max_examples=150)
def test_whatever_the_hearing_the_file_keeps_the_format(some: list[Hearing]):
    file = write_calendar(some, PLACES, CalendarOptions(WORDS, alarm_minutes=(30,)))
    assert file.endswith(b"END:VCALENDAR\r\n")
    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in content_lines(file) if line]
    assert all(re.fullmatch("[A-Z-]+", name) for name in names)
    assert names.count("DTSTAMP") == len({one.id for one in some})


@given(hearings())
@settings(max_examples=150)
def test_whatever_the_hearing_icalendar_reads_it_back_equal(one: Hearing):
    facts = event_facts(one, "Sampleville", OPTIONS)
    [event] = Calendar.from_ical(write_calendar([one], PLACES, OPTIONS)).events
    assert not event.errors
    assert event["UID"] == facts.uid
    assert event["SEQUENCE"] == facts.sequence
    assert event["SUMMARY"] == facts.summary
    assert event["DESCRIPTION"] == facts.description
    assert event.get("LOCATION", "") == facts.location
    assert event["STATUS"] == facts.status
    assert event.get("URL") == facts.url
    assert event.get("ATTACH") == facts.agenda_url
    assert event.get("CONFERENCE") == facts.conference_url
    assert event["DTSTAMP"].dt == one.changed_at.replace(microsecond=0)
    if isinstance(facts.start, WallTime):
        assert _instant(event["DTSTART"].dt) == _instant(one.record.starts_at)
    else:
        assert event["DTSTART"].dt == one.record.date
        assert event["DTEND"].dt == one.record.date + timedelta(days=1)


def _instant(moment: date | None) -> datetime:
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC).replace(microsecond=0)
