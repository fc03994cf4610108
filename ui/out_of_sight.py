# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A file that stands there while the window is out of sight: taking it away brings it back.

So a second start of the program, which may not open the profile, can ask the first one.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hearings.errors import ProfileInUse
from hearings.paths import Paths
from hearings.profile_lock import ProfileLock


class OutOfSight:
    """The note of one program; where it cannot be written nobody is asked by it."""

    def __init__(self, path: Path) -> None:
        """What a program that broke off left behind is removed."""
        self._path = path
        self._is_noted = False
        self.forget()

    def note(self) -> None:
        """The window is out of sight from here on."""
        with suppress(OSError):
            self._path.touch()
            self._is_noted = True

    def forget(self) -> None:
        """It can be seen again."""
        self._is_noted = False
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    @property
    def is_wanted_back(self) -> bool:
        """Whether another start of the program took the note away."""
        return self._is_noted and not self._path.exists()


def asked_back(paths: Paths) -> bool:
    """Ask the program that is out of sight to come back; False where it runs no more."""
    lock = ProfileLock(paths.window_lock)
    try:
        lock.take()
    except ProfileInUse:
        with suppress(OSError):
            paths.window_out_of_sight.unlink(missing_ok=True)
        return True
    lock.release()
    return False
