# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every text can be read on every ground it stands on (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from hearings import assets
from ui import theme

STRONG = {"strong light": theme.STRONG_LIGHT, "strong dark": theme.STRONG_DARK}
SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK} | STRONG
ENHANCED = 7.0
TEXT, SHAPE = 4.5, 3.0

# What stands on what, in the rows, the style sheet and the documents.
TEXTS = (
    *((text, ground) for text in ("text", "muted", "accent", "ok", "warn", "danger")
      for ground in ("surface", "raised", "chosen", "chip")),
    ("text", "mark"),
    ("on_accent", "accent"),
)  # fmt: skip
SHAPES = (
    ("accent", "raised"), ("accent", "surface"), ("accent", "chosen"), ("accent", "chip"),
    ("muted", "raised"), ("text", "accent"),
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definitions)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Colours]:
    worn = SCHEMES[request.param]
    theme.wear(qapp, worn)
    yield worn
    theme.wear(qapp, theme.LIGHT)


def test_the_measure_is_the_one_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_a_text_can_be_read_on_its_ground(scheme: theme.Colours, text: str, ground: str):
    assert contrast(getattr(scheme, text), getattr(scheme, ground)) >= TEXT


@pytest.mark.parametrize("name", STRONG)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_in_high_contrast_every_text_reaches_the_enhanced_contrast(
    name: str, text: str, ground: str
):
    # WCAG 2.2, 1.4.6.
    assert contrast(getattr(STRONG[name], text), getattr(STRONG[name], ground)) >= ENHANCED


def test_in_high_contrast_the_keyboard_is_shown_by_a_ring_of_three_pixels(qapp: QApplication):
    theme.wear(qapp, theme.STRONG_LIGHT)
    try:
        assert theme.ring() == 3
        assert 'QPushButton[role="quiet"]:focus { border: 3px' in theme.style_sheet(
            theme.STRONG_LIGHT
        )
    finally:
        theme.wear(qapp, theme.LIGHT)
    assert theme.ring() == 1


@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_what_marks_the_keyboard_can_be_seen(scheme: theme.Colours, shape: str, ground: str):
    # The ring round the main button is of the colour of text, next to the accent.
    needed = 1.4 if (shape, ground) == ("text", "accent") else SHAPE
    assert contrast(getattr(scheme, shape), getattr(scheme, ground)) >= needed


def test_all_schemes_are_written_in_full():
    for worn in SCHEMES.values():
        for name in theme.Colours.__dataclass_fields__:
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(worn, name)), name


def test_the_style_sheet_names_only_what_there_is(scheme: theme.Colours):
    sheet = theme.style_sheet(scheme)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(pictures) >= 2
    for picture in pictures:
        assert assets.folder("icons").as_posix() in picture
        assert QImage(picture).width() > 0, f"{picture} cannot be drawn"


def strongest_in(widget: QWidget, ground: str) -> float:
    """The strongest contrast of any pixel with the ground: what a text reaches at its core."""
    image = widget.grab().toImage()
    names = {
        QColor(image.pixel(x, y)).name()
        for x in range(8, image.width() - 8)
        for y in range(8, image.height() - 8)
    }
    return max(contrast(name, ground) for name in names)


def test_a_hint_in_an_empty_field_can_be_read(qtbot: QtBot, scheme: theme.Colours):
    field = QLineEdit()
    field.setPlaceholderText("MMMM")
    field.setFont(QFont(field.font().family(), 30))
    qtbot.addWidget(field)
    field.resize(300, 80)
    field.show()
    assert strongest_in(field, scheme.raised) >= TEXT


def test_an_empty_box_to_tick_can_be_seen(qtbot: QtBot, scheme: theme.Colours):
    boxes = QListView()
    model = QStandardItemModel(boxes)
    box = QStandardItem("")
    box.setCheckable(True)
    model.appendRow(box)
    boxes.setModel(model)
    qtbot.addWidget(boxes)
    boxes.resize(120, 60)
    boxes.show()
    assert strongest_in(boxes, scheme.raised) >= SHAPE
    box.setCheckState(Qt.CheckState.Checked)
    assert strongest_in(boxes, scheme.raised) >= SHAPE


def test_the_palette_knows_every_text_too(scheme: theme.Colours):
    palette = theme.qt_palette(scheme)
    window, base = palette.window().color().name(), palette.base().color().name()
    assert contrast(palette.windowText().color().name(), window) >= TEXT
    assert contrast(palette.text().color().name(), base) >= TEXT
    assert contrast(palette.placeholderText().color().name(), base) >= TEXT
    assert contrast(palette.link().color().name(), base) >= TEXT
    chosen = palette.highlightedText().color().name()
    assert contrast(chosen, palette.highlight().color().name()) >= TEXT


def test_sizes_grow_with_the_text_of_the_system(qapp: QApplication):
    usual = qapp.font()
    small, title = theme.font(theme.SMALL_POINTS), theme.font(theme.TITLE_POINTS)
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert theme.font(theme.SMALL_POINTS).pointSizeF() == pytest.approx(small.pointSizeF() * 2)
        assert theme.font(theme.TITLE_POINTS).pointSizeF() == pytest.approx(title.pointSizeF() * 2)
    finally:
        qapp.setFont(usual)


def test_no_size_is_below_nine_points():
    assert min(theme.SMALL_POINTS, theme.BASE_POINTS) >= 9
    assert theme.font(theme.SMALL_POINTS).pointSizeF() >= 9


def test_the_scheme_of_the_system_is_worn():
    usual = Qt.ContrastPreference.NoPreference
    assert theme._asked_for(Qt.ColorScheme.Dark, usual, theme.Look()) is theme.DARK
    assert theme._asked_for(Qt.ColorScheme.Light, usual, theme.Look()) is theme.LIGHT
    assert theme._asked_for(Qt.ColorScheme.Unknown, usual, theme.Look()) is theme.LIGHT


def test_who_asks_the_system_for_more_contrast_gets_it():
    more = Qt.ContrastPreference.HighContrast
    assert theme._asked_for(Qt.ColorScheme.Dark, more, theme.Look()) is theme.STRONG_DARK
    assert theme._asked_for(Qt.ColorScheme.Light, more, theme.Look()) is theme.STRONG_LIGHT
