# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds words in the text of the editor, and replaces them in one step that undo takes back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit

from ui.drafts.editor import Editor


class Finding(QObject):
    """Behaviour of the find bar; capitals make no difference, and the end goes on at the top."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor, self._bar = editor, editor.find_bar
        bar = self._bar
        bar.words.returnPressed.connect(self.next)
        bar.instead.returnPressed.connect(self._replace)
        bar.next.clicked.connect(self.next)
        bar.back.clicked.connect(self.back)
        bar.replace.clicked.connect(self._replace)
        bar.replace_all.clicked.connect(self._replace_all)
        for keys, act in (("F3", self.next), ("Shift+F3", self.back)):
            shortcut = QShortcut(QKeySequence(keys), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def open(self) -> QLineEdit:
        """Show the bar, with what is selected in the text; the field to type into."""
        bar, chosen = self._bar, self._editor.text.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            bar.words.setText(chosen)
        bar.says.setText("")
        can_write = not self._editor.text.isReadOnly()
        for part in (bar.instead, bar.replace, bar.replace_all):
            part.setVisible(can_write)
        bar.show()
        bar.words.selectAll()
        return bar.words

    def next(self) -> None:
        """Go to the next place."""
        self._find(QTextDocument.FindFlag(0))

    def back(self) -> None:
        """Go to the place before."""
        self._find(QTextDocument.FindFlag.FindBackward)

    @property
    def _words(self) -> str:
        """What is searched; Qt reads the no-break spaces of a text as ordinary ones."""
        return _with_plain_spaces(self._bar.words.text())

    def _find(self, flags: QTextDocument.FindFlag) -> None:
        words, text = self._words, self._editor.text
        if not words:
            return
        found = text.document().find(words, text.textCursor(), flags)
        if found.isNull():
            from_the_end = QTextCursor(text.document())
            if flags & QTextDocument.FindFlag.FindBackward:
                from_the_end.movePosition(QTextCursor.MoveOperation.End)
            found = text.document().find(words, from_the_end, flags)
        if found.isNull():
            self._bar.says.setText(self.tr("It is not in the text."))
            return
        self._bar.says.setText("")
        text.setTextCursor(found)
        text.ensureCursorVisible()

    def _replace(self) -> None:
        cursor = self._editor.text.textCursor()
        words = self._words
        if words and _with_plain_spaces(cursor.selectedText()).casefold() == words.casefold():
            cursor.insertText(self._bar.instead.text())
        self.next()

    def _replace_all(self) -> None:
        words, instead = self._words, self._bar.instead.text()
        document = self._editor.text.document()
        if not words:
            return
        count, step = 0, QTextCursor(document)
        step.beginEditBlock()
        found = document.find(words, 0)
        while not found.isNull():
            found.insertText(instead)
            count += 1
            found = document.find(words, found)
        step.endEditBlock()
        self._bar.says.setText(self.tr("%n place(s) replaced", "", count))


def _with_plain_spaces(words: str) -> str:
    return words.replace("\u00a0", " ")
