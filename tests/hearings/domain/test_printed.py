# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paper and weeks are those of the country."""

import pytest

from hearings.domain.printed import PrintingHabits, habits_of


@pytest.mark.parametrize(
    ("territory", "habits"),
    [
        ("US", PrintingHabits(True, 6)),
        ("us", PrintingHabits(True, 6)),
        ("", PrintingHabits(True, 6)),
        ("MX", PrintingHabits(True, 6)),
        ("CL", PrintingHabits(True, 0)),
        ("DE", PrintingHabits(False, 0)),
        ("BR", PrintingHabits(False, 6)),
    ],
)
def test_paper_and_the_first_day_of_a_week(territory: str, habits: PrintingHabits):
    assert habits_of(territory) == habits
