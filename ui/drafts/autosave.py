# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps what is typed: within a second of the first unsaved key, and at once when asked.

The clock starts at the first key that is not kept yet and is not put back by the next
one, so that somebody who types without a pause loses no more than somebody who pauses.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from hearings.domain.testimony import Draft
from hearings.errors import HearingsError
from ui.jobs import Err, Jobs, Ok

DELAY_MS = 900
RETRY_MS = 5000

Save = Callable[[str, str], Draft]


class Autosave(QObject):
    """Saves one draft at a time; texts wait here until they are on the disk."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, save: Save, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save, self._jobs = save, jobs
        self._waiting: dict[str, Callable[[], str]] = {}
        self._is_saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def is_clean(self) -> bool:
        """Whether everything typed is on the disk."""
        return not self._waiting and not self._is_saving

    def typed(self, draft_id: str, text: Callable[[], str]) -> None:
        """A draft changed; its text is asked for when it is saved."""
        self._waiting[draft_id] = text
        if not self._timer.isActive():
            self._timer.start(DELAY_MS)

    def flush(self) -> None:
        """Save what waits now; while a save runs, the rest follows it."""
        if self._is_saving or not self._waiting:
            return
        self._timer.stop()
        draft_id, text = next(iter(self._waiting.items()))
        words = text()
        del self._waiting[draft_id]
        self._is_saving = True
        self._jobs.run(
            lambda: self._save(draft_id, words),
            lambda answer: self._done(draft_id, text, answer),
        )

    def flush_now(self) -> HearingsError | None:
        """Save what waits before returning, for closing; the first error if one failed."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for draft_id, text in waiting.items():
            try:
                self._save(draft_id, text())
            except HearingsError as error:
                self._waiting[draft_id] = text
                return error
        return None

    def forget(self, draft_id: str) -> None:
        """A draft was deleted for good: nothing of it waits any more."""
        self._waiting.pop(draft_id, None)

    def _done(self, draft_id: str, text: Callable[[], str], answer: Ok[Draft] | Err) -> None:
        self._is_saving = False
        if isinstance(answer, Err):
            self._waiting.setdefault(draft_id, text)
            self._timer.start(RETRY_MS)
            self.failed.emit(answer.error)
            return
        self.saved.emit(answer.value)
        if self._waiting and not self._timer.isActive():
            self.flush()
