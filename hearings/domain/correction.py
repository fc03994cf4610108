# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A rule as the person corrected it: for whom, about what, in which words, and when."""

from dataclasses import dataclass
from datetime import datetime

from hearings.domain.rule import Subject


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person knows better than the rules of the program.

    It holds for the hearings of one body of a place, or of every body where `body` is empty.
    `said` are the fields of a rule on this subject, as a rules file writes them
    (docs/rules.md). `remark` is the person's own sentence, empty for none. `at` is when it
    was made, aware in UTC.
    """

    place_id: str
    body: str
    subject: Subject
    said: str
    at: datetime
    remark: str = ""
