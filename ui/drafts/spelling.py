# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Suggestions for the word under the mouse or the cursor, on the menu and nowhere else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from hearings.tasks.spelling import Spelling
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.jobs import Err, Jobs, Ok


class SpellingMenu(QObject):
    """Puts what the dictionary says on top of the menu of the text."""

    failed = Signal(object)

    def __init__(self, editor: Editor, editing: Editing, spelling: Spelling, jobs: Jobs) -> None:
        super().__init__(editor)
        self._editor, self._editing = editor, editing
        self._spelling, self._jobs = spelling, jobs
        editor.text.menu_wanted.connect(self._offer)
        editing.opened.connect(lambda draft: self._open(draft.language))
        editor.language.currentIndexChanged.connect(
            lambda _index: self._open(str(editor.language.currentData()))
        )

    def _open(self, language: str) -> None:
        # Before any menu wants it: the dictionary is read from the disk.
        self._jobs.run(partial(self._spelling.open, language), lambda _answer: None)

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        if self._editor.text.isReadOnly():
            return
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        found = self._spelling.look_up(word, str(self._editor.language.currentData()))
        if found is None or found.is_right:
            return
        first = menu.actions()[0]
        for suggestion in found.suggestions:
            action = menu.addAction(suggestion)
            action.triggered.connect(partial(self._put, cursor, suggestion))
            menu.insertAction(first, action)
        own = menu.addAction(self.tr("“{word}” is right").format(word=word.replace("&", "&&")))
        own.triggered.connect(partial(self._add, word))
        menu.insertAction(first, own)
        menu.insertSeparator(first)

    def _put(self, cursor: QTextCursor, suggestion: str, _on: bool = False) -> None:
        cursor.insertText(suggestion)

    def _add(self, word: str, _on: bool = False) -> None:
        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self.failed.emit(answer.error)

        self._jobs.run(partial(self._spelling.add, word), done)
