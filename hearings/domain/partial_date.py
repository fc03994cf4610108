# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A date of which perhaps only the year or the month is sure; nothing else is kept of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearings.overriding import override

# ISO 8601 with reduced precision: the parts that are not known are not written.
_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class Precision(StrEnum):
    """How much of a date is sure. The names are part of the public JSON."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month of it or a day of that; a day without its month cannot be."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day without a month")
        # Not `or`: a month 00 is no unknown month.
        month = 1 if self.month is None else self.month
        date(self.year, month, 1 if self.day is None else self.day)

    @property
    def precision(self) -> Precision:
        """How much of it is sure."""
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @override
    def __str__(self) -> str:
        """Only the sure part: "2019-05-21", "2019-12" or "2008"."""
        sure = (f"{self.year:04}", self.month, self.day)
        return "-".join(f"{part:02}" if isinstance(part, int) else part for part in sure if part)


def read_partial_date(text: str) -> PartialDate:
    """The date of "2019-05-21", "2019-12" or "2008"; raises `ValueError` for anything else."""
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day = found.groups()
    return PartialDate(int(year), int(month) if month else None, int(day) if day else None)
