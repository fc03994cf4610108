# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Asking many at once, refusing what is too large, and letting go on cancel."""

import contextlib
import threading
import time
import tracemalloc

from hearings.clock import StopSignal, SystemClock
from hearings.errors import AnswerTooLarge, Cancelled
from hearings.net.client import HttpAsker
from hearings.net.request import Request
from tests.benchmarks.figure import Figure, in_turn
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, huge, late

MANY = 48
LATENCY = 0.02
MEGABYTE = 1_000_000


def run() -> list[Figure]:
    """The figures of one run on loopback."""
    with FakeServer() as server, HttpAsker(SystemClock(), None, lambda: False) as asker:
        server.serve("/agenda", late(data(["agenda"] * 200), LATENCY))
        server.serve("/huge", huge(200 * MEGABYTE))
        return [_many(server, asker), _memory(server, asker), _cancel(server, asker)]


def _many(server: FakeServer, asker: HttpAsker) -> Figure:
    requests = [Request(server.url("/agenda"))] * MANY
    together, single, ratio = in_turn(
        lambda: list(asker.ask_all(requests, StopSignal())),
        lambda: [asker.ask(request, StopSignal()) for request in requests],
        rounds=3,
    )
    detail = (
        f"{together * 1000:.0f} ms against {single * 1000:.0f} ms, {LATENCY * 1000:.0f} ms each"
    )
    return Figure(f"{MANY} agendas 16 at once / one by one", ratio, "x", 0.5, detail)


def _memory(server: FakeServer, asker: HttpAsker) -> Figure:
    tracemalloc.start()
    with contextlib.suppress(AnswerTooLarge):
        asker.ask(Request(server.url("/huge")), StopSignal())
    peak = tracemalloc.get_traced_memory()[1] / MEGABYTE
    tracemalloc.stop()
    return Figure("memory while a body of 200 MB is refused at 32 MB", peak, "MB", 48)


def _cancel(server: FakeServer, asker: HttpAsker) -> Figure:
    stop = StopSignal()
    given: list[float] = []

    def cancel() -> None:
        given.append(time.perf_counter())
        stop.give()

    def silent(_asked: Asked) -> Reply:
        threading.Timer(0.03, cancel).start()
        return late(data([]), 60)

    server.route("/silent", silent)
    with contextlib.suppress(Cancelled):
        asker.ask(Request(server.url("/silent")), stop)
    return Figure(
        "from cancel to free, host silent", (time.perf_counter() - given[0]) * 1000, "ms", 250
    )
