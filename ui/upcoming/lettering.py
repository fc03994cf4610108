# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The letters of the list: its fonts, and each text as it fits, measured once and remembered."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.upcoming.look import Spans

LEAD_BEFORE_MATCH = 42
ENDLESS = 100_000.0

_REMEMBERED = 512

Fit = tuple[str, int]
"""As much of a text as fits, and how many pixels it takes."""

Line = tuple[QTextLayout, tuple[QRect, ...]]
"""A text laid out on one line, and the ground of each match in it."""


class Lettering:
    """One font of the list; the same text is measured once."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height, self.ascent = self.metrics.height(), self.metrics.ascent()
        self._fit = lru_cache(maxsize=_REMEMBERED)(self._measured)

    def fit(self, text: str, width: int) -> Fit:
        """The text cut to so many pixels."""
        return self._fit(text, max(0, width))

    def width(self, text: str) -> int:
        """How many pixels the whole text takes."""
        return self._fit(text, int(ENDLESS))[1]

    def _measured(self, text: str, width: int) -> Fit:
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return shown, self.metrics.horizontalAdvance(shown)


class Letters:
    """The fonts of the list, at the size the system has now."""

    def __init__(self) -> None:
        self.bold = Lettering(theme.font(bold=True))
        self.plain = Lettering(theme.font())
        self.small = Lettering(theme.font(theme.SMALL_POINTS))
        struck = QFont(theme.font(bold=True))
        struck.setStrikeOut(True)
        self.struck = Lettering(struck)
        self.line = lru_cache(maxsize=_REMEMBERED)(_line)


def letters() -> Letters:
    """The letters in use; made anew when the font of the system is another one."""
    return _letters(QApplication.font().key())


@cache
def _letters(_font_of_the_system: str) -> Letters:
    return Letters()


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


def fitting(text: str, line: QTextLine, width: int) -> str:
    """As much of the text as fits, with dots at the end."""
    room = width - QFontMetrics(theme.font()).horizontalAdvance("…")
    # A text written from right to left begins at the right.
    edge = line.naturalTextWidth() - room if _is_from_right(text) else room
    units = line.xToCursor(edge, QTextLine.CursorPosition.CursorOnCharacter)
    fits = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    return fits.rstrip() + "…"


def one_line(text: str) -> QTextLayout:
    """The text on one line, however long it is."""
    layout = QTextLayout(text, theme.font())
    # Otherwise Qt shapes the letters again whenever they are painted or asked about.
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine().setLineWidth(ENDLESS)
    layout.endLayout()
    return layout


def _line(whole: str, matches: Spans, width: int) -> Line:
    text, spans = shortened(whole, matches)
    layout = one_line(text)
    if layout.lineAt(0).naturalTextWidth() > width:
        text = fitting(text, layout.lineAt(0), width)
        layout = one_line(text)
    return layout, tuple(_grounds(layout.lineAt(0), text, spans))


def _is_from_right(text: str) -> bool:
    directions = (bidirectional(letter) for letter in text)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def _grounds(line: QTextLine, text: str, spans: Spans) -> list[QRect]:
    """Where each match stands; formats of Qt take long to be imported."""
    found = []
    for start, end in spans:
        if start < len(text):
            edges = [_edge_at(line, _units(text[:one])) for one in (start, end)]
            left, right = round(min(edges)), round(max(edges))
            found.append(QRect(left, 0, right - left, round(line.height())))
    return found


def _edge_at(line: QTextLine, units: int) -> float:
    # Qt's own description promises a number; what comes is a pair of it and the cursor.
    found: Any = line.cursorToX(units)
    return float(found[0])


def _units(text: str) -> int:
    # Qt counts an emoji as two.
    return len(text) + sum(letter > "\uffff" for letter in text)
