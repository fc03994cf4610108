# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar file that is kept up to date, for calendars to subscribe to."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """Where it lies and what goes into it; see `CalendarWish`."""

    path: Path
    alarm_minutes: tuple[int, ...] = ()
    has_deadlines: bool = True
    is_neutral: bool = False
