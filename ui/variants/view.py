# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the variants: one column each, the time on top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.widgets.labels import plain_label
from ui.widgets.marked_text import MarkedText

MOST_COLUMNS = 4


class VariantsView(QWidget):
    """Passive: the presenter fills the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QPushButton(icon("back"), self.tr("Back to the text"))
        self.title = plain_label(points=theme.LARGE_POINTS, bold=True)
        self.says = plain_label(role="muted")
        self.names: list[QLabel] = []
        self.counts: list[QLabel] = []
        self.texts: list[MarkedText] = []
        self.columns: list[QWidget] = []
        head = QHBoxLayout()
        head.setSpacing(theme.STEP * 2)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.STEP * 2)
        for _ in range(MOST_COLUMNS):
            row.addWidget(self._column(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        whole.setSpacing(theme.STEP)
        whole.addLayout(head)
        whole.addWidget(self.says)
        whole.addLayout(row, 1)

    def _column(self) -> QWidget:
        column = QWidget()
        name, count = plain_label(bold=True), plain_label()
        text = MarkedText(self.tr("A variant of the testimony"))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.STEP)
        for part in (name, count):
            lines.addWidget(part)
        lines.addWidget(text, 1)
        self.names.append(name)
        self.counts.append(count)
        self.texts.append(text)
        self.columns.append(column)
        return column
