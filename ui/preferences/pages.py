# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The pages of Preferences: one in front, the names of all of them in a line above."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui import theme


class Pages(QWidget):
    """A line of names; the arrow keys go from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.names = QTabBar()
        self.names.setObjectName("pages")
        self.names.setAccessibleName(self.tr("Pages of Preferences"))
        self.names.setDrawBase(False)
        self.names.setExpanding(False)
        self._stack = QStackedWidget()
        self.names.currentChanged.connect(self._stack.setCurrentIndex)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP * 2, 0)
        line.addWidget(self.names)
        whole.addLayout(line)
        whole.addWidget(self._stack, 1)

    def add(self, name: str, page: QWidget) -> None:
        """A page behind those that are there."""
        self._stack.addWidget(page)
        self.names.addTab(name.replace("&", "&&"))

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.names.setCurrentIndex(self._stack.indexOf(page))
