# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Runs work off the window's thread and hands the answer back on it.

The only file of the window that knows threads. Work is a closure over frozen values; the
answer comes back as `Ok` or `Err`, and a job that was cancelled says nothing any more. Work
that fails through a fault of ours has no answer: the fault is told to the window, and the
asker only that it is over.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from hearings.clock import StopSignal
from hearings.errors import HearingsError
from ui.arenas import give_back, keep_few
from ui.crash import report_of
from ui.pausing import Pause

Value = TypeVar("Value")

log = logging.getLogger(__name__)

AT_ONCE = 4
REST_MS = 1_000
"""So long after the last answer the memory that it took goes back to the system."""


@dataclass(frozen=True, slots=True)
class Ok(Generic[Value]):
    """The work was done; `value` is what it gave."""

    value: Value


@dataclass(frozen=True, slots=True)
class Err:
    """The world said no; `error` has the facts."""

    error: HearingsError


@dataclass(slots=True, eq=False)
class Job:
    """One piece of running work; `future` is None for one that was never started."""

    stop: StopSignal = field(default_factory=StopSignal)
    is_dropped: bool = False
    future: Future[None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop and never hear of it again."""
        self.is_dropped = True
        self.stop.give()


def _nothing() -> None:
    """For askers who need not know that their work crashed."""


class Jobs(QObject):
    """Starts work and delivers answers; lives on the window's thread."""

    # Private: emitted from pool threads, and its slot runs where this object lives.
    _arrived = Signal(object)
    crashed = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        keep_few()
        self._executor = executor or ThreadPoolExecutor(AT_ONCE, thread_name_prefix="window")
        self._jobs: list[Job] = []
        self._is_closed = False
        self._resting = Pause(self, self._rest, REST_MS)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Value],
        done: Callable[[Ok[Value] | Err], None],
        crashed: Callable[[], None] = _nothing,
    ) -> Job:
        """Start `work`; `done` gets its answer on this thread unless the job is cancelled.

        `crashed` is called instead where a fault of ours stopped the work. After `close`
        nothing starts any more.
        """
        return self.run_stoppable(lambda _stop: work(), done, crashed)

    def run_stoppable(
        self,
        work: Callable[[StopSignal], Value],
        done: Callable[[Ok[Value] | Err], None],
        crashed: Callable[[], None] = _nothing,
    ) -> Job:
        """Start work that looks at a stop signal between its steps."""
        job = Job()
        if self._is_closed:
            job.cancel()
            return job
        self._jobs.append(job)

        def attempt() -> None:
            outcome: Ok[Value] | Err | BaseException
            try:
                job.stop.check()
                outcome = Ok(work(job.stop))
            except HearingsError as error:
                outcome = Err(error)
            except Exception as fault:  # noqa: BLE001 (one of the three borders)
                # Without its words: the fault of a store carries the text that was saved.
                log.error("a job of the window failed: %s", report_of(fault))
                outcome = fault
            self._arrived.emit((job, done, crashed, outcome))

        job.future = self._executor.submit(attempt)
        return job

    def withdraw(self, job: Job) -> bool:
        """Take a job back and never hear of it again; False when it had begun already.

        Then it is over when this returns.
        """
        job.is_dropped = True
        if job in self._jobs:
            self._jobs.remove(job)
        if job.future is None or job.future.cancel():
            return True
        wait_for([job.future])
        return False

    def relay(self, told: Callable[[Any], None]) -> Callable[[Any], None]:
        """A function for other threads: each call of it becomes a call of `told` on this one."""
        job = Job()
        return lambda news: self._arrived.emit((job, lambda ok: told(ok.value), _nothing, Ok(news)))

    @property
    def is_idle(self) -> bool:
        """Whether every job has delivered."""
        return not self._jobs

    def close(self) -> None:
        """Stop every job and wait for its thread; nothing is delivered after this."""
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _rest(self) -> None:
        if self.is_idle and not self._is_closed:
            self._executor.submit(give_back)

    def _deliver(
        self, arrived: tuple[Job, Callable[[Any], None], Callable[[], None], object]
    ) -> None:
        job, done, crashed, outcome = arrived
        if job in self._jobs:
            self._jobs.remove(job)
        self._resting.start()
        if job.is_dropped or self._is_closed:
            return
        if isinstance(outcome, BaseException):
            self.crashed.emit(outcome)
            crashed()
        else:
            done(outcome)
