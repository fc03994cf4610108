# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program opens one window a profile, gives everything back, and shows a sample."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hearings.errors import ProfileInUse
from hearings.launch import Launch
from hearings.paths import Paths
from hearings.profile_lock import ProfileLock
from tests.house.floor_plan import ROOT
from ui.app import Program
from ui.main_window import MainWindow

SECOND = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from hearings.launch import Launch
from ui import app as program

def look():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.text(), flush=True)
        box.accept()

made = program.theme.dress
def dress(app, chosen):
    made(app, chosen)
    look.timer = QTimer()
    look.timer.timeout.connect(look)
    look.timer.start(20)
program.theme.dress = dress
sys.exit(program.run(Launch(profile=sys.argv[1])))
"""


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program takes over the log and the last resort; the tests want them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        root.removeHandler(handler)
        if handler not in handlers:
            handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _windows_go(qapp: QApplication) -> Iterator[None]:
    yield
    for window in qapp.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()


def is_ready(window: MainWindow) -> bool:
    return window.is_furnished and window.inside.hearing is not None and window.inside.jobs_are_idle


def opened(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open()
    qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
    return window


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_one_window_a_profile(qtbot: QtBot, qapp: QApplication, profile: Path):
    first, second = (Program(qapp, Launch(profile=str(profile))) for _ in range(2))
    window = opened(first, qtbot)
    with pytest.raises(ProfileInUse):
        second.open()
    second.close()
    window.close()
    first.close()
    third = Program(qapp, Launch(profile=str(profile)))
    opened(third, qtbot).close()
    third.close()


def test_a_second_program_says_so_and_ends(qapp: QApplication, profile: Path):
    lock = ProfileLock(Paths(profile).window_lock)
    lock.take()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", SECOND, str(profile)],
        capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False,
    )  # fmt: skip
    lock.release()
    assert done.stdout.strip() == "Hearings is already open on this computer."
    assert done.returncode == 1


def test_another_profile_may_be_open_beside_it(
    qtbot: QtBot, qapp: QApplication, profile: Path, tmp_path: Path
):
    first = Program(qapp, Launch(profile=str(profile)))
    other = Program(qapp, Launch(profile=str(tmp_path / "other")))
    windows = [opened(first, qtbot), opened(other, qtbot)]
    assert all(window.isVisible() for window in windows)
    for window, program in zip(windows, (first, other), strict=True):
        window.close()
        program.close()


def test_the_sample_opens_without_a_network_and_leaves_nothing_behind(
    qtbot: QtBot, qapp: QApplication
):
    program = Program(qapp, Launch(is_sample=True))
    window = opened(program, qtbot)
    assert window.windowTitle() == "Hearings (sample)"
    assert window.inside.upcoming.count > 5
    assert program._sample is not None
    folder = program._sample.profile
    assert folder.exists()
    window.close()
    program.close()
    assert not folder.exists()


def test_a_newcomer_may_look_round_in_the_sample(qtbot: QtBot, qapp: QApplication, profile: Path):
    program = Program(qapp, Launch(profile=str(profile)))
    first = opened(program, qtbot)
    first.inside._pages["welcome"].places.sample.click()
    sample = program.window
    assert sample is not None
    assert sample is not first
    qtbot.waitUntil(lambda: is_ready(sample), timeout=20_000)
    assert sample.isVisible()
    assert sample.windowTitle() == "Hearings (sample)"
    assert sample.inside.upcoming.count > 5
    sample.close()
    program.close()


def test_an_uncaught_fault_is_said_in_the_window_and_logged_without_its_words(
    qtbot: QtBot, qapp: QApplication, profile: Path
):
    program = Program(qapp, Launch(profile=str(profile)))
    window = opened(program, qtbot)
    fault = ValueError("my private words")
    sys.excepthook(type(fault), fault, None)
    assert "(ValueError)" in window.inside.frame.strip.words.text()
    window.close()
    program.close()
    logging.getLogger().handlers[0].flush()
    log = Paths(profile).log.read_text(encoding="utf-8")
    assert "uncaught: ValueError" in log
    assert "private" not in log


def test_closing_twice_does_no_harm(qtbot: QtBot, qapp: QApplication, profile: Path):
    program = Program(qapp, Launch(profile=str(profile)))
    opened(program, qtbot).close()
    program.close()
    program.close()
