# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A stop signal that also hears others: the person's, the closing iterator's, the program's."""

from hearings.clock import StopSignal
from hearings.errors import Cancelled
from hearings.overriding import override

SLICE = 0.1
"""Seconds between two looks at the other signals: a cancel never feels late."""


class AnyStop(StopSignal):
    """Given as soon as it is given itself or one of `others` is."""

    def __init__(self, *others: StopSignal) -> None:
        super().__init__()
        self._others = others

    @property
    @override
    def is_given(self) -> bool:
        """Whether somebody asked to stop, here or there."""
        return super().is_given or any(other.is_given for other in self._others)

    @override
    def check(self) -> None:
        """Raise `Cancelled` if somebody asked to stop, here or there."""
        if self.is_given:
            raise Cancelled

    @override
    def wait(self, seconds: float) -> bool:
        """Pause up to `seconds`; True as soon as somebody asks to stop, here or there."""
        left = seconds
        while left > 0 and not self.is_given:
            super().wait(min(SLICE, left))
            left -= SLICE
        return self.is_given
