# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The variants of one testimony: spoken in so many minutes, or written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to give a testimony; `minutes` is None for the written one."""

    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """For which variants a part is: these minutes, so many and longer, all spoken, the written.

    `least` covers the written variant too, which has no limit of time.
    """

    minutes: frozenset[int] = frozenset()
    least: int | None = None
    spoken: bool = False
    written: bool = False

    def covers(self, variant: Variant) -> bool:
        """Whether a part of this selection belongs into a variant."""
        if variant.minutes is None:
            return self.written or self.least is not None
        is_long_enough = self.least is not None and variant.minutes >= self.least
        return self.spoken or is_long_enough or variant.minutes in self.minutes


EVERYTHING = Selection(spoken=True, written=True)


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph of a testimony, without its mark."""

    text: str
    selection: Selection = EVERYTHING
