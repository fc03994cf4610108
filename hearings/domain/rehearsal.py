# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One reading aloud of a draft, timed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A reading of `halves` (halves of an ordinary word) in `seconds`; `at` is aware, UTC.

    `limit` is the time the person had, in seconds; 0 for none. `is_whole` says that the text
    was read to its end.
    """

    id: int
    draft_id: str
    at: datetime
    seconds: int
    halves: int
    limit: int = 0
    is_whole: bool = True
