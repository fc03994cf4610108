# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The days that are in sight: the weeks of a month, or one week."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WEEK = 7


class Shape(StrEnum):
    """How hearings are shown; the values are kept in the settings of the window."""

    LIST = "list"
    MONTH = "month"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole weeks. `month` is the first day of the month they show, None for a week alone."""

    days: tuple[date, ...]
    month: date | None = None

    @property
    def first(self) -> date:
        """The first day in sight."""
        return self.days[0]

    @property
    def last(self) -> date:
        """The last day in sight."""
        return self.days[-1]


def stretch_of(shape: Shape, day: date, first_weekday: int) -> Stretch:
    """The weeks in sight with a day; `first_weekday` is that of a week, Monday is 0."""
    if shape is Shape.WEEK:
        return Stretch(_days(_week_start(day, first_weekday), 1))
    month = day.replace(day=1)
    start = _week_start(month, first_weekday)
    days_in_month = monthrange(month.year, month.month)[1]
    weeks = -(-((month - start).days + days_in_month) // WEEK)
    return Stretch(_days(start, weeks), month)


def turned(shape: Shape, day: date, steps: int) -> date:
    """The day so many months or weeks on; the last of a month that is too short for it."""
    if shape is Shape.WEEK:
        return day + timedelta(days=WEEK * steps)
    months = day.year * 12 + day.month - 1 + steps
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _week_start(day: date, first_weekday: int) -> date:
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK)


def _days(start: date, weeks: int) -> tuple[date, ...]:
    return tuple(start + timedelta(days=number) for number in range(weeks * WEEK))
