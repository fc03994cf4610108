# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the variants: one column each, the time on top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

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
        self.columns: list[tuple[QWidget, ...]] = []
        head = QHBoxLayout()
        head.setSpacing(theme.STEP * 2)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        # A grid, so that all texts begin at one height however long a name is.
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.setVerticalSpacing(theme.STEP)
        grid.setRowStretch(2, 1)
        for number in range(MOST_COLUMNS):
            for row, part in enumerate(self._column()):
                grid.addWidget(part, row, number)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        whole.setSpacing(theme.STEP)
        whole.addLayout(head)
        whole.addWidget(self.says)
        whole.addLayout(grid, 1)
        self._grid = grid

    def show_columns(self, count: int) -> None:
        """Show so many of the columns, each as wide as the next."""
        for number, column in enumerate(self.columns):
            for part in column:
                part.setVisible(number < count)
            self._grid.setColumnStretch(number, int(number < count))

    def _column(self) -> tuple[QWidget, ...]:
        name, count = plain_label(bold=True), plain_label()
        text = MarkedText(self.tr("A variant of the testimony"))
        self.names.append(name)
        self.counts.append(count)
        self.texts.append(text)
        for part in (name, count, text):
            # Long words of one column take no room from the next.
            policy = part.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            part.setSizePolicy(policy)
        self.columns.append((name, count, text))
        return self.columns[-1]
