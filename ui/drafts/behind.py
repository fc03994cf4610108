# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the whole text half a second behind the typing, and never in the way of a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from hearings.clock import StopSignal
from ui.drafts.editing import Editing
from ui.jobs import Err, Job, Jobs, Ok
from ui.pausing import Pause

DELAY_MS = 500

Found = TypeVar("Found")

Read = Callable[[str, StopSignal], Found]
"""Looks at a text beside the window, and gives way as soon as it is told to stop."""


class Behind(QObject, Generic[Found]):
    """What was found in a text, as soon as the typing rests."""

    def __init__(
        self,
        parent: QObject,
        editing: Editing,
        jobs: Jobs,
        read: Read[Found],
        found: Callable[[Found], None],
    ) -> None:
        """`found` gets what `read` gave of the last text that was looked at."""
        super().__init__(parent)
        self._editing, self._jobs = editing, jobs
        self._read, self._found = read, found
        self._asked: Job | None = None
        self.pause = Pause(self, self.look, DELAY_MS)
        editing.text_changed.connect(self._wait)

    def look(self) -> None:
        """Look at the text as it stands."""
        self._let_go()
        take = self._editing.take_text()
        self._asked = self._jobs.run_stoppable(partial(self._look, take), self._arrived)

    def _wait(self) -> None:
        # What is read now is out of date, and would hold up the next keys of a long text.
        self._let_go()
        self.pause.start()

    def _let_go(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _look(self, take: Callable[[], str], stop: StopSignal) -> Found:
        stop.check()
        return self._read(take(), stop)

    def _arrived(self, answer: Ok[Found] | Err) -> None:
        self._asked = None
        if isinstance(answer, Ok):
            self._found(answer.value)
