# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a line of a day is painted: its mark, what is read first, and the body."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle

from ui import theme
from ui.dated.entry import Entry

BAR = 3
GAP = 4

_REMEMBERED = 2048


def small_font(*, bold: bool = False, struck: bool = False) -> QFont:
    """The font of the lines of a day, at the size the system has now."""
    return _small_font(QApplication.font().key(), bold, struck)


def line_height() -> int:
    """The height of one line of a day."""
    return _line_height(QApplication.font().key())


@lru_cache(maxsize=16)
def _small_font(_font_of_the_system: str, bold: bool, struck: bool) -> QFont:
    font = QFont(theme.font(theme.SMALL_POINTS, bold=bold))
    font.setStrikeOut(struck)
    return font


@lru_cache(maxsize=16)
def _line_height(_font_of_the_system: str) -> int:
    return QFontMetrics(small_font()).height() + 2


def paint_line(
    painter: QPainter, rect: QRect, entry: Entry, direction: Qt.LayoutDirection, *, brief: bool
) -> None:
    """A line: a bar before a hearing, a flag before a deadline; what is off is struck out."""
    _mark(painter, rect, entry, direction)
    inside = rect.adjusted(BAR + GAP, 0, 0, 0)
    head = small_font(bold=True)
    # Half an hour ("Sign up 1:30…") would be told wrongly; where it does not fit, its row tells it.
    is_tight = width_of(entry.head, head) > inside.width()
    words = entry.brief if brief or is_tight else entry.head
    used = _words(painter, rect, inside, words, head, entry.tone, direction)
    name = inside.adjusted(used + GAP if used else 0, 0, 0, 0)
    meaning = "muted" if entry.is_off else "text"
    _words(painter, rect, name, entry.name, small_font(struck=entry.is_off), meaning, direction)


def paint_block(
    painter: QPainter, rect: QRect, entry: Entry, direction: Qt.LayoutDirection
) -> None:
    """A hearing among the hours: a ground with its lines wrapped; a deadline is one line."""
    if entry.is_due:
        paint_line(painter, rect, entry, direction, brief=False)
        return
    painter.setPen(theme.colour("muted"))
    painter.setBrush(theme.colour("chip"))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    _mark(painter, rect, entry, direction)
    inside = QStyle.visualRect(direction, rect, rect.adjusted(BAR + GAP, 1, -2, -1))
    height = line_height()
    head = QRect(inside.left(), inside.top(), inside.width(), height)
    paint_words(painter, head, entry.head, small_font(bold=True), entry.tone, direction)
    rest = inside.adjusted(0, height if entry.head else 0, 0, 0)
    rows = max(1, rest.height() // height)
    rest.setHeight(rows * height)
    font, meaning = small_font(struck=entry.is_off), "muted" if entry.is_off else "text"
    if rows == 1:
        paint_words(painter, rest, entry.name, font, meaning, direction)
        return
    painter.setFont(font)
    painter.setPen(theme.colour(meaning))
    place = _leading(direction) | Qt.AlignmentFlag.AlignTop
    flags = int(place) | int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap)
    painter.save()
    painter.setClipRect(rest)
    painter.setLayoutDirection(_read_from(entry.name))
    painter.drawText(rest, flags, entry.name)
    painter.restore()


def width_of(words: str, font: QFont) -> int:
    """How many pixels the words take."""
    return _wide(words, font.key())


def paint_words(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    meaning: str,
    direction: Qt.LayoutDirection,
) -> None:
    """Words in a rectangle as they fit, from where one begins to read."""
    painter.setFont(font)
    painter.setPen(theme.colour(meaning))
    shown = _fitting(words, font.key(), rect.width())
    painter.setLayoutDirection(_read_from(shown))
    painter.drawText(rect, _leading(direction) | Qt.AlignmentFlag.AlignVCenter, shown)


@lru_cache(maxsize=_REMEMBERED)
def _fitting(words: str, font: str, width: int) -> str:
    shown = _metrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    if shown == words or words.startswith(f"{shown[:-1]} "):
        return shown
    # "Board of…" is a name, "Board of Su…" is a riddle; a first word alone is cut where it must.
    whole, space, _part = shown[:-1].rpartition(" ")
    return f"{whole.rstrip()}…" if space else shown


@lru_cache(maxsize=_REMEMBERED)
def _wide(words: str, font: str) -> int:
    return _metrics(font).horizontalAdvance(words)


@lru_cache(maxsize=16)
def _metrics(font: str) -> QFontMetrics:
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made)


def _words(
    painter: QPainter,
    line: QRect,
    room: QRect,
    words: str,
    font: QFont,
    meaning: str,
    direction: Qt.LayoutDirection,
) -> int:
    """Words in the room that is left of a line; how wide they are."""
    if not words or room.width() <= 0:
        return 0
    place = QStyle.visualRect(direction, line, room)
    paint_words(painter, place, words, font, meaning, direction)
    return min(room.width(), _wide(words, font.key()))


def _mark(painter: QPainter, rect: QRect, entry: Entry, direction: Qt.LayoutDirection) -> None:
    if not entry.is_due:
        bar = QRect(rect.left(), rect.top() + 1, BAR, rect.height() - 2)
        meaning = "accent" if entry.weight == 2 else "muted"
        painter.fillRect(QStyle.visualRect(direction, rect, bar), theme.colour(meaning))
        return
    side = BAR + GAP - 1
    room = QRect(rect.left(), rect.top(), side, min(rect.height(), line_height()))
    place = QRectF(QStyle.visualRect(direction, rect, room))
    middle = place.center().y()
    flag = QPolygonF(
        [
            QPointF(place.left(), middle - side * 0.7),
            QPointF(place.right(), middle),
            QPointF(place.left(), middle + side * 0.7),
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warn"))
    painter.drawPolygon(flag)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _read_from(words: str) -> Qt.LayoutDirection:
    # In a mirrored window too "9 AM" is read from the left.
    kinds = (bidirectional(letter) for letter in words)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    is_rightward = direction == Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if is_rightward else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
