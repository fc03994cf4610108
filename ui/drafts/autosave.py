# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps what is typed: within a second of the first unsaved key, and at once when asked.

The clock starts at the first key that is not kept yet and is not put back by the next
one, so that somebody who types without a pause loses no more than somebody who pauses.
One thing is written at a time and in order, so that nothing older ever lands on top.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from hearings.domain.testimony import Draft
from hearings.errors import HearingsError
from ui.jobs import Err, Job, Jobs, Ok
from ui.pausing import Pause

DELAY_MS = 900
RETRY_MS = 5000

Key = tuple[str, str]
"""The id of a draft, and which part of it."""

Take = Callable[[], Callable[[], Draft]]
"""Takes what is to be kept, on the window's thread, and gives the work that keeps it."""


@dataclass(frozen=True, slots=True)
class _Later:
    """Something to do with a draft once everything typed before it is kept."""

    work: Callable[[], object]
    done: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class _Running:
    """What is being written now: a part of a draft, or something that came after."""

    job: Job
    part: tuple[Key, Take] | None = None
    later: _Later | None = None


class Autosave(QObject):
    """What is typed waits here until it is on the disk."""

    saved = Signal(object)
    failed = Signal(object)
    """The error, or None where a fault of ours stopped the saving."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: dict[Key, Take] = {}
        self._after: deque[_Later] = deque()
        self._running: _Running | None = None
        self._timer = Pause(self, self.flush)

    @property
    def is_clean(self) -> bool:
        """Whether everything typed is on the disk."""
        return not self._waiting and self._running is None

    def typed(self, key: Key, take: Take) -> None:
        """A part of a draft changed; it is taken when its turn comes."""
        self._waiting[key] = take
        # What could not be kept is tried again later; what is typed now need not wait for it.
        if not self._timer.isActive() or self._timer.interval() == RETRY_MS:
            self._timer.start(DELAY_MS)

    def then(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do something with a draft as soon as all that was typed before is kept.

        `done` gets `Ok` or `Err`; where the text cannot be kept, it gets that error and
        nothing was done.
        """
        self._after.append(_Later(work, done))
        self.flush()

    def flush(self) -> None:
        """Save what waits now; while something is written, the rest follows it at once."""
        self._timer.stop()
        if self._running is not None:
            return
        if self._waiting:
            part = next(iter(self._waiting.items()))
            del self._waiting[part[0]]
            job = self._jobs.run(part[1](), self._kept, self._stumbled)
            self._running = _Running(job, part)
        elif self._after:
            later = self._after.popleft()
            job = self._jobs.run(later.work, partial(self._did, later), self._stumbled)
            self._running = _Running(job, later=later)

    def flush_now(self) -> HearingsError | None:
        """Save what waits before returning, for closing; the first error if one failed.

        What failed still waits.
        """
        self._timer.stop()
        self._take_back_running()
        error: HearingsError | None = None
        for key, take in list(self._waiting.items()):
            try:
                take()()
            except HearingsError as found:
                error = error or found
            else:
                del self._waiting[key]
        while self._after and error is None:
            try:
                self._after.popleft().work()
            except HearingsError as found:
                error = found
        if self._waiting:
            self._timer.start(RETRY_MS)
        return error

    def forget(self, draft_id: str) -> None:
        """A draft was deleted for good: nothing of it waits any more."""
        for key in [key for key in self._waiting if key[0] == draft_id]:
            del self._waiting[key]

    def _take_back_running(self) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        never_began = self._jobs.withdraw(running.job)
        if running.part is not None:
            # Whether it was kept is not known any more; to keep it twice does no harm.
            self._waiting.setdefault(*running.part)
        elif running.later is not None and never_began:
            self._after.appendleft(running.later)

    def _kept(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self._failed(answer.error)
            return
        self._running = None
        self.saved.emit(answer.value)
        self._go_on()

    def _did(self, later: _Later, answer: Ok[object] | Err) -> None:
        self._running = None
        later.done(answer)
        self._go_on()

    def _stumbled(self) -> None:
        if self._running is not None and self._running.part is not None:
            self._failed(None)
        else:
            self._running = None
            self._go_on()

    def _failed(self, error: HearingsError | None) -> None:
        running, self._running = self._running, None
        if running is not None and running.part is not None:
            self._waiting.setdefault(*running.part)
        self._timer.start(RETRY_MS)
        self.failed.emit(error)
        given_up, self._after = self._after, deque()
        for later in given_up:
            if error is not None:
                later.done(Err(error))

    def _go_on(self) -> None:
        if (self._waiting or self._after) and not self._timer.isActive():
            self.flush()
