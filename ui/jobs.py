# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Runs work off the window's thread and hands the answer back on it.

The only file of the window that knows threads. Work is a closure over frozen values; the
answer comes back as `Ok` or `Err`, and a job that was cancelled says nothing any more.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from hearings.clock import StopSignal
from hearings.errors import HearingsError

Value = TypeVar("Value")

log = logging.getLogger(__name__)

AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Ok(Generic[Value]):
    """The work was done; `value` is what it gave."""

    value: Value


@dataclass(frozen=True, slots=True)
class Err:
    """The world said no; `error` has the facts."""

    error: HearingsError


@dataclass(slots=True)
class Job:
    """One piece of running work."""

    stop: StopSignal = field(default_factory=StopSignal)
    is_dropped: bool = False

    def cancel(self) -> None:
        """Ask the work to stop and never hear of it again."""
        self.is_dropped = True
        self.stop.give()


class Jobs(QObject):
    """Starts work and delivers answers; lives on the window's thread."""

    # Private: emitted from pool threads, and its slot runs where this object lives.
    _arrived = Signal(object)
    crashed = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(AT_ONCE, thread_name_prefix="window")
        self._jobs: list[Job] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Value], done: Callable[[Ok[Value] | Err], None]) -> Job:
        """Start `work`; `done` gets its answer on this thread unless the job is cancelled."""
        return self.run_stoppable(lambda _stop: work(), done)

    def run_stoppable(
        self, work: Callable[[StopSignal], Value], done: Callable[[Ok[Value] | Err], None]
    ) -> Job:
        """Start work that looks at a stop signal between its steps."""
        job = Job()
        self._jobs.append(job)

        def attempt() -> None:
            outcome: Ok[Value] | Err | BaseException
            try:
                job.stop.check()
                outcome = Ok(work(job.stop))
            except HearingsError as error:
                outcome = Err(error)
            except Exception as fault:
                log.exception("a job of the window failed")
                outcome = fault
            self._arrived.emit((job, done, outcome))

        self._executor.submit(attempt)
        return job

    def relay(self, told: Callable[[Any], None]) -> Callable[[Any], None]:
        """A function for other threads: each call of it becomes a call of `told` on this one."""
        job = Job()
        return lambda news: self._arrived.emit((job, lambda ok: told(ok.value), Ok(news)))

    @property
    def is_idle(self) -> bool:
        """Whether every job has delivered."""
        return not self._jobs

    def close(self) -> None:
        """Stop every job and wait for its thread; nothing is delivered after this."""
        for job in self._jobs:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, arrived: tuple[Job, Callable[[Any], None], object]) -> None:
        job, done, outcome = arrived
        if job in self._jobs:
            self._jobs.remove(job)
        if job.is_dropped:
            return
        if isinstance(outcome, BaseException):
            self.crashed.emit(outcome)
        else:
            done(outcome)
