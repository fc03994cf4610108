# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The frame of the window: the rail, lines for messages and reminders, the place in front."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hearings.overriding import override
from ui import theme
from ui.rail import Rail
from ui.widgets.strip import Strip

NARROW = 1100


class Frame(QWidget):
    """Holds the places; says when it becomes too narrow for two panes."""

    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail()
        self.strip = Strip()
        self.reminders = Strip()
        row = self.reminders.layout()
        assert row is not None
        # It stands there for long, so it takes no more room than its words.
        row.setContentsMargins(theme.STEP * 2, 0, theme.STEP, 0)
        self.places = QStackedWidget()
        self._column = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.reminders)
        column.addWidget(self.places, 1)
        self._over: QWidget | None = None
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def add_above(self, part: QWidget) -> None:
        """Put a part across the top, between the lines and the place in front."""
        self._column.insertWidget(self._column.indexOf(self.places), part)

    def add_over(self, part: QWidget) -> None:
        """Let a part lie over the end of the window, as high as it is, and nothing make room."""
        self._over = part
        part.setParent(self)
        self._lay_over()

    def _lay_over(self) -> None:
        if self._over is not None:
            width = self._over.minimumWidth()
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 0 if is_mirrored else self.width() - width
            self._over.setGeometry(left, 0, width, self.height())
            self._over.raise_()

    @property
    def is_narrow(self) -> bool:
        """Whether only one pane fits."""
        return self.width() < theme.scaled(NARROW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_over()
        was_narrow = event.oldSize().width() < theme.scaled(NARROW)
        if was_narrow != self.is_narrow or event.oldSize().width() < 0:
            self.rail.fold(self.is_narrow)
            self.narrowed.emit(self.is_narrow)
