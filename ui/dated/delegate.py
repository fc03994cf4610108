# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paints a day of a month, or a part of a day of a week, and knows what stands where in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hearings.language import Words
from hearings.overriding import override
from ui import theme
from ui.dated.entry import Entry
from ui.dated.model import TIMED, DayLook, DaysModel, day_of_month
from ui.dated.painting import (
    line_height,
    paint_block,
    paint_line,
    paint_words,
    small_font,
    width_of,
)
from ui.dated.placing_lines import (
    PAD,
    Placed,
    among_hours,
    in_month,
    number_height,
    without_hour,
)

day_cells = Words("day_cells")

Index = QModelIndex | QPersistentModelIndex


class DayDelegate(QStyledItemDelegate):
    """The cells of one grid."""

    def __init__(self, view: QAbstractItemView, model: DaysModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.scaled(60), number_height() + 2 * line_height())

    def entry_at(self, rect: QRect, index: Index, place: QPoint) -> Entry | None:
        """The line of a cell under a point of it."""
        lines = self._placed(rect, index).lines
        return next((entry for room, entry in reversed(lines) if room.contains(place)), None)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        look: DayLook = index.data(DaysModel.DayRole)
        painter.save()
        painter.setClipRect(rect)
        self._ground(painter, rect, look, index)
        if self._is_hours(index):
            self._hours(painter, rect)
        elif not self._model.is_week:
            self._number(painter, rect, look)
        self._lines(painter, self._placed(rect, index), index)
        self._frame(painter, rect, index)
        painter.restore()

    def _is_hours(self, index: Index) -> bool:
        return self._model.is_week and index.row() == TIMED

    def _direction(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    def _placed(self, rect: QRect, index: Index) -> Placed:
        look: DayLook = index.data(DaysModel.DayRole)
        if self._is_hours(index):
            return among_hours(rect, look, self._model.hours(), self._direction())
        return without_hour(rect, look) if self._model.is_week else in_month(rect, look)

    def _ground(self, painter: QPainter, rect: QRect, look: DayLook, index: Index) -> None:
        is_chosen = self._view.currentIndex() == index
        meaning = "chosen" if is_chosen else "surface" if look.is_outside else "raised"
        painter.fillRect(rect, theme.colour(meaning))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _number(self, painter: QPainter, rect: QRect, look: DayLook) -> None:
        words = day_of_month(look)
        bold = look.is_today or look.day.day == 1
        font = small_font(bold=bold)
        line = QRect(rect.left() + PAD, rect.top() + 2, rect.width() - 2 * PAD, line_height())
        meaning = "muted" if look.is_outside else "text"
        if look.is_today:
            wide = QFontMetrics(font).horizontalAdvance(words) + 2 * PAD
            box = QStyle.visualRect(
                self._direction(), rect, QRect(line.left(), line.top(), wide, line.height())
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
            line = line.adjusted(PAD, 0, -PAD, 0)
            meaning = "on_accent"
        paint_words(painter, line, words, font, meaning, self._direction())

    def _hours(self, painter: QPainter, rect: QRect) -> None:
        first, last = self._model.hours()
        painter.setPen(theme.colour("line"))
        for hour in range(1, last - first):
            y = rect.top() + round(hour * rect.height() / (last - first))
            painter.drawLine(rect.left(), y, rect.right(), y)

    def _lines(self, painter: QPainter, placed: Placed, index: Index) -> None:
        direction = self._direction()
        for room, entry in placed.lines:
            if self._is_hours(index):
                paint_block(painter, room, entry, direction)
            else:
                paint_line(painter, room, entry, direction, brief=not self._model.is_week)
            if entry.hearing_id == self._model.chosen:
                painter.setPen(theme.colour("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(room.adjusted(-1, -1, 1, 0))
        if placed.more and self._model.is_week:
            if self._is_hours(index):
                painter.fillRect(placed.rest, theme.colour("raised"))
            words = day_cells.tr("+%n more", "", placed.more)
            paint_words(painter, placed.rest, words, small_font(), "accent", direction)
        elif placed.more:
            self._beside_number(painter, placed, index)

    def _beside_number(self, painter: QPainter, placed: Placed, index: Index) -> None:
        """How many lines do not fit, read from the other side than the number of the day."""
        number = width_of(day_of_month(index.data(DaysModel.DayRole)), small_font(bold=True))
        line = placed.rest
        room = QRect(line.left() + number + 3 * PAD, line.top(), 0, line.height())
        room.setRight(line.right())
        words = day_cells.tr("+%n more", "", placed.more)
        if width_of(words, small_font()) > room.width():
            words = f"+{placed.more}"
        place = QStyle.visualRect(self._direction(), line, room)
        side = _opposite(self._direction())
        paint_words(painter, place, words, small_font(), "accent", side)

    def _frame(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -2, -2))
            painter.drawRect(rect.adjusted(1, 1, -3, -3))


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    is_rightward = direction == Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if is_rightward else Qt.LayoutDirection.LeftToRight
