# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Three readers agree on what we wrote, and what we read back we write again alike."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from icalendar import Calendar

from hearings.calendar.events import event_facts
from hearings.calendar.identity import uid_of
from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.calendar.zones import WallTime
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.sources.ical_events import read_calendar
from tests.hearings.calendar.kinds import KINDS, OPTIONS, PLACES, WORDS, hearing, written
from tests.hearings.calendar.test_writer import hearings
from tests.support.strict_ical import NotStrict, parse

EVER = Window(date(1980, 1, 1), date(2070, 1, 1))
PLACE = next(iter(PLACES.values()))
# What a calendar shows; identity, stamps and the text on the reading are of each profile.
SHOWN = re.compile(
    rb"^(?:DTSTART|DTEND|SUMMARY|LOCATION|GEO|STATUS|TRANSP|URL|ATTACH|CONFERENCE)[;:].*",
    re.MULTILINE,
)


def read_back(file: bytes, place: Place = PLACE) -> tuple[HearingRecord, ...]:
    return read_calendar(file, "", place, EVER, whole=True).records


def as_hearing(record: HearingRecord) -> Hearing:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    return Hearing(f"sampleville-{record.source_ids[0]}", PLACE.id, record, (), at, at, 0)


def shown(file: bytes) -> list[bytes]:
    return [line.rstrip(b"\r") for line in SHOWN.findall(file.replace(b"\r\n ", b""))]


@given(hearings())
@settings(max_examples=60)
def test_whatever_the_hearing_three_readers_agree_on_it(one: Hearing):
    place = replace(PLACE, id=one.place_id, timezone=one.record.timezone)
    file = write_calendar([one], {place.id: place}, OPTIONS)
    facts = event_facts(one, place.name, OPTIONS)
    (strict,) = parse(file).all("VEVENT")
    (lenient,) = Calendar.from_ical(file).events
    (ours,) = read_back(file, place)
    assert strict.value("UID") == lenient["UID"] == ours.source_ids[0] == facts.uid
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "STATUS"):
        assert strict.value(name) == lenient.get(name, "")
    assert strict.value("DTSTART") == lenient["DTSTART"].to_ical().decode()
    if isinstance(facts.start, WallTime) and ours.starts_at is not None:
        zone = ZoneInfo(facts.start.tzid or "UTC")
        meant = facts.start.clock.replace(tzinfo=zone, microsecond=0).astimezone(UTC)
        assert ours.starts_at.astimezone(UTC) == meant
    is_off = one.record.status in {Status.CANCELLED, Status.POSTPONED}
    assert (facts.status == "CANCELLED") is is_off
    if is_off:
        assert ours.status in {Status.CANCELLED, Status.POSTPONED}


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"awkward_text", "in_utc"}))
def test_what_was_read_back_is_written_alike_byte_for_byte(kind: str):
    first = b"".join(written(kind).partition(b"BEGIN:VEVENT"))
    events = [as_hearing(record) for record in read_back(first)]
    again = write_calendar(events, PLACES, CalendarOptions(WORDS))
    places = sorted(_blocks(first, is_deadline=False))
    assert sorted(_blocks(again, is_deadline=False)) == places
    assert places


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_read_once_more_from_the_second_file_is_the_same(kind: str):
    """One generation may lose what a calendar cannot say; the next loses nothing."""
    first = [as_hearing(one) for one in read_back(written(kind))]
    second_file = write_calendar(first, PLACES, CalendarOptions(WORDS))
    second = [as_hearing(one) for one in read_back(second_file)]
    renamed = {uid_of(one.id): one for one in first}
    for one in second:
        before = renamed[one.record.source_ids[0]].record
        assert _lasting(one.record) == _lasting(before)


def test_a_place_on_earth_is_written_where_it_is_known_and_read_back():
    at = hearing(geo="37.8044;-122.2712")
    file = write_calendar([at], PLACES, OPTIONS)
    assert b"GEO:37.8044;-122.2712" in file
    (strict,) = parse(file).all("VEVENT")
    assert strict.value("GEO") == "37.8044;-122.2712"
    (record,) = read_back(file)
    assert record.geo == at.record.geo
    assert b"GEO" not in write_calendar([hearing()], PLACES, OPTIONS)
    assert b"GEO" not in write_calendar([at], PLACES, replace(OPTIONS, is_neutral=True))


@pytest.mark.parametrize("told", ["0;0", "x;y", "95;10", "37.1", ""])
def test_what_is_no_place_on_earth_is_left_out(told: str):
    file = write_calendar([hearing(geo="37.8044;-122.2712")], PLACES, OPTIONS)
    (record,) = read_back(file.replace(b"37.8044;-122.2712", told.encode()))
    assert record.geo == ""


def test_a_deadline_of_our_own_file_is_no_hearing():
    with_deadlines = written("with_deadlines")
    assert with_deadlines.count(b"BEGIN:VEVENT") > 1
    assert len(read_back(with_deadlines)) == 1


def test_the_strict_reader_is_strict():
    good = written("scheduled")
    for bad in (
        good.replace(b"\r\n", b"\n"),
        good.replace(b"SUMMARY:", b"SUMMARY:a,b"),
        good.replace(b"SUMMARY:", b"SUMMARY:a\\xb"),
        good.replace(b"SUMMARY:", b"SUMMARY:" + b"x" * 80),
        good.replace(b"END:VEVENT\r\n", b""),
        good + b"X",
    ):
        with pytest.raises(NotStrict):
            parse(bad)


def _blocks(file: bytes, *, is_deadline: bool) -> Iterable[list[bytes]]:
    for part in re.findall(rb"BEGIN:VEVENT.*?END:VEVENT", file, re.DOTALL):
        if (b"COLOR:darkorange" in part) is is_deadline:
            yield shown(part)


def _lasting(record: HearingRecord) -> tuple[object, ...]:
    return (
        record.bodies, record.title, record.date, record.starts_at, record.ends_at,
        record.status, record.location, record.page_url, record.agenda_url, record.remote_url,
    )  # fmt: skip
