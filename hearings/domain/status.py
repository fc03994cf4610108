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

    @property
    def is_off(self) -> bool:
        """Whether the body itself said that the hearing will not be at this time."""
        return self in {Status.CANCELLED, Status.POSTPONED}
