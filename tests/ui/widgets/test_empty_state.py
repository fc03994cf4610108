# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An empty view says why, and offers a step only where there is one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.empty_state import EmptyState


def test_it_says_why_to_eyes_and_ears(qtbot: QtBot):
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show()
    pressed: list[None] = []
    empty.action_chosen.connect(lambda: pressed.append(None))
    empty.say("Nothing was read yet", "Refresh asks your places.", "Refresh")
    assert empty.accessibleName() == "Nothing was read yet. Refresh asks your places."
    QTest.mouseClick(empty.action, Qt.MouseButton.LeftButton)
    assert pressed == [None]
    empty.say("The trash is empty", "Drafts wait here.")
    assert not empty.action.isVisible()


def test_no_text_of_it_is_markup(qtbot: QtBot):
    empty = EmptyState()
    qtbot.addWidget(empty)
    for label in (empty.title, empty.sentence):
        assert label.textFormat() is Qt.TextFormat.PlainText
