# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paints one hearing of the list: when, who, what of it is on surveillance, where, what is due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from hearings.domain.listing import ListRow
from hearings.overriding import override
from ui import theme
from ui.upcoming.lettering import Lettering, Letters, letters
from ui.upcoming.look import RowLook
from ui.upcoming.model import HearingsModel
from ui.widgets.labels import plain_tip
from ui.widgets.sides import Sides, is_mirrored

GUTTER_CHARS = 9
PAD = theme.STEP
EDGE = 4
SHORTEST_CHIP = 72


def row_height() -> int:
    """The height of every row, from the fonts in use."""
    fonts = letters()
    return fonts.bold.height + fonts.plain.height + fonts.small.height + 5 + 2 * PAD + 8


def gutter_width() -> int:
    """The width of the column that holds the day."""
    return letters().small.metrics.averageCharWidth() * GUTTER_CHARS + 3 * PAD


class HearingDelegate(QStyledItemDelegate):
    """Three lines beside the day's column of one list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, row_height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        painter.save()
        sides = Sides(rect, is_mirrored(self._view.layoutDirection()))
        body = rect.adjusted(gutter_width(), 0, 0, 0)
        self._ground(painter, sides.place(body), index)
        row = index.data(HearingsModel.RowRole)
        look = index.data(HearingsModel.LookRole)
        inside = _inside(rect)
        if isinstance(row, ListRow) and isinstance(look, RowLook):
            self._edge(painter, sides, body, row)
            self._lines(painter, sides, inside, look)
        else:
            painter.setPen(theme.colour("muted"))
            painter.drawText(sides.place(inside), Qt.AlignmentFlag.AlignVCenter, "…")
        painter.restore()

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole name of a body whose name is cut, and the topics a deadline leaves no room."""
        look = index.data(HearingsModel.LookRole)
        rect: QRect = option.rect
        bold = letters().bold
        told = []
        if isinstance(look, RowLook):
            if bold.width(look.body) > _room_of_body(_inside(rect), look, bold)[1]:
                told.append(look.body)
            if look.soonest is not None:
                told.append(", ".join(look.chips))
        QToolTip.showText(event.globalPos(), plain_tip(" · ".join(filter(None, told))), view)
        return True

    def _ground(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The list is asked rather than the option: Qt's styles take long to be imported.
        view = self._view
        is_chosen = view.selectionModel().isSelected(index)
        painter.fillRect(rect, theme.colour("chosen" if is_chosen else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(theme.colour("accent"))
            for inward in range(theme.ring()):
                painter.drawRect(rect.adjusted(inward, inward, -1 - inward, -1 - inward))

    def _edge(self, painter: QPainter, sides: Sides, rect: QRect, row: ListRow) -> None:
        is_own = bool(row.bills or row.own_words or row.is_followed)
        if row.label.rank or is_own:
            # The colour is for what the person follows; the label alone is told in grey.
            meaning = "accent" if is_own else "muted" if row.label.rank == 2 else "line"
            edge = QRect(rect.left(), rect.top(), EDGE, rect.height())
            painter.fillRect(sides.place(edge), theme.colour(meaning))

    def _lines(self, painter: QPainter, sides: Sides, rect: QRect, look: RowLook) -> None:
        fonts = letters()
        top = QRect(rect.left(), rect.top(), rect.width(), fonts.bold.height)
        middle = QRect(rect.left(), top.bottom() + 4, rect.width(), fonts.plain.height)
        low = QRect(rect.left(), middle.bottom() + 5, rect.width(), fonts.small.height + 4)
        self._first_line(painter, sides, top, look, fonts)
        self._lead_line(painter, sides, middle, look, fonts)
        self._last_line(painter, sides, low, look, fonts.small)

    def _first_line(
        self, painter: QPainter, sides: Sides, rect: QRect, look: RowLook, fonts: Letters
    ) -> None:
        baseline = rect.top() + fonts.bold.ascent
        if look.status:
            painter.setFont(fonts.bold.font)
            painter.setPen(theme.colour(look.tone or "text"))
            width = fonts.bold.width(look.status)
            sides.write(painter, QPoint(rect.right() - width, baseline), look.status, width)
        painter.setPen(theme.colour("muted" if look.is_off else "text"))
        painter.setFont((fonts.struck if look.is_off else fonts.bold).font)
        time, width = _fitting_time(rect, look, fonts.bold)
        sides.write(painter, QPoint(rect.left(), baseline), time, width)
        left, room = _room_of_body(rect, look, fonts.bold)
        name, width = fonts.bold.fit(look.body, room)
        sides.write(painter, QPoint(left, baseline), name, width)

    def _lead_line(
        self, painter: QPainter, sides: Sides, rect: QRect, look: RowLook, fonts: Letters
    ) -> None:
        layout, grounds = fonts.line(look.lead, look.lead_spans, rect.width())
        wide = round(layout.lineAt(0).naturalTextWidth())
        start = QPoint(sides.left(rect.left(), wide), rect.top())
        for ground in grounds:
            painter.fillRect(ground.translated(start), theme.colour("mark"))
        painter.setPen(theme.colour("text" if look.lead_spans else "muted"))
        layout.draw(painter, start)

    def _last_line(
        self, painter: QPainter, sides: Sides, rect: QRect, look: RowLook, small: Lettering
    ) -> None:
        painter.setFont(small.font)
        right = rect.right()
        for is_there, name in (
            (look.is_followed, "star"),
            (look.is_exported, "calendar"),
            (look.has_draft, "testimony"),
        ):
            if is_there:
                # Imported here to start fast: few rows have a mark.
                from ui.icons import pixmap

                picture = pixmap(name, "accent", 16)
                painter.drawPixmap(sides.left(right - 16, 16), rect.top() + 1, picture)
                right -= 16 + PAD
        baseline = rect.top() + 2 + small.ascent
        if look.soonest is not None:
            painter.setPen(theme.colour(look.soonest.tone))
            told, width = small.fit(look.soonest.seen, (right - rect.left()) * 3 // 4)
            sides.write(painter, QPoint(right - width, baseline), told, width)
            right -= width + 2 * PAD
        painter.setPen(theme.colour("muted"))
        place, width = small.fit(look.place, min(rect.width() // 2, right - rect.left()))
        sides.write(painter, QPoint(rect.left(), baseline), place, width)
        left = rect.left() + width + PAD
        for words in filter(None, (look.kind, look.moved)):
            painter.setPen(theme.colour("warn"))
            told, width = small.fit(words, right - left)
            sides.write(painter, QPoint(left, baseline), told, width)
            left += width + PAD
        first = left
        for chip in look.chips:
            width = small.width(chip) + 2 * PAD
            if left + width > right:
                # One topic is named at least, if only by its beginning.
                if left > first or right - left < theme.scaled(SHORTEST_CHIP):
                    break
                chip, width = small.fit(chip, right - left - 2 * PAD)
                width += 2 * PAD
            box = QRect(left, rect.top(), width, rect.height())
            painter.setPen(QColor(Qt.GlobalColor.transparent))
            painter.setBrush(theme.colour("chip"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(sides.place(box), theme.RADIUS, theme.RADIUS)
            painter.setPen(theme.colour("text"))
            sides.write(painter, QPoint(left + PAD, baseline), chip, width - 2 * PAD)
            left += width + 6


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(gutter_width() + PAD + EDGE, PAD, -2 * PAD, -PAD)


def _before_status(rect: QRect, look: RowLook, bold: Lettering) -> int:
    return rect.right() - (bold.width(look.status) + 2 * PAD if look.status else 0)


def _fitting_time(rect: QRect, look: RowLook, bold: Lettering) -> tuple[str, int]:
    return bold.fit(look.time, (_before_status(rect, look, bold) - rect.left()) // 2)


def _room_of_body(rect: QRect, look: RowLook, bold: Lettering) -> tuple[int, int]:
    """Where the name of a body begins, and how many pixels it has."""
    left = rect.left() + _fitting_time(rect, look, bold)[1] + PAD + 4
    return left, _before_status(rect, look, bold) - left
