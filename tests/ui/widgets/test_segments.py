# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A switch has one pressed button, says which was pressed by a person, and names its keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.segments import Segments


def test_one_button_is_pressed_and_says_what_it_stands_for(qtbot: QtBot):
    switch = Segments("Show as", (("a", "List", "Ctrl+1"), ("b", "Month", "Ctrl+2")))
    qtbot.addWidget(switch)
    switch.show()
    chosen: list[str] = []
    switch.value_chosen.connect(chosen.append)
    assert switch.buttons["a"].isChecked()
    QTest.mouseClick(switch.buttons["b"], Qt.MouseButton.LeftButton)
    assert chosen == ["b"]
    switch.show_value("a")
    assert [one.isChecked() for one in switch.buttons.values()] == [True, False]
    assert chosen == ["b"], "what the program shows was chosen by nobody"
    assert switch.buttons["b"].toolTip() == "Month (Ctrl+2)"
    assert switch.buttons["b"].accessibleName() == "Show as: Month"
