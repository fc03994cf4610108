# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Topics are followed and switched off, words added and muted, and each change taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hearings.domain.interests import NO_INTERESTS, Interests
from tests.support.window import Desk, open_window
from ui.preferences.topics_view import TopicsView
from ui.preferences.words_view import WordList, WordsView
from ui.rail import PREFERENCES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def topics(desk: Desk, name: str) -> TopicsView:
    """The page of topics with one of them chosen."""
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    place = desk.window.inside.preferences
    view = place.topics.view
    place.page.show_page(view)
    model = view.table.model()
    names = [str(model.index(row, 0).data()).split(".")[0] for row in range(model.rowCount())]
    view.table.selectRow(names.index(name))
    return view


def words(desk: Desk) -> WordsView:
    """The page of the person's words."""
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    place = desk.window.inside.preferences
    place.page.show_page(place.words.view)
    return place.words.view


def press(desk: Desk, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def add(desk: Desk, part: WordList, text: str) -> None:
    part.line.setFocus()
    QTest.keyClicks(part.line, text)
    QTest.keyClick(part.line, Qt.Key.Key_Return)
    desk.settle()


def shown(part: WordList) -> list[str]:
    return part.model.stringList()


def test_every_topic_says_what_it_is_about(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        view = topics(desk, "Drones")
        assert view.table.model().rowCount() == len(desk.core.matching.topics())
        assert view.title.text() == "Drones"
        assert view.definition.text()
        assert view.state.text() == "It marks hearings, and lists them."


def test_a_topic_is_switched_off_and_on_again_by_the_keyboard(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        view = topics(desk, "Drones")
        view.table.setFocus()
        desk.key(Qt.Key.Key_Space)
        assert desk.core.choosing.interests() == Interests(topics_off=("drones",))
        assert view.title.text() == "Drones", "the topic stays chosen"
        assert view.state.text().startswith("It is switched off")
        assert "Off" in str(view.table.currentIndex().data())
        desk.key(Qt.Key.Key_Space)
        assert desk.core.choosing.interests() == NO_INTERESTS


def test_a_followed_topic_that_is_switched_off_comes_back_followed(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        view = topics(desk, "Drones")
        press(desk, view.follow)
        assert desk.core.choosing.interests() == Interests(topics=("drones",))
        assert view.follow.text() == "Unfollow this topic"
        press(desk, view.switch)
        assert desk.core.choosing.interests() == Interests(topics_off=("drones",))
        assert view.strip.words.text() == "“Drones” is switched off."
        press(desk, view.strip.action)
        assert desk.core.choosing.interests() == Interests(topics=("drones",))
        assert not view.strip.isVisible()


def test_a_word_is_added_removed_and_brought_back(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        own = words(desk).own
        assert not own.add.isEnabled()
        assert not own.remove.isEnabled()
        add(desk, own, " flock   safety ")
        add(desk, own, "palantir")
        assert shown(own) == ["palantir", "flock safety"]
        assert own.line.text() == ""
        press(desk, own.remove)
        assert shown(own) == ["flock safety"]
        press(desk, words(desk).strip.action)
        assert shown(own) == ["palantir", "flock safety"]
        assert desk.core.choosing.interests().words == ("flock safety", "palantir")


def test_a_muted_word_is_kept_apart(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        muted = words(desk).muted
        add(desk, muted, "wildlife")
        assert desk.core.choosing.interests() == Interests(muted=("wildlife",))
        muted.words.setFocus()
        QTest.keyClick(muted.words, Qt.Key.Key_Delete)
        desk.settle()
        assert shown(muted) == []
        assert desk.core.choosing.interests() == NO_INTERESTS


def test_what_is_no_word_cannot_be_added(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        own = words(desk).own
        add(desk, own, "!?")
        assert shown(own) == []
        assert own.line.text() == "!?"
