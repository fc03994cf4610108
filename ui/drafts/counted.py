# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The length of the text in one document, which follows every key however long the text is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from hearings.drafting.counting import WORDS_A_MINUTE, Length
from hearings.drafting.running import RunningCount, running_count
from ui.drafts.editor import plain, text_of
from ui.jobs import Err, Jobs, Ok

AT_ONCE = 200_000
"""Up to so many characters a text is counted while the person waits: 30 milliseconds."""


class CountedText(QObject):
    """The count of one document, in step with it from its opening on."""

    counted = Signal()
    """The first count of a long text has come."""

    def __init__(self, document: QTextDocument, jobs: Jobs) -> None:
        super().__init__(document)
        self._document = document
        self._units = document.characterCount() - 1
        self._count: RunningCount | None = None
        if self._units <= AT_ONCE:
            self._count = running_count(text_of(document))
        else:
            jobs.run(partial(running_count, text_of(document)), self._arrived)
        document.contentsChange.connect(self._changed)

    def length(self, words_a_minute: float = WORDS_A_MINUTE) -> Length | None:
        """The length of the text; None while a long one is being counted."""
        return self._count.length(words_a_minute) if self._count else None

    def take(self) -> Callable[[], str]:
        """Hold fast the text as it stands now; what is given back reads it, on any thread.

        A long text is not copied here, so that its next key need not wait.
        """
        if self._count is not None and self._units > AT_ONCE:
            return self._count.text
        words = text_of(self._document)
        return lambda: words

    def _arrived(self, answer: Ok[RunningCount] | Err) -> None:
        if isinstance(answer, Ok):
            self._count = answer.value.after(text_of(self._document))
            self.counted.emit()

    def _changed(self, position: int, removed: int, added: int) -> None:
        before, self._units = self._units, self._document.characterCount() - 1
        if self._count is None:
            return
        # Qt counts the end of the last paragraph too where the whole of it was replaced.
        removed, added = min(removed, before - position), min(added, self._units - position)
        if removed >= 0 and added >= 0 and before - removed + added == self._units:
            self._count = self._count.replaced(position, removed, self._piece(position, added))
        else:
            self._count = self._count.after(text_of(self._document))

    def _piece(self, position: int, length: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        return plain(cursor.selectedText())
