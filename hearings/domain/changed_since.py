# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of hearings since they last went into a calendar."""

from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.change import Change
from hearings.domain.deadline import DeadlineKind
from hearings.domain.hearing import Hearing


@dataclass(frozen=True, slots=True)
class MovedDeadline:
    """A deadline that went out, and when it is now; None where it is no longer known.

    `now` is aware, in the zone of the hearing, or a date where no hour is known.
    """

    kind: DeadlineKind
    now: date | datetime | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A hearing that went out before, and what changed of it since, oldest first.

    `deadlines` are those that went out with it and moved, which a rule may do alone.
    """

    hearing: Hearing
    changes: tuple[Change, ...]
    deadlines: tuple[MovedDeadline, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """Hearings that never went out, and those that changed after they did."""

    new: tuple[Hearing, ...]
    moved: tuple[Moved, ...]

    @property
    def hearings(self) -> tuple[Hearing, ...]:
        """All of them: what a calendar has to be told."""
        return (*self.new, *(one.hearing for one in self.moved))
