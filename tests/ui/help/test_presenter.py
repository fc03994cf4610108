# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The guide opens beside what is in front, follows it, and gives the keyboard back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.screens import fill
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, core_on, open_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: TurnedClock) -> Iterator[Desk]:
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    with open_window(tmp_path / "profile", clock) as desk:
        desk.hearings.click(0)
        yield desk


def said(desk: Desk) -> str:
    return desk.window.inside.finding.guide.view.text.toPlainText()


def test_f1_opens_it_for_the_body_in_front_with_what_its_rules_say(desk: Desk):
    desk.key(Qt.Key.Key_F1)
    assert "How to speak before Joint Committee on Public Safety" in said(desk)
    assert "Written testimony is taken until Mon 23 Nov" in said(desk)
    assert desk.hearings.pane.isVisible(), "what is in front stays"


def test_another_hearing_and_another_place_are_followed(desk: Desk):
    desk.key(Qt.Key.Key_F1)
    desk.hearings.click(1)
    assert "How to speak before" not in said(desk), "of a cancelled hearing no deadline is told"
    desk.window.inside.show_place("places")
    desk.settle()
    assert said(desk).startswith("Places")


def test_f1_again_or_escape_closes_it_and_gives_the_keyboard_back(desk: Desk):
    before = desk.window.focusWidget()
    for leave in (Qt.Key.Key_F1, Qt.Key.Key_Escape):
        desk.key(Qt.Key.Key_F1)
        view = desk.window.inside.finding.guide.view
        assert view.text.hasFocus()
        desk.key(leave)
        assert not view.isVisible()
        assert desk.window.focusWidget() is before


def test_the_rail_opens_it_too(desk: Desk):
    desk.hearings.press(desk.window.inside.frame.rail.help)
    assert desk.window.inside.finding.guide.view.isVisible()


@pytest.mark.parametrize("where", ["hand in", "preferences", "welcome"])
def test_the_page_on_safety_is_one_press_away_where_words_are_guarded_or_leave(
    desk: Desk, where: str
):
    inside = desk.window.inside
    inside.show_place({"hand in": "testimony"}.get(where, where))
    desk.settle()
    if where == "hand in":
        inside.drafts.begin(None)
        desk.settle()
        desk.testimony.press(desk.testimony.editor.hand_in)
        link = inside.page("testimony").handing_in._view.safety
    elif where == "preferences":
        inside.preferences.page.show_page(inside.preferences.guard.view)
        link = inside.preferences.guard.view.safety
    else:
        desk.welcome.press(desk.welcome.view.skip)
        desk.welcome.press(inside.page("welcome").currentWidget().later_button)
        link = inside.page("welcome").currentWidget().safety
    desk.hearings.press(link)
    assert said(desk).startswith("Your safety")
    assert inside.finding.guide.view.text.hasFocus()
    desk.key(Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is link
