# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Wrong passphrases slow down, also over a new start of the program; nothing is ever wiped."""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from hearings.clock import Clock
from hearings.errors import ProfileError
from hearings.files import write_whole

FREE = 3
"""So many wrong ones may follow each other at once."""

LONGEST_SECONDS = 300.0


class Tries:
    """The wrong tries in a row, kept in a small file of the profile."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Read nothing yet."""
        self._path, self._clock = path, clock

    def seconds_left(self) -> float:
        """How long the next try is not looked at; 0 when it may be made now.

        A clock that was set back begins the pause anew and never makes it longer.
        """
        wrong, last = self._read()
        if wrong < FREE:
            return 0.0
        pause = min(2.0 ** (wrong - FREE), LONGEST_SECONDS)
        waited = (self._clock.now() - last).total_seconds()
        if waited < 0:
            self._write(wrong)
            return pause
        return max(0.0, pause - waited)

    def note_wrong(self) -> float:
        """One more was wrong; the answer is how long the next is not looked at."""
        self._write(self._read()[0] + 1)
        return self.seconds_left()

    def forget(self) -> None:
        """The right one was given."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, datetime]:
        with suppress(OSError, ValueError, TypeError, KeyError):
            found = json.loads(self._path.read_text(encoding="utf-8"))
            at = datetime.fromisoformat(found["at"])
            if at.tzinfo is not None:
                return min(int(found["wrong"]), 1000), at
        return 0, self._clock.now()

    def _write(self, wrong: int) -> None:
        kept = json.dumps({"wrong": wrong, "at": self._clock.now().isoformat()})
        # Where nothing can be written the work of one try is what slows down.
        with suppress(ProfileError):
            write_whole(self._path, kept.encode("utf-8"), only_for_owner=True)
