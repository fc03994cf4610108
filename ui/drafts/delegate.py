# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paints one draft of the list: its title, and the hearing it is for."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hearings.overriding import override
from ui import theme
from ui.drafts.model import DraftsModel, title_of

PAD = theme.STEP


def row_height() -> int:
    """The height of every row, from the fonts in use."""
    bold = QFontMetrics(theme.font(bold=True))
    small = QFontMetrics(theme.font(theme.SMALL_POINTS))
    return bold.height() + small.height() + 2 * PAD + 6


class DraftDelegate(QStyledItemDelegate):
    """Two lines."""

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
        model = index.model()
        rect: QRect = option.rect
        if not isinstance(model, DraftsModel) or (draft := model.draft_at(index)) is None:
            return
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("chosen" if is_chosen else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(2 * PAD, PAD, -PAD, -PAD)
        y = inside.top()
        for words, face, meaning in (
            (title_of(draft), theme.font(bold=True), "text"),
            (model.tie_words(draft), theme.font(theme.SMALL_POINTS), "muted"),
        ):
            painter.setFont(face)
            painter.setPen(theme.colour(meaning))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(QPoint(inside.left(), y + metrics.ascent()), shown)
            y += metrics.height() + 4
        painter.restore()
