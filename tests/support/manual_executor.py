# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Work that waits until the test lets it run, on the test's own thread and in its order."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication

from hearings.overriding import override

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class ManualExecutor(Executor):
    """An executor without threads: nothing happens by itself."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Future[object], Callable[[], object]]] = []
        self.is_shut = False

    @override
    def submit(
        self, fn: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Answer]:
        if self.is_shut:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: Future[Answer] = Future()
        self._waiting.append((future, lambda: fn(*args, **kwargs)))  # type: ignore[arg-type]
        return future

    @property
    def waiting(self) -> int:
        """How many pieces of work wait."""
        return sum(not future.cancelled() for future, _ in self._waiting)

    def run(self, place: int = 0) -> None:
        """Run one waiting piece: the oldest, or the one at `place` in their order.

        What it raises is raised here.
        """
        future, work = self._waiting.pop(place)
        if future.set_running_or_notify_cancel():
            future.set_result(work())

    def run_all(self) -> None:
        """Run what waits now; what it starts in its turn waits on."""
        for _ in range(len(self._waiting)):
            self.run()

    @override
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.is_shut = True
        for future, _ in self._waiting:
            if cancel_futures:
                future.cancel()
        if wait:
            while self._waiting:
                self.run()


def deliver() -> None:
    """Hand the answers that have arrived to whoever asked, as the window's loop does."""
    QCoreApplication.sendPostedEvents()
