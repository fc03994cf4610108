# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The draft in the editor: shows it, keeps what is typed, and leaves each one as it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from hearings.domain.testimony import Draft, Position
from hearings.errors import HearingsError
from hearings.messages.dates import clock_time
from hearings.tasks.writing import Writing
from ui.drafts.autosave import Autosave
from ui.drafts.counted import CountedText
from ui.drafts.editor import Editor, text_of
from ui.jobs import Jobs

TEXT, ABOUT = "text", "about"


class Editing(QObject):
    """What stands in the editor; a document a draft, so that undo survives switching."""

    opened = Signal(object)
    """A draft is in front, another than before."""
    text_changed = Signal()
    """The text is another one, typed or put there."""
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, editor: Editor, writing: Writing, jobs: Jobs, tie_words: Callable[[Draft], str]
    ) -> None:
        super().__init__(editor)
        self._editor, self._writing, self._jobs = editor, writing, jobs
        self._tie_words = tie_words
        self.draft: Draft | None = None
        self._documents: dict[str, tuple[QTextDocument, CountedText]] = {}
        self._cursors: dict[str, QTextCursor] = {}
        self._is_filling = False
        self.autosave = Autosave(jobs, self)
        self.autosave.saved.connect(self.show_saved)
        self.autosave.failed.connect(self._save_failed)
        editor.left.connect(self.autosave.flush)
        editor.text.textChanged.connect(self._typed)
        editor.described.connect(self._describe)

    @property
    def text(self) -> str:
        """The text as it stands, kept or not."""
        return text_of(self._editor.text.document())

    def take_text(self) -> Callable[[], str]:
        """Hold fast the text as it stands, to be read on any thread."""
        counted = self.counted
        return counted.take() if counted else str

    @property
    def counted(self) -> CountedText | None:
        """The count of the text in the editor."""
        found = self._documents.get(self.draft.id) if self.draft else None
        return found[1] if found else None

    def open(self, draft: Draft) -> None:
        """Show a draft, or the same one as it is now known."""
        self.autosave.flush()
        is_other = self.draft is None or self.draft.id != draft.id
        if is_other and self.draft is not None:
            self._cursors[self.draft.id] = self._editor.text.textCursor()
        self.draft = draft
        self._fill(draft, is_other)
        if self.autosave.is_clean:
            self._say_saved(draft)
        if is_other:
            self.opened.emit(draft)
        self.text_changed.emit()

    def show_none(self) -> None:
        """No draft is in front."""
        self.draft = None

    def put(self, draft: Draft) -> None:
        """The vault has another text for a draft now: one step that undo takes back."""
        found = self._documents.get(draft.id)
        if found is not None and text_of(found[0]) != draft.text:
            self._is_filling = True
            whole = QTextCursor(found[0])
            whole.select(QTextCursor.SelectionType.Document)
            whole.insertText(draft.text)
            self._is_filling = False
        if self.draft is not None and self.draft.id == draft.id:
            self._editor.choose_language(draft.language)
        self.show_saved(draft)
        self.text_changed.emit()

    def take_over(self, draft: Draft) -> None:
        """The draft in front is for another hearing: show what it took over from that."""
        if self.draft is not None and self.draft.id == draft.id:
            for line, words in ((self._editor.title, draft.title), (self._editor.bill, draft.bill)):
                if not line.text().strip():
                    line.setText(words)

    def forget(self, draft_id: str) -> None:
        """A draft was deleted for good: nothing of it stays in the window."""
        self._cursors.pop(draft_id, None)
        if (found := self._documents.pop(draft_id, None)) is not None:
            document, _counted = found
            if self._editor.text.document() is document:
                self._is_filling = True
                self._editor.show_document(self._editor.new_document(""))
                self._is_filling = False
            document.deleteLater()

    def forget_all(self) -> None:
        """Nothing of any draft stays in the window: neither text nor what undo remembers."""
        self.draft = None
        self._is_filling = True
        self._editor.show_document(self._editor.new_document(""))
        for line in (self._editor.title, self._editor.bill):
            line.clear()
        for label in (self._editor.tie, self._editor.state):
            label.clear()
        self._is_filling = False
        for document, _counted in self._documents.values():
            document.clear()
            document.deleteLater()
        self._documents.clear()
        self._cursors.clear()

    def show_saved(self, draft: Draft) -> None:
        """Say that a draft is kept as it stands."""
        if self.draft is not None and self.draft.id == draft.id:
            self.draft = draft
            if self.autosave.is_clean:
                self._say_saved(draft)
        self.saved.emit(draft)

    def _fill(self, draft: Draft, is_other: bool) -> None:
        editor = self._editor
        self._is_filling = True
        if draft.id not in self._documents:
            document = editor.new_document(draft.text)
            counted = CountedText(document, self._jobs)
            counted.counted.connect(self.text_changed)
            self._documents[draft.id] = document, counted
        document = self._documents[draft.id][0]
        if editor.text.document() is not document:
            editor.show_document(document)
            self._put_cursor(draft.id)
        if is_other:
            editor.title.setText(draft.title)
            editor.bill.setText(draft.bill)
            editor.position.setCurrentIndex(editor.position.findData(draft.position.value))
            editor.choose_language(draft.language)
        editor.tie.setText(self._tie_words(draft))
        editor.open_hearing.setEnabled(draft.tie is not None)
        editor.set_read_only(draft.trashed_at is not None)
        self._is_filling = False

    def _put_cursor(self, draft_id: str) -> None:
        """Go on where the person left this draft, at first at its end."""
        text = self._editor.text
        if (left := self._cursors.pop(draft_id, None)) is not None:
            text.setTextCursor(left)
        else:
            text.moveCursor(QTextCursor.MoveOperation.End)

    def _typed(self) -> None:
        if self._is_filling or self.draft is None:
            return
        draft_id = self.draft.id
        counted = self._documents[draft_id][1]

        def take() -> Callable[[], Draft]:
            words = counted.take()
            return lambda: self._writing.save(draft_id, words())

        self._say_saving()
        self.autosave.typed((draft_id, TEXT), take)
        self.text_changed.emit()

    def _describe(self) -> None:
        draft, editor = self.draft, self._editor
        if self._is_filling or draft is None or draft.trashed_at is not None:
            return
        described = partial(
            self._writing.describe,
            draft.id,
            title=editor.title.text().strip(),
            bill=editor.bill.text().strip(),
            position=Position(editor.position.currentData()),
            language=str(editor.language.currentData()),
        )
        self._say_saving()
        self.autosave.typed((draft.id, ABOUT), lambda: described)

    def _say_saving(self) -> None:
        self._editor.state.setText(self.tr("Saving…"))

    def _say_saved(self, draft: Draft) -> None:
        when = clock_time(draft.changed_at.astimezone())
        words = self.tr("Saved on this computer at {time}").format(time=when)
        self._editor.state.setText(words)

    def _save_failed(self, error: HearingsError | None) -> None:
        self._editor.state.setText(self.tr("Not saved yet"))
        if error is not None:
            self.failed.emit(error)
