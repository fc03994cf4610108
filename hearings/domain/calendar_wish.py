# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person wants of a calendar file."""

from dataclasses import dataclass

from hearings.domain.calendar_words import CalendarWords


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """How hearings go into a calendar.

    `alarm_minutes` are minutes before the beginning. `has_deadlines` gives each deadline an
    event of its own. `is_neutral` is for a calendar that others see: "Appointment", private,
    and nothing of what it is about or where.
    """

    words: CalendarWords
    alarm_minutes: tuple[int, ...] = ()
    has_deadlines: bool = False
    is_neutral: bool = False
