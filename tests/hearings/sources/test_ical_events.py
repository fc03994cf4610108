# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.ical_events import read_calendar
from tests.hearings.calendar import kinds
from tests.support.ical_feed import calendar, event, zone
from tests.support.source_contract import SAMPLEVILLE, WINDOW, assert_complete


def records(*parts: str) -> tuple[HearingRecord, ...]:
    read = read_calendar(calendar(*parts), "", SAMPLEVILLE, WINDOW)
    for record in read.records:
        assert_complete(record, SAMPLEVILLE)
    return read.records


def one(start: str, *lines: str, **texts: str) -> HearingRecord:
    (record,) = records(event("1", start, *lines, **({"SUMMARY": "City Council"} | texts)))
    return record


@pytest.mark.parametrize(
    ("start", "moment", "clock"),
    [
        ("20261201T180000", "2026-12-01T18:00:00-05:00", "18:00"),
        (";TZID=America/New_York:20261201T180000", "2026-12-01T18:00:00-05:00", "18:00"),
        (
            ";TZID=America/Chicago:20261201T180000",
            "2026-12-01T19:00:00-05:00",
            "18:00 America/Chicago",
        ),
        (
            ";TZID=Eastern Standard Time:20261201T180000",
            "2026-12-01T18:00:00-05:00",
            "18:00 Eastern Standard Time",
        ),
        (
            ";TZID=Town Time:20261201T180000",
            "2026-12-01T21:00:00-05:00",
            "18:00 Town Time",
        ),
        ("20261202T003000Z", "2026-12-01T19:30:00-05:00", "00:30 UTC"),
        ("20261202T000000Z", "2026-12-01T19:00:00-05:00", "00:00 UTC"),
    ],
)
def test_the_zone_of_a_time(start: str, moment: str, clock: str):
    (record,) = records(zone("Town Time", "-0800", "-0700"), event("1", start, SUMMARY="Council"))
    assert record.starts_at is not None
    assert (record.starts_at.isoformat(), record.time_text) == (moment, clock)
    assert record.date == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("start", "clock"),
    [
        (";VALUE=DATE:20261201", ""),
        ("20261201T000000", "00:00"),
        ("20261201T050000Z", "05:00 UTC"),
        (";TZID=Mars/Olympus:20261201T180000", "18:00 Mars/Olympus"),
    ],
)
def test_no_hour_is_told_where_none_is_known(start: str, clock: str):
    record = one(start)
    assert (record.date, record.starts_at, record.time_text) == (date(2026, 12, 1), None, clock)


def test_whole_days_in_utc_are_days():
    record = one("20261201T000000Z", "DTEND:20261202T000000Z")
    assert (record.date, record.starts_at, record.time_text) == (date(2026, 12, 1), None, "")


def test_two_calendars_may_mean_two_zones_by_one_name():
    hours = []
    for winter, summer in (("-0500", "-0400"), ("-0800", "-0700")):
        (record,) = records(
            zone("Town Time", winter, summer), event("1", ";TZID=Town Time:20261201T120000")
        )
        assert record.starts_at is not None
        hours.append(record.starts_at.hour)
    assert hours == [12, 15]


def test_the_end_is_in_the_zone_of_the_place_and_never_before_the_beginning():
    record = one("20261201T180000", "DTEND:20261202T013000Z")
    assert record.ends_at is not None
    assert record.ends_at.isoformat() == "2026-12-01T20:30:00-05:00"
    assert one("20261201T180000", "DTEND:20261201T170000").ends_at is None


@pytest.mark.parametrize(
    ("lines", "texts", "status"),
    [
        (("STATUS:CANCELLED",), {}, Status.CANCELLED),
        ((), {"SUMMARY": "CANCELED - City Council"}, Status.CANCELLED),
        ((), {"LOCATION": "CANCELLED"}, Status.CANCELLED),
        ((), {"SUMMARY": "City Council (postponed)"}, Status.POSTPONED),
        (("STATUS:TENTATIVE",), {}, Status.SCHEDULED),
        ((), {"DESCRIPTION": "1. Cancelled contract with a vendor"}, Status.SCHEDULED),
    ],
)
def test_what_says_that_it_is_off(lines: tuple[str, ...], texts: dict[str, str], status: Status):
    record = one("20261201T180000", *lines, **texts)
    assert record.status is status
    assert record.bodies[0].startswith("City Council")


def test_everything_an_event_says_is_kept():
    record = one(
        "20261201T180000",
        "URL:https://town.example/meetings/1",
        "ATTACH;FMTTYPE=application/pdf;FILENAME=Agenda.pdf:https://town.example/a/1.pdf",
        "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA",
        "ATTACH:javascript:alert(1)",
        "SEQUENCE:3",
        "LAST-MODIFIED:20261120T100000Z",
        SUMMARY="Public Hearing: Caf\u00e9 &amp; Parks",
        LOCATION="Council Chamber,\n1 Example Plaza",
        DESCRIPTION="Cameras; drones\nJoin at https://us02web.zoom.us/j/1234567890",
        CONTACT="Town Clerk, clerk@town.example",
    )
    assert record.title == "Public Hearing: Caf\u00e9 & Parks"
    assert record.location == "Council Chamber, 1 Example Plaza"
    assert record.comment.startswith("Cameras; drones\nJoin at")
    assert record.remote_url == "https://us02web.zoom.us/j/1234567890"
    assert record.page_url == "https://town.example/meetings/1"
    assert record.documents == (Document("Agenda.pdf", "https://town.example/a/1.pdf"),)
    assert record.agenda_url == "https://town.example/a/1.pdf"
    assert record.contact == "Town Clerk, clerk@town.example"
    assert record.geo == ""
    assert record.kind is MeetingKind.PUBLIC_HEARING
    assert record.modified == "3 2026-11-20T10:00:00+00:00"


