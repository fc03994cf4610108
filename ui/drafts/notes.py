# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Private notes beside a draft, kept like its text and never handed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from hearings.domain.testimony import Draft
from hearings.tasks.writing import Writing
from ui import theme
from ui.drafts.editing import Editing
from ui.drafts.editor import text_of
from ui.jobs import Err, Ok
from ui.widgets.labels import plain_label

NOTE = "note"


class NotesView(QWidget):
    """One field of plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = plain_label(
            self.tr("Only for you: notes are in no file, preview or version of the testimony."),
            theme.SMALL_POINTS,
            role="muted",
        )
        self.text = QPlainTextEdit()
        self.text.setObjectName("editor")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Private notes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.says)
        column.addWidget(self.text, 1)


class Notes(QObject):
    """Behaviour of the notes: read when a draft opens, kept with its text."""

    failed = Signal(object)

    def __init__(self, view: NotesView, editing: Editing, writing: Writing) -> None:
        super().__init__(view)
        self._view, self._editing, self._writing = view, editing, writing
        self._draft_id = ""
        self._is_filling = False
        editing.opened.connect(self._opened)
        view.text.textChanged.connect(self._typed)

    def forget(self) -> None:
        """Nothing of a note stays here."""
        self._draft_id = ""
        self._fill("")
        self._view.text.document().clearUndoRedoStacks()

    def _opened(self, draft: Draft) -> None:
        self._draft_id = ""
        self._fill("")
        self._view.text.setReadOnly(True)
        # After what was typed into the note of the draft before is kept.
        self._editing.autosave.then(
            partial(self._writing.note, draft.id), partial(self._arrived, draft)
        )

    def _arrived(self, draft: Draft, answer: Ok[str] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        elif self._editing.draft is not None and self._editing.draft.id == draft.id:
            self._fill(answer.value)
            self._draft_id = draft.id
            self._view.text.setReadOnly(draft.trashed_at is not None)

    def _fill(self, words: str) -> None:
        self._is_filling = True
        self._view.text.setPlainText(words)
        self._is_filling = False

    def _typed(self) -> None:
        if self._is_filling or not self._draft_id:
            return
        # Taken now: the field shows another note as soon as another draft opens.
        keep = partial(self._writing.save_note, self._draft_id, text_of(self._view.text.document()))
        self._editing.autosave.typed((self._draft_id, NOTE), lambda: keep)
