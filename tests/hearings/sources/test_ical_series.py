# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.domain.window import Window
from hearings.errors import Cancelled
from hearings.sources.ical_blocks import read_blocks
from hearings.sources.ical_series import MOST_UNUSUAL, Occurrence, occurrences
from hearings.sources.ical_zones import zones_of
from tests.support.ical_feed import calendar, event

WINDOW = Window(date(2026, 11, 23), date(2026, 12, 31))
WEEKLY = event("w", ";TZID=America/New_York:20261103T180000", "RRULE:FREQ=WEEKLY;BYDAY=TU")


def found(*parts: str) -> tuple[tuple[Occurrence, ...], int]:
    return occurrences(read_blocks(calendar(*parts), "").events, WINDOW, zones_of(()))


def told(*parts: str) -> list[str]:
    return [f"{one.start:%m-%d %H:%M}" for one in found(*parts)[0]]


def test_a_series_is_followed_within_the_window():
    assert told(WEEKLY) == [
        "11-24 18:00", "12-01 18:00", "12-08 18:00", "12-15 18:00", "12-22 18:00", "12-29 18:00",
    ]  # fmt: skip


def test_the_clock_stays_when_summer_time_ends():
    first = event("w", ";TZID=America/New_York:20261027T180000", "RRULE:FREQ=WEEKLY;COUNT=6")
    assert told(first) == ["11-24 18:00", "12-01 18:00"]


def test_days_that_are_taken_out_added_or_moved():
    series = WEEKLY.replace(
        "END:VEVENT",
        "EXDATE;TZID=America/New_York:20261201T180000\n"
        "RDATE;TZID=America/New_York:20261203T180000\nEND:VEVENT",
    )
    moved = event(
        "w", ";TZID=America/New_York:20261209T190000",
        "RECURRENCE-ID;TZID=America/New_York:20261208T180000",
    )  # fmt: skip
    assert sorted(told(series, moved)) == [
        "11-24 18:00", "12-03 18:00", "12-09 19:00", "12-15 18:00", "12-22 18:00", "12-29 18:00",
    ]  # fmt: skip


def test_an_instance_keeps_the_day_it_was_planned_for():
    moved = event(
        "w", ";TZID=America/New_York:20261209T190000",
        "RECURRENCE-ID;TZID=America/New_York:20261208T180000",
    )  # fmt: skip
    slots = {one.start.day: one.slot for one in found(WEEKLY, moved)[0] if one.start.month == 12}
    assert slots[9] == date(2026, 12, 8)
    assert slots[15] == date(2026, 12, 15)


def test_an_instance_without_its_series_stands_alone():
    (one,) = found(event("w", "20261209T190000", "RECURRENCE-ID:20261208T180000"))[0]
    assert (one.slot, f"{one.start:%m-%d}") == (date(2026, 12, 8), "12-09")


def test_the_zone_of_a_series_is_that_of_its_first_event():
    strange = WEEKLY.replace("America/New_York", "Town Time")
    assert {one.zone for one in found(strange)[0]} == {"Town Time"}


def test_the_newest_version_counts():
    old = event("1", "20261201T180000", "SEQUENCE:1")
    new = event("1", "20261202T180000", "SEQUENCE:12")
    assert told(old, new) == told(new, old) == ["12-02 18:00"]


def test_events_that_share_an_id_by_mistake_all_stay():
    assert told(event("0", "20261201T180000"), event("0", "20261202T180000")) == [
        "12-01 18:00",
        "12-02 18:00",
    ]
    assert told(event("0", "20261201T180000"), event("0", "20261201T180000")) == ["12-01 18:00"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9,10,11",
        "FREQ=WEEKLY;INTERVAL=0",
    ],
)
def test_a_rule_no_body_meets_by_is_counted_and_costs_one_event(rule: str):
    read, unread = found(event("1", "20200101T180000", f"RRULE:{rule}"), WEEKLY)
    assert (len(read), unread) == (6, 1)


def test_only_some_rules_that_no_day_may_fit_are_tried():
    odd = [
        event(f"odd{n}", "20201229T180000", "RRULE:FREQ=DAILY;BYDAY=TU")
        for n in range(MOST_UNUSUAL + 3)
    ]
    read, unread = found(*odd, WEEKLY)
    assert (len(read), unread) == ((MOST_UNUSUAL + 1) * 6, 3)


def test_a_rule_that_ends_within_the_window_ends_there():
    text = event("1", "20261124T180000", "RRULE:FREQ=DAILY;UNTIL=20261126T180000")
    assert told(text) == ["11-24 18:00", "11-25 18:00", "11-26 18:00"]
    text = event("1", ";VALUE=DATE:20261124", "RRULE:UNTIL=20261126;FREQ=DAILY")
    assert [one.start for one in found(text)[0]] == [date(2026, 11, day) for day in (24, 25, 26)]


def test_the_reading_can_be_stopped_on_the_way():
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        occurrences(read_blocks(calendar(WEEKLY), "").events, WINDOW, zones_of(()), stop)


def test_a_length_gives_the_end():
    (one,) = found(event("1", "20261201T180000", "DURATION:PT90M"))[0]
    assert f"{one.end:%H:%M}" == "19:30"


def test_lines_that_are_none_cost_nothing():
    (one,) = found(event("1", "20261201T180000", "this is no line", "SEQUENCE:many"))[0]
    assert f"{one.start:%m-%d}" == "12-01"
