# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A closed window stays in the tray where that was chosen and there is one; else it ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.launch import Launch
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.support.vault_files import PASSPHRASE
from tests.ui.vault.at_the_program import begin_to_write, is_ready, unlock
from tests.ui.vault.conftest import _as_before, _without_ring  # noqa: F401 (fixtures)
from ui.app import Program
from ui.background.staying import Staying
from ui.main_window import MainWindow
from ui.out_of_sight import asked_back
from ui.rail import PREFERENCES


class Tray:
    """A desktop whose tray comes and goes."""

    def __init__(self) -> None:
        self.is_there = True


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    """The offscreen desktop has none; this one says that it has."""
    made = Tray()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: made.is_there)
    return made


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, Launch(profile=str(tmp_path / "profile"), is_offline=True))
    yield made
    for window in (made.blank, made.window, made.locked):
        if window is not None:
            made._let_go()
            window.close()
            window.deleteLater()
    made.close()


def opened(program: Program, qtbot: QtBot, *, stays: bool = True) -> MainWindow:
    core = build_core(Paths(Path(str(program._launch.profile))))
    core.following.follow("ca-oakland")
    core.writing.begin(None, title="A draft")
    core.save_preferences(replace(core.preferences, stays_in_tray=stays))
    core.close()
    window = program.open()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
    return window


def staying(program: Program) -> Staying:
    assert program.staying is not None
    return program.staying


def test_a_closed_window_is_out_of_sight_and_comes_back_as_it_was(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray
):
    window = opened(program, qtbot)
    editor = begin_to_write(program, qtbot)
    QTest.keyClicks(editor.text, "Kept while closed.")
    assert staying(program).is_in_tray
    assert window.close()
    assert not window.isVisible()
    assert not qapp.quitOnLastWindowClosed()
    assert program._core is not None
    (draft,) = program._core.writing.drafts()
    assert program._core.writing.draft(draft.id).text == "Kept while closed."
    icon = staying(program).icon
    assert icon is not None
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    assert qapp.quitOnLastWindowClosed()
    assert editor.text.toPlainText() == "Kept while closed."


def test_not_chosen_it_ends_and_the_choice_holds_at_once(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray
):
    window = opened(program, qtbot, stays=False)
    assert not staying(program).is_in_tray
    window.inside.show_place(PREFERENCES)
    view = window.inside.preferences.background.view
    window.inside.preferences.page.show_page(view)
    assert view.stays.isEnabled()
    assert not view.no_tray.isVisible()
    view.stays.click()
    qtbot.waitUntil(lambda: staying(program).is_in_tray, timeout=5_000)
    view.stays.click()
    qtbot.waitUntil(lambda: not staying(program).is_in_tray, timeout=5_000)
    window.close()
    assert qapp.quitOnLastWindowClosed()
    assert not staying(program).is_hidden


def test_without_a_tray_closing_ends_which_is_said_on_the_page(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray
):
    tray.is_there = False
    window = opened(program, qtbot)
    window.inside.show_place(PREFERENCES)
    view = window.inside.preferences.background.view
    window.inside.preferences.page.show_page(view)
    assert view.no_tray.isVisible()
    assert view.stays.isEnabled(), "what was chosen elsewhere can be taken back"
    window.close()
    assert not staying(program).is_hidden
    assert qapp.quitOnLastWindowClosed()


def test_a_tray_that_goes_gives_the_window_back(qtbot: QtBot, program: Program, tray: Tray):
    window = opened(program, qtbot)
    window.close()
    staying(program).look()
    assert not window.isVisible()
    tray.is_there = False
    staying(program).look()
    assert window.isVisible()


def test_a_second_start_brings_the_window_back(
    qtbot: QtBot, program: Program, tray: Tray, tmp_path: Path
):
    window = opened(program, qtbot)
    window.close()
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--profile", tmp_path / "profile"],
        cwd=ROOT, timeout=60, check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0
    staying(program).look()
    assert window.isVisible()


def test_what_a_program_that_broke_off_left_behind_asks_nobody(tmp_path: Path):
    paths = Paths(tmp_path)
    paths.window_out_of_sight.touch()
    assert not asked_back(paths)


def test_ctrl_q_and_the_menu_end_it_though_it_would_stay(
    qtbot: QtBot, program: Program, tray: Tray, monkeypatch: pytest.MonkeyPatch
):
    window = opened(program, qtbot)
    ended = []
    monkeypatch.setattr(staying(program), "_app", type("App", (), {
        "quit": lambda _self: ended.append(1),
        "setQuitOnLastWindowClosed": lambda _self, _on: None,
    })())  # fmt: skip
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert ended == [1]
    assert not window.isVisible()
    assert not staying(program).is_hidden


def test_what_is_encrypted_is_locked_out_of_sight_and_asks_for_its_passphrase_in_front(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray, tmp_path: Path
):
    core = build_core(Paths(tmp_path / "profile"))
    core.guarding.encrypt(PASSPHRASE)
    core.save_preferences(replace(core.preferences, stays_in_tray=True))
    core.close()
    program.open()
    window = unlock(program, qtbot)
    window.close()
    assert staying(program).is_hidden
    program._lock_if_encrypted()
    assert program.window is None
    assert program.locked is not None
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == []
    staying(program).show()
    assert program.locked.isVisible()
    program.locked.close()
    assert staying(program).is_hidden, "the locked window stays there as well"
    staying(program).show()
    unlock(program, qtbot)
    assert program.window is not None
    assert program.window.isVisible()


def test_a_blank_window_that_is_closed_hides_everything_and_comes_back_blank(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray
):
    window = opened(program, qtbot)
    program.hide_now()
    assert program.blank is not None
    program.blank.close()
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == []
    staying(program).show()
    assert program.blank.isVisible()
    assert not window.isVisible()


def test_a_start_at_login_waits_in_the_tray_with_everything_built(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tray: Tray, program: Program
):
    program._launch = replace(program._launch, is_at_login=True)
    window = opened(program, qtbot)
    assert not window.isVisible()
    assert staying(program).is_hidden
    assert staying(program).is_in_tray
    staying(program).show()
    assert window.isVisible()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_start_at_login_without_the_tray_shows_its_window(
    qtbot: QtBot, program: Program, tray: Tray, is_there: bool
):
    tray.is_there = is_there
    program._launch = replace(program._launch, is_at_login=True)
    assert opened(program, qtbot, stays=not is_there).isVisible()


def test_a_start_at_login_on_encrypted_drafts_asks_for_nothing_before_it_is_opened(
    qtbot: QtBot, qapp: QApplication, program: Program, tray: Tray, tmp_path: Path
):
    core = build_core(Paths(tmp_path / "profile"))
    core.guarding.encrypt(PASSPHRASE)
    core.save_preferences(replace(core.preferences, stays_in_tray=True))
    core.close()
    program._launch = replace(program._launch, is_at_login=True)
    program.open()
    assert program.locked is not None
    assert not program.locked.isVisible()
    staying(program).show()
    assert unlock(program, qtbot).isVisible()
