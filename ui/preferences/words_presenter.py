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
from hearings.messages.errors import describe
from ui.jobs import Err, Jobs, Ok
from ui.preferences.words_view import WordList, WordsView

Change = Callable[[str], object]


class WordsPresenter(QObject):
    """Behaviour of the words."""

    changed = Signal()
    """What marks a hearing has changed."""

    def __init__(self, view: WordsView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        self._back: Callable[[], object] | None = None
        self._connect(view.own, lambda: core.choosing.add_word, lambda: core.choosing.remove_word)
        self._connect(view.muted, lambda: core.choosing.mute, lambda: core.choosing.unmute)
        view.strip.action_chosen.connect(self._undo)

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
            self.view.strip.say(str(describe(answer.error)), "danger")
            return
        self.view.own.fill(answer.value.words)
        self.view.muted.fill(answer.value.muted)

    def _change(self, change: Change, back: Change, text: str, said: str) -> None:
        tidy = " ".join(text.split())
        self._back = partial(back, tidy)
        self._jobs.run(partial(change, tidy), partial(self._done, said.format(words=tidy)))

    def _undo(self) -> None:
        back, self._back = self._back, None
        if back is not None:
            self._jobs.run(back, partial(self._done, ""))

    def _done(self, said: str, answer: Ok[object] | Err) -> None:
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
            return
        if said:
            self.view.strip.say(said, "ok", self.tr("Undo"))
        else:
            self.view.strip.hide()
        self.show_again()
        self.changed.emit()
