# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Weekends and holidays do not count."""

from datetime import date

import pytest
from holidays.countries.united_states import UnitedStates

from hearings.domain.deadline import SkippedDay
from hearings.domain.rule import BodyHolidays, OwnHoliday
from hearings.rules.business_days import (
    STATES,
    business_days_back,
    holiday_name,
    is_business_day,
)

CALIFORNIA = BodyHolidays("CA")


def test_the_states_are_those_whose_holidays_are_known():
    assert frozenset(UnitedStates.subdivisions) >= STATES
    assert len(STATES) == 51


def test_a_weekend_lies_between():
    found = business_days_back(date(2026, 12, 8), 2, CALIFORNIA)
    assert found == (
        date(2026, 12, 4),
        (SkippedDay(date(2026, 12, 6)), SkippedDay(date(2026, 12, 5))),
    )


def test_thanksgiving_is_passed_over_and_named():
    day, skipped = business_days_back(date(2026, 12, 1), 3, CALIFORNIA)
    assert day == date(2026, 11, 24)
    names = {one.day: one.holiday for one in skipped}
    assert "Thanksgiving" in names[date(2026, 11, 26)]
    assert names[date(2026, 11, 28)] == ""


def test_the_holidays_of_a_state_are_its_own():
    patriots = date(2026, 4, 20)
    assert "Patriots" in holiday_name(patriots, BodyHolidays("MA"))
    assert holiday_name(patriots, CALIFORNIA) == ""


def test_a_body_has_holidays_of_its_own():
    every_year = BodyHolidays("CA", (OwnHoliday(12, 2, "Founding Day"),))
    assert not is_business_day(date(2026, 12, 2), every_year)
    once = BodyHolidays("CA", (OwnHoliday(12, 2, "Jubilee", 2025),))
    assert is_business_day(date(2026, 12, 2), once)
    assert business_days_back(date(2026, 12, 3), 1, every_year)[0] == date(2026, 12, 1)


@pytest.mark.parametrize("weekend", [date(2026, 12, 5), date(2026, 12, 6)])
def test_a_hearing_on_a_free_day_counts_from_the_business_day_before(weekend):
    assert business_days_back(weekend, 2, CALIFORNIA)[0] == date(2026, 12, 2)
