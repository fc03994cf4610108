# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the welcome: what this is, places to tick, hosts, and the first refresh."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.search_line import SearchLine

WIDTH = 620


class WelcomeView(QWidget):
    """Passive: the presenter fills it and listens."""

    def __init__(self, model: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchLine(self.tr("Search places"))
        self.places = QListView()
        self.places.setModel(model)
        self.places.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.places.setUniformItemSizes(True)
        self.places.setSpacing(2)
        self.places.setAccessibleName(self.tr("Places to follow"))
        self.hosts = plain_label(role="muted")
        self.begin = QPushButton(self.tr("Follow and go on"))
        self.begin.setProperty("role", "main")
        self.skip = QPushButton(self.tr("Not now"))
        self.sample = QPushButton(self.tr("Look around with a sample"))
        self.sample.setProperty("role", "quiet")
        self._lay_out()
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(theme.scaled(WIDTH))
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.STEP * 3, theme.STEP * 4, theme.STEP * 3, theme.STEP * 3)
        column.setSpacing(theme.STEP)
        column.addWidget(plain_label(self.tr("Step 1 of 3"), role="muted"))
        column.addWidget(plain_label(self.tr("Welcome to Hearings"), theme.TITLE_POINTS, bold=True))
        column.addWidget(
            plain_label(
                self.tr(
                    "See when your city or state hears bills on surveillance, write testimony "
                    "that stays on this computer, and put the dates into your calendar. "
                    "There is no account, and nothing is contacted until you ask."
                )
            )
        )
        column.addSpacing(theme.STEP)
        column.addWidget(
            plain_label(
                self.tr("Which places do you want to follow?"), theme.LARGE_POINTS, bold=True
            )
        )
        column.addWidget(self.search)
        column.addWidget(self.places, 1)
        column.addWidget(self.hosts)
        column.addLayout(Flow(self.begin, self.skip, self.sample))
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