def test_a_line_break_that_was_escaped_twice_is_one():
    assert one("20261201T180000", DESCRIPTION="Agenda\\nMinutes").comment == "Agenda\nMinutes"


def test_a_conference_is_where_one_joins():
    record = one("20261201T180000", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://v.example/1")
    assert record.remote_url == "https://v.example/1"


def test_an_event_without_a_title_has_the_name_of_its_calendar_or_the_place():
    text = event("1", "20261201T180000")
    for name, told in (("Planning Commission", "Planning Commission"), ("", "Sampleville")):
        (record,) = read_calendar(calendar(text, name=name), "", SAMPLEVILLE, WINDOW).records
        assert (record.title, record.bodies) == (told, (told,))


def test_ids_of_a_series_name_the_day_that_was_planned():
    series = event("w", "20261124T180000", "RRULE:FREQ=WEEKLY;COUNT=3", SUMMARY="Council")
    moved = event("w", "20261202T190000", "RECURRENCE-ID:20261201T180000", SUMMARY="Council")
    assert sorted(one.source_ids[0] for one in records(series, moved)) == [
        "w/2026-11-24",
        "w/2026-12-01",
        "w/2026-12-08",
    ]


def test_ids_that_are_shared_by_mistake_are_told_apart():
    texts = [event("0", f"202612{day}", SUMMARY="Council") for day in ("01", "02")]
    texts.append(event("0", "20261202T180000", SUMMARY="Council"))
    assert [one.source_ids[0] for one in records(*texts)] == [
        "0/2026-12-01",
        "0/2026-12-02",
        "0/2026-12-02-2",
    ]


def test_events_without_an_id_or_a_day_are_counted():
    texts = (event(None, "20261201T180000"), event("2", "soon"), event("3", "20261201T180000"))
    read = read_calendar(calendar(*texts), "", SAMPLEVILLE, WINDOW)
    assert (len(read.records), read.skipped) == (1, 2)


def test_the_whole_of_a_calendar_has_what_is_past_too():
    text = calendar(event("1", "20200101T180000"), event("2", "20261201T180000"))
    assert len(read_calendar(text, "", SAMPLEVILLE, WINDOW).records) == 1
    assert len(read_calendar(text, "", SAMPLEVILLE, WINDOW, whole=True).records) == 2


@pytest.mark.parametrize("kind", ["plain", "all"])
def test_our_own_files_are_read_back(kind: str):
    hearings = [kinds.hearing(1), kinds.hearing(2, status=Status.POSTPONED)]
    hearings.append(kinds.hearing(3, status=Status.UNLISTED, starts_at=None, ends_at=None))
    hearings.append(kinds.hearing(4, status=Status.CANCELLED, bodies=("Council", "School Board")))
    if kind == "plain":
        hearings = hearings[:1]
    town = replace(kinds.place(), id=hearings[0].place_id)
    body = write_calendar(hearings, {town.id: town}, CalendarOptions(kinds.WORDS))
    window = Window(date(2020, 1, 1), date(2030, 1, 1))
    read = read_calendar(body, "", town, window)
    assert (len(read.records), read.skipped) == (len(hearings), 0)
    by_order = sorted(read.records, key=lambda one: one.status.value)
    expected = sorted((one.record for one in hearings), key=lambda one: one.status.value)
    for back, told in zip(by_order, expected, strict=True):
        assert (back.status, back.date, back.starts_at, back.ends_at) == (
            told.status, told.date, told.starts_at, told.ends_at,
        )  # fmt: skip
        assert (back.bodies, back.location) == (
            told.bodies, told.location.replace("\n", ", "),
        )  # fmt: skip
        assert (back.page_url, back.agenda_url) == (told.page_url, told.agenda_url)


def test_a_hundred_thousand_events_take_seconds():
    old = event("{}", "20200101T180000", SUMMARY="City Council", LOCATION="Council Chamber")
    ahead = "".join(
        event(f"new{n}", f"202612{n:02}T180000", SUMMARY="Council") for n in range(1, 29)
    )
    text = calendar("".join(old.format(n) for n in range(100_000)), ahead)
    begun = perf_counter()
    read = read_calendar(text, "", SAMPLEVILLE, WINDOW)
    assert perf_counter() - begun < 15
    assert len(read.records) == 28


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_nothing_within_an_event_can_stop_the_reading(noise: bytes):
    text = calendar(event("1", "20261201T180000", SUMMARY="Council"), event("2", "20261202"))
    spoilt = text.replace(b"SUMMARY:", noise + b"\r\nSUMMARY:", 1)
    try:
        read = read_calendar(spoilt, "", SAMPLEVILLE, WINDOW)
    except UnexpectedAnswer:
        return
    assert len(read.records) + read.skipped >= 1
