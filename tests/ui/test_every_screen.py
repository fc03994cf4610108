# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every place, page and dialog has room for longer words, and can stand mirrored."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hearings import language
from tests.support.alone import cut_alone
from tests.support.doubled_words import doubled
from tests.support.screens import SHOWN, all_cut, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window

pytestmark = OFFSCREEN


@pytest.fixture
def folder(tmp_path: Path, clock: TurnedClock) -> Path:
    """A profile with hearings of every kind of trouble."""
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    return tmp_path / "profile"


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut_on_screens(desk: Desk) -> dict[str, list[str]]:
    """What is cut, by screen."""
    cut = {}
    for show in SHOWN:
        show_one(desk, show)
        if found := all_cut(desk):
            cut[show.__name__] = found
    return cut | cut_alone(desk)


def test_words_of_twice_the_length_are_nowhere_cut(
    qtbot: QtBot, folder: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(language, "look_up", doubled)
    with open_window(folder, clock, width=1920, height=1000) as desk:
        assert cut_on_screens(desk) == {}


@pytest.mark.usefixtures("_mirrored")
def test_the_window_stands_mirrored_for_those_who_read_from_right_to_left(
    qtbot: QtBot, folder: Path, clock: TurnedClock
):
    with open_window(folder, clock, width=1366, height=740) as desk:
        rail = desk.window.inside.frame.rail
        assert rail.mapTo(desk.window, rail.rect().topLeft()).x() > desk.window.width() // 2
        desk.hearings.click(0)
        pane = desk.hearings.pane
        assert pane.write.x() > pane.add_to_calendar.x()
        assert cut_on_screens(desk) == {}
