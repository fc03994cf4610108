# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The lengths of the variants of the text in the editor, half a second behind the typing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from hearings.domain.fit import Limit, LimitUnit
from hearings.drafting.counting import Length
from hearings.drafting.variants import MadeVariant, is_marked, make_all
from ui.drafts.editing import Editing
from ui.jobs import Err, Job, Jobs, Ok

DELAY_MS = 500


class VariedLengths(QObject):
    """Which variant a limit is about: the spoken one of so many minutes, else the written one."""

    changed = Signal()

    def __init__(self, editing: Editing, pace: Callable[[], float], jobs: Jobs) -> None:
        super().__init__(editing)
        self._editing, self._pace, self._jobs = editing, pace, jobs
        self._made: tuple[MadeVariant, ...] = ()
        self._asked: Job | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DELAY_MS)
        self.timer.timeout.connect(self.look)
        editing.text_changed.connect(self.timer.start)
        editing.opened.connect(lambda _draft: self._forget())

    def length_for(self, limit: Limit, whole: Length) -> Length:
        """The length a limit is held against; that of the whole text where it has no marks."""
        if not self._made:
            return whole
        if limit.unit is not LimitUnit.SECONDS:
            return self._made[-1].length
        spoken = self._made[:-1]
        wanted = max(1, limit.amount // 60)
        fitting = [one for one in spoken if (one.variant.minutes or 0) <= wanted]
        return (fitting or spoken[:1])[-1].length

    def look(self) -> None:
        """Make the variants of the text as it stands."""
        if self._asked is not None:
            self._asked.cancel()
        work = partial(_made, self._editing.text, self._pace())
        self._asked = self._jobs.run(work, self._arrived)

    def _forget(self) -> None:
        self._made = ()

    def _arrived(self, answer: Ok[tuple[MadeVariant, ...]] | Err) -> None:
        if isinstance(answer, Ok) and answer.value != self._made:
            self._made = answer.value
            self.changed.emit()


def _made(text: str, pace: float) -> tuple[MadeVariant, ...]:
    return make_all(text, pace) if is_marked(text) else ()
