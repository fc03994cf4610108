# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a hearing will take place."""

from enum import StrEnum


class Status(StrEnum):
    """Whether the hearing will take place, as far as its sources say."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    UNLISTED = "unlisted"
