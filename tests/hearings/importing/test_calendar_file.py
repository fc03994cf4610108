# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.domain.window import Window
from hearings.errors import BadImport
from hearings.importing.brought import BadLine, Brought
from hearings.importing.calendar_file import read_calendar_file
from tests.support.ical_feed import calendar, event
from tests.support.records import sample_place

PLACE = sample_place()
WINDOW = Window(date(2026, 11, 23), date(2026, 12, 31))


def read(*parts: str) -> Brought:
    return read_calendar_file(calendar(*parts), "friends.ics", PLACE, WINDOW)


def test_single_events_of_any_day_and_series_within_the_dates_are_brought():
    brought = read(
        event("1", "20250101T180000", SUMMARY="Council"),
        event("2", "20261124T180000", "RRULE:FREQ=WEEKLY", SUMMARY="Board"),
    )
    days = [one.record.date.isoformat() for one in brought.hearings]
    assert days[0] == "2025-01-01"
    assert days[1:] == [
        "2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29",
    ]  # fmt: skip


def test_a_moved_event_keeps_its_id():
    (before,) = read(event("1", "20261201T180000", SUMMARY="Council")).hearings
    (after,) = read(event("1", "20261208T190000", SUMMARY="City Council")).hearings
    assert before.record.source_ids == after.record.source_ids
    assert "1" not in before.record.source_ids


def test_events_that_cannot_be_used_are_counted():
    brought = read(event("1", "soon"), event("2", "20261201T180000", SUMMARY="Council"))
    assert (len(brought.hearings), brought.bad) == (1, (BadLine(0, "event", "1"),))


def test_what_is_no_calendar_cannot_be_used():
    with pytest.raises(BadImport) as caught:
        read_calendar_file(b"hello", "friends.ics", PLACE, WINDOW)
    assert (caught.value.given, caught.value.problem) == ("friends.ics", "calendar")
