# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list and what was chosen in it: side by side where there is room, else one over the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon


class SideBySide(QWidget):
    """Two panes; when narrow, the second opens over the first with a way back."""

    went_back = Signal()

    def __init__(self, left: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._right = QWidget()
        self._right.setObjectName("pane")
        self.back = QPushButton(icon("back", "accent"), self.tr("Back to the list"))
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.show_list)
        self.back.clicked.connect(self.went_back)
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._way_back = QWidget()
        line = QHBoxLayout(self._way_back)
        line.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        self._column.addWidget(self._way_back)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 6)
        self.splitter.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self._is_narrow = False
        self._way_back.hide()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._right)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back.click)
        self.setFocusProxy(left)

    def set_right(self, right: QWidget) -> None:
        """Put in the second pane, which may be built later than the first."""
        self._column.addWidget(right, 1)

    @property
    def is_narrow(self) -> bool:
        """Whether only one of the two fits."""
        return self._is_narrow

    def set_narrow(self, narrow: bool) -> None:
        """Switch between side by side and one over the other."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._way_back.setVisible(narrow)
        self._left.show()
        self._right.setVisible(not narrow)

    def show_list(self) -> None:
        """Show the list; only matters when narrow."""
        if self._is_narrow:
            self._left.show()
            self._right.hide()
            self._left.setFocus()

    def show_chosen(self) -> None:
        """Show what was chosen; only matters when narrow."""
        if self._is_narrow:
            self._right.show()
            self.back.setFocus()
            self._left.hide()
