# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Suggestions for the word under the mouse or the cursor, and a key to the next unknown one.

Suggestions stand on the menu and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu

from hearings.clock import StopSignal
from hearings.drafting.judged_words import word_at
from hearings.errors import HearingsError
from hearings.tasks.spelling import Spelling
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.jobs import Err, Job, Jobs, Ok
from ui.places_in_text import index_of, select, units

_MOVE = QTextCursor.MoveMode


@dataclass(frozen=True, slots=True)
class _Found:
    """The text that was looked at, and its next unknown word."""

    text: str
    span: tuple[int, int] | None
    has_dictionary: bool


class SpellingMenu(QObject):
    """Puts what the dictionary says on top of the menu of the text."""

    failed = Signal(object)
    told = Signal(str)
    """That no word is left to look at, or why none can be."""

    def __init__(self, editor: Editor, editing: Editing, spelling: Spelling, jobs: Jobs) -> None:
        super().__init__(editor)
        self._editor, self._editing = editor, editing
        self._spelling, self._jobs = spelling, jobs
        self._asked: Job | None = None
        editor.text.menu_wanted.connect(self._offer)
        shortcut = QShortcut(QKeySequence("F7"), editor)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._go_on)

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        if self._editor.text.isReadOnly() or not _select_word(cursor):
            return
        word, language = cursor.selectedText(), str(self._editor.language.currentData())
        # Once, for as long as a menu may take to open. Read beside the window it would still
        # hold the window up, for Hunspell lets nobody else go on: then while somebody types.
        try:
            self._spelling.open(language)
        except HearingsError as error:
            self.failed.emit(error)
            return
        found = self._spelling.look_up(word, language)
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

    def _go_on(self) -> None:
        """Look for the next word that is not in the dictionary, beside the window."""
        language, take = str(self._editor.language.currentData()), self._editing.take_text()
        cursor, spelling = self._editor.text.textCursor(), self._spelling
        unit, is_behind = cursor.selectionEnd(), cursor.hasSelection()

        def look(stop: StopSignal) -> _Found:
            text = take()
            start = index_of(text, unit)
            while start and not is_behind and not text[start - 1].isspace():
                start -= 1
            has_dictionary = spelling.open(language)
            return _Found(text, spelling.next_unknown(text, start, language, stop), has_dictionary)

        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run_stoppable(look, self._found)

    def _found(self, answer: Ok[_Found] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        elif not answer.value.has_dictionary:
            self.told.emit(
                self.tr(
                    "There is no dictionary for this language on this computer, so no word of "
                    "the text is looked up."
                )
            )
        elif answer.value.span is None:
            self.told.emit(self.tr("The dictionary knows every word of this text."))
        elif answer.value.text == self._editing.text:
            select(self._editor.text, answer.value.text, *answer.value.span)
            self._editor.text.setFocus()

    def _put(self, cursor: QTextCursor, suggestion: str, _on: bool = False) -> None:
        cursor.insertText(suggestion)

    def _add(self, word: str, _on: bool = False) -> None:
        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self.failed.emit(answer.error)

        self._jobs.run(partial(self._spelling.add, word), done)


def _select_word(cursor: QTextCursor) -> bool:
    """Select the word at a place; False where none stands that a dictionary can judge.

    Qt takes an apostrophe for the end of a word.
    """
    block = cursor.block()
    line = block.text()
    found = word_at(line, index_of(line, cursor.positionInBlock()))
    if found is None:
        return False
    for place, mode in zip(found, (_MOVE.MoveAnchor, _MOVE.KeepAnchor), strict=True):
        cursor.setPosition(block.position() + units(line[:place]), mode)
    return True
