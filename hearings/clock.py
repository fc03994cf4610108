# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The only reader of the system clock: now, today where the hearing is, and waiting."""

import threading
import time
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from hearings.errors import Cancelled


class Clock(Protocol):
    """What the program needs to know of time; tests hand in one they can turn."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back, for measuring pauses."""
        ...

    def wait(self, seconds: float, stop: "StopSignal | None" = None) -> None:
        """Pause; raises `Cancelled` as soon as `stop` is given."""
        ...


class StopSignal:
    """Lets a person stop a running task; safe to give from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def give(self) -> None:
        """Ask the task to stop at its next step."""
        self._event.set()

    @property
    def is_given(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Pause up to `seconds`; True as soon as somebody asks to stop."""
        return self._event.wait(seconds)


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def wait(self, seconds: float, stop: StopSignal | None = None) -> None:
        """Pause; raises `Cancelled` as soon as `stop` is given."""
        if stop is None:
            time.sleep(seconds)
        elif stop.wait(seconds):
            raise Cancelled


def today_in(timezone: str, now: datetime) -> date:
    """The calendar date in an IANA zone at the aware moment `now`."""
    return now.astimezone(ZoneInfo(timezone)).date()
