# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A refresh by itself comes at its time, is caught up once, and never storms."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.schedule import (
    FIRST_PAUSE,
    NEVER_TRIED,
    SET_RIGHT,
    DailyAt,
    EveryHours,
    LastTry,
    Schedule,
    due_at,
)

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SIX_HOURS, AT_EIGHT = EveryHours(6), DailyAt(time(8))


def wall(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A time of the clock in New York."""
    return datetime(2026, month, day, hour, minute, tzinfo=NEW_YORK)


def due(schedule: Schedule, last: LastTry, now: datetime = NOON) -> datetime:
    return due_at(schedule, last, now, NEW_YORK)


def runs(schedule: Schedule, last: LastTry, until: datetime, *, all_fail: bool) -> list[datetime]:
    """Every refresh of a program that runs on and looks each time when one is due."""
    found: list[datetime] = []
    now = NOON
    while (now := max(now, due(schedule, last, now))) < until:
        found.append(now)
        last = LastTry(now, last.failures + 1 if all_fail else 0)
    return found


@pytest.mark.parametrize("schedule", [SIX_HOURS, AT_EIGHT])
def test_what_was_never_read_is_due_at_once(schedule: Schedule):
    assert due(schedule, NEVER_TRIED) == NOON


def test_every_so_many_hours_counts_from_the_last_reading():
    assert due(SIX_HOURS, LastTry(NOON - HOUR)) == NOON + 5 * HOUR


def test_once_a_day_is_the_next_such_time_on_the_wall():
    assert due(AT_EIGHT, LastTry(wall(23, 7, 59))) == wall(23, 8)
    assert due(AT_EIGHT, LastTry(wall(23, 8))) == wall(24, 8)
    assert due(AT_EIGHT, LastTry(wall(23, 12))) == wall(24, 8)


@pytest.mark.parametrize("schedule", [SIX_HOURS, AT_EIGHT])
def test_times_slept_through_are_caught_up_once(schedule: Schedule):
    awake = NOON + 9 * DAY
    assert due(schedule, LastTry(NOON), awake) <= awake
    assert due(schedule, LastTry(awake), awake) > awake


def test_after_a_refresh_that_read_nothing_the_pause_grows_up_to_the_regular_time():
    found = runs(AT_EIGHT, LastTry(NOON, 1), NOON + DAY, all_fail=True)
    pauses = [later - earlier for earlier, later in zip([NOON, *found], found, strict=False)]
    assert pauses[:5] == [FIRST_PAUSE * factor for factor in (1, 2, 4, 8, 16)]
    assert wall(24, 8) in found, "the regular time holds whatever failed before"
    assert len(found) < 10


def test_a_refresh_that_always_fails_asks_hardly_more_often_than_one_that_works():
    until = NOON + 7 * DAY
    works = runs(EveryHours(3), LastTry(NOON), until, all_fail=False)
    fails = runs(EveryHours(3), LastTry(NOON), until, all_fail=True)
    assert len(works) == 7 * 8 - 1
    assert len(fails) <= len(works) + 4


def test_a_clock_that_was_set_back_does_not_stop_the_schedule_and_starts_no_storm():
    ahead = LastTry(NOON + 300 * DAY)
    assert runs(AT_EIGHT, ahead, NOON + 2 * DAY, all_fail=False) == [NOON, wall(24, 8), wall(25, 8)]


def test_a_clock_that_is_set_right_by_seconds_begins_nothing_anew():
    assert due(SIX_HOURS, LastTry(NOON + SET_RIGHT)) == NOON + SET_RIGHT + 6 * HOUR


def test_a_day_that_loses_or_gains_an_hour_has_one_refresh():
    # New York: 8 March 2026 has no 2:30, 1 November 2026 has 1:30 twice.
    skipped = DailyAt(time(2, 30))
    lost = due(skipped, LastTry(wall(8, 1, month=3)))
    assert lost == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    assert due(skipped, LastTry(lost)) == wall(9, 2, 30, month=3)
    twice = DailyAt(time(1, 30))
    first = due(twice, LastTry(wall(1, 0)))
    assert first == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert due(twice, LastTry(first)) == wall(2, 1, 30)


def test_the_zone_is_that_of_the_computer_where_none_is_named():
    last = datetime(2026, 11, 23, 12, tzinfo=UTC)
    local = due_at(AT_EIGHT, LastTry(last), last).astimezone()
    assert (local.hour, local.minute) == (8, 0)


@given(
    st.one_of(st.integers(3, 24).map(EveryHours), st.times().map(DailyAt)),
    st.integers(0, 2 * 365 * 86_400),
    st.integers(0, 10_000),
)
def test_the_next_refresh_is_never_before_the_last_nor_more_than_a_day_and_an_hour_after(
    schedule: Schedule, seconds: int, failures: int
):
    last = NOON + timedelta(seconds=seconds)
    found = due(schedule, LastTry(last, failures), last)
    assert last < found <= last + DAY + HOUR
    assert found.tzinfo is UTC
