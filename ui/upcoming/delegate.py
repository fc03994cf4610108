# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paints one hearing of the list: when, who, what of it is on surveillance, where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hearings.domain.listing import ListRow
from hearings.overriding import override
from ui import theme
from ui.upcoming.look import RowLook, Spans
from ui.upcoming.model import HearingsModel

GUTTER_CHARS = 9
PAD = theme.STEP
EDGE = 4
LEAD_BEFORE_MATCH = 42
ENDLESS = 100_000.0


@dataclass(frozen=True, slots=True)
class _Fonts:
    bold: QFontMetrics
    plain: QFontMetrics
    small: QFontMetrics


def _fonts() -> _Fonts:
    return _measured(QApplication.font().key())


@cache
def _measured(_fonts_of_the_system: str) -> _Fonts:
    return _Fonts(
        QFontMetrics(theme.font(bold=True)),
        QFontMetrics(theme.font()),
        QFontMetrics(theme.font(theme.SMALL_POINTS)),
    )


def row_height() -> int:
    """The height of every row, from the fonts in use."""
    fonts = _fonts()
    return fonts.bold.height() + fonts.plain.height() + fonts.small.height() + 5 + 2 * PAD + 8


def gutter_width() -> int:
    """The width of the column that holds the day."""
    return _fonts().small.averageCharWidth() * GUTTER_CHARS + 3 * PAD


