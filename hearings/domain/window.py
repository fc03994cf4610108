# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The dates a refresh reads."""

from dataclasses import dataclass
from datetime import date, timedelta

UPCOMING_DAYS = 90


@dataclass(frozen=True, slots=True)
class Window:
    """Dates from `first` to `last`, both included, local to the place."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def upcoming_window(today: date, days: int = UPCOMING_DAYS) -> Window:
    """Today and the `days` after it."""
    return Window(today, today + timedelta(days=days))
