# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the person's words: added, taken away, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hearings.core import Core
from hearings.domain.interests import Interests
from ui.jobs import Err, Jobs, Ok
from ui.preferences.undoable import Undoable
from ui.preferences.words_view import WordList, WordsView

Change = Callable[[str], object]


class WordsPresenter(QObject):
    """Behaviour of the words."""

    changed = Signal()
    """What marks a hearing has changed."""

    def __init__(self, view: WordsView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        self._undoable = Undoable(view.strip, jobs)
        self._undoable.done.connect(self.show_again)
        self._undoable.done.connect(self.changed)
        self._connect(view.own, lambda: core.choosing.add_word, lambda: core.choosing.remove_word)
        self._connect(view.muted, lambda: core.choosing.mute, lambda: core.choosing.unmute)

    def show_again(self) -> None:
        """Read the words anew."""
        core = self._core
        self._jobs.run(lambda: core.choosing.interests(), self._arrived)

    def _connect(
        self, words: WordList, adding: Callable[[], Change], removing: Callable[[], Change]
    ) -> None:
        def allow() -> None:
            words.add.setEnabled(any(map(str.isalnum, words.line.text())))
            words.remove.setEnabled(bool(words.chosen))

        def add() -> None:
            text = words.line.text()
            if words.add.isEnabled():
                words.line.clear()
                said = self.tr("“{words}” was added.")
                self._change(adding(), removing(), text, said)

        def remove() -> None:
            if text := words.chosen:
                said = self.tr("“{words}” was removed.")
                self._change(removing(), adding(), text, said)

        words.line.textChanged.connect(lambda _text: allow())
        words.line.returnPressed.connect(add)
        words.add.clicked.connect(add)
        words.remove.clicked.connect(remove)
        words.words.selectionModel().currentChanged.connect(allow)
        words.model.modelReset.connect(allow)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), words.words)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(remove)
        allow()

    def _arrived(self, answer: Ok[Interests] | Err) -> None:
        if isinstance(answer, Err):
            self._undoable.fail(answer)
            return
        self.view.own.fill(answer.value.words)
        self.view.muted.fill(answer.value.muted)

    def _change(self, change: Change, back: Change, text: str, said: str) -> None:
        tidy = " ".join(text.split())
        self._undoable.change(partial(change, tidy), partial(back, tidy), said.format(words=tidy))
