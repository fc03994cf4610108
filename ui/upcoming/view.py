# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the list: filter line, what is hidden, the rows, or why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.upcoming.day_table import DayTable
from ui.upcoming.filter import FilterLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import plain_label


class UpcomingView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, table: DayTable, parent: QWidget | None = None) -> None:
        """`table` is taken over: it is shown before the rest of the window is built."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter = FilterLine(table.today)
        self.said = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.show_hidden = QPushButton(self.tr("Show"))
        self.show_hidden.setProperty("role", "quiet")
        self.show_hidden.hide()
        self.print_list = QPushButton(self.tr("Print…"))
        self.print_list.setProperty("role", "quiet")
        self.print_list.setAccessibleName(self.tr("Print this list"))
        self.print_list.setToolTip(self.tr("Save this list as a PDF, a page for each week"))
        self.table = table
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.pages = QStackedWidget()
        page = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(theme.STEP * 2, 0, theme.STEP * 2, theme.STEP // 2)
        row.addWidget(self.said, 1)
        row.addWidget(self.show_hidden, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.print_list, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(row)
        inner.addWidget(self.stack, 1)
        self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.table)

    def show_list(self) -> None:
        """Show the hearings as a list."""
        self.pages.setCurrentIndex(0)
        self.filter.offer_dates(True)
        self.setFocusProxy(self.table)

    def show_instead(self, other: QWidget) -> None:
        """Show something else of the same hearings in the place of the list."""
        if self.pages.indexOf(other) < 0:
            self.pages.addWidget(other)
        self.pages.setCurrentWidget(other)
        self.filter.offer_dates(False)
        self.setFocusProxy(other)

    def show_rows(self) -> None:
        """Show the table."""
        self.stack.setCurrentWidget(self.table)

    def show_empty(self, title: str, sentence: str, action: str = "") -> None:
        """Show why there is nothing."""
        self.empty.say(title, sentence, action)
        self.stack.setCurrentWidget(self.empty)
