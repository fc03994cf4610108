# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where a row is too narrow it goes on in the next line, and nothing is cut."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hearings.overriding import override
from ui.widgets.flow import Flow


class Box(QPushButton):
    """A button of a fixed wish."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, 30)


def page_of(qtbot: QtBot, *widths: int) -> tuple[QWidget, list[Box]]:
    boxes = [Box(width) for width in widths]
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(Flow(*boxes))
    column.addStretch(1)
    qtbot.addWidget(page)
    page.show()
    return page, boxes


def lines_at(page: QWidget, boxes: list[Box], width: int) -> list[int]:
    """How many boxes stand in each line."""
    page.resize(width, 400)
    tops = [box.y() for box in boxes if box.isVisible()]
    return [tops.count(top) for top in sorted(set(tops))]


def test_what_fits_stands_in_one_line(qtbot: QtBot):
    page, boxes = page_of(qtbot, 100, 100, 100)
    assert lines_at(page, boxes, 316) == [3]
    assert [box.x() for box in boxes] == [0, 108, 216]


def test_for_those_who_read_from_right_to_left_the_first_stands_at_the_right(qtbot: QtBot):
    page, boxes = page_of(qtbot, 100, 100, 100)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines_at(page, boxes, 316) == [3]
    assert [box.x() for box in boxes] == [216, 108, 0]


@pytest.mark.parametrize(("width", "lines"), [(315, [2, 1]), (207, [1, 1, 1]), (100, [1, 1, 1])])
def test_what_does_not_fit_goes_on_below(qtbot: QtBot, width: int, lines: list[int]):
    page, boxes = page_of(qtbot, 100, 100, 100)
    assert lines_at(page, boxes, width) == lines


def test_every_part_keeps_its_size(qtbot: QtBot):
    page, boxes = page_of(qtbot, 80, 150, 60)
    page.resize(160, 400)
    assert [box.width() for box in boxes] == [80, 150, 60]


def test_it_is_never_narrower_than_its_widest_part(qtbot: QtBot):
    page, _boxes = page_of(qtbot, 80, 150, 60)
    assert page.minimumSizeHint().width() == 150


def test_what_is_hidden_takes_no_room(qtbot: QtBot):
    page, boxes = page_of(qtbot, 100, 100, 100)
    boxes[1].hide()
    assert lines_at(page, boxes, 208) == [2]
    assert boxes[2].x() == 108


def test_it_asks_for_the_height_of_its_lines():
    flow = Flow()
    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(100) == 0
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_lines_below_are_not_covered(qtbot: QtBot):
    page, boxes = page_of(qtbot, 100, 100, 100)
    page.resize(110, 400)
    bottoms = [box.geometry().bottom() for box in boxes]
    tops = [box.geometry().top() for box in boxes]
    assert all(top > bottom for top, bottom in zip(tops[1:], bottoms, strict=False))
