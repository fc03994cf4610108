# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which days are business days of a body, and counting back over those that are not."""

from datetime import date, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from hearings.domain.deadline import SkippedDay
from hearings.domain.rule import BodyHolidays

if TYPE_CHECKING:
    from holidays.countries.united_states import UnitedStates

STATES = frozenset({
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA",
    "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS",
    "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA",
    "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY",
})  # fmt: skip
"""The states whose public holidays are known, by their two letters."""

OFFICE_CLOSES = time(17)
"""After this hour a request counts as made on the next business day."""

_SATURDAY = 5


@lru_cache(maxsize=64)
def _public_holidays(state: str) -> "UnitedStates":
    # Late: importing it reads the holidays of every country on earth, and few rules count
    # business days. It fills itself year by year as it is asked.
    from holidays.countries.united_states import UnitedStates

    return UnitedStates(subdiv=state)  # type: ignore[no-untyped-call]


def holiday_name(day: date, of: BodyHolidays) -> str:
    """The name of the holiday on this day; empty for none.

    Public holidays are those of the state, with the days on which they are observed. A
    city may work on a few of them: then a deadline is told a day early, never late.
    """
    for own in of.own:
        if (own.month, own.day) == (day.month, day.day) and own.year in {None, day.year}:
            return own.name
    return _public_holidays(of.state).get(day) or ""


def is_business_day(day: date, of: BodyHolidays) -> bool:
    """Whether the body's offices are open: Monday to Friday without the holidays."""
    return day.weekday() < _SATURDAY and not holiday_name(day, of)


def business_days_back(
    day: date, days: int, of: BodyHolidays
) -> tuple[date, tuple[SkippedDay, ...]]:
    """The business day `days` business days before `day`, and the days that did not count.

    A hearing on a day that is none is counted from the business day before it, so that
    whole business days lie between.
    """
    skipped: list[SkippedDay] = []
    at = day
    left = days
    while left or not is_business_day(at, of):
        if is_business_day(at, of):
            left -= 1
        else:
            skipped.append(SkippedDay(at, holiday_name(at, of)))
        at -= timedelta(days=1)
    return at, tuple(skipped)
