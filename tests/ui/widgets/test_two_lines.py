# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A row shows its title, its detail and its remark, whatever they are."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.two_lines import Role, TwoLinesDelegate, row_height, two_lines_table

WIDTH = 400


def painted(
    title: str,
    detail: str = "",
    remark: str = "",
    tone: str = "",
    *,
    focused: bool = False,
    mirrored: bool = False,
) -> QImage:
    """The picture of one row with as much room again at its right."""
    model = QStandardItemModel()
    item = QStandardItem()
    for role, words in (
        (Role.TITLE, title), (Role.DETAIL, detail), (Role.REMARK, remark), (Role.TONE, tone),
    ):  # fmt: skip
        item.setData(words, role)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, row_height())
    if mirrored:
        option.direction = Qt.LayoutDirection.RightToLeft
    if focused:
        option.state |= QStyle.StateFlag.State_HasFocus
    image = QImage(QSize(2 * WIDTH, row_height()), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    TwoLinesDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


ODD = ("", "Usual", "שלום " * 40, "😀" * 200, "<b>bold</b>", "one\ntwo", "x" * 2_000_000)


@pytest.mark.parametrize("words", ODD)
def test_every_row_is_painted_within_its_edges(words: str, qapp: QApplication):
    image = painted(words, words)
    untouched = QColor("#ff00ff").rgb()
    assert all(
        image.pixel(x, y) == untouched for x in range(WIDTH, 2 * WIDTH) for y in range(row_height())
    )


def test_a_remark_has_the_colour_of_its_tone(qapp: QApplication):
    assert has(painted("Title", remark="Tue 24 Nov", tone="danger"), theme.LIGHT.danger)
    assert not has(painted("Title", remark="Tue 24 Nov"), theme.LIGHT.danger)


def test_markup_is_shown_as_it_stands(qapp: QApplication):
    assert painted("<b>A</b>") != painted("A")


def test_the_keyboard_is_seen(qapp: QApplication):
    assert has(painted("Title", focused=True), theme.LIGHT.accent)
    assert not has(painted("Title"), theme.LIGHT.accent)


def test_rows_are_as_high_as_their_text(qtbot: QtBot):
    model = QStandardItemModel(1, 1)
    table = two_lines_table(model, "Steps")
    qtbot.addWidget(table)
    assert table.rowHeight(0) == row_height()
    assert row_height() >= 2 * table.fontMetrics().height()


def test_the_remark_of_a_mirrored_row_stands_at_its_left(qapp: QApplication):
    image = painted("Title", remark="Tue 24 Nov", tone="danger", mirrored=True)
    wanted = QColor(theme.LIGHT.danger).rgb()
    inked = [x for x in range(WIDTH) for y in range(image.height()) if image.pixel(x, y) == wanted]
    assert max(inked) < WIDTH // 2
    text = QColor(theme.LIGHT.text).rgb()
    titled = [x for x in range(WIDTH) for y in range(image.height()) if image.pixel(x, y) == text]
    assert min(titled) > WIDTH // 2
