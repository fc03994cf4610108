# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The line above the text that finds words in it and puts others in their place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class FindBar(QWidget):
    """Hidden until it is asked for; passive but for Esc, which hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in the text"))
        self.words.setAccessibleName(self.tr("Find in the text"))
        self.instead = QLineEdit()
        self.instead.setPlaceholderText(self.tr("Put in its place"))
        self.instead.setAccessibleName(self.tr("Put in its place"))
        for line in (self.words, self.instead):
            line.setMinimumWidth(theme.scaled(150))
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("The one before (Shift+F3)"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setToolTip(self.tr("The next one (F3)"))
        self.replace = QPushButton(self.tr("Replace"))
        self.replace_all = QPushButton(self.tr("Replace all"))
        self.says = plain_label(role="muted", wraps=False)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", "muted"))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self.close_button.setToolTip(self.tr("Close the search (Esc)"))
        self.close_button.clicked.connect(self.hide)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        finding = (self.words, self.back, self.next)
        replacing = (self.instead, self.replace, self.replace_all)
        column.addLayout(Flow(*finding, *replacing, self.says, self.close_button))
        self.hide()

    def say(self, words: str) -> None:
        """Say what came of it; without words nothing stands there, for screen readers either."""
        self.says.setText(words)
        self.says.setVisible(bool(words))
