# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of a month or a week: its name, the grid, and the chosen day as a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.dated.grid import DayGrid
from ui.dated.model import DaysModel
from ui.dated.stretch import Shape
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines


class DatedView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, model: DaysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back, self.on = self._turner("‹"), self._turner("›")
        self.name = plain_label(points=theme.LARGE_POINTS, bold=True, wraps=False)
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Go to today (Home)"))
        self.print_days = QPushButton(self.tr("Print…"))
        self.print_days.setProperty("role", "quiet")
        self.print_days.setToolTip(self.tr("Save these days as a PDF, a page for each week"))
        self.said = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.act = QPushButton()
        self.act.setProperty("role", "quiet")
        self.act.hide()
        self.grid = DayGrid(model)
        self.day = plain_label(bold=True)
        self.lines = Lines(self.tr("What is on the chosen day"))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.lines)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.grid.setFocus)
        self._lay_out()
        self.setFocusProxy(self.grid)

    def show_shape(self, shape: Shape) -> None:
        """Name what the buttons and the grid are for."""
        is_week = shape is Shape.WEEK
        names = (
            (self.tr("Previous week"), self.tr("Next week"), self.tr("The week, day by day"))
            if is_week
            else (self.tr("Previous month"), self.tr("Next month"), self.tr("The month, by days"))
        )
        for part, name in zip((self.back, self.on, self.grid), names, strict=True):
            part.setAccessibleName(name)
        self.back.setToolTip(self.tr("{name} (Page Up)").format(name=names[0]))
        self.on.setToolTip(self.tr("{name} (Page Down)").format(name=names[1]))

    def say(self, words: str, action: str = "") -> None:
        """Say how much there is, and what can be done where there is nothing."""
        self.said.setText(words)
        self.act.setText(action)
        self.act.setVisible(bool(action))

    def _turner(self, sign: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFont(theme.font(theme.TITLE_POINTS))
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.STEP, 0, theme.STEP * 2, 0)
        head.setSpacing(theme.STEP // 2)
        head.addWidget(self.back)
        head.addWidget(self.on)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.print_days)
        head.addWidget(self.today)
        told = QHBoxLayout()
        told.setContentsMargins(theme.STEP * 2, 0, theme.STEP * 2, theme.STEP // 2)
        told.addWidget(self.said, 1)
        told.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget()
        day = QVBoxLayout(below)
        day.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP, 0)
        day.setSpacing(theme.STEP // 2)
        day.addWidget(self.day)
        day.addWidget(self.lines, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.grid)
        parts.addWidget(below)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        parts.setSizes([480, 130])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(parts, 1)
