# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The hearing in front and its bills are followed, and the list and Next follow at once."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.domain.hearing import Bill
from hearings.domain.interests import NO_INTERESTS
from hearings.paths import Paths
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, open_window
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.hearing.reading import FOLLOW_BILL, OPEN_BILL, OPEN_HEARING
from ui.upcoming.filter import MINE

BILL = Bill("26-0114", "Land use in the north", status="In Committee")
PAPERS = item("Land use in the north", "", bill=BILL, note="First reading")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A place with one hearing on surveillance, and one bill heard twice."""
    profile = tmp_path / "profile"
    core = build_core(Paths(profile), clock=TurnedClock())
    core.following.follow(OAKLAND)
    listed(
        core,
        record("1"),
        record("2", date(2026, 12, 2), items=(item("Sidewalks", ""), PAPERS), body="Planning"),
        record("3", date(2026, 12, 9), items=(PAPERS,), body="Zoning Board"),
        record("4", date(2026, 12, 10), items=(item("Contract with Acme Gadgets", ""),)),
    )
    core.close()
    return profile


def show(desk: Desk, number: int) -> None:
    desk.window.inside.open_hearing(f"ca-oakland-legistar-{number}")
    desk.settle()


def click(desk: Desk, address: str) -> None:
    desk.hearings.pane.document.anchorClicked.emit(QUrl(address))
    desk.settle()


def test_a_followed_hearing_joins_the_list_with_a_star(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        assert len(desk.hearings.rows) == 1
        show(desk, 4)
        desk.hearings.press(desk.hearings.pane.follow)
        assert desk.hearings.pane.follow.text() == "Unfollow"
        assert desk.hearings.pane.follow.isChecked()
        assert [row.endswith("you follow it") for row in desk.hearings.rows] == [False, True]
        desk.hearings.press(desk.hearings.pane.follow)
        assert desk.hearings.pane.follow.text() == "Follow"
        assert len(desk.hearings.rows) == 1


def test_a_hearing_is_followed_by_the_keyboard(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        show(desk, 4)
        desk.control(Qt.Key.Key_D)
        assert desk.core.choosing.interests().hearings == ("ca-oakland-legistar-4",)
        desk.control(Qt.Key.Key_D)
        assert desk.core.choosing.interests() == NO_INTERESTS


def test_a_bill_opens_below_its_item_with_every_hearing_of_it(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        show(desk, 2)
        assert "Every hearing of it" not in desk.hearings.agenda
        click(desk, f"{OPEN_BILL}1")
        said = desk.hearings.agenda
        assert "in the words of its source: In Committee (as of " in said
        assert "26-0114: Land use in the north" in said
        assert "Planning (this hearing)" in said
        assert "2 ahead, next on " in said
        assert "Wed 9 Dec 2026 · 6:00 PM PST · Zoning Board  First reading" in said
        click(desk, f"{OPEN_BILL}1")
        assert "Every hearing of it" not in desk.hearings.agenda
        click(desk, f"{OPEN_HEARING}ca-oakland-legistar-3")
        assert desk.hearings.title == "Zoning Board"


def test_a_followed_bill_marks_its_hearings_in_the_list_the_pane_and_next(
    qtbot: QtBot, folder: Path
):
    with open_window(folder) as desk:
        show(desk, 2)
        click(desk, f"{FOLLOW_BILL}1")
        assert desk.core.choosing.interests().bills == ("ca-oakland//26-114",)
        rows = desk.hearings.rows
        assert len(rows) == 3
        assert ["follows: 26-0114" in row for row in rows] == [False, True, True]
        assert "follows: 26-0114" in desk.hearings.agenda
        assert "Unfollow this bill" in desk.hearings.agenda
        steps = desk.core.next_steps.steps(date(2026, 11, 23))
        assert "ca-oakland-legistar-2" in {step.hearing_id for step in steps}
        click(desk, f"{FOLLOW_BILL}1")
        assert len(desk.hearings.rows) == 1


def test_the_persons_word_is_marked_and_said_in_list_and_pane(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        desk.core.choosing.add_word("acme gadget")
        desk.window.inside.upcoming.show_again()
        show(desk, 4)
        assert any("your word: acme gadget" in row for row in desk.hearings.rows)
        assert "your word: “Acme Gadgets”" in desk.hearings.agenda


def test_a_muted_item_says_why_it_does_not_count(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        desk.core.choosing.mute("police")
        desk.window.inside.upcoming.show_again()
        show(desk, 1)
        assert desk.hearings.rows == []
        assert "not counted, because you muted “police”" in desk.hearings.agenda
        assert "Face recognition, because" not in desk.hearings.agenda


def test_only_what_is_followed_can_be_shown(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        least = desk.hearings.view.filter.least
        least.setCurrentIndex(least.findData(MINE))
        desk.settle()
        assert desk.hearings.rows == []
        desk.core.choosing.follow_topic("face-recognition")
        desk.core.choosing.add_word("sidewalk")
        desk.window.inside.upcoming.show_again()
        desk.settle()
        assert len(desk.hearings.rows) == 2
