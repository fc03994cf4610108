# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How often a service may be asked with one key: counted over all runs of the program.

A service that counts requests shuts a key out when there were too many, so the count is
kept here as well, and nothing is sent that would be one too many.
"""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Protocol

from hearings.clock import Clock, StopSignal
from hearings.errors import BudgetSpent

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONTH = timedelta(days=31)

SLOT = timedelta(seconds=6)
"""Requests are counted by stretches of this length, each of which counts whole."""

PATIENCE = timedelta(seconds=90)
"""What is rather waited than told: a budget by the minute is free again soon."""


@dataclass(frozen=True, slots=True)
class Budget:
    """At most `requests` in any stretch of time as long as `period`.

    A service may count by calendar days; whoever keeps to every stretch keeps to those.
    """

    requests: int
    period: timedelta


BUDGETS: Mapping[str, tuple[Budget, ...]] = MappingProxyType(
    {
        # The tier of a free key in openstates/api-v3, api/auth.py.
        "v3.openstates.org": (Budget(10, MINUTE), Budget(250, DAY)),
        # LegiScan's free public key: 30,000 queries a month.
        "api.legiscan.com": (Budget(30_000, MONTH),),
        # LibraryOfCongress/api.congress.gov, README.
        "api.congress.gov": (Budget(5_000, HOUR),),
        # GitHub's REST documentation, rate limits for requests without a key. They count
        # by network address, so that what else asks from there is not seen here.
        "api.github.com": (Budget(60, HOUR),),
    }
)
"""Services that count requests, by host, each with where the number comes from."""


class RequestCounter(Protocol):
    """Where requests are counted from one run to the next; called from any thread.

    A slot is the aware moment, in UTC, at which one stretch of `SLOT` begins.
    """

    def counts(self, host: str, since: datetime) -> Sequence[tuple[datetime, int]]:
        """How many requests went to a host in each slot that began after `since`, oldest first."""
        ...

    def count(self, host: str, slot: datetime) -> None:
        """Add one request to a slot."""
        ...


class CountedInMemory:
    """A counter that forgets with the program, for where nothing can be kept."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, datetime], int] = {}
        self._lock = threading.Lock()

    def counts(self, host: str, since: datetime) -> Sequence[tuple[datetime, int]]:
        """How many requests went to a host in each slot that began after `since`, oldest first."""
        with self._lock:
            found = [
                (slot, count)
                for (counted, slot), count in self._counts.items()
                if counted == host and slot > since
            ]
        return sorted(found)

    def count(self, host: str, slot: datetime) -> None:
        """Add one request to a slot."""
        with self._lock:
            self._counts[host, slot] = self._counts.get((host, slot), 0) + 1


@dataclass(frozen=True, slots=True)
class Spending:
    """How a budget stands: so many of its requests are `spent`.

    `free_at` is when one more may be sent (aware, in UTC), None when one may be now.
    """

    budget: Budget
    spent: int
    free_at: datetime | None = None


class Budgets:
    """Lets requests through as far as the budgets go; safe from any thread."""

    def __init__(
        self,
        clock: Clock,
        counter: RequestCounter,
        budgets: Mapping[str, tuple[Budget, ...]] = BUDGETS,
    ) -> None:
        self._clock = clock
        self._counter = counter
        self._budgets = budgets
        self._lock = threading.Lock()

    def standing(self, host: str) -> tuple[Spending, ...]:
        """Every budget of a host as it stands now; empty for a host that has none."""
        now = self._clock.now()
        return tuple(self._standing(host, one, now) for one in self._budgets.get(host, ()))

    def spend(self, host: str, stop: StopSignal) -> None:
        """Count one request that is about to be sent.

        Waits where one may be sent within `PATIENCE`. Raises `BudgetSpent` where that
        would take longer, and `Cancelled` while waiting; nothing is counted then.
        """
        while (free_at := self._counted(host)) is not None:
            self._clock.wait((free_at - self._clock.now()).total_seconds(), stop)

    def _counted(self, host: str) -> datetime | None:
        """Count one request, or say when that can be tried again."""
        if host not in self._budgets:
            return None
        with self._lock:
            now = self._clock.now()
            later = [
                (one.free_at, one.budget) for one in self.standing(host) if one.free_at is not None
            ]
            if not later:
                self._counter.count(host, _slot(now))
                return None
        free_at, budget = max(later, key=lambda one: one[0])
        if free_at - now > PATIENCE:
            seconds = budget.period.total_seconds()
            raise BudgetSpent(host, budget.requests, seconds, free_at.isoformat())
        return free_at

    def _standing(self, host: str, budget: Budget, now: datetime) -> Spending:
        counts = self._counter.counts(host, now - budget.period - SLOT)
        spent = left = sum(count for _, count in counts)
        free_at = None
        for slot, count in counts:
            if left < budget.requests:
                break
            left -= count
            free_at = slot + SLOT + budget.period
        return Spending(budget, spent, free_at)


def _slot(now: datetime) -> datetime:
    past = timedelta(seconds=now.second, microseconds=now.microsecond) % SLOT
    return now - past
