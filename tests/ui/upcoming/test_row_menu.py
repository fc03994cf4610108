# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""By a right click or the menu key a hearing, its bills and topics are followed, and undone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.domain.hearing import Bill
from hearings.domain.interests import NO_INTERESTS, Interests
from hearings.paths import Paths
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, open_window
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record

BILL = Bill("26-0114", "Land use in the north")
TOPIC = "face-recognition"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Two hearings on surveillance, the second with a bill."""
    profile = tmp_path / "profile"
    core = build_core(Paths(profile), clock=TurnedClock())
    core.following.follow(OAKLAND)
    other = item("Land use in the north", "", bill=BILL)
    listed(core, record("1"), record("2", date(2026, 12, 2), items=(other, item()), body="Zoning"))
    core.close()
    with open_window(profile) as opened:
        yield opened


def ask(desk: Desk, row: int, reason: QContextMenuEvent.Reason) -> None:
    table = desk.hearings.view.table
    place = table.visualRect(table.model().index(row, 0)).center()
    event = QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    desk.settle()


def actions(desk: Desk) -> dict[str, QAction]:
    menu = desk.window.inside.row_menu.menu
    assert menu is not None
    assert menu.isVisible()
    return dict(_actions(menu))


def _actions(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from ((f"{action.text()}: {words}", one) for words, one in _actions(submenu))
        elif action.text():
            yield action.text(), action


def choose(desk: Desk, words: str, row: int = 1) -> None:
    ask(desk, row, QContextMenuEvent.Reason.Mouse)
    actions(desk)[words].trigger()
    desk.settle()


def interests(desk: Desk) -> Interests:
    return desk.core.choosing.interests()


def undo(desk: Desk) -> None:
    desk.hearings.press(desk.window.inside.row_menu._strip.action)


def test_the_menu_names_what_stands_in_the_hearing(desk: Desk):
    ask(desk, 1, QContextMenuEvent.Reason.Mouse)
    assert list(actions(desk)) == [
        "Write testimony",
        "Add to calendar…",
        "Follow this hearing",
        "Follow 26-0114",
        "Follow the topic “Face recognition”",
        "Mute: Texts with the words “face recognition”",
        "Mute: The topic “Face recognition”",
    ]


def test_the_keyboard_opens_it_for_the_row_in_front(desk: Desk):
    desk.hearings.click(1)
    desk.hearings.view.table.setFocus()
    table = desk.hearings.view.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    desk.settle()
    assert "Follow 26-0114" in actions(desk)
    place = desk.window.inside.row_menu.menu.pos()
    row = table.visualRect(table.model().index(1, 0))
    assert row.contains(table.viewport().mapFromGlobal(place))


def test_beside_the_list_the_same_menu_opens_for_the_hearing_in_front(desk: Desk):
    desk.hearings.click(1)
    desk.hearings.press(desk.hearings.pane.more)
    assert "Follow 26-0114" in actions(desk)


def test_where_there_is_no_row_there_is_no_menu(desk: Desk):
    table = desk.hearings.view.table
    below = QPoint(200, table.viewport().height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    desk.settle()
    assert desk.window.inside.row_menu.menu is None


@pytest.mark.parametrize(
    ("words", "said", "field"),
    [
        ("Follow this hearing", "This hearing: followed now.", "hearings"),
        ("Follow 26-0114", "26-0114: followed now.", "bills"),
        ("Follow the topic “Face recognition”", "Face recognition: followed now.", "topics"),
        (
            "Mute: Texts with the words “face recognition”",
            "Where “face recognition” stands, nothing is marked any more.",
            "muted",
        ),
        (
            "Mute: The topic “Face recognition”",
            "“Face recognition” is switched off.",
            "topics_off",
        ),
    ],
)
def test_each_choice_is_kept_said_and_undone(desk: Desk, words: str, said: str, field: str):
    choose(desk, words)
    assert len(getattr(interests(desk), field)) == 1
    strip = desk.window.inside.row_menu._strip
    assert (strip.isVisible(), strip.words.text()) == (True, said)
    undo(desk)
    assert interests(desk) == NO_INTERESTS
    assert not strip.isVisible()


def test_what_is_followed_has_a_tick_and_is_unfollowed_by_it(desk: Desk):
    choose(desk, "Follow this hearing")
    assert desk.hearings.rows[1].endswith("you follow it")
    ask(desk, 1, QContextMenuEvent.Reason.Mouse)
    assert actions(desk)["Follow this hearing"].isChecked()
    choose(desk, "Follow this hearing")
    assert interests(desk) == NO_INTERESTS
    undo(desk)
    assert len(interests(desk).hearings) == 1


def test_the_list_follows_at_once_and_comes_back(desk: Desk):
    choose(desk, "Mute: The topic “Face recognition”")
    assert desk.hearings.rows == []
    undo(desk)
    assert len(desk.hearings.rows) == 2


def test_a_topic_that_was_followed_is_so_again_when_muting_is_undone(desk: Desk):
    desk.core.choosing.follow_topic(TOPIC)
    choose(desk, "Mute: The topic “Face recognition”")
    assert interests(desk).topics == ()
    undo(desk)
    assert interests(desk) == Interests(topics=(TOPIC,))


def test_testimony_and_the_calendar_are_reached_from_the_row(desk: Desk):
    ask(desk, 1, QContextMenuEvent.Reason.Mouse)
    desk.hearings.click(1)
    choose(desk, "Add to calendar…")
    assert desk.window.inside.exporter.view.isVisible()
    choose(desk, "Write testimony")
    (draft,) = desk.core.writing.drafts()
    assert draft.tie is not None
    assert draft.tie.hearing_id == "ca-oakland-legistar-2"


def test_a_right_click_chooses_the_row_it_is_for(desk: Desk):
    table = desk.hearings.view.table
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    desk.settle()
    assert desk.window.inside.upcoming.chosen == "ca-oakland-legistar-2"
