# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes a date-time as services write it apart; what its parts mean is each system's own rule."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from hearings.sources.parsing import read_date

# Services write the years 1, 1900 and 9999 where a database holds no date.
LAST_EMPTY_YEAR = 1900
ENDLESS_YEAR = 9999

_STAMP = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?"
    r"(?P<offset>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date-time as it is written: its date, its clock ("17:30") and its offset ("-05:00").

    `clock` and `offset` are empty where the text has none. Nothing is converted.
    """

    day: date
    clock: str = ""
    offset: str = ""

    @property
    def instant(self) -> datetime | None:
        """The moment the whole stamp names, aware; None without an offset."""
        if not self.offset:
            return None
        return datetime.fromisoformat(f"{self.day.isoformat()}T{self.clock}{self.offset}")


def read_stamp(text: str) -> Stamp | None:
    """The parts of "2026-10-13T18:30:00.0000000-05:00" and its shorter forms.

    None for anything else, for a day that is not in the calendar, and for the years
    that stand for no date.
    """
    found = _STAMP.fullmatch(text.strip())
    day = read_date(found["day"]) if found else None
    if found is None or day is None or not LAST_EMPTY_YEAR < day.year < ENDLESS_YEAR:
        return None
    return Stamp(day, found["clock"] or "", found["offset"] or "")
