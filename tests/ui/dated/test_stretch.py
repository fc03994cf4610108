# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A month is in sight by whole weeks, which begin on the day that they begin where one lives."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ui.dated.stretch import Shape, stretch_of, turned

MONDAY, SUNDAY = 0, 6
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_november_2026_begins_in_october_where_weeks_begin_on_monday():
    found = stretch_of(Shape.MONTH, date(2026, 11, 25), MONDAY)
    assert (found.first, found.last) == (date(2026, 10, 26), date(2026, 12, 6))
    assert found.month == date(2026, 11, 1)


def test_november_2026_begins_on_its_first_where_weeks_begin_on_sunday():
    found = stretch_of(Shape.MONTH, date(2026, 11, 25), SUNDAY)
    assert (found.first, found.last) == (date(2026, 11, 1), date(2026, 12, 5))


@given(DAYS, st.integers(0, 6))
def test_every_day_of_the_month_is_in_sight_and_no_week_without_one(day: date, first: int):
    found = stretch_of(Shape.MONTH, day, first)
    assert day in found.days
    assert found.first.weekday() == first
    assert found.month is not None
    assert {one.month for one in found.days[:7]} >= {day.month}
    assert {one.month for one in found.days[-7:]} >= {day.month}
    steps = {b - a for a, b in zip(found.days, found.days[1:], strict=False)}
    assert steps == {timedelta(days=1)}


def test_a_week_is_seven_days_with_the_chosen_one():
    found = stretch_of(Shape.WEEK, date(2026, 11, 25), SUNDAY)
    assert (found.first, found.last, found.month) == (date(2026, 11, 22), date(2026, 11, 28), None)


def test_turning_goes_to_the_same_day_or_the_last_of_a_shorter_month():
    assert turned(Shape.MONTH, date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert turned(Shape.MONTH, date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert turned(Shape.WEEK, date(2026, 12, 30), 1) == date(2027, 1, 6)
