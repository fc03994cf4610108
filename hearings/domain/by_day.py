# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What falls on the days of a month or a week: hearings, and what is due of hearings."""

from dataclasses import dataclass
from datetime import date

from hearings.domain.deadline import Deadline
from hearings.domain.listing import ListRow


@dataclass(frozen=True, slots=True)
class DayHearings:
    """How many hearings there are on a local date, and the first of them in the list's order."""

    day: date
    count: int
    rows: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True)
class DaysOfHearings:
    """The days of a stretch on which there are hearings, in order.

    `hidden` counts the hearings that match everything but the label and the topics.
    """

    days: tuple[DayHearings, ...]
    hidden: int = 0

    @property
    def total(self) -> int:
        """How many hearings there are on all days."""
        return sum(day.count for day in self.days)


@dataclass(frozen=True, slots=True)
class Due:
    """Something is due of a hearing: to sign up, or to hand in written testimony."""

    row: ListRow
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class DuesOfDays:
    """What is due in a stretch of days, soonest first.

    `is_cut` says that there were too many hearings, and that some were not looked at.
    """

    dues: tuple[Due, ...]
    is_cut: bool = False
