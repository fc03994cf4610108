# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes into calendars, as a person last chose it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """`CalendarWish` without its words, so that it can be kept among the settings."""

    alarm_minutes: tuple[int, ...] = ()
    has_deadlines: bool = True
    is_neutral: bool = False
