# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A message is seen, heard, at most one step long, and can be put away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.strip import Strip


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(600, 60)
    return strip


def test_it_is_hidden_until_there_is_something_to_say(strip: Strip):
    assert not strip.isVisible()
    strip.say("The vault is damaged.", "danger")
    assert strip.isVisible()
    assert strip.words.text() == "The vault is damaged."
    assert strip.accessibleName() == "The vault is damaged."
    assert strip.property("tone") == "danger"
    assert not strip.action.isVisible()


def test_an_action_is_there_only_with_words_for_it(strip: Strip):
    pressed: list[None] = []
    strip.action_chosen.connect(lambda: pressed.append(None))
    strip.say("Thrown away.", "", "Undo")
    QTest.mouseClick(strip.action, Qt.MouseButton.LeftButton)
    assert pressed == [None]
    strip.say("Saved.")
    assert not strip.action.isVisible()


def test_it_can_be_put_away(strip: Strip):
    strip.say("Done.")
    QTest.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    assert strip.close_button.accessibleName() == "Close this message"


def test_markup_in_a_message_is_text(strip: Strip):
    strip.say("<b>bold</b>")
    assert strip.words.textFormat() is Qt.TextFormat.PlainText
    assert strip.words.text() == "<b>bold</b>"


def test_a_long_message_goes_on_in_the_next_line(strip: Strip):
    strip.say("word " * 60, "", "Why?")
    assert strip.minimumSizeHint().width() < 400
    assert strip.heightForWidth(400) > strip.heightForWidth(2000)
