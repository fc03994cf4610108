# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The grid of days: moved through day by day, with the keys of a calendar."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from hearings.overriding import override
from ui import theme
from ui.dated.delegate import DayDelegate
from ui.dated.entry import Entry
from ui.dated.hours import Hours
from ui.dated.model import ALL_DAY, TIMED, DayLook, DaysModel
from ui.dated.painting import line_height
from ui.dated.placing_lines import PAD, number_height
from ui.dated.stretch import WEEK
from ui.widgets.labels import plain_tip

HOUR = 38
MOST_UNTIMED = 4
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_TURNING = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayGrid(QTableView):
    """A month or a week; which days are in sight is for the presenter."""

    day_wanted = Signal(object)
    """The keyboard goes to this day, which may be out of sight."""
    turn_wanted = Signal(int)
    """So many months or weeks on."""
    today_wanted = Signal()
    day_opened = Signal()
    entry_chosen = Signal(object)

    def __init__(self, model: DaysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = model
        self.setModel(model)
        self._cells = DayDelegate(self, model)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        # A day with its hours is higher than the grid, which would jump to it.
        self.setAutoScroll(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalHeader(Hours(model, self))
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(1)
        model.modelReset.connect(self.arrange)
        model.dataChanged.connect(self.arrange)

    def arrange(self) -> None:
        """Give the rows their heights: all of the room, and scroll where it is too little."""
        if not self._days.rowCount():
            return
        room, rows = self.viewport().height(), self.verticalHeader()
        if not self._days.is_week:
            rows.setVisible(False)
            for row, height in enumerate(self._heights_of_weeks(room)):
                rows.resizeSection(row, height)
            return
        rows.setVisible(True)
        untimed = max(self._untimed(column) for column in range(WEEK))
        above = min(max(1, untimed), MOST_UNTIMED) * line_height() + 2 * PAD
        first, last = self._days.hours()
        rows.resizeSection(ALL_DAY, above)
        rows.resizeSection(TIMED, max(room - above, (last - first) * theme.scaled(HOUR)))

    def entry_under(self, place: QPoint) -> Entry | None:
        """The line of a day under a point of the viewport."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        return self._cells.entry_at(self.visualRect(index), index, place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier or not index.isValid():
            super().keyPressEvent(event)
        elif key in _TURNING:
            self.turn_wanted.emit(_TURNING[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif key in _OPENING:
            self.day_opened.emit()
        elif step := self._steps().get(Qt.Key(key)):
            self.day_wanted.emit(self._days.day_at(index) + timedelta(days=step))
        else:
            # Also letters: typing one searches nothing here.
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry = self.entry_under(place)
        self.day_wanted.emit(self._days.day_at(index))
        if entry is not None:
            self.entry_chosen.emit(entry)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.entry_under(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(entry.spoken if entry else ""), self)
            return True
        return super().viewportEvent(event)

    def show_day(self, index: QModelIndex) -> None:
        """Put the keyboard on a day in sight."""
        self.setCurrentIndex(index)
        if index.isValid() and not self._days.is_week:
            self.scrollTo(index)
        self.viewport().update()

    def _heights_of_weeks(self, room: int) -> list[int]:
        """Weeks that are over get one line, so that those to come have more."""
        least = number_height() + line_height() + 2
        weeks = self._days.rowCount()
        past = self._days.weeks_over()
        to_come = max(least, (room - past * least) // (weeks - past))
        return [least] * past + [to_come] * (weeks - past)

    def _untimed(self, column: int) -> int:
        look: DayLook = self._days.index(ALL_DAY, column).data(DaysModel.DayRole)
        return look.count

    def _steps(self) -> dict[Qt.Key, int]:
        on = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on}
        if not self._days.is_week:
            steps |= {Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        return steps
