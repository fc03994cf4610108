# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a rule says when something is due, before a hearing is known."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class BeforeStart:
    """So many real minutes before the hearing starts."""

    minutes: int


@dataclass(frozen=True, slots=True)
class AfterStart:
    """So many real minutes after the hearing starts."""

    minutes: int


@dataclass(frozen=True, slots=True)
class AfterClose:
    """So many real minutes after the hearing closes.

    Nobody knows beforehand when a hearing closes, and it may close before its published
    end. It is counted from the start, so that the moment shown never comes too late.
    """

    minutes: int


@dataclass(frozen=True, slots=True)
class BusinessDaysBefore:
    """So many business days of the body before the hearing.

    With `at` it is due at that hour of the day found. Without it whole business days lie
    between: the hour is that of the start, but not after the office closes.
    """

    days: int
    at: time | None = None


@dataclass(frozen=True, slots=True)
class DaysBefore:
    """A clock time on the day of the hearing (0) or so many calendar days before it."""

    days: int
    at: time


@dataclass(frozen=True, slots=True)
class WeekdayBefore:
    """A weekday (Monday is 0) and hour before the day of the hearing.

    With `weeks` 0 it is the last such weekday before that day; with n it lies in the n-th
    calendar week (Monday to Sunday) before the hearing's. `hearing_on` is the only weekday
    of a hearing the rule is known for, None for any.
    """

    weekday: int
    at: time
    weeks: int = 0
    hearing_on: int | None = None


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """A whole day, so many calendar days after the hearing: no hour is known."""

    days: int


DeadlineSpec = (
    BeforeStart
    | AfterStart
    | AfterClose
    | BusinessDaysBefore
    | DaysBefore
    | WeekdayBefore
    | DaysAfter
)
