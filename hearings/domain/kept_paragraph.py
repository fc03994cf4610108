# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A paragraph the person keeps to use in other drafts."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptParagraph:
    """The paragraph as it was when it was kept; `at` is aware, in UTC."""

    id: int
    text: str
    at: datetime
