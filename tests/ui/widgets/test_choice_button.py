# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The button says what is ticked, to eyes and ears, and stays short."""

from html import unescape

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.choice_button import LONGEST, ChoiceButton

LONG = "The Metropolitan Government of Nashville & Davidson County"


@pytest.fixture
def button(qtbot: QtBot) -> ChoiceButton:
    button = ChoiceButton("Places")
    button.offer([("a", "Oakland"), ("b", "Search & Seizure"), ("c", LONG)])
    qtbot.addWidget(button)
    button.show()
    return button


def tick(button: ChoiceButton, *keys: str) -> None:
    for key in keys:
        button._actions[key].trigger()


def test_nothing_ticked_means_everything(button: ChoiceButton):
    assert button.ticked() == ()
    assert button.text() == "Places"
    assert button.accessibleName() == "Places"


def test_one_tick_is_named_and_more_are_counted(button: ChoiceButton):
    tick(button, "b")
    assert button.text() == "Search && Seizure"
    assert button.accessibleName() == "Places: Search & Seizure"
    tick(button, "a")
    assert button.ticked() == ("a", "b")
    assert button.text() == "Places (2)"
    assert button.accessibleName() == "Places: Oakland, Search & Seizure"


def test_a_long_name_does_not_push_the_rest_out(button: ChoiceButton):
    tick(button, "c")
    assert len(button.text().replace("&&", "&")) <= LONGEST
    assert button.text().endswith("…")
    assert LONG in button.accessibleName()
    assert unescape(button.toolTip()) == f"<span>{LONG}</span>"


def test_an_ampersand_is_shown_and_is_no_shortcut(button: ChoiceButton):
    assert button._actions["b"].text() == "Search && Seizure"


def test_ticks_that_are_still_offered_stay(button: ChoiceButton):
    tick(button, "a", "b")
    button.offer([("b", "Search & Seizure"), ("d", "Denver")])
    assert button.ticked() == ("b",)
    button.offer([("b", "Search & Seizure"), ("d", "Denver")], ticked=("d",))
    assert button.ticked() == ("b", "d")


def test_changes_are_told_and_offers_are_not(button: ChoiceButton):
    told: list[tuple[str, ...]] = []
    button.choice_changed.connect(lambda: told.append(button.ticked()))
    button.offer([("a", "Oakland")], ticked=("a",))
    assert told == []
    tick(button, "a")
    assert told == [()]


def test_the_first_entry_shows_all_again(button: ChoiceButton):
    tick(button, "a", "b")
    everything = button.menu().actions()[0]
    assert everything.text() == "Show all"
    everything.trigger()
    assert button.ticked() == ()


def test_the_list_stays_open_while_it_is_ticked(button: ChoiceButton, qtbot: QtBot):
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(QPoint(0, 0))
    action = button._actions["a"]
    at = menu.actionGeometry(action).center()
    QTest.mouseMove(menu, at)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    assert button.ticked() == ("a",)
    assert menu.isVisible()
    menu.close()
