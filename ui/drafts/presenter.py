# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects drafts: the list, the one in the editor, the trash."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.domain.testimony import Draft
from hearings.errors import HearingsError
from hearings.language import chosen
from hearings.messages.errors import describe
from ui.drafts.discarding import Discarding
from ui.drafts.editing import Editing
from ui.drafts.finding import Finding
from ui.drafts.fitting import Fitting
from ui.drafts.model import DraftsModel
from ui.drafts.versions import VersionsMenu
from ui.drafts.view import DraftsView
from ui.jobs import Err, Job, Jobs, Ok
from ui.places_in_text import put_in

_Listed = tuple[tuple[Draft, ...], Mapping[str, datetime], Mapping[str, Hearing]]
"""Drafts, when each was handed in last, and the hearings they are for."""


class DraftsPresenter(QObject):
    """Behaviour of Testimony."""

    hearing_wanted = Signal(str)
    hearing_unwanted = Signal()
    hearing_opened = Signal(str)
    drafts_changed = Signal(int)
    hand_in_wanted = Signal(object)
    """The draft as it is kept, once everything typed is."""
    rehearsal_wanted = Signal(object)
    versions_wanted = Signal(object)
    variants_wanted = Signal(object)
    link_refused = Signal(str)
    calmed = Signal(bool)
    front_wanted = Signal()
    """A draft is asked for: whatever covers the editor gives way."""
    forgotten = Signal()
    """Nothing of a draft may stay anywhere in the window."""
    ready = Signal(object)
    """A draft that was begun is in front, and the keyboard in its text."""

    def __init__(self, view: DraftsView, model: DraftsModel, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._model, self._core, self._jobs = view, model, core, jobs
        self._writing = core.writing
        self._to_write: str | None = None
        self._is_beginning = False
        self._was_warned = False
        self._asked: Job | None = None
        self.editing = Editing(view.editor, core.writing, jobs, model.tie_words)
        self.autosave = self.editing.autosave
        self.fitting = Fitting(view.editor.foot, self.editing, core, jobs)
        self.discarding = Discarding(view.strip, core.writing, self.autosave, self)
        self.finding = Finding(view.editor)
        self._join()
        self._join_view()
        self._join_keys()

    def _join(self) -> None:
        self.editing.opened.connect(self._opened)
        self.editing.saved.connect(self._saved)
        self.editing.failed.connect(self.fail)
        self.fitting.failed.connect(self.fail)
        self.fitting.link_refused.connect(self.link_refused)
        self.discarding.failed.connect(self.fail)
        self.discarding.changed.connect(lambda draft_id: self.show_again(keep=draft_id or None))
        self.discarding.deleted.connect(self.editing.forget)
        versions = VersionsMenu(
            self._view.editor.versions.menu(),
            lambda: self.draft,
            self._writing,
            self.autosave,
            self._jobs,
        )
        versions.all_wanted.connect(lambda: self._with_kept(self.versions_wanted.emit))
        versions.restored.connect(self.editing.put)
        versions.failed.connect(self.fail)

    def _join_view(self) -> None:
        view = self._view
        view.editor.calm.clicked.connect(lambda: self.calm(True))
        view.editor.everything.clicked.connect(lambda: self.calm(False))
        view.editor.throw_away.clicked.connect(self._with_draft(self.discarding.throw_away))
        view.editor.open_hearing.clicked.connect(self._open_hearing)
        for button, wanted in (
            (view.editor.hand_in, self.hand_in_wanted),
            (view.editor.rehearse, self.rehearsal_wanted),
            (view.editor.variants, self.variants_wanted),
        ):
            button.clicked.connect(partial(self._with_kept, wanted.emit))
        view.new_draft.clicked.connect(lambda: self.begin(None))
        view.empty.action_chosen.connect(lambda: self.begin(None))
        view.trash.toggled.connect(lambda _on: self.show_again())
        view.left_alone.connect(self.discarding.ask_no_more)
        view.take_back.clicked.connect(self._with_draft(self.discarding.take_out))
        view.delete_for_good.clicked.connect(self._with_draft(self.discarding.ask_delete))
        view.table.selectionModel().currentChanged.connect(self._current_changed)

    def _join_keys(self) -> None:
        view, editor = self._view, self._view.editor
        acts: dict[str, Callable[[], None]] = {
            "F11": lambda: self.calm(not view.is_calm),
            "Ctrl+=": partial(editor.zoom, 1),
            "Ctrl++": partial(editor.zoom, 1),
            "Ctrl+-": partial(editor.zoom, -1),
            "Ctrl+0": editor.zoom_back,
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def calm(self, is_calm: bool) -> None:
        """Show nothing but the text, in the whole window, or everything again."""
        if self._view.middle.currentIndex() == 0 or not is_calm:
            self._view.calm(is_calm)
            self.calmed.emit(is_calm)
            self.write_on()

    def forget_all(self) -> None:
        """Nothing of any draft stays in the window; `show_again` brings them back.

        What is not kept yet is lost: `autosave.flush_now` comes before.
        """
        if self._asked is not None:
            self._asked.cancel()
        self.editing.forget_all()
        self._model.set_drafts(())
        self._view.strip.hide()
        self.forgotten.emit()

    @property
    def draft(self) -> Draft | None:
        """The draft in the editor."""
        return self.editing.draft

    @property
    def has_text(self) -> bool:
        """Whether anything stands in the editor."""
        return not self._view.editor.text.document().isEmpty()

    def type_text(self, text: str) -> None:
        """Put text where the cursor is, as typing does."""
        self._view.editor.text.insertPlainText(text)

    def take_in(self, paragraph: str) -> None:
        """Put a paragraph where the cursor is, apart from what stands around it."""
        put_in(self._view.editor.text, paragraph)

    def write_on(self) -> None:
        """Put the keyboard back into the text."""
        self._view.editor.text.setFocus()

    def show_again(self, keep: str | None = None) -> None:
        """Read the drafts anew, with the draft `keep` in front, or the one that is there."""
        if keep is not None:
            self.front_wanted.emit()
        in_trash = self._view.trash.isChecked()
        ask = partial(_listed, self._core, in_trash=in_trash)
        keep = keep or (self.draft.id if self.draft else None)
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(ask, lambda answer: self._listed(answer, keep))

    def write_for(self, hearing: Hearing) -> None:
        """Open the draft for a hearing, or begin one, and put the keyboard into its text."""
        self.front_wanted.emit()
        if not self._is_beginning:
            ask = partial(self._writing.draft_for, hearing.id)
            self._jobs.run(ask, partial(self._found, hearing))

    def begin(self, hearing: Hearing | None) -> None:
        """Begin a draft, tied to a hearing where one is given; a second press begins no second."""
        if self._is_beginning:
            return
        self._is_beginning = True
        # In the language of the window, until the person says otherwise.
        work = partial(self._writing.begin, hearing, language=chosen())
        self._jobs.run(work, self._begun, self._begun_no_more)

    def close(self) -> HearingsError | None:
        """Keep what is typed before the window goes; the error where that failed.

        Asked once more before anything could be kept, it gives up and has no error.
        """
        error = self.autosave.flush_now()
        if error is None or self._was_warned:
            return None
        self._was_warned = True
        return error

    def fail(self, error: HearingsError) -> None:
        """Say in the line across the top what could not be done."""
        self.discarding.forget()
        self._view.strip.say(str(describe(error)), "danger")

    def _with_draft(self, act: Callable[[Draft], None]) -> Callable[[], None]:
        def acted() -> None:
            if self.draft is not None:
                act(self.draft)

        return acted

    def _with_kept(self, act: Callable[[Draft], None], _on: bool = False) -> None:
        """Do something with the draft in the editor as soon as it is kept as it stands."""

        def done(answer: Ok[Draft] | Err) -> None:
            if isinstance(answer, Err):
                self.fail(answer.error)
            else:
                act(answer.value)

        if (draft := self.draft) is not None:
            self.autosave.then(partial(self._writing.draft, draft.id), done)

    def _found(self, hearing: Hearing, answer: Ok[Draft | None] | Err) -> None:
        if isinstance(answer, Ok) and answer.value is not None:
            self.write(answer.value)
        elif isinstance(answer, Ok):
            self.begin(hearing)
        else:
            self.fail(answer.error)

    def _begun_no_more(self) -> None:
        self._is_beginning = False

    def _begun(self, answer: Ok[Draft] | Err) -> None:
        self._begun_no_more()
        if isinstance(answer, Err):
            self.fail(answer.error)
        else:
            self.write(answer.value)

    def write(self, draft: Draft) -> None:
        """Show a draft that is kept, and put the keyboard into its text."""
        self._to_write = draft.id
        self._view.trash.setChecked(False)
        self.show_again(keep=draft.id)

    def _listed(self, answer: Ok[_Listed] | Err, keep: str | None) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.fail(answer.error)
            return
        view, in_trash = self._view, self._view.trash.isChecked()
        was, before = self.draft, self._model.hearing_of(self.draft)
        drafts, handed_in, hearings = answer.value
        self._model.set_drafts(drafts, handed_in, hearings)
        view.show_trash_actions(in_trash and bool(drafts))
        if not in_trash:
            self.drafts_changed.emit(len(drafts))
        row = self._model.row_of(keep) if keep else -1
        row = 0 if row < 0 and drafts else row
        if row < 0:
            self._show_none()
            return
        view.table.setCurrentIndex(self._model.index(row, 0))
        view.table.selectRow(row)
        now = drafts[row]
        self._open(now)
        if was is not None and was.id == now.id and self._is_for_another(was, before, now):
            self._ask_for_hearing(now)
            self.fitting.look_again()

    def _show_none(self) -> None:
        self.editing.show_none()
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
        if draft is not None and (self.draft is None or draft.id != self.draft.id):
            self._open(draft)

    def _open(self, draft: Draft) -> None:
        self.editing.open(draft)
        self._view.show_editor()
        if self._to_write == draft.id:
            self._to_write = None
            self._view.editor.text.setFocus()
            self.ready.emit(draft)

    def _is_for_another(self, was: Draft, before: Hearing | None, now: Draft) -> bool:
        """Whether a draft is for another hearing than before, or its hearing stands otherwise."""
        return was.tie != now.tie or self._model.hearing_of(now) != before

    def _opened(self, draft: Draft) -> None:
        self.discarding.ask_no_more()
        self._ask_for_hearing(draft)

    def _ask_for_hearing(self, draft: Draft) -> None:
        if (hearing := self._model.hearing_of(draft)) is not None:
            self.hearing_wanted.emit(hearing.id)
        else:
            self.hearing_unwanted.emit()

    def _open_hearing(self) -> None:
        if self.draft is not None and self.draft.tie is not None:
            self.hearing_opened.emit(self.draft.tie.hearing_id)

    def _saved(self, draft: Draft) -> None:
        self._was_warned = False
        self._model.replace(draft)
        if self._view.strip.property("tone") == "danger":
            self._view.strip.hide()


def _listed(core: Core, *, in_trash: bool) -> _Listed:
    drafts = core.writing.trash() if in_trash else core.writing.drafts()
    hearings: Mapping[str, Hearing] = {}
    # Without its lists the program still shows every draft; their own fault is told elsewhere.
    with suppress(HearingsError):
        hearings = core.occasions.hearings_of(drafts)
    if not in_trash:
        days = {one: hearing.record.date for one, hearing in hearings.items()}
        drafts = core.writing.ordered(drafts, days)
    return drafts, core.handing_in.last(), hearings
