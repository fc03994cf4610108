# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Several pieces of work in flight at once, their results in the order they were asked."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import TypeVar

from hearings.clock import StopSignal
from hearings.net.stopping import SLICE, AnyStop

Item = TypeVar("Item")
Result = TypeVar("Result")

# A thread that asks for the address of a name cannot be stopped from here; everything
# else ends within a slice.
PATIENCE = 2.0


def in_order(
    work: Callable[[Item, StopSignal], Result],
    items: Iterable[Item],
    at_once: int,
    stop: StopSignal,
) -> Iterator[Result]:
    """The result of `work` for each item, in the order of the items.

    At most `at_once` threads work and at most twice as many results wait. Raises
    `Cancelled` as soon as `stop` is given; when the iterator is closed early, what is
    running is stopped and its threads end.
    """
    source = iter(items)
    over = AnyStop(stop)
    pool = ThreadPoolExecutor(at_once, thread_name_prefix="ask")
    running: deque[Future[Result]] = deque()
    try:
        running.extend(pool.submit(work, item, over) for item in islice(source, 2 * at_once))
        while running:
            # It leaves the queue only when it is done, so that its thread is never lost.
            result = _result(running[0], stop)
            running.popleft()
            yield result
            running.extend(pool.submit(work, item, over) for item in islice(source, 1))
    finally:
        over.give()
        left = wait(running, PATIENCE).not_done if running else set()
        pool.shutdown(wait=not left, cancel_futures=True)


def _result(future: "Future[Result]", stop: StopSignal) -> Result:
    while not future.done():
        stop.check()
        wait((future,), SLICE)
    return future.result()
