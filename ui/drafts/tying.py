# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Ties the draft in front to another hearing, which is found by typing, or to none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hearings.core import Core
from hearings.domain.listing import ListQuery, ListRow
from hearings.domain.testimony import Draft
from hearings.messages.dates import short_date
from hearings.messages.hearing import status_words
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.drafts.fitting import Fitting
from ui.jobs import Err, Job, Jobs, Ok
from ui.pausing import Pause
from ui.widgets.announcing import announce
from ui.widgets.choice import Choice
from ui.widgets.choices_model import ChoicesModel
from ui.widgets.focus import leave
from ui.widgets.palette import PaletteView

MOST = 30
SOON = 120
"""Milliseconds after the last key before hearings are searched."""


class Tying(QObject):
    """Offers hearings over the window: the new date of this one, then those of its body."""

    tied = Signal(object)
    """The draft as it is kept now, for another hearing than before."""
    failed = Signal(object)

    def __init__(
        self,
        editor: Editor,
        editing: Editing,
        fitting: Fitting,
        core: Core,
        jobs: Jobs,
        place_names: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(editor)
        self._editor, self._editing, self._fitting = editor, editing, fitting
        self._core, self._jobs, self._place_names = core, jobs, place_names
        self._view: PaletteView | None = None
        self._model = ChoicesModel(self)
        self._before: QWidget | None = None
        self._asked: Job | None = None
        self._soon = Pause(self, self._search, SOON)
        editor.choose_hearing.clicked.connect(self.open)

    def open(self) -> None:
        """Show the hearings that may be meant."""
        self._view = self._view or self._made_view()
        self._before = self._editor.window().focusWidget()
        self._model.set_choices(())
        self._view.open()
        self._search()

    def close(self) -> None:
        """Put the hearings away; the keyboard goes back to where it was."""
        self._soon.stop()
        if self._asked is not None:
            self._asked.cancel()
        self._asked = None
        if self._view is not None:
            leave(self._view, self._before)
        self._before = None

    def _made_view(self) -> PaletteView:
        view = PaletteView(self._model, self._editor.window())
        view.setAccessibleName(self.tr("Choose the hearing of this draft"))
        for name in (view.search.setPlaceholderText, view.search.setAccessibleName):
            name(self.tr("Find the hearing by its body or by words of its agenda"))
        view.table.setAccessibleName(self.tr("Hearings"))
        view.search.textChanged.connect(lambda _words: self._soon.start())
        view.chosen.connect(self._choose)
        view.left.connect(self.close)
        view.table.selectionModel().currentChanged.connect(lambda *_: self._say_current())
        return view

    def _search(self) -> None:
        draft, view = self._editing.draft, self._view
        if draft is None or view is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        ask = partial(_found, self._core, draft, view.search.text())
        self._asked = self._jobs.run(ask, partial(self._arrived, draft))

    def _arrived(self, draft: Draft, answer: Ok[tuple[ListRow, ...]] | Err) -> None:
        self._asked = None
        view = self._view
        if view is None:
            return
        if isinstance(answer, Err):
            self.close()
            self.failed.emit(answer.error)
            return
        hearing = self._fitting.occasion.hearing
        replaced_by = hearing.replaced_by if hearing else None
        own = draft.tie.hearing_id if draft.tie else None

        def order(row: ListRow) -> tuple[bool, bool]:
            return row.id != replaced_by, not _is_near(row, draft)

        rows = sorted((row for row in answer.value if row.id != own), key=order)
        choices = [self._choice(draft, row) for row in rows]
        if draft.tie is not None and not view.search.text().strip():
            none = partial(self._tie, draft, None)
            choices.append(Choice(self.tr("No hearing"), self.tr("Keep the draft by itself"), none))
        self._model.set_choices(tuple(choices))
        view.table.selectRow(0)
        words = self.tr("Arrow keys choose, Return does it, Escape leaves.")
        if not choices:
            words = self.tr("No hearing ahead has these words.")
            announce(view.search, words)
        view.says.setText(words)

    def _choice(self, draft: Draft, row: ListRow) -> Choice:
        place = self._place_names().get(row.place_id, row.place_id)
        status = status_words(row.status, may_have_moved=row.may_have_moved)
        bodies = ", ".join(row.bodies)
        more = "" if row.title in {"", *row.bodies} else bodies
        told = (status, short_date(row.date), place, more, row.lead)
        detail = " · ".join(part for part in told if part)
        return Choice(row.title or bodies, detail, partial(self._tie, draft, row.id))

    def _say_current(self) -> None:
        view = self._view
        # The keyboard stays in the field, so a screen reader would not hear of the row.
        if view is not None and view.isVisible() and view.table.currentIndex().isValid():
            announce(view.search, str(view.table.currentIndex().data()))

    def _choose(self) -> None:
        if self._view is None:
            return
        choice = self._model.choice_at(self._view.table.currentIndex())
        self.close()
        if choice is not None:
            choice.act()

    def _tie(self, draft: Draft, hearing_id: str | None) -> None:
        core = self._core

        def work() -> Draft:
            hearing = core.looking.hearing(hearing_id) if hearing_id else None
            return core.writing.tie(draft.id, hearing)

        self._editing.autosave.then(work, self._done)

    def _done(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.tied.emit(answer.value)


def _found(core: Core, draft: Draft, words: str) -> tuple[ListRow, ...]:
    """The hearings ahead with these words, of the places that are followed and of the draft's."""
    places = {*core.following.followed(), *([draft.tie.place_id] if draft.tie else ())}
    today = core.clock.now().astimezone().date()
    query = ListQuery(tuple(sorted(places)), text=words, first=today, follows_anywhere=True)
    return core.looking.rows(query, 0, MOST)


def _is_near(row: ListRow, draft: Draft) -> bool:
    tie = draft.tie
    return tie is not None and row.place_id == tie.place_id and tie.body in row.bodies
