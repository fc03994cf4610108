# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a view shows when it has nothing to show: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.labels import plain_label

WIDTH = 460


class EmptyState(QWidget):
    """A title, a sentence and at most one action, in the middle of an empty view."""

    action_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(points=theme.LARGE_POINTS, bold=True)
        self.sentence = plain_label(role="muted")
        self.action = QPushButton()
        self.action.setProperty("role", "main")
        self.action.clicked.connect(self.action_chosen)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page = QWidget()
        page.setMaximumWidth(theme.scaled(WIDTH))
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.STEP * 3] * 4)
        column.setSpacing(theme.STEP)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        # A label that wraps is given its height only where it may take the whole width.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)

    def say(self, title: str, sentence: str, action: str = "") -> None:
        """Set the words; without an action the button is not there."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {sentence}")
