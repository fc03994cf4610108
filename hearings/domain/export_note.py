# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is remembered of a calendar event that was handed out."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ExportNote:
    """The state in which a hearing last went into a calendar.

    `sequence` and `last_modified` are those of the event; `digest` stands for everything
    it said. `at` is when it was written. `starts` is when the event begins, a date where it
    lasts the whole day; None in what older versions noted. Times are aware, in UTC.
    """

    hearing_id: str
    uid: str
    sequence: int
    last_modified: datetime
    digest: str
    at: datetime
    starts: date | datetime | None = None
