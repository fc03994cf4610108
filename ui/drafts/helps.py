# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What helps to write, in tabs beside the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from hearings.overriding import override
from ui import theme

MOST_WIDTH = 400
"""Longer names than these scroll: the text needs its own room."""


class Helps(QTabWidget):
    """The hearing first, then what the other parts of Testimony put here."""

    def __init__(self, hearing: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helps")
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        # The line of names takes the keyboard; the whole has no role of its own. Qt gives the
        # policy of the whole to the line as well.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Beside the text"))
        self.addTab(hearing, self.tr("Hearing"))

    @override
    def minimumSizeHint(self) -> QSize:
        # As wide as all names together, so that none is out of sight.
        names = min(self.tabBar().sizeHint().width(), theme.scaled(MOST_WIDTH))
        least = super().minimumSizeHint()
        return QSize(max(least.width(), names), least.height())

    def add(self, page: QWidget, name: str) -> None:
        """Put a page behind the others."""
        page.setObjectName("pane")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.addTab(page, name)
