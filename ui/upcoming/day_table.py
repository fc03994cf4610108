# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A table of one column with the day of each group standing beside it while it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from hearings.overriding import override
from ui import theme
from ui.upcoming.delegate import PAD, HearingDelegate, gutter_width, row_height
from ui.upcoming.lettering import letters
from ui.upcoming.look import day_words
from ui.upcoming.model import HearingsModel
from ui.widgets.one_column import OneColumnTable
from ui.widgets.sides import Sides, is_mirrored

if TYPE_CHECKING:
    from datetime import date


class DayTable(OneColumnTable):
    """The list of hearings; several rows can be selected."""

    opened = Signal()
    painted = Signal()
    """The list was painted; whoever waits for the first time stops listening."""

    resized = Signal()
    menu_wanted = Signal(str, QPoint)
    """The menu of a hearing is asked for by mouse or keyboard, and where on the screen."""

    def __init__(self, model: HearingsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, row_height(), "", parent)
        self.hearings = model
        self.setItemDelegate(HearingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # The day's label stays while the rows move, so it cannot be moved with them.
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        self.setAccessibleName(self.tr("Hearings by day"))
        self.activated.connect(lambda _index: self.opened.emit())
        self.clicked.connect(self._clicked)

    @property
    def today(self) -> date:
        """The day the list counts from."""
        return self.hearings.around.today

    def ids_in_sight(self) -> tuple[str, ...]:
        """The hearings of the rows in sight whose page has come, from above."""
        first = self.rowAt(0)
        if first < 0 or not self.isVisible():
            return ()
        last = self.rowAt(self.viewport().height() - 1)
        end = self.hearings.rowCount() if last < 0 else last + 1
        rows = (self.hearings.row_at(self.hearings.index(row, 0)) for row in range(first, end))
        return tuple(row.id for row in rows if row is not None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_days(painter)
        painter.end()
        self.painted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()
        self.resized.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        row = self.hearings.row_at(index)
        if row is None:
            return
        beside = self._sides().left(gutter_width() + PAD, 1)
        in_row = QPoint(beside, self.visualRect(index).center().y())
        place = self.viewport().mapToGlobal(in_row) if by_keyboard else event.globalPos()
        self.menu_wanted.emit(row.id, place)

    def _sides(self) -> Sides:
        return Sides(self.viewport().rect(), is_mirrored(self.layoutDirection()))

    def _clicked(self) -> None:
        # With a key held down rows are being selected, not looked at.
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.opened.emit()

    def _paint_days(self, painter: QPainter) -> None:
        width, height = gutter_width(), self.viewport().height()
        painter.fillRect(self._sides().place(QRect(0, 0, width, height)), theme.colour("surface"))
        row = self.rowAt(0)
        while 0 <= row < self.hearings.rowCount():
            end = self.hearings.next_day_row(row)
            top = self.rowViewportPosition(self.hearings.first_row_of_day(row))
            if top > height:
                break
            bottom = self.rowViewportPosition(end - 1) + self.rowHeight(end - 1)
            self._paint_day(painter, row, QRect(0, top, width, bottom - top))
            row = end

    def _paint_day(self, painter: QPainter, row: int, whole: QRect) -> None:
        day = self.hearings.day_of(row)
        if day is None:
            return
        date_words, near = day_words(day, self.hearings.around.today)
        weekday, _, date_of_month = date_words.partition(" ")
        painter.setPen(theme.colour("line"))
        sides = self._sides()
        column = sides.place(whole)
        painter.drawLine(column.bottomLeft(), column.bottomRight())
        fonts = letters()
        lines = [(weekday, fonts.small, "muted"), (date_of_month, fonts.bold, "text")]
        if near:
            lines.append((near, fonts.small, "accent"))
        tall = row_height()
        # Stays at the top while its day is in sight, and is pushed out by the next day.
        y = max(whole.top(), min(0, whole.bottom() + 1 - tall)) + PAD
        for words, face, meaning in lines:
            painter.setFont(face.font)
            painter.setPen(theme.colour(meaning))
            shown, width = face.fit(words, whole.width() - PAD)
            sides.write(painter, QPoint(2 * PAD - 2, y + face.ascent), shown, width)
            y += face.height + 2
