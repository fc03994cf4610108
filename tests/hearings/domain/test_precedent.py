# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A precedent is doubted where it is not sure, and where what became of it is old news."""

from datetime import date

import pytest

from hearings.domain.precedent import Certainty, Doubt, doubts
from tests.support.precedents import precedent

TODAY = date(2026, 11, 23)


def test_what_is_certain_and_fresh_is_not_doubted():
    assert doubts(precedent(known_for="2026-06-01"), TODAY) == ()


@pytest.mark.parametrize(
    ("certainty", "doubt"),
    [(Certainty.MEDIUM, Doubt.CERTAINTY_MEDIUM), (Certainty.LOW, Doubt.CERTAINTY_LOW)],
)
def test_a_lower_certainty_is_a_doubt(certainty, doubt):
    assert doubts(precedent(certainty=certainty), TODAY) == (doubt,)


@pytest.mark.parametrize(
    ("known_for", "is_old"),
    [
        ("2025-11-23", False),  # a year to the day is not more than a year
        ("2025-11-22", True),
        ("2025-12", False),
        ("2025-11", True),  # it can mean the first of November
        ("2026", False),
        ("2025", True),
    ],
)
def test_a_status_is_old_after_more_than_a_year(known_for, is_old):
    assert (Doubt.STATUS_OLD in doubts(precedent(known_for=known_for), TODAY)) is is_old


def test_a_year_is_counted_from_a_leap_day_too():
    known = precedent(known_for="2024-02-29")
    assert doubts(known, date(2025, 2, 28)) == ()
    assert doubts(known, date(2025, 3, 1)) == (Doubt.STATUS_OLD,)
    assert doubts(precedent(known_for="2023-02-28"), date(2024, 2, 29)) == (Doubt.STATUS_OLD,)
