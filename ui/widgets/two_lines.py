# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list of rows with a title and a line below it, and the table that shows one."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hearings.overriding import override
from ui import theme
from ui.widgets.one_column import OneColumnTable
from ui.widgets.sides import Sides, is_mirrored

PAD = theme.STEP
LONGEST = 400


class Role(IntEnum):
    """What a model gives for each row; the tone is a meaning of the theme, or empty."""

    TITLE = Qt.ItemDataRole.UserRole + 21
    DETAIL = Qt.ItemDataRole.UserRole + 22
    REMARK = Qt.ItemDataRole.UserRole + 23
    TONE = Qt.ItemDataRole.UserRole + 24


def row_height() -> int:
    """The height of every row, from the fonts in use."""
    bold = QFontMetrics(theme.font(bold=True))
    small = QFontMetrics(theme.font(theme.SMALL_POINTS))
    return bold.height() + small.height() + 2 * PAD + 6


class TwoLinesDelegate(QStyledItemDelegate):
    """Paints the title with a remark at the end of its line, and the detail below."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, row_height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        sides = Sides(rect, is_mirrored(option.direction))
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("chosen" if is_chosen else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            for inward in range(theme.ring()):
                painter.drawRect(rect.adjusted(inward, inward, -1 - inward, -1 - inward))
        inside = rect.adjusted(2 * PAD, PAD, -2 * PAD, -PAD)
        right = inside.right()
        tone = str(index.data(Role.TONE) or "")
        if remark := str(index.data(Role.REMARK) or ""):
            painter.setFont(theme.font(theme.SMALL_POINTS, bold=True))
            painter.setPen(theme.colour(tone or "muted"))
            metrics = painter.fontMetrics()
            width = metrics.horizontalAdvance(remark)
            right -= width
            start = QPoint(right, inside.top() + metrics.ascent())
            sides.write(painter, start, remark, width)
            right -= 2 * PAD
        y = inside.top()
        for role, face, meaning, end in (
            (Role.TITLE, theme.font(bold=True), "text", right),
            (Role.DETAIL, theme.font(theme.SMALL_POINTS), "muted", inside.right()),
        ):
            painter.setFont(face)
            painter.setPen(theme.colour(meaning))
            metrics = painter.fontMetrics()
            words = str(index.data(role) or "")[:LONGEST].replace("\n", " ")
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, end - inside.left())
            start = QPoint(inside.left(), y + metrics.ascent())
            sides.write(painter, start, shown, metrics.horizontalAdvance(shown))
            y += metrics.height() + 4
        painter.restore()


def two_lines_table(
    model: QAbstractItemModel, name: str, parent: QWidget | None = None
) -> OneColumnTable:
    """A table of one column over such a model; `name` is read by screen readers."""
    table = OneColumnTable(model, row_height(), name, parent)
    table.setItemDelegate(TwoLinesDelegate(table))
    return table
