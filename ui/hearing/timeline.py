# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Draws the hearings of a bill on a line of time, with a mark for today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from hearings.language import Words
from hearings.messages.dates import month
from ui import theme

timeline_marks = Words("timeline_marks")

WIDTH, DOT, SIDE = 280, 5, 28
DENSITY = 2.0
"""Drawn at twice the size, so that it is sharp on dense screens as well."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A hearing of the bill; `is_this` tells that it is the one in front."""

    day: date
    is_off: bool
    is_this: bool = False


def drawn_timeline(moments: Sequence[Moment], today: date) -> QPixmap:
    """A dot for each hearing: full for one past or ahead, a cross for one that is off.

    The one in front has a ring. Today is a line of its own with the word above it.
    """
    font = theme.font(theme.SMALL_POINTS)
    metrics = QFontMetrics(font)
    wide, tall = theme.scaled(WIDTH), 2 * metrics.height() + theme.scaled(30)
    picture = QPixmap(round(wide * DENSITY), round(tall * DENSITY))
    picture.setDevicePixelRatio(DENSITY)
    picture.fill(theme.colour("raised"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    scale = _Scale([*(one.day for one in moments), today], wide)
    axis = metrics.height() + theme.scaled(15)
    painter.setPen(QPen(theme.colour("muted"), 1.5))
    painter.drawLine(QPointF(theme.STEP, axis), QPointF(wide - theme.STEP, axis))
    _today(painter, scale.x(today), axis, metrics, wide)
    for one in moments:
        _dot(painter, QPointF(scale.x(one.day), axis), one, today)
    _ends(painter, scale, tall - metrics.descent(), metrics, wide)
    painter.end()
    return picture


class _Scale:
    """Where a day stands on the line."""

    def __init__(self, days: Sequence[date], wide: int) -> None:
        self.first, self.last = min(days), max(days)
        self._span = max((self.last - self.first) / timedelta(days=1), 1.0)
        self._side = theme.scaled(SIDE)
        self._room = wide - 2 * self._side

    def x(self, day: date) -> float:
        """Pixels from the left."""
        return self._side + self._room * ((day - self.first) / timedelta(days=1)) / self._span


def _today(painter: QPainter, x: float, axis: float, metrics: QFontMetrics, wide: int) -> None:
    words = timeline_marks.tr("today")
    painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, metrics.height()), QPointF(x, axis + theme.scaled(12)))
    painter.setPen(theme.colour("accent"))
    _centred(painter, words, x, metrics.ascent(), metrics, wide)


def _dot(painter: QPainter, place: QPointF, one: Moment, today: date) -> None:
    side = theme.scaled(DOT)
    if one.is_off:
        painter.setPen(QPen(theme.colour("danger"), 2.5))
        for down in (side, -side):
            painter.drawLine(place + QPointF(-side, -down), place + QPointF(side, down))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if one.day >= today else "muted"))
        painter.drawEllipse(place, side, side)
    if one.is_this:
        painter.setPen(QPen(theme.colour("text"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(0, 0, 4 * side, 4 * side)
        ring.moveCenter(place)
        painter.drawEllipse(ring)


def _ends(painter: QPainter, scale: _Scale, foot: float, metrics: QFontMetrics, wide: int) -> None:
    painter.setPen(theme.colour("muted"))
    for day in dict.fromkeys((scale.first, scale.last)):
        words = f"{day.day} {month(day)} {day.year}"
        _centred(painter, words, scale.x(day), foot, metrics, wide)


def _centred(
    painter: QPainter, words: str, x: float, foot: float, metrics: QFontMetrics, wide: int
) -> None:
    width = metrics.horizontalAdvance(words)
    left = min(max(0.0, x - width / 2), wide - width)
    painter.drawText(QPointF(left, foot), words)
