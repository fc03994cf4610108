# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A moment by which something must be done, with the arithmetic that led to it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hearings.domain.deadline_spec import DeadlineSpec
from hearings.domain.rule import Origin


class DeadlineKind(StrEnum):
    """What is due. The names are part of the public JSON."""

    SIGN_UP = "sign_up"
    INTERPRETER = "interpreter"
    ACCOMMODATION = "accommodation"
    WRITTEN = "written"
    SPEAK = "speak"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that was no business day: `holiday` is its name, empty for a weekend."""

    day: date
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """How a moment was computed.

    `spec` is what the rule says, None where the moment is the start itself. It was counted
    from `start` (aware) or, where no time is known, from the date `day`, both local to the
    hearing. `skipped` are the days that did not count, latest first. `is_cut` says that the
    rule gave a moment after the start and the start was taken. `is_whole_day` says that no
    hour is known, and the moment is the beginning of that day.
    """

    spec: DeadlineSpec | None
    day: date
    start: datetime | None
    skipped: tuple[SkippedDay, ...] = ()
    is_cut: bool = False
    is_whole_day: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something is due at `at` (aware, in the zone of the hearing), because of `why`."""

    kind: DeadlineKind
    at: datetime
    why: Arithmetic
    origin: Origin


class Lack(StrEnum):
    """Why there is no deadline of a kind.

    NO_START: the hearing names no time. ASK: the rule is expired or not sure enough.
    OTHER_WEEKDAY: the rule is known for hearings on another weekday only. NOT_TAKEN: this
    meeting takes no such thing. NOT_SAID: the rule names no moment.
    """

    NO_START = "no-start"
    ASK = "ask"
    OTHER_WEEKDAY = "other-weekday"
    NOT_TAKEN = "not-taken"
    NOT_SAID = "not-said"


@dataclass(frozen=True, slots=True)
class Absent:
    """There is no deadline of this kind, and why."""

    kind: DeadlineKind
    lack: Lack
    origin: Origin


@dataclass(frozen=True, slots=True)
class Timetable:
    """The deadlines of a hearing, soonest first; those that are absent, by kind.

    `openings` say from when something can be done: there `at` is the beginning.
    """

    deadlines: tuple[Deadline, ...] = ()
    openings: tuple[Deadline, ...] = ()
    absent: tuple[Absent, ...] = ()
