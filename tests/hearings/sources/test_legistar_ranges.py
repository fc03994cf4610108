# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.domain.window import Window
from hearings.sources.legistar_ranges import by_years, covers, range_to_ask

TODAY = date(2026, 11, 23)
TO_FEBRUARY = Window(TODAY, date(2027, 2, 21))
TO_DECEMBER = Window(TODAY, date(2026, 12, 31))
IN_NOVEMBER = Window(TODAY, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("shown", "window", "is_covered"),
    [
        ("2026", TO_DECEMBER, True),
        ("2026", TO_FEBRUARY, False),
        ("2025", TO_DECEMBER, False),
        ("This Year", TO_DECEMBER, True),
        ("This Year", TO_FEBRUARY, False),
        ("Next Year", Window(date(2027, 1, 1), date(2027, 2, 21)), True),
        ("Next Year", TO_FEBRUARY, False),
        ("This Month", IN_NOVEMBER, True),
        ("This Month", TO_DECEMBER, False),
        ("This Week", Window(TODAY, TODAY), False),
        ("All Years", TO_FEBRUARY, True),
        ("Session 2024-2027", TO_FEBRUARY, True),
        ("Session 2026-2029", TO_FEBRUARY, True),
        ("Session 2027-2030", TO_FEBRUARY, False),
        ("Session 2022 – 2026", TO_FEBRUARY, False),
        ("", IN_NOVEMBER, False),
        ("٢٠٢٦", TO_DECEMBER, False),
    ],
)
def test_a_range_covers_what_its_name_says(shown: str, window: Window, is_covered: bool):
    assert covers(shown, window, TODAY) is is_covered


@pytest.mark.parametrize(
    ("year", "offered", "asked"),
    [
        (2026, ("All Years", "2026", "2025"), "2026"),
        (2027, ("2027", "2026", "Next Year"), "2027"),
        (2027, ("2026", "Next Year"), "Next Year"),
        (2027, ("2026", "2025"), None),
        (2028, ("2026", "Next Year"), None),
        (2026, ("2025",), "2026"),
        (2027, (), "2027"),
    ],
)
def test_a_year_is_asked_for_by_what_is_offered(
    year: int, offered: tuple[str, ...], asked: str | None
):
    assert range_to_ask(year, offered, TODAY) == asked


def test_a_window_is_cut_at_the_turn_of_the_year():
    assert by_years(TO_FEBRUARY) == (
        TO_DECEMBER,
        Window(date(2027, 1, 1), date(2027, 2, 21)),
    )
    assert by_years(IN_NOVEMBER) == (IN_NOVEMBER,)
