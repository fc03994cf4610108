# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a deadline is still ahead, falls on this day or has passed."""

from datetime import datetime
from enum import StrEnum

from hearings.domain.deadline import Deadline


class Urgency(StrEnum):
    """How near a deadline is."""

    LATER = "later"
    TODAY = "today"
    PASSED = "passed"


def urgency_of(deadline: Deadline, now: datetime) -> Urgency:
    """How near a deadline is at the aware moment `now`.

    The day is that of the zone of the hearing. A deadline without an hour has passed when
    its day is over.
    """
    today = now.astimezone(deadline.at.tzinfo).date()
    day = deadline.at.date()
    if day < today or (deadline.at < now and not deadline.why.is_whole_day):
        return Urgency.PASSED
    return Urgency.TODAY if day == today else Urgency.LATER
