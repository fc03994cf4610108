# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of hearings since they last went into a calendar."""

from dataclasses import dataclass

from hearings.domain.change import Change
from hearings.domain.hearing import Hearing


@dataclass(frozen=True, slots=True)
class Moved:
    """A hearing that went out before, and what changed of it since, oldest first."""

    hearing: Hearing
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """Hearings that never went out, and those that changed after they did."""

    new: tuple[Hearing, ...]
    moved: tuple[Moved, ...]

    @property
    def hearings(self) -> tuple[Hearing, ...]:
        """All of them: what a calendar has to be told."""
        return (*self.new, *(one.hearing for one in self.moved))
