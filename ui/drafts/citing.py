# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Precedents and evidence beside the text, put in with their citation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hearings.core import Core
from hearings.domain.precedent import Precedent
from hearings.messages.library import draft_text, standing_sentence, sure_date, warnings
from hearings.tasks.occasions import Occasion
from ui import theme
from ui.drafts.editor import Editor
from ui.icons import icon
from ui.jobs import Err, Job, Jobs, Ok
from ui.places_in_text import put_in
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines
from ui.widgets.search_line import SearchLine


class LibraryView(QWidget):
    """Search, entries, and what is to be known of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(self.tr("Search laws, studies and cases"))
        self.says = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.entries = Lines(self.tr("Laws, studies and cases"))
        self.warning = plain_label(points=theme.SMALL_POINTS, role="warn")
        self.put = QPushButton(icon("plus"), self.tr("Put it into the text"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.search)
        column.addWidget(self.says)
        column.addWidget(self.entries, 1)
        column.addWidget(self.warning)
        column.addWidget(self.put)


class Citing(QObject):
    """Behaviour of the library beside the text."""

    failed = Signal(object)

    def __init__(
        self,
        view: LibraryView,
        editor: Editor,
        occasion: Callable[[], Occasion],
        core: Core,
        jobs: Jobs,
    ) -> None:
        super().__init__(view)
        self._view, self._editor, self._occasion = view, editor, occasion
        self._core, self._jobs = core, jobs
        self._found: tuple[Precedent, ...] = ()
        self._asked: Job | None = None
        view.search.textChanged.connect(lambda _words: self.look())
        view.entries.line_chosen.connect(lambda _row: self._show_chosen())
        view.put.clicked.connect(self._put)

    def look(self) -> None:
        """Find what was searched; without words what belongs to the hearing, or everything."""
        words, hearing = self._view.search.text().strip(), self._occasion().hearing
        if words or hearing is None:
            ask = partial(self._core.consulting.search, words)
        else:
            ask = partial(self._core.consulting.beside, hearing)
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(ask, self._arrived)

    def _arrived(self, answer: Ok[tuple[Precedent, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._found = answer.value
        self._view.entries.show_lines(map(_words, self._found))
        self._view.says.setText(
            self.tr("%n work(s), from a library on this computer", "", len(self._found))
        )
        self._show_chosen()

    def _chosen(self) -> Precedent | None:
        row = self._view.entries.row
        return self._found[row] if 0 <= row < len(self._found) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        told = warnings(chosen, self._core.consulting.today()) if chosen else ()
        self._view.warning.setText(" ".join(told))
        self._view.warning.setVisible(bool(told))
        self._view.put.setEnabled(chosen is not None and not self._editor.text.isReadOnly())

    def _put(self) -> None:
        if (chosen := self._chosen()) is not None:
            put_in(self._editor.text, draft_text(chosen))
            self._editor.text.setFocus()


def _words(one: Precedent) -> str:
    standing = standing_sentence(one)
    title = f"{standing} {one.title}" if standing else one.title
    return f"{title}\n{sure_date(one.date)} · {one.place}"