class HearingDelegate(QStyledItemDelegate):
    """Three lines to the right of the day's column of one list."""

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
        body = rect.adjusted(gutter_width(), 0, 0, 0)
        self._ground(painter, body, index)
        row = index.data(HearingsModel.RowRole)
        look = index.data(HearingsModel.LookRole)
        inside = body.adjusted(PAD + EDGE, PAD, -2 * PAD, -PAD)
        if isinstance(row, ListRow) and isinstance(look, RowLook):
            self._edge(painter, body, row)
            self._lines(painter, inside, look)
        else:
            painter.setPen(theme.colour("muted"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "…")
        painter.restore()

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
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _edge(self, painter: QPainter, rect: QRect, row: ListRow) -> None:
        if row.label.rank:
            meaning = "accent" if row.label.rank == 2 else "muted"
            painter.fillRect(
                QRect(rect.left(), rect.top(), EDGE, rect.height()), theme.colour(meaning)
            )

    def _lines(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        fonts = _fonts()
        top = QRect(rect.left(), rect.top(), rect.width(), fonts.bold.height())
        middle = QRect(rect.left(), top.bottom() + 4, rect.width(), fonts.plain.height())
        low = QRect(rect.left(), middle.bottom() + 5, rect.width(), fonts.small.height() + 4)
        self._first_line(painter, top, look, fonts)
        self._lead_line(painter, middle, look)
        self._last_line(painter, low, look, fonts.small)

    def _first_line(self, painter: QPainter, rect: QRect, look: RowLook, fonts: _Fonts) -> None:
        right = rect.right()
        if look.status:
            painter.setFont(theme.font(bold=True))
            painter.setPen(theme.colour(look.tone or "text"))
            width = fonts.bold.horizontalAdvance(look.status)
            painter.drawText(QPoint(right - width, rect.top() + fonts.bold.ascent()), look.status)
            right -= width + 2 * PAD
        painter.setPen(theme.colour("muted" if look.is_off else "text"))
        bold = QFont(theme.font(bold=True))
        bold.setStrikeOut(look.is_off)
        painter.setFont(bold)
        time = fonts.bold.elidedText(
            look.time, Qt.TextElideMode.ElideRight, (right - rect.left()) // 2
        )
        baseline = rect.top() + fonts.bold.ascent()
        painter.drawText(QPoint(rect.left(), baseline), time)
        left = rect.left() + fonts.bold.horizontalAdvance(time) + PAD + 4
        name = fonts.bold.elidedText(look.body, Qt.TextElideMode.ElideRight, max(0, right - left))
        painter.drawText(QPoint(left, baseline), name)

    def _lead_line(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        text, spans = shortened(look.lead, look.lead_spans)
        layout = _one_line(text)
        if layout.lineAt(0).naturalTextWidth() > rect.width():
            text = _fitting(text, layout.lineAt(0), rect.width())
            layout = _one_line(text)
        at = QPoint(rect.left(), rect.top())
        _mark(painter, at, layout.lineAt(0), text, spans)
        painter.setPen(theme.colour("text" if look.lead_spans else "muted"))
        layout.draw(painter, at)

    def _last_line(
        self, painter: QPainter, rect: QRect, look: RowLook, metrics: QFontMetrics
    ) -> None:
        painter.setFont(theme.font(theme.SMALL_POINTS))
        right = rect.right()
        for is_there, name in ((look.is_exported, "calendar"), (look.has_draft, "testimony")):
            if is_there:
                # Imported here to start fast: few rows have a mark.
                from ui.icons import pixmap

                picture = pixmap(name, "accent", 16)
                painter.drawPixmap(right - 16, rect.top() + 1, picture)
                right -= 16 + PAD
        baseline = rect.top() + 2 + metrics.ascent()
        painter.setPen(theme.colour("muted"))
        place = metrics.elidedText(look.place, Qt.TextElideMode.ElideRight, rect.width() // 2)
        painter.drawText(QPoint(rect.left(), baseline), place)
        left = rect.left() + metrics.horizontalAdvance(place) + PAD
        for words in filter(None, (look.kind, look.moved)):
            painter.setPen(theme.colour("warn"))
            told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, right - left))
            painter.drawText(QPoint(left, baseline), told)
            left += metrics.horizontalAdvance(told) + PAD
        for chip in look.chips:
            width = metrics.horizontalAdvance(chip) + 2 * PAD
            if left + width > right:
                break
            box = QRect(left, rect.top(), width, rect.height())
            painter.setPen(QColor(Qt.GlobalColor.transparent))
            painter.setBrush(theme.colour("chip"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
            painter.setPen(theme.colour("text"))
            painter.drawText(QPoint(left + PAD, baseline), chip)
            left += width + 6


def shortened(text: str, spans: Spans) -> tuple[str, Spans]:
    """The text cut in front so that the first match is in sight."""
    first = min((start for start, _ in spans), default=0)
    if first <= LEAD_BEFORE_MATCH:
        return text, spans
    cut = text.rfind(" ", 0, first - LEAD_BEFORE_MATCH // 2) + 1
    if cut <= 0:
        return text, spans
    moved = tuple((start - cut + 1, end - cut + 1) for start, end in spans if start >= cut)
    return "…" + text[cut:], moved


def _fitting(text: str, line: QTextLine, width: int) -> str:
    """As much of the text as fits, with dots at the end."""
    room = width - QFontMetrics(theme.font()).horizontalAdvance("…")
    # A text written from right to left begins at the right.
    edge = line.naturalTextWidth() - room if _is_from_right(text) else room
    units = line.xToCursor(edge, QTextLine.CursorPosition.CursorOnCharacter)
    fits = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    return fits.rstrip() + "…"


def _is_from_right(text: str) -> bool:
    directions = (bidirectional(letter) for letter in text)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def _one_line(text: str) -> QTextLayout:
    layout = QTextLayout(text, theme.font())
    layout.beginLayout()
    layout.createLine().setLineWidth(ENDLESS)
    layout.endLayout()
    return layout


def _mark(painter: QPainter, at: QPoint, line: QTextLine, text: str, spans: Spans) -> None:
    """Lay the colour of a match under each of them; formats of Qt take long to be imported."""
    for start, end in spans:
        if start < len(text):
            edges = [_edge_at(line, _units(text[:one])) for one in (start, end)]
            left, right = round(min(edges)), round(max(edges))
            ground = QRect(at.x() + left, at.y(), right - left, round(line.height()))
            painter.fillRect(ground, theme.colour("mark"))


def _edge_at(line: QTextLine, units: int) -> float:
    # Qt's own description promises a number; what comes is a pair of it and the cursor.
    found: Any = line.cursorToX(units)
    return float(found[0])


def _units(text: str) -> int:
    # Qt counts an emoji as two.
    return len(text) + sum(letter > "\uffff" for letter in text)
