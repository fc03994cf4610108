# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One set of line icons from resources/icons, tinted with the colours of the theme.

An icon is tinted at each paint, so that it follows the theme while the program runs.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from hearings import assets
from hearings.overriding import override
from ui import theme

SIZE = 20


class _Tinted(QIconEngine):
    """Draws one line icon in the colour its meaning has now."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self._name, self._meaning = name, meaning

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        meaning = "muted" if mode is QIcon.Mode.Disabled else self._meaning
        side = min(rect.width(), rect.height())
        picture = pixmap(self._name, meaning, side)
        left = rect.left() + (rect.width() - side) // 2
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(QRect(left, top, side, side), picture)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    @override
    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._meaning)


def icon(name: str, meaning: str = "text") -> QIcon:
    """An icon in the colour of a meaning of the theme."""
    return QIcon(_Tinted(name, meaning))


def pixmap(name: str, meaning: str = "text", size: int = SIZE) -> QPixmap:
    """The picture of an icon, for painting in a row."""
    return _drawn(name, theme.colour(meaning).name(), size)


def app_icon() -> QIcon:
    """The program's own icon."""
    picture = QPixmap()
    picture.loadFromData(QByteArray(assets.read_bytes("icons/app.svg")), "SVG")
    return QIcon(picture)


@cache
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    # Drawn at twice the size, so that it is sharp on dense screens as well.
    side = b"%d" % (size * 2)
    drawing = assets.read_bytes(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    drawing = drawing.replace(b'width="24" height="24"', b'width="%b" height="%b"' % (side, side))
    picture = QPixmap()
    picture.loadFromData(QByteArray(drawing), "SVG")
    picture.setDevicePixelRatio(2.0)
    return picture
