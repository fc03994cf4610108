# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every icon can be drawn, and takes the colour its meaning has in the scheme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from hearings import assets
from ui import theme
from ui.icons import app_icon, icon, pixmap

DRAWN_AS_THEY_ARE = {"app", "arrow-dark", "arrow-light", "check-dark", "check-light"}
NAMES = sorted(
    {name.removesuffix(".svg") for name in assets.names_in("icons", ".svg")} - DRAWN_AS_THEY_ARE
)


def colours_in(picture: QPixmap) -> set[str]:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(one.rgb()).name() for one in pixels if one.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_its_meaning(name: str, qapp: QApplication):
    wanted = QColor(theme.LIGHT.danger)
    found = [QColor(one) for one in colours_in(pixmap(name, "danger"))]
    assert found
    for one in found:
        # Where strokes cross, blending rounds by one.
        for part in (QColor.red, QColor.green, QColor.blue):
            assert abs(part(one) - part(wanted)) <= 2


def test_a_picture_is_as_large_as_asked_on_dense_screens_too(qapp: QApplication):
    picture = pixmap("refresh", size=16)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)
    assert picture.size() == QSize(32, 32)


def test_an_icon_follows_the_scheme_while_the_program_runs(qapp: QApplication):
    held = icon("refresh", "text")
    before = colours_in(held.pixmap(32))
    theme.wear(qapp, theme.DARK)
    try:
        assert theme.LIGHT.text in before
        assert theme.DARK.text in colours_in(held.pixmap(32))
        assert theme.LIGHT.text not in colours_in(held.pixmap(32))
    finally:
        theme.wear(qapp, theme.LIGHT)


def test_an_icon_that_cannot_be_pressed_is_muted(qapp: QApplication):
    assert theme.LIGHT.muted in colours_in(icon("refresh").pixmap(32, QIcon.Mode.Disabled))


def test_an_icon_in_a_wide_box_keeps_its_shape(qapp: QApplication):
    image = icon("stop", "danger").pixmap(QSize(44, 32)).toImage()
    seen = [x for x in range(image.width()) for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 0]  # fmt: skip
    assert max(seen) - min(seen) < 32 * image.devicePixelRatio()


def test_the_program_has_an_icon(qapp: QApplication):
    assert not app_icon().isNull()
