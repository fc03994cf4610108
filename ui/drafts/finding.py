# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds words in the text of the editor, and replaces them in one step that undo takes back."""

from __future__ import annotations

from unicodedata import normalize

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit

from ui.drafts.editor import Editor

_Flags = QTextDocument.FindFlag
_FORWARD = _Flags(0)


class Finding(QObject):
    """Behaviour of the find bar; capitals make no difference, and the end goes on at the top.

    An accent makes one, but not whether it is one letter with its vowel, as most write, or a sign
    of its own, as in texts copied from a PDF.
    """

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
        bar.say("")
        can_write = not self._editor.text.isReadOnly()
        for part in (bar.instead, bar.replace, bar.replace_all):
            part.setVisible(can_write)
        bar.show()
        bar.words.selectAll()
        return bar.words

    def next(self) -> None:
        """Go to the next place."""
        self._find(_FORWARD)

    def back(self) -> None:
        """Go to the place before."""
        self._find(_Flags.FindBackward)

    @property
    def _words(self) -> str:
        """What is searched; Qt reads the no-break spaces of a text as ordinary ones."""
        return _with_plain_spaces(self._bar.words.text())

    @property
    def _forms(self) -> list[str]:
        """The words with accents of both kinds, as far as the text has them."""
        document = self._editor.text.document()
        forms = dict.fromkeys(normalize(one, self._words) for one in ("NFC", "NFD"))
        return [one for one in forms if one and not document.find(one, 0).isNull()]

    def _first(self, forms: list[str], start: QTextCursor, flags: _Flags = _FORWARD) -> QTextCursor:
        """The first place of any form from a cursor on; null for none."""
        document = self._editor.text.document()
        places = [
            place for one in forms if not (place := document.find(one, start, flags)).isNull()
        ]
        nearest = max if flags & _Flags.FindBackward else min
        return nearest(places, key=QTextCursor.position, default=QTextCursor())

    def _find(self, flags: _Flags) -> None:
        text, forms = self._editor.text, self._forms
        if not self._words:
            return
        found = self._first(forms, text.textCursor(), flags)
        if found.isNull():
            from_the_end = QTextCursor(text.document())
            if flags & _Flags.FindBackward:
                from_the_end.movePosition(QTextCursor.MoveOperation.End)
            found = self._first(forms, from_the_end, flags)
        if found.isNull():
            self._bar.say(self.tr("It is not in the text."))
            return
        self._bar.say("")
        text.setTextCursor(found)
        text.ensureCursorVisible()

    def _replace(self) -> None:
        cursor = self._editor.text.textCursor()
        words = self._words
        if words and _folded(cursor.selectedText()) == _folded(words):
            cursor.insertText(self._bar.instead.text())
        self.next()

    def _replace_all(self) -> None:
        if not self._words:
            return
        forms, count, step = self._forms, 0, QTextCursor(self._editor.text.document())
        step.beginEditBlock()
        found = self._first(forms, QTextCursor(self._editor.text.document()))
        while not found.isNull():
            found.insertText(self._bar.instead.text())
            count += 1
            found = self._first(forms, found)
        step.endEditBlock()
        self._bar.say(self.tr("%n place(s) replaced", "", count))


def _folded(words: str) -> str:
    return normalize("NFC", _with_plain_spaces(words)).casefold()


def _with_plain_spaces(words: str) -> str:
    return words.replace("\u00a0", " ")
