# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How hard one host may be asked: few requests at once, a pause between two, more on trouble.

The hosts are town halls. None publishes a limit and none was seen to enforce one, but
their connections drop under load; other readers of the same services make one request
in one to three seconds.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from hearings.clock import Clock, StopSignal
from hearings.net.safety import is_loopback
from hearings.net.stopping import SLICE


@dataclass(frozen=True, slots=True)
class Manners:
    """At most `at_once` requests in flight and `pause` seconds between two starts.

    The pause never grows beyond `longest`.
    """

    at_once: int
    pause: float
    longest: float = 16.0


COMMON = Manners(at_once=2, pause=0.5)
"""An agenda of 60 meetings takes half a minute, and no office notices."""

LOOPBACK = Manners(at_once=16, pause=0.0, longest=0.0)
"""A server on this computer is the person's own, or a test's."""

EXCEPTIONS: Mapping[str, Manners] = MappingProxyType(
    {
        # A filter against robots is reported by other readers (openstates-scrapers).
        "legislature.mi.gov": Manners(at_once=1, pause=1.0),
        # Its list has no dates, so that a refresh asks for some 150 hearings in a row.
        "malegislature.gov": Manners(at_once=1, pause=0.5),
        # Ten requests a minute with a free key (openstates/api-v3, api/auth.py).
        "v3.openstates.org": Manners(at_once=1, pause=6.5, longest=60.0),
    }
)
"""Hosts that need other manners, by name, each with its reason."""

TROUBLE = frozenset({429, 503})
"""Too many requests, and overloaded (RFC 6585 section 4, RFC 9110 section 15.6.4)."""

GROWTH = 2.0
SHRINKAGE = 0.8


class _Host:
    """What is known of one host: free slots, the pause now, when the next may start."""

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        self.slots = threading.BoundedSemaphore(manners.at_once)
        self.pause = manners.pause
        self.free_at = 0.0


class Politeness:
    """Hands out turns; safe from any thread, one for the whole program."""

    def __init__(self, clock: Clock, exceptions: Mapping[str, Manners] = EXCEPTIONS) -> None:
        self._clock = clock
        self._exceptions = exceptions
        self._lock = threading.Lock()
        self._hosts: dict[str, _Host] = {}

    def at_once(self, host: str) -> int:
        """How many requests to this host may be in flight."""
        return self._known(host).manners.at_once

    def pause(self, host: str) -> float:
        """Seconds between two starts as it is now."""
        return self._known(host).pause

    @contextmanager
    def turn(self, host: str, stop: StopSignal) -> Iterator[None]:
        """Wait for a turn, hold it, and give it back; raises `Cancelled` while waiting."""
        known = self._known(host)
        stop.check()
        while not known.slots.acquire(timeout=SLICE):
            stop.check()
        try:
            if (seconds := self._reserved(known)) > 0:
                self._clock.wait(seconds, stop)
            yield
        finally:
            known.slots.release()

    def note(self, host: str, status: int, retry_after: float = 0.0) -> None:
        """Learn from an answer: trouble doubles the pause, anything else shortens it.

        Nobody starts before the `retry_after` seconds that the host asked for are over.
        """
        known = self._known(host)
        with self._lock:
            if status in TROUBLE:
                known.pause = min(known.pause * GROWTH, known.manners.longest)
                if known.manners.longest:
                    asked_for = self._clock.monotonic() + retry_after
                    known.free_at = max(known.free_at, asked_for)
            else:
                known.pause = max(known.pause * SHRINKAGE, known.manners.pause)

    def _known(self, host: str) -> _Host:
        with self._lock:
            if host not in self._hosts:
                common = LOOPBACK if is_loopback(host) else COMMON
                self._hosts[host] = _Host(self._exceptions.get(host, common))
            return self._hosts[host]

    def _reserved(self, known: _Host) -> float:
        """Take the next free moment and say how many seconds away it is."""
        with self._lock:
            now = self._clock.monotonic()
            start = max(now, known.free_at)
            known.free_at = start + known.pause
            return start - now
