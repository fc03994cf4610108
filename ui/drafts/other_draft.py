# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Another draft beside the text: the same testimony in another language, above all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from hearings.domain.testimony import Draft
from hearings.drafting.counting import length_of
from hearings.messages.drafting import minutes
from hearings.tasks.writing import Writing
from ui import theme
from ui.drafts.editing import Editing
from ui.drafts.model import title_of
from ui.icons import icon
from ui.jobs import Err, Jobs, Ok
from ui.widgets.labels import plain_label
from ui.widgets.marked_text import MarkedText


class OtherView(QWidget):
    """Which draft, its text and its length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Draft to show beside the text"))
        self.text = MarkedText(self.tr("The other draft"))
        self.says = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.begin = QPushButton(icon("plus"), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        for part in (self.choice, self.says):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addWidget(self.begin)


class OtherDraft(QObject):
    """Offers the drafts for the same hearing, those in another language first."""

    begun = Signal(object)
    """A draft in the other language was begun; it is kept already."""
    failed = Signal(object)

    def __init__(
        self,
        view: OtherView,
        editing: Editing,
        writing: Writing,
        jobs: Jobs,
        pace: Callable[[], float],
    ) -> None:
        """`pace` is that of the person, in words a minute."""
        super().__init__(view)
        self._view, self._editing, self._writing, self._jobs = view, editing, writing, jobs
        self._pace = pace
        self._others: tuple[Draft, ...] = ()
        editing.opened.connect(lambda _draft: self.look())
        view.choice.activated.connect(lambda _index: self.show())
        view.begin.clicked.connect(self._begin)

    def look(self) -> None:
        """Find the drafts that may stand beside the one in the editor."""
        draft = self._editing.draft
        if draft is not None:
            self._jobs.run(partial(self._writing.kin, draft.id), partial(self._arrived, draft))

    def _arrived(self, draft: Draft, answer: Ok[tuple[Draft, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        now = self._editing.draft
        if now is None or now.id != draft.id:
            return
        others = sorted(answer.value, key=lambda one: one.language == draft.language)
        self._others = tuple(others)
        view = self._view
        view.choice.clear()
        for one in self._others:
            view.choice.addItem(f"{title_of(one)} ({one.language})", one.id)
        view.choice.setEnabled(bool(self._others))
        view.begin.setText(self._words_to_begin(draft))
        view.begin.setEnabled(draft.trashed_at is None)
        self.show()

    def _words_to_begin(self, draft: Draft) -> str:
        if other_language(draft) == "es":
            return self.tr("Begin it in Spanish too")
        return self.tr("Begin it in English too")

    def show(self) -> None:
        """Show the chosen draft, and how long it takes to say."""
        row, view = self._view.choice.currentIndex(), self._view
        chosen = self._others[row] if 0 <= row < len(self._others) else None
        view.text.setPlainText(chosen.text if chosen else "")
        if chosen is None:
            view.says.setText(self.tr("No other draft for this hearing yet."))
            return
        length = length_of(chosen.text, self._pace())
        words = self.tr("%n word(s)", "", length.words)
        view.says.setText(f"{words} · {minutes(length.seconds)}")

    def _begin(self) -> None:
        draft = self._editing.draft
        if draft is not None:
            work = partial(self._writing.begin_beside, draft.id, "", other_language(draft))
            self._editing.autosave.then(work, self._begun)

    def _begun(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.begun.emit(answer.value)


def other_language(draft: Draft) -> str:
    """The language a testimony is translated into: Spanish, or English where it is not."""
    return "es" if draft.language.lower().startswith("en") else "en"
