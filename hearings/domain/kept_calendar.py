# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar file that is kept up to date, for calendars to subscribe to."""

from dataclasses import dataclass
from pathlib import Path

from hearings.domain.calendar_choice import CalendarChoice


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """Where it lies and what goes into it; see `CalendarWish`."""

    path: Path
    alarm_minutes: tuple[int, ...] = ()
    has_deadlines: bool = True
    is_neutral: bool = False

    @classmethod
    def of(cls, path: Path, choice: CalendarChoice) -> "KeptCalendar":
        """A file at this place, of that choice."""
        return cls(path, choice.alarm_minutes, choice.has_deadlines, choice.is_neutral)

    @property
    def choice(self) -> CalendarChoice:
        """What goes into it."""
        return CalendarChoice(self.alarm_minutes, self.has_deadlines, self.is_neutral)
