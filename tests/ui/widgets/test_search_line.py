# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A field to search in has names for everything in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ui.widgets.search_line import SearchLine


def test_the_field_and_the_buttons_in_it_have_names(qtbot: QtBot):
    line = SearchLine("Search all places")
    qtbot.addWidget(line)
    buttons = line.findChildren(QToolButton)
    names = [QAccessible.queryAccessibleInterface(one) for one in (line, *buttons)]
    said = [one.text(QAccessible.Text.Name) for one in names]
    assert said == ["Search all places", "Empty the search", "Search all places"]
    assert line.placeholderText() == "Search all places"


def test_the_button_empties_the_field(qtbot: QtBot):
    line = SearchLine("Search all places")
    qtbot.addWidget(line)
    line.show()
    qtbot.keyClicks(line, "plates")
    qtbot.mouseClick(line.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert line.text() == ""
