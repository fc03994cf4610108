# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The ranges of dates that Legistar's calendar offers: what one covers, which to choose."""

import re
from collections.abc import Sequence
from datetime import date

from hearings.domain.window import Window

_SESSION = re.compile(r"\D*(\d{4})\s*[-–]\s*(\d{4})\D*")


def covers(shown: str, window: Window, today: date) -> bool:
    """Whether a range by its name ("2026", "This Month") holds every date of the window.

    False for names that are not known. `today` is local to the place.
    """
    words = shown.strip().casefold()
    ends = (window.first, window.last)
    if words == "this month":
        return all((end.year, end.month) == (today.year, today.month) for end in ends)
    relative = {"this year": today.year, "next year": today.year + 1}
    if words in relative or re.fullmatch("[0-9]{4}", words):
        year = relative[words] if words in relative else int(words)
        return all(end.year == year for end in ends)
    if session := _SESSION.fullmatch(words):
        return all(int(session[1]) <= end.year <= int(session[2]) for end in ends)
    return words == "all years"


def range_to_ask(year: int, offered: Sequence[str], today: date) -> str | None:
    """The range to choose for a year, None for a coming year the calendar has nothing of.

    A calendar offers the years it has meetings in; one that offers no ranges at all is
    asked for the year.
    """
    if not offered or str(year) in offered or year <= today.year:
        return str(year)
    return "Next Year" if year == today.year + 1 and "Next Year" in offered else None


def by_years(window: Window) -> tuple[Window, ...]:
    """The window cut at the turns of the year."""
    return tuple(
        Window(max(window.first, date(year, 1, 1)), min(window.last, date(year, 12, 31)))
        for year in range(window.first.year, window.last.year + 1)
    )
