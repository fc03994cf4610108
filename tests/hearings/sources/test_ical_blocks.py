# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date
from time import perf_counter

import pytest

from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.ical_blocks import read_blocks, repeats
from tests.support.ical_feed import calendar, event, zone

WINDOW = Window(date(2026, 11, 23), date(2027, 2, 21))


def kept(*parts: str) -> list[str]:
    blocks = read_blocks(calendar(*parts), "", WINDOW)
    return [one.split(b"UID:")[1].split(b"\n")[0].decode() for one in blocks.events]


def test_what_lies_outside_the_window_is_left_out():
    days = ("20261120", "20261121", "20261201", "20270223", "20270224")
    assert kept(*(event(day, f"{day}T180000") for day in days)) == list(days[1:4])


def test_a_series_is_kept_unless_it_is_over_or_begins_later():
    assert kept(
        event("runs", "20200101T180000", "RRULE:FREQ=WEEKLY"),
        event("over", "20200101T180000", "RRULE:FREQ=WEEKLY;UNTIL=20201231T000000Z"),
        event("later", "20280101T180000", "RRULE:FREQ=WEEKLY"),
        event("dates", "20200101T180000", "RDATE:20261201T180000"),
    ) == ["runs", "dates"]


def test_an_instance_that_moves_over_the_edge_is_kept():
    assert kept(
        event("out", "20280101T180000", "RECURRENCE-ID:20261201T180000"),
        event("in", "20261201T180000", "RECURRENCE-ID:20280101T180000"),
        event("far", "20280101T180000", "RECURRENCE-ID:20280102T180000"),
        event("on", "20280101T180000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20200102T180000"),
    ) == ["out", "in", "on"]


def test_parameters_with_colons_and_folded_lines_do_not_hide_the_day():
    long = "x" * 60
    start = f';X-NOTE="{long}: {long}";TZID="(UTC-05:00) Eastern":20261201T180000'
    assert kept(event("1", start)) == ["1"]


def test_alarms_are_left_out():
    alarm = "BEGIN:VALARM\nUID:bell\nTRIGGER:-PT1H\nEND:VALARM"
    (block,) = read_blocks(calendar(event("1", "20261201T180000", alarm)), "").events
    assert b"bell" not in block


def test_an_event_without_a_readable_day_is_counted():
    days = ("soon", "20260231T180000", "00010101T000000", "19000101", "20261201T180000")
    blocks = read_blocks(calendar(*(event(day, day) for day in days)), "")
    assert (len(blocks.events), blocks.undated) == (1, 4)


def test_name_product_and_zones_are_those_of_the_calendar():
    own = zone("Town Time", "-0500", "-0400")
    inside = event("1", "20261201T180000", "NAME:of the event")
    blocks = read_blocks(calendar(own, inside, name="Planning, Zoning; Parks"), "")
    assert (blocks.name, blocks.product) == (
        "Planning, Zoning; Parks",
        "-//Sampleville//Calendar//EN",
    )
    assert len(blocks.zones) == 1
    assert b"Town Time" in blocks.zones[0]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<!DOCTYPE html><html></html>", "html"),
        (b"", "cut"),
        (b"{}", "other"),
        (calendar(event("1", "20261201T180000"))[:-20], "cut"),
    ],
)
def test_what_is_no_calendar_is_an_error(body: bytes, found: str):
    with pytest.raises(UnexpectedAnswer) as caught:
        read_blocks(body, "town.example")
    assert (caught.value.host, caught.value.found) == ("town.example", found)


def test_line_ends_and_a_byte_order_mark_make_no_difference():
    whole = calendar(event("1", "20261201T180000", SUMMARY="Ä" * 60))
    expected = read_blocks(whole, "")
    for other in (whole.replace(b"\r\n", b"\n"), whole.replace(b"\r\n", b"\r")):
        assert read_blocks(b"\xef\xbb\xbf" + other, "") == expected


def test_events_that_never_end_cost_no_more_than_others():
    body = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 200_000 + b"END:VCALENDAR"
    begun = perf_counter()
    assert read_blocks(body, "").events == ()
    assert perf_counter() - begun < 5


def test_who_repeats():
    assert repeats(b"BEGIN:VEVENT\nRRULE:FREQ=DAILY\n")
    assert repeats(b"BEGIN:VEVENT\nRDATE;VALUE=DATE:20261201\n")
    assert not repeats(b"BEGIN:VEVENT\nDESCRIPTION:RRULE:FREQ=DAILY\n")
