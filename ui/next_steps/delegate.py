# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a step looks: a box to tick it, and two lines."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hearings.overriding import override
from ui import theme
from ui.widgets.sides import Sides, is_mirrored
from ui.widgets.two_lines import PAD, TwoLinesDelegate

BOX = 16
CHECK = Qt.ItemDataRole.CheckStateRole
_CLICKS = {QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}


def room() -> int:
    """The width at the start of a row that belongs to its box."""
    return 2 * PAD + theme.scaled(BOX) + PAD // 2


def box_of(rect: QRect) -> QRect:
    """Where the box of a row stands that begins at the left."""
    size = theme.scaled(BOX)
    return QRect(rect.left() + 2 * PAD, rect.center().y() - size // 2, size, size)


class StepsDelegate(TwoLinesDelegate):
    """Paints the box before the lines; a click on it, or the space bar, ticks the row.

    `is_on_box` tells whether the mouse was last pressed on a box.
    """

    is_on_box = False

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
        lines.rect = sides.place(whole.adjusted(room(), 0, 0, 0))
        box.rect = sides.place(box_of(whole))
        super().paint(painter, lines, index)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        start = sides.place(QRect(whole.left(), whole.top(), room(), whole.height()))
        painter.fillRect(start, theme.colour("chosen" if is_chosen else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(start.bottomLeft(), start.bottomRight())
        is_ticked = index.data(CHECK) == Qt.CheckState.Checked
        flag = QStyle.StateFlag
        box.state = flag.State_Enabled | (flag.State_On if is_ticked else flag.State_Off)
        primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(primitive, box, painter, option.widget)
        painter.restore()

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
            own = sides.place(QRect(rect.left(), rect.top(), room(), rect.height()))
            is_here = own.contains(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonPress:
                self.is_on_box = is_here
            if not is_here or not self.is_on_box or event.type() not in _CLICKS:
                return False
            # The second release of a double click ticks, not the double click before it.
            if event.type() == QEvent.Type.MouseButtonDblClick:
                return True
        elif not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        is_ticked = index.data(CHECK) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, CHECK)
