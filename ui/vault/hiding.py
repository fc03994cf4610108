# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The blank window that stands in front when somebody must not see the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from hearings.overriding import override
from ui import theme
from ui.widgets.labels import plain_label


class BlankWindow(QMainWindow):
    """Nothing but a small button that goes on; it hides, and is no disguise.

    The key that hides does nothing here: pressed twice in a fright it must not show again.
    """

    closed = Signal()
    """The person closed it, and means the program."""

    def __init__(self, instead_of: QWidget) -> None:
        """As large as the window it stands for, and in the same place."""
        super().__init__()
        self.setWindowTitle(self.tr("Hearings"))
        # A label, because a plain widget that takes the keyboard has no role for screen readers.
        page = plain_label()
        page.setObjectName("pane")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(
            self.tr("Your window is hidden. Tab and Space, or the button, bring it back.")
        )
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_on)
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.STEP * 2] * 4)
        column.addStretch(1)
        column.addLayout(row)
        self.setCentralWidget(page)
        self.setGeometry(instead_of.geometry())
        self.setWindowState(instead_of.windowState() & ~Qt.WindowState.WindowMinimized)
        page.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
