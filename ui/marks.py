# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the rail and the rows say of the person's own work: how much waits, and where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from ui.jobs import Err, Jobs, Ok
from ui.rail import NEXT, TESTIMONY

Marked = tuple[frozenset[str], frozenset[str]]


class Marks(QObject):
    """Reads the marks and counts; what cannot be read stays as it was."""

    marked = Signal(object, object)
    """The ids of the hearings with a draft, and of those in a calendar."""

    counted = Signal(str, int)

    def __init__(
        self, core: Core, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._today = core, jobs, today

    def fetch(self) -> None:
        """Read which hearings have a draft and which were exported."""
        self._jobs.run(self._core.marks, self._marks_arrived)

    def count(self) -> None:
        """Read how many drafts there are and how much there is to do."""
        core, today = self._core, self._today()
        self._jobs.run(core.writing.count, partial(self._count_arrived, TESTIMONY))
        self._jobs.run(lambda: core.next_steps.count(today), partial(self._count_arrived, NEXT))

    def _marks_arrived(self, answer: Ok[Marked] | Err) -> None:
        if isinstance(answer, Ok):
            self.marked.emit(*answer.value)

    def _count_arrived(self, name: str, answer: Ok[int] | Err) -> None:
        if isinstance(answer, Ok):
            self.counted.emit(name, answer.value)
