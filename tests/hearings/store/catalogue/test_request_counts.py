# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Requests to services that count them are counted over all runs of the program."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.errors import BudgetSpent, ProfileReadOnly
from hearings.net.budget import DAY, Budget, Budgets, RequestCounter
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from tests.hearings.store.disks import read_only
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

HOST = "api.example.org"
LATER = SEEN + timedelta(seconds=6)
STOP = StopSignal()


def test_requests_of_one_slot_are_added_up(catalogue: Catalogue):
    for slot in (SEEN, LATER, SEEN):
        catalogue.requests.count(HOST, slot)
    catalogue.requests.count("another.example.org", SEEN)
    assert catalogue.requests.counts(HOST, SEEN - timedelta(seconds=1)) == [(SEEN, 2), (LATER, 1)]


def test_only_slots_that_began_later_count(catalogue: Catalogue):
    catalogue.requests.count(HOST, SEEN)
    catalogue.requests.count(HOST, LATER)
    assert catalogue.requests.counts(HOST, SEEN) == [(LATER, 1)]
    assert catalogue.requests.counts(HOST, LATER) == []


def test_what_no_service_counts_any_more_is_dropped(catalogue: Catalogue):
    catalogue.requests.count(HOST, SEEN)
    catalogue.requests.count("another.example.org", SEEN)
    catalogue.requests.count(HOST, SEEN + timedelta(days=41))
    long_ago = SEEN - timedelta(days=1)
    assert catalogue.requests.counts(HOST, long_ago) == [(SEEN + timedelta(days=41), 1)]
    assert catalogue.requests.counts("another.example.org", long_ago) == [(SEEN, 1)]


def test_a_budget_is_kept_over_two_runs(tmp_path: Path):
    clock, budgets = TurnedClock(), {HOST: (Budget(3, DAY),)}
    for spent in (2, 1):
        catalogue = open_catalogue(tmp_path / "catalogue.db", clock)
        for _ in range(spent):
            Budgets(clock, catalogue.requests, budgets).spend(HOST, STOP)
        catalogue.close()
    catalogue = open_catalogue(tmp_path / "catalogue.db", clock)
    with pytest.raises(BudgetSpent):
        Budgets(clock, catalogue.requests, budgets).spend(HOST, STOP)
    clock.turn(DAY.total_seconds() + 6)
    Budgets(clock, catalogue.requests, budgets).spend(HOST, STOP)
    catalogue.close()


def test_many_threads_lose_no_request(catalogue: Catalogue):
    counter: RequestCounter = catalogue.requests
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(counter.count, HOST, SEEN) for _ in range(80)]:
            done.result()
    assert counter.counts(HOST, SEEN - timedelta(seconds=1)) == [(SEEN, 80)]


def test_where_nothing_can_be_written_nothing_is_asked(tmp_path: Path):
    path = tmp_path / "shut" / "catalogue.db"
    path.parent.mkdir()
    open_catalogue(path).close()
    with read_only(path.parent):
        catalogue = open_catalogue(path)
        with pytest.raises(ProfileReadOnly):
            Budgets(TurnedClock(), catalogue.requests, {HOST: (Budget(3, DAY),)}).spend(HOST, STOP)
        catalogue.close()
