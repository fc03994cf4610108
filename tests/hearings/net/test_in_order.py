# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Work runs side by side and comes back in order, few results wait, cancel is prompt."""

import threading
import time
from collections.abc import Iterator

import pytest

from hearings.clock import StopSignal
from hearings.errors import Cancelled
from hearings.net.in_order import in_order


def test_results_come_in_the_order_of_the_items():
    gates = [threading.Event() for _ in range(6)]

    def work(number: int, _stop: StopSignal) -> int:
        # Each waits for the one behind it, as far as one is in flight beside it.
        if number % 2 == 0:
            gates[number + 1].wait(5)
        gates[number].set()
        return number

    assert list(in_order(work, range(6), 2, StopSignal())) == list(range(6))


def test_no_more_work_at_once_than_allowed_and_all_that_is_allowed():
    together = threading.Barrier(3, timeout=5)
    lock = threading.Lock()
    now = most = 0

    def work(number: int, _stop: StopSignal) -> int:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        together.wait()
        with lock:
            now -= 1
        return number

    assert len(list(in_order(work, range(9), 3, StopSignal()))) == 9
    assert most == 3


def test_few_items_are_taken_ahead_of_who_reads():
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = in_order(lambda number, _stop: number, items(), 2, StopSignal())
    assert next(results) == 0
    assert len(taken) == 4
    assert next(results) == 1
    assert len(taken) == 5
    results.close()  # type: ignore[attr-defined]


def test_nothing_starts_before_somebody_reads():
    started = threading.Event()
    results = in_order(lambda _number, _stop: started.set(), [1], 2, StopSignal())
    assert not started.wait(0.02)
    assert list(results) == [None]


def test_no_items_no_results():
    assert list(in_order(lambda item, _stop: item, [], 2, StopSignal())) == []


def test_cancel_is_heard_while_work_is_running():
    stop = StopSignal()

    def work(_number: int, over: StopSignal) -> None:
        stop.give()
        over.wait(60)
        over.check()

    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(in_order(work, range(50), 4, stop))
    assert time.monotonic() - began < 5


def test_closing_early_stops_what_runs_and_does_not_start_the_rest():
    begun: list[int] = []
    person = StopSignal()

    def work(number: int, over: StopSignal) -> int:
        begun.append(number)
        if number > 0:
            over.wait(60)
        return number

    results = in_order(work, range(50), 2, person)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert len(begun) <= 4
    assert not person.is_given


def test_a_thread_that_cannot_be_stopped_does_not_hold_up_cancel(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("hearings.net.in_order.PATIENCE", 0.05)
    stop = StopSignal()
    deaf = threading.Event()

    def work(_number: int, _over: StopSignal) -> None:
        stop.give()
        deaf.wait(30)

    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(in_order(work, [1], 1, stop))
    assert time.monotonic() - began < 5
    deaf.set()
    for thread in threading.enumerate():
        if thread.name.startswith("ask"):
            thread.join(5)


def test_an_error_of_the_work_comes_out_where_its_result_would():
    def work(number: int, _stop: StopSignal) -> int:
        return 10 // number

    results = in_order(work, [5, 0, 2], 1, StopSignal())
    assert next(results) == 2
    with pytest.raises(ZeroDivisionError):
        next(results)
