# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One window a profile: two on the same drafts could undo each other's work."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from hearings.errors import ProfileInUse


class ProfileLock:
    """Held by the operating system, so that a crash never leaves it behind."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock; raises `ProfileInUse` when another process holds it.

        Where no file can be made (a read-only profile) nothing is locked: nothing can be
        written there either.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            held = self._path.open("ab")
        except OSError:
            return
        try:
            _lock(held)
        except OSError as error:
            held.close()
            raise ProfileInUse(self._path) from error
        self._held = held

    def release(self) -> None:
        """Give the lock back; the empty file stays, because removing it would open a race."""
        if self._held is not None:
            self._held.close()
            self._held = None


if sys.platform == "win32":
    import msvcrt

    def _lock(held: IO[bytes]) -> None:
        msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(held: IO[bytes]) -> None:
        fcntl.flock(held.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
