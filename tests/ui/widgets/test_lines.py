# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sentences wrap and are whole; a line is chosen by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.lines import Lines

LONG = "A sentence that is far too long for the width of a list that stands beside a text. " * 2


@pytest.fixture
def lines(qtbot: QtBot) -> Lines:
    lines = Lines("Sentences")
    qtbot.addWidget(lines)
    lines.resize(240, 400)
    lines.show()
    return lines


def test_a_long_line_is_as_high_as_its_words_need(lines: Lines):
    lines.show_lines(["short", LONG, "two\nlines"])
    heights = [lines.visualRect(lines.model().index(row, 0)).height() for row in range(3)]
    line = lines.fontMetrics().lineSpacing()
    assert heights[0] < 2 * line + 20
    assert heights[1] > 4 * line
    assert heights[2] > 2 * line


def test_a_wider_list_needs_fewer_lines(lines: Lines):
    lines.show_lines([LONG])
    narrow = lines.visualRect(lines.model().index(0, 0)).height()
    lines.resize(900, 400)
    lines.doItemsLayout()
    assert lines.visualRect(lines.model().index(0, 0)).height() < narrow


def test_a_line_is_chosen_by_a_click_and_by_return(lines: Lines):
    chosen: list[int] = []
    lines.line_chosen.connect(chosen.append)
    lines.show_lines(["one", "two"])
    place = lines.visualRect(lines.model().index(1, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (chosen, lines.row) == ([1], 1)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert chosen == [1, 1]


def test_the_same_lines_move_nothing(lines: Lines):
    lines.show_lines(["one", "two"])
    lines.setCurrentIndex(lines.model().index(1, 0))
    lines.show_lines(["one", "two"])
    assert lines.row == 1
    lines.show_lines(["other"])
    assert (lines.row, lines.lines) == (-1, ["other"])
