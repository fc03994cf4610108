# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A clock that a test turns by hand: waiting turns it and takes no time."""

import threading
from datetime import UTC, datetime, timedelta

from hearings.clock import StopSignal

START = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


class TurnedClock:
    """Stands still until it is turned, or until somebody waits; safe from any thread.

    `pauses` are the seconds of every wait that was asked for, in order.
    """

    def __init__(self, now: datetime = START) -> None:
        self._start = now
        self._seconds = 0.0
        self._lock = threading.Lock()
        self.pauses: list[float] = []

    def now(self) -> datetime:
        """The moment it shows, aware, in UTC."""
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        with self._lock:
            return self._seconds

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._seconds += seconds

    def wait(self, seconds: float, stop: StopSignal | None = None) -> None:
        """Turn the clock; raises `Cancelled` when `stop` was given."""
        with self._lock:
            self.pauses.append(seconds)
        if stop is not None:
            stop.check()
        self.turn(seconds)
