# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The palette over the real window: acts, places, hearings and drafts by typing alone."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.keys_in_memory import keys_in_memory
from tests.support.screens import fill
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import PASSPHRASE
from tests.support.window import Desk, core_on, open_window
from ui.palette.presenter import PalettePresenter

TITLE = "Against the zebra readers"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: TurnedClock) -> Iterator[Desk]:
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.writing.begin(None, TITLE)
    core.close()
    with open_window(tmp_path / "profile", clock) as desk:
        desk.hearings.click(0)
        yield desk


def palette_of(desk: Desk) -> PalettePresenter:
    return desk.window.inside.finding.palette


def type_into(desk: Desk, words: str) -> None:
    palette = palette_of(desk)
    assert palette.view.search.hasFocus()
    QTest.keyClicks(palette.view.search, words)
    if palette._soon.isActive():
        palette._soon.stop()
        palette._soon.timeout.emit()
    desk.settle()


def titles(desk: Desk) -> list[str]:
    return [one.title for one in palette_of(desk)._model._choices]


def open_by_keys(desk: Desk) -> None:
    desk.control(Qt.Key.Key_K)
    assert palette_of(desk).view.isVisible()


def test_it_offers_what_is_in_front_and_what_is_elsewhere(desk: Desk):
    open_by_keys(desk)
    for words in ("Write testimony", "Preferences: Calendar", "New draft", "Places", "Refresh"):
        assert words in titles(desk)
    assert len(titles(desk)) == len(set(titles(desk)))


def test_return_does_what_was_typed_and_the_palette_is_gone(desk: Desk):
    open_by_keys(desk)
    type_into(desk, "preferences cal")
    desk.key(Qt.Key.Key_Return)
    assert not palette_of(desk).view.isVisible()
    assert desk.window.inside.place == "preferences"
    names = desk.window.inside.preferences.page.names
    assert names.tabText(names.currentIndex()) == "Calendar"


def test_a_hearing_is_found_by_its_agenda_and_opened(desk: Desk):
    desk.window.inside.show_place("places")
    open_by_keys(desk)
    type_into(desk, "ordinance recognition")
    assert titles(desk)[0].startswith("Joint Committee")
    desk.key(Qt.Key.Key_Return)
    assert desk.window.inside.place == "hearings"
    assert desk.hearings.title.startswith("Joint Committee")


def test_a_draft_is_found_by_its_title_and_nothing_of_it_is_logged(
    desk: Desk, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.DEBUG):
        open_by_keys(desk)
        type_into(desk, "zebra")
        assert titles(desk) == [TITLE]
        desk.key(Qt.Key.Key_Return)
    assert desk.window.inside.place == "testimony"
    assert desk.testimony.editor.title.text() == TITLE
    assert "zebra" not in caplog.text.lower()


def test_arrows_choose_while_the_keyboard_stays_in_the_field(desk: Desk):
    open_by_keys(desk)
    view = palette_of(desk).view
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    assert view.table.currentIndex().row() == 2
    assert view.search.hasFocus()


def test_escape_puts_it_away_alone_and_gives_the_keyboard_back(desk: Desk):
    desk.hearings.view.filter.search.setFocus()
    open_by_keys(desk)
    desk.key(Qt.Key.Key_Escape)
    assert not palette_of(desk).view.isVisible()
    assert desk.hearings.view.filter.search.hasFocus()
    assert desk.hearings.pane.isVisible()


def test_who_clicks_beside_it_has_left_it(desk: Desk):
    open_by_keys(desk)
    desk.hearings.click(1)
    assert not palette_of(desk).view.isVisible()


def test_what_nothing_is_called_is_said(desk: Desk):
    open_by_keys(desk)
    type_into(desk, "qqqq")
    assert titles(desk) == []
    assert palette_of(desk).view.says.text() == "Nothing here is called that."


def test_a_locked_vault_shows_no_title(qtbot: QtBot, desk: Desk):
    open_by_keys(desk)
    with keys_in_memory():
        desk.core.guarding.encrypt(PASSPHRASE, keeps_in_ring=False)
        desk.core.guarding.lock()
        type_into(desk, "zebra")
    assert titles(desk) == []
