# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rail names its places and counts, says how the refresh stands, and folds to icons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.rail import HEARINGS, NEXT, ORDER, PLACES, TESTIMONY, Rail


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 600)
    rail.show()
    return rail


def test_a_press_chooses_a_place(rail: Rail):
    chosen: list[str] = []
    rail.place_chosen.connect(chosen.append)
    for name in ORDER:
        QTest.mouseClick(rail.buttons[name], Qt.MouseButton.LeftButton)
    assert chosen == [NEXT, HEARINGS, TESTIMONY, PLACES]


def test_one_place_is_in_front(rail: Rail):
    chosen: list[str] = []
    rail.place_chosen.connect(chosen.append)
    rail.choose(TESTIMONY)
    assert [name for name in ORDER if rail.buttons[name].isChecked()] == [TESTIMONY]
    assert chosen == []


def test_counts_are_seen_and_heard(rail: Rail):
    rail.count(NEXT, 3)
    assert rail.buttons[NEXT].text().split() == ["Next", "3"]
    assert rail.buttons[NEXT].accessibleName() == "Next, 3"
    rail.count(NEXT, 0)
    assert rail.buttons[NEXT].text().split() == ["Next"]
    assert rail.buttons[NEXT].accessibleName() == "Next"


def test_nothing_moves_when_a_count_comes(rail: Rail):
    before = rail.width()
    rail.choose(TESTIMONY)
    rail.count(TESTIMONY, 214)
    assert rail.width() == before


def test_the_shortcut_of_each_place_is_told(rail: Rail):
    tips = [rail.buttons[name].toolTip() for name in ORDER]
    assert tips == [
        "Next (Ctrl+1)", "Hearings (Ctrl+2)", "Testimony (Ctrl+3)", "Places (Ctrl+4)",
    ]  # fmt: skip


def test_what_locks_is_there_only_where_something_is_encrypted(rail: Rail):
    assert not rail.lock.isVisible()
    wide = rail.width()
    rail.lock.show()
    assert (rail.lock.accessibleName(), rail.width()) == ("Lock", wide)


def test_while_a_refresh_runs_its_button_stops_it(rail: Rail):
    rail.show_running(True)
    assert (rail.refresh.text(), rail.refresh.accessibleName()) == ("Stop", "Stop")
    rail.show_running(False)
    assert (rail.refresh.text(), rail.refresh.accessibleName()) == ("Refresh", "Refresh")


def test_folded_it_shows_icons_only_and_keeps_every_name(rail: Rail):
    wide = rail.width()
    rail.say("Checked 2 hours ago")
    rail.fold(True)
    assert rail.width() < wide / 2
    assert not rail.state.isVisible()
    assert rail.refresh.text() == ""
    assert rail.refresh.accessibleName() == "Refresh"
    assert rail.refresh.accessibleDescription() == "Checked 2 hours ago"
    assert rail.refresh.toolTip().startswith("Checked 2 hours ago\n")
    assert (rail.offline.text(), rail.offline.accessibleName()) == ("", "Work offline")
    rail.show_running(True)
    assert rail.refresh.text() == "", "a folded button has no room for a word"
    assert rail.refresh.accessibleName() == "Stop"
    rail.fold(False)
    assert rail.width() == wide
    assert rail.refresh.text() == "Stop"


def test_nothing_in_it_is_cut_whatever_the_words_and_sizes(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Rail, "tr", lambda _self, text: f"{text} ({text} en español)")
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    for face in (usual, larger):
        qapp.setFont(face)
        try:
            rail = Rail()
            qtbot.addWidget(rail)
            rail.count(NEXT, 214)
            rail.show()
            for button in (*rail.buttons.values(), rail.refresh, rail.offline):
                assert button.width() >= button.sizeHint().width(), button.text()
        finally:
            qapp.setFont(usual)
