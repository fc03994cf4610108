# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One set of line icons from resources/icons, tinted with the colours of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap

from hearings import assets
from ui import theme

SIZE = 20


def icon(name: str, meaning: str = "text") -> QIcon:
    """An icon in the colour of a meaning of the theme."""
    return QIcon(pixmap(name, meaning))


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
    drawing = assets.read_bytes(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    # Drawn at twice the size, so that it is sharp on dense screens as well.
    drawing = drawing.replace(
        b'width="24" height="24"', b'width="%d" height="%d"' % (size * 2, size * 2)
    )
    picture = QPixmap()
    picture.loadFromData(QByteArray(drawing), "SVG")
    if not picture.isNull():
        picture = picture.scaled(
            QSize(size * 2, size * 2),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(2.0)
    return picture
