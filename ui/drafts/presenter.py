# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects drafts: the list, the editor, what keeps the text, the trash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from hearings.domain.hearing import Hearing
from hearings.domain.testimony import Draft, Position
from hearings.drafting.counting import length_of, spoken
from hearings.errors import HearingsError
from hearings.messages.dates import clock_time
from hearings.messages.errors import describe
from hearings.tasks.writing import Writing
from ui.drafts.autosave import Autosave
from ui.drafts.editor import text_of
from ui.drafts.model import DraftsModel, title_of
from ui.drafts.versions import VersionsMenu
from ui.drafts.view import DraftsView
from ui.jobs import Err, Job, Jobs, Ok

TEXT, ABOUT = "text", "about"


class DraftsPresenter(QObject):
    """Behaviour of Testimony."""

    hearing_wanted = Signal(str)
    hearing_unwanted = Signal()
    hearing_opened = Signal(str)
    drafts_changed = Signal(int)

    def __init__(self, view: DraftsView, model: DraftsModel, writing: Writing, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._model, self._writing, self._jobs = view, model, writing, jobs
        self._draft: Draft | None = None
        self._documents: dict[str, QTextDocument] = {}
        self._cursors: dict[str, QTextCursor] = {}
        self._undo: Draft | None = None
        self._doomed: Draft | None = None
        self._to_write: str | None = None
        self._is_beginning = False
        self._was_warned = False
        self._asked: Job | None = None
        self._is_filling = False
        self.autosave = Autosave(jobs, self)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(self._save_failed)
        editor = view.editor
        editor.left.connect(self.autosave.flush)
        editor.text.textChanged.connect(self._typed)
        editor.described.connect(self._describe)
        editor.throw_away.clicked.connect(self._throw_away)
        versions = VersionsMenu(
            editor.versions.menu(), lambda: self._draft, writing, self.autosave, jobs
        )
        versions.restored.connect(self._restored)
        versions.failed.connect(self._fail)
        editor.open_hearing.clicked.connect(self._open_hearing)
        view.new_draft.clicked.connect(lambda: self.begin(None))
        view.empty.action_chosen.connect(lambda: self.begin(None))
        view.trash.toggled.connect(lambda _on: self.show_again())
        view.take_back.clicked.connect(self._take_back)
        view.delete_for_good.clicked.connect(self._ask_delete)
        view.strip.action_chosen.connect(self._strip_action)
        view.table.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def draft(self) -> Draft | None:
        """The draft in the editor."""
        return self._draft

    @property
    def has_text(self) -> bool:
        """Whether anything stands in the editor."""
        return not self._view.editor.text.document().isEmpty()

    def type_text(self, text: str) -> None:
        """Put text where the cursor is, as typing does."""
        self._view.editor.text.insertPlainText(text)

    def show_again(self, keep: str | None = None) -> None:
        """Read the drafts anew, with the draft `keep` in front, or the one that is there."""
        in_trash = self._view.trash.isChecked()
        ask = self._writing.trash if in_trash else self._writing.drafts
        keep = keep or (self._draft.id if self._draft else None)
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(ask, lambda answer: self._listed(answer, keep))

    def write_for(self, hearing: Hearing) -> None:
        """Open the draft for a hearing, or begin one, and put the keyboard into its text."""
        if not self._is_beginning:
            ask = partial(self._writing.draft_for, hearing.id)
            self._jobs.run(ask, partial(self._found, hearing))

    def begin(self, hearing: Hearing | None) -> None:
        """Begin a draft, tied to a hearing where one is given; a second press begins no second."""
        if self._is_beginning:
            return
        self._is_beginning = True
        bill = _first_bill(hearing) if hearing else ""
        title = hearing.record.title if hearing else ""
        self._jobs.run(
            lambda: self._writing.begin(hearing, title, bill), self._begun, self._begun_no_more
        )

    def close(self) -> HearingsError | None:
        """Keep what is typed before the window goes; the error where that failed.

        Asked once more before anything could be kept, it gives up and has no error.
        """
        error = self.autosave.flush_now()
        if error is None or self._was_warned:
            return None
        self._was_warned = True
        return error

    def _found(self, hearing: Hearing, answer: Ok[Draft | None] | Err) -> None:
        if isinstance(answer, Ok) and answer.value is not None:
            self._write(answer.value)
        elif isinstance(answer, Ok):
            self.begin(hearing)
        else:
            self._fail(answer.error)

    def _begun_no_more(self) -> None:
        self._is_beginning = False

    def _begun(self, answer: Ok[Draft] | Err) -> None:
        self._begun_no_more()
        if isinstance(answer, Err):
            self._fail(answer.error)
        else:
            self._write(answer.value)

    def _write(self, draft: Draft) -> None:
        self._to_write = draft.id
        self._view.trash.setChecked(False)
        self.show_again(keep=draft.id)

    def _listed(self, answer: Ok[tuple[Draft, ...]] | Err, keep: str | None) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        view, in_trash = self._view, self._view.trash.isChecked()
        self._model.set_drafts(answer.value)
        view.show_trash_actions(in_trash and bool(answer.value))
        if not in_trash:
            self.drafts_changed.emit(len(answer.value))
        row = self._model.row_of(keep) if keep else -1
        row = 0 if row < 0 and answer.value else row
        if row < 0:
            self._show_none()
            return
        view.table.setCurrentIndex(self._model.index(row, 0))
        view.table.selectRow(row)
        self._open(answer.value[row])

    def _show_none(self) -> None:
        self._draft = None
        view = self._view
        if view.trash.isChecked():
            view.show_empty(
                self.tr("The trash is empty"), self.tr("Drafts you throw away wait here.")
            )
        else:
            view.show_empty(
                self.tr("No testimony yet"),
                self.tr("Choose a hearing and press “Write testimony”, or begin without one."),
                self.tr("New draft"),
            )

    def _current_changed(self) -> None:
        draft = self._model.draft_at(self._view.table.currentIndex())
        if draft is not None and (self._draft is None or draft.id != self._draft.id):
            self._open(draft)

    def _open(self, draft: Draft) -> None:
        self.autosave.flush()
        is_other = self._draft is None or self._draft.id != draft.id
        if is_other and self._draft is not None:
            self._cursors[self._draft.id] = self._view.editor.text.textCursor()
        if is_other and self._doomed is not None:
            # The question stands for the draft it was asked of, and for no other.
            self._doomed = None
            self._view.strip.hide()
        self._draft = draft
        self._fill(draft, is_other)
        self._count()
        if self.autosave.is_clean:
            self._say_saved(draft)
        self._view.show_editor()
        if is_other and draft.tie is not None:
            self.hearing_wanted.emit(draft.tie.hearing_id)
        elif is_other:
            self.hearing_unwanted.emit()
        if self._to_write == draft.id:
            self._to_write = None
            self._view.editor.text.setFocus()

    def _fill(self, draft: Draft, is_other: bool) -> None:
        editor = self._view.editor
        self._is_filling = True
        document = self._documents.get(draft.id)
        if document is None:
            document = self._documents[draft.id] = editor.new_document(draft.text)
        if editor.text.document() is not document:
            editor.text.setDocument(document)
            self._put_cursor(draft.id)
        if is_other:
            editor.title.setText(draft.title)
            editor.bill.setText(draft.bill)
            editor.position.setCurrentIndex(editor.position.findData(draft.position.value))
        editor.tie.setText(self._model.tie_words(draft))
        editor.open_hearing.setEnabled(draft.tie is not None)
        editor.set_read_only(draft.trashed_at is not None)
        self._is_filling = False

    def _put_cursor(self, draft_id: str) -> None:
        """Go on where the person left this draft, at first at its end."""
        text = self._view.editor.text
        if (left := self._cursors.pop(draft_id, None)) is not None:
            text.setTextCursor(left)
        else:
            text.moveCursor(QTextCursor.MoveOperation.End)

    def _open_hearing(self) -> None:
        if self._draft is not None and self._draft.tie is not None:
            self.hearing_opened.emit(self._draft.tie.hearing_id)

    def _typed(self) -> None:
        if self._is_filling or self._draft is None:
            return
        draft_id, document = self._draft.id, self._view.editor.text.document()

        def take() -> Callable[[], Draft]:
            words = text_of(document)
            return lambda: self._writing.save(draft_id, words)

        self._count()
        self._say_saving()
        self.autosave.typed((draft_id, TEXT), take)

    def _describe(self) -> None:
        draft, editor = self._draft, self._view.editor
        if self._is_filling or draft is None or draft.trashed_at is not None:
            return
        described = partial(
            self._writing.describe,
            draft.id,
            title=editor.title.text().strip(),
            bill=editor.bill.text().strip(),
            position=Position(editor.position.currentData()),
            language=draft.language,
        )
        self._say_saving()
        self.autosave.typed((draft.id, ABOUT), lambda: described)

    def _count(self) -> None:
        editor = self._view.editor
        length = length_of(text_of(editor.text.document()))
        editor.words.setText(self.tr("%n word(s)", "", length.words))
        editor.characters.setText(self.tr("%n character(s)", "", length.characters))
        aloud = self.tr("about {time} to say")
        editor.aloud.setText(aloud.format(time=spoken(length.seconds)))

    def _saved(self, draft: Draft) -> None:
        self._was_warned = False
        self._model.replace(draft)
        if self._draft is not None and self._draft.id == draft.id:
            self._draft = draft
            if self.autosave.is_clean:
                self._say_saved(draft)
        if self._view.strip.property("tone") == "danger":
            self._view.strip.hide()

    def _say_saving(self) -> None:
        self._view.editor.state.setText(self.tr("Saving…"))

    def _say_saved(self, draft: Draft) -> None:
        when = clock_time(draft.changed_at.astimezone())
        words = self.tr("Saved on this computer at {time}").format(time=when)
        self._view.editor.state.setText(words)

    def _save_failed(self, error: HearingsError | None) -> None:
        self._view.editor.state.setText(self.tr("Not saved yet"))
        if error is not None:
            self._fail(error)

    def _fail(self, error: HearingsError) -> None:
        self._undo = self._doomed = None
        self._view.strip.say(str(describe(error)), "danger")

    def _throw_away(self) -> None:
        draft = self._draft
        if draft is not None:
            self.autosave.then(
                lambda: self._writing.throw_away(draft.id), partial(self._thrown, draft)
            )

    def _thrown(self, draft: Draft, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        self._undo, self._doomed = draft, None
        words = self.tr("“{title}” is in the trash.").format(title=title_of(draft))
        self._view.strip.say(words, "", self.tr("Undo"))
        self.show_again()

    def _take_back(self) -> None:
        if self._draft is not None:
            self._take_out(self._draft)

    def _take_out(self, draft: Draft) -> None:
        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self._fail(answer.error)
            self.show_again(keep=draft.id)

        self.autosave.then(lambda: self._writing.take_back(draft.id), done)

    def _ask_delete(self) -> None:
        if self._draft is None:
            return
        self._undo, self._doomed = None, self._draft
        words = self.tr(
            "Delete “{title}” with all its versions? This cannot be undone. "
            "Copies in backups and exports stay."
        )
        self._view.strip.say(
            words.format(title=title_of(self._draft)), "warn", self.tr("Delete for good")
        )

    def _strip_action(self) -> None:
        self._view.strip.hide()
        undone, doomed = self._undo, self._doomed
        self._undo = self._doomed = None
        if undone is not None:
            self._take_out(undone)
        elif doomed is not None:
            self._delete(doomed)

    def _delete(self, draft: Draft) -> None:
        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self._fail(answer.error)
            else:
                self._documents.pop(draft.id, None)
                self._cursors.pop(draft.id, None)
            self.show_again()

        self.autosave.forget(draft.id)
        self.autosave.then(lambda: self._writing.delete_for_good(draft.id), done)

    def _restored(self, draft: Draft) -> None:
        document = self._documents.get(draft.id)
        if document is not None:
            self._is_filling = True
            document.setPlainText(draft.text)
            self._is_filling = False
        self._saved(draft)
        self._count()


def _first_bill(hearing: Hearing) -> str:
    ranked = sorted(
        (item for item in hearing.record.items or () if item.bill is not None),
        key=lambda item: -item.verdict.label.rank,
    )
    first = ranked[0].bill if ranked and ranked[0].verdict.label.rank else None
    return first.number if first else ""
