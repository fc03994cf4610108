# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a testimony fits what a body allows: the limit, what is used, and how near it is."""

from dataclasses import dataclass
from enum import StrEnum


class LimitUnit(StrEnum):
    """What a limit is counted in."""

    SECONDS = "seconds"
    CHARACTERS = "characters"
    WORDS = "words"


class FitState(StrEnum):
    """OK, NEAR the limit but within it, or OVER it."""

    OK = "ok"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Limit:
    """The most a body takes: `amount` of `unit`, always above zero."""

    amount: int
    unit: LimitUnit


@dataclass(frozen=True, slots=True)
class Fit:
    """How much of a limit a text uses; `used` is counted in the unit of the limit."""

    limit: Limit
    used: int
    state: FitState

    @property
    def left(self) -> int:
        """What is left of the limit; below zero when the text is over it."""
        return self.limit.amount - self.used
