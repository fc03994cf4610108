# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the person's words: those to look for left, those that silence right."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.bill_number import LONGEST
from ui import theme
from ui.icons import icon
from ui.widgets.labels import plain_label
from ui.widgets.strip import Strip


class WordList(QWidget):
    """A line to type into, what was added, and a button that takes it away."""

    def __init__(self, title: str, about: str, placeholder: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.add = QPushButton(icon("plus"), self.tr("Add"))
        self.model = QStringListModel()
        self.words = QListView()
        self.words.setModel(self.model)
        self.model.setParent(self.words)
        self.words.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.words.setAccessibleName(title)
        self.words.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.remove = QPushButton(icon("trash"), self.tr("Remove"))
        self.remove.setToolTip(self.tr("Remove the chosen one (Delete)"))
        typing = QHBoxLayout()
        typing.setSpacing(theme.STEP)
        typing.addWidget(self.line, 1)
        typing.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addWidget(plain_label(title, theme.TITLE_POINTS, bold=True))
        column.addWidget(plain_label(about, role="muted"))
        column.addLayout(typing)
        column.addWidget(self.words, 1)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, words: tuple[str, ...]) -> None:
        """Show these, the latest first."""
        self.model.setStringList(list(reversed(words)))
        self.words.setCurrentIndex(self.model.index(0))

    @property
    def chosen(self) -> str:
        """The word the keyboard is on; empty for none."""
        return str(self.words.currentIndex().data() or "")


class WordsView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.own = WordList(
            self.tr("Your words"),
            self.tr(
                "Every hearing in which one of these stands is marked and listed, whatever it "
                "is about. Case, accents, hyphens and the plural do not count; a * at the end "
                "of a word stands for any ending. They never leave this computer."
            ),
            self.tr("A word or phrase to look for"),
        )
        self.muted = WordList(
            self.tr("Muted words"),
            self.tr(
                "An agenda item in which one of these stands does not count, on whatever topic "
                "it is. Bills and hearings you follow count all the same."
            ),
            self.tr("A word or phrase to mute"),
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.own, 1)
        row.addWidget(self.muted, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addLayout(row, 1)
        self.setFocusProxy(self.own.line)
