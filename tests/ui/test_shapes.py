# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""List, month and week are one switch over the same filters, and the window remembers it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.window import Desk, TurnedClock, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.dated.stretch import Shape

FRIDAY = date(2026, 11, 27)
HELD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    core = core_on(tmp_path, TurnedClock())
    core.following.follow(OAKLAND)
    other = record("2", FRIDAY, body="Library Board", items=(item("Minutes", ""),))
    listed(core, record("1", FRIDAY), other)
    core.close()
    return tmp_path


def shapes(desk: Desk):  # type: ignore[no-untyped-def]
    return desk.window.inside.hearings.shapes


def press(desk: Desk, shape: Shape) -> None:
    desk.hearings.press(desk.hearings.view.filter.shape.buttons[shape])


def names(desk: Desk) -> list[str]:
    model = shapes(desk).days.grid._days
    return [one.name for one in model.look(FRIDAY).entries if not one.is_due]


def test_the_keys_and_the_buttons_switch_and_the_same_filter_holds(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        table = desk.hearings.view.table
        desk.key(Qt.Key.Key_2, *HELD)
        assert not table.isVisible()
        assert desk.hearings.view.filter.shape.buttons["month"].isChecked()
        assert names(desk) == ["City Council"]
        desk.hearings.view.filter.show_all_meetings()
        desk.settle()
        assert sorted(names(desk)) == ["City Council", "Library Board"]
        press(desk, Shape.WEEK)
        assert sorted(names(desk)) == ["City Council", "Library Board"]
        desk.key(Qt.Key.Key_1, *HELD)
        assert table.isVisible()
        assert table.hasFocus()
        assert len(desk.hearings.rows) == 2


def test_seven_days_have_more_room_than_a_list_and_each_keeps_its_own(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        splitter = desk.window.inside.hearings.panes.splitter
        room_of_list, _ = splitter.sizes()
        press(desk, Shape.MONTH)
        room_of_month, _ = splitter.sizes()
        assert room_of_month > room_of_list * 1.2
        splitter.setSizes([room_of_list, 9999])
        given = splitter.sizes()
        press(desk, Shape.LIST)
        assert splitter.sizes()[0] == room_of_list
        press(desk, Shape.MONTH)
        assert splitter.sizes() == given


def test_a_hearing_chosen_in_a_month_opens_beside_it_and_is_chosen_in_the_list(
    profile: Path, qtbot: QtBot
):
    with open_window(profile) as desk:
        press(desk, Shape.MONTH)
        shapes(desk).dated.go_to(FRIDAY)
        desk.settle()
        assert desk.window.focusWidget() is shapes(desk).days.grid
        desk.key(Qt.Key.Key_Return)
        assert desk.hearings.title == "City Council"
        press(desk, Shape.LIST)
        assert desk.hearings.view.table.currentIndex().row() == 0


def test_in_a_narrow_window_it_opens_over_the_month(profile: Path, qtbot: QtBot):
    with open_window(profile, width=1024, height=640) as desk:
        press(desk, Shape.MONTH)
        shapes(desk).dated.go_to(FRIDAY)
        desk.settle()
        desk.key(Qt.Key.Key_Return)
        assert desk.hearings.title == "City Council"
        assert not shapes(desk).days.isVisible()
        desk.key(Qt.Key.Key_Escape)
        assert shapes(desk).days.grid.hasFocus()


def test_the_dates_of_the_filter_give_way_to_those_in_sight(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        when = desk.hearings.view.filter.when
        press(desk, Shape.MONTH)
        assert not when.isVisible()
        press(desk, Shape.LIST)
        assert when.isVisible()


def test_the_window_opens_as_it_was_closed(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        press(desk, Shape.WEEK)
    with open_window(profile) as desk:
        assert shapes(desk).shape is Shape.WEEK
        assert shapes(desk).days.isVisible()
        assert names(desk) == ["City Council"]
        press(desk, Shape.LIST)
    with open_window(profile) as desk:
        assert shapes(desk).days is None, "nobody wanted a month, so none was built"


def test_a_refresh_and_another_day_bring_the_month_up_to_date(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        press(desk, Shape.MONTH)
        listed(desk.core, record("1", FRIDAY, body="Moved Board"))
        desk.window.inside.hearings.read_again()
        desk.settle()
        assert names(desk) == ["Moved Board"]


def test_an_empty_month_can_be_filled_from_where_it_says_so(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        desk.hearings.view.filter.search.setText("nothing like this")
        press(desk, Shape.MONTH)
        days = shapes(desk).days
        assert "No hearing matches this filter" in days.said.text()
        desk.hearings.press(days.act)
        assert desk.hearings.view.filter.search.text() == ""
        assert names(desk) == ["City Council"]


def test_the_tab_key_goes_through_every_part(profile: Path, qtbot: QtBot):
    with open_window(profile) as desk:
        press(desk, Shape.MONTH)
        seen = []
        for _ in range(5):
            seen.append(desk.window.focusWidget())
            QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        days = shapes(desk).days
        assert {days.grid, days.lines} <= set(seen)
        assert all(one.accessibleName() or one.text() for one in seen)
