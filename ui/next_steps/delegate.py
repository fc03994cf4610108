# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a step looks: a box to tick it, and two lines."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hearings.overriding import override
from ui import theme
from ui.next_steps.model import DAY
from ui.widgets.sides import Sides, is_mirrored
from ui.widgets.two_lines import PAD, Role, TwoLinesDelegate

BOX = 16
WIDE_DAY = "Www 30 Mmm"
CHECK = Qt.ItemDataRole.CheckStateRole
_ABOVE = QPoint(0, 1)
_CLICKS = {QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}


def day_width() -> int:
    """The width at the start of a row that belongs to its day."""
    return QFontMetrics(theme.font(bold=True)).horizontalAdvance(WIDE_DAY) + 3 * PAD


def room() -> int:
    """The width between the day of a row and its lines that belongs to its box."""
    return 2 * PAD + theme.scaled(BOX) + PAD // 2


def box_of(rect: QRect) -> QRect:
    """Where the box of a row stands that begins at the left."""
    size = theme.scaled(BOX)
    start = rect.left() + day_width() + 2 * PAD
    return QRect(start, rect.center().y() - size // 2, size, size)


def _start(rect: QRect) -> QRect:
    return QRect(rect.left() + day_width(), rect.top(), room(), rect.height())


class StepsDelegate(TwoLinesDelegate):
    """Paints the day and the box before the lines; a click on the box, or the space bar, ticks."""

    _is_on_box = False

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        whole: QRect = option.rect
        lines, box = QStyleOptionViewItem(option), QStyleOptionViewItem(option)
        sides = Sides(whole, is_mirrored(option.direction))
        lines.rect = sides.place(whole.adjusted(day_width() + room(), 0, 0, 0))
        box.rect = sides.place(box_of(whole))
        super().paint(painter, lines, index)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        start = sides.place(_start(whole))
        painter.fillRect(start, theme.colour("chosen" if is_chosen else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(start.bottomLeft(), start.bottomRight())
        is_ticked = index.data(CHECK) == Qt.CheckState.Checked
        flag = QStyle.StateFlag
        box.state = flag.State_Enabled | (flag.State_On if is_ticked else flag.State_Off)
        primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(primitive, box, painter, option.widget)
        self._paint_day(painter, sides, whole, index)
        painter.restore()

    def _paint_day(
        self,
        painter: QPainter,
        sides: Sides,
        whole: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column = QRect(whole.left(), whole.top(), day_width(), whole.height())
        painter.fillRect(sides.place(column), theme.colour("surface"))
        words = index.data(DAY)
        if words is None:
            return
        painter.setPen(theme.colour("line"))
        edge = sides.place(column)
        if index.row():
            painter.drawLine(edge.topLeft() - _ABOVE, edge.topRight() - _ABOVE)
        tone = "danger" if index.data(Role.TONE) == "danger" and not words[1] else "text"
        y = whole.top() + PAD
        for text, face, meaning in (
            (words[0], theme.font(bold=True), tone),
            (words[1], theme.font(theme.SMALL_POINTS), "accent"),
        ):
            painter.setFont(face)
            painter.setPen(theme.colour(meaning))
            metrics = painter.fontMetrics()
            most = column.width() - 3 * PAD
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
            place = QPoint(whole.left() + 2 * PAD, y + metrics.ascent())
            sides.write(painter, place, shown, metrics.horizontalAdvance(shown))
            y += metrics.height() + 4

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            sides = Sides(rect, is_mirrored(option.direction))
            own = sides.place(_start(rect))
            is_here = own.contains(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonPress:
                self._is_on_box = is_here
            if not is_here or not self._is_on_box or event.type() not in _CLICKS:
                return False
            # The second release of a double click ticks, not the double click before it.
            if event.type() == QEvent.Type.MouseButtonDblClick:
                return True
        elif not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        is_ticked = index.data(CHECK) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, CHECK)
