# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Everything can be done by keyboard alone, and every stop of the keyboard has a name."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, Town, core_on, open_window, write_places

pytestmark = OFFSCREEN

TITLE = "An ordinance on face recognition"
TEXT = "Please vote no."
SCREENS = ("next", "hearings", "testimony", "places", "welcome")
STOPS_AT_MOST = 60


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.fixture
def folder(server: FakeServer, tmp_path: Path) -> Path:
    api = LegistarApi(server)
    events = [
        legistar_event(7, "City Council", date(2026, 12, 1)),
        legistar_event(8, "Budget Committee", date(2026, 12, 2)),
    ]
    items = {number: [legistar_item(number * 10, number, TITLE)] for number in (7, 8)}
    api.client("sampleville", events, items)
    write_places(tmp_path / "profile", Town(api.base_url))
    return tmp_path / "profile"


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    clock = TurnedClock()
    core = core_on(folder, clock)
    core.following.follow("ca-oakland")
    core.close()
    with open_window(folder, clock) as desk:
        desk.key(Qt.Key.Key_F5)
        yield desk


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is nowhere"
    return widget


def name_of(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return str(told.text(QAccessible.Text.Name)) if told else ""


def tab_to(widget: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(STOPS_AT_MOST):
        if widget.hasFocus():
            return
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name_of(widget)!r}")


def stops(desk: Desk) -> list[QWidget]:
    """Every widget the Tab key comes to, in its order."""
    found: list[QWidget] = []
    for _ in range(STOPS_AT_MOST):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if found and focused() is found[0]:
            return found
        found.append(focused())
    raise AssertionError("the Tab key never comes round")


def test_from_the_first_start_to_kept_testimony_without_a_mouse(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        QTest.keyClicks(focused(), "oakland")
        desk.settle()
        tab_to(desk.welcome.view.places)
        desk.key(Qt.Key.Key_Space)
        tab_to(desk.welcome.view.begin)
        desk.key(Qt.Key.Key_Space)
        for _step in ("topics", "protection"):
            tab_to(desk.window.inside._pages["welcome"].currentWidget().later_button)
            desk.key(Qt.Key.Key_Space)
        assert len(desk.hearings.rows) == 2
        tab_to(desk.hearings.view.table)
        desk.key(Qt.Key.Key_Home)
        desk.key(Qt.Key.Key_Down)
        assert desk.hearings.title == "Budget Committee"
        tab_to(desk.hearings.pane.write)
        desk.key(Qt.Key.Key_Space)
        assert desk.testimony.editor.text.hasFocus()
        desk.testimony.type(TEXT)
        tab_to(desk.testimony.editor.title)
        desk.settle()
        assert desk.testimony.state.startswith("Saved on this computer")
        desk.control(Qt.Key.Key_1)
        tab_to(desk.window.inside._pages["next"].table)
        desk.key(Qt.Key.Key_Return)
        assert (
            desk.window.inside.frame.places.currentWidget() is not desk.window.inside._pages["next"]
        )


def test_the_filter_is_used_without_a_mouse(desk: Desk):
    desk.control(Qt.Key.Key_F)
    QTest.keyClicks(focused(), "budget")
    desk.settle()
    assert len(desk.hearings.rows) == 1
    desk.control(Qt.Key.Key_F)
    QTest.keyClicks(focused(), "nothing like this")
    desk.settle()
    tab_to(desk.hearings.view.empty.action)
    desk.key(Qt.Key.Key_Space)
    assert len(desk.hearings.rows) == 2


def test_places_are_ticked_and_read_without_a_mouse(desk: Desk, server: FakeServer):
    desk.control(Qt.Key.Key_4)
    desk.control(Qt.Key.Key_F)
    QTest.keyClicks(focused(), "seattle")
    desk.settle()
    tab_to(desk.places.view.table)
    desk.key(Qt.Key.Key_Space)
    assert desk.core.following.followed() == ("ca-oakland", "wa-seattle")
    desk.key(Qt.Key.Key_Space)
    assert desk.core.following.followed() == ("ca-oakland",)


def test_narrow_the_hearing_opens_and_closes_without_a_mouse(qtbot: QtBot, folder: Path):
    clock = TurnedClock()
    core = core_on(folder, clock)
    core.following.follow("ca-oakland")
    core.close()
    with open_window(folder, clock, width=1024, height=640) as desk:
        desk.key(Qt.Key.Key_F5)
        tab_to(desk.hearings.view.table)
        desk.key(Qt.Key.Key_Home)
        desk.key(Qt.Key.Key_Return)
        assert desk.hearings.title == "City Council"
        tab_to(desk.hearings.pane.write)
        desk.key(Qt.Key.Key_Escape)
        assert desk.hearings.view.table.hasFocus()


@pytest.mark.parametrize("screen", SCREENS)
def test_every_stop_of_the_keyboard_has_a_name(desk: Desk, screen: str):
    desk.hearings.click(0)
    desk.window.inside.show_place(screen)
    desk.settle()
    desk.window.inside.frame.rail.buttons["next"].setFocus()
    found = stops(desk)
    assert len(found) >= 4
    nameless = [type(widget).__name__ for widget in found if not name_of(widget).strip()]
    assert nameless == []


def test_every_stop_of_a_draft_has_a_name_and_the_text_lets_the_keyboard_go(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    found = stops(desk)
    editor = desk.testimony.editor
    for part in (editor.title, editor.bill, editor.position, editor.text, editor.versions):
        assert part in found
    assert [type(one).__name__ for one in found if not name_of(one).strip()] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_that_takes_the_keyboard_has_a_name_even_what_tab_skips(desk: Desk, screen: str):
    desk.hearings.click(0)
    desk.window.inside.show_place(screen)
    desk.settle()
    page = desk.window.inside.frame
    takers = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(takers) >= 7
    nameless = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in takers
        if not name_of(one).strip() and one.focusProxy() is None
    ]
    assert nameless == []


def test_the_rows_of_every_list_say_something(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    for screen in SCREENS:
        desk.window.inside.show_place(screen)
        desk.settle()
        lists = [
            one
            for one in desk.window.inside.frame.findChildren(QAbstractItemView)
            if one.isVisible()
        ]
        assert lists, screen
        for view in lists:
            assert all(words.strip() for words in desk.hearings.rows_of(view)), view
