# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every place, page and dialog has room for longer words, and can stand mirrored."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hearings import language
from tests.house.floor_plan import ROOT, source_files, tree_of
from tests.support.alone import cut_alone
from tests.support.doubled_words import doubled
from tests.support.screens import SHOWN, all_cut, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window

pytestmark = OFFSCREEN

NOT_ON_A_SCREEN = {
    "SettingsPage", "StepView",  # what pages and steps are made from
    "FaultWindow", "UnlockView",  # in windows that stand alone: tests/support/alone.py
}  # fmt: skip


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


def cut_on_screens(desk: Desk, seen: set[str] | None = None) -> dict[str, list[str]]:
    """What is cut, by screen; the classes of all that is shown go into `seen`."""
    cut, kinds = {}, set() if seen is None else seen
    for show in SHOWN:
        show_one(desk, show)
        kinds |= {
            type(one).__name__ for one in desk.window.findChildren(QWidget) if one.isVisible()
        }
        if found := all_cut(desk):
            cut[show.__name__] = found
    return cut | cut_alone(desk)


def views_of_the_program() -> set[str]:
    """Every class that is a widget of a layout of its own, by what its file calls it."""
    return {
        room.name
        for file in source_files()
        if file.is_relative_to(ROOT / "ui")
        for room in tree_of(file).body
        if isinstance(room, ast.ClassDef)
        and {getattr(base, "id", "") for base in room.bases} & {"QWidget", "QFrame", "QDialog"}
    }


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
        seen = set[str]()
        assert cut_on_screens(desk, seen) == {}
        assert sorted(views_of_the_program() - seen - NOT_ON_A_SCREEN) == []
