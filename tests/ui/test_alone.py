# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A program that cannot open or go on says so in a window of its own, and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.support.vault_files import PASSPHRASE
from ui.alone import FaultWindow

PRIVATE = "my landlord sits on the commission"

RUN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from hearings.launch import Launch
from ui import app as program

where, profile, private = sys.argv[1:]

def stumble(*_given):
    raise ValueError(private)

def strip_of(shown):
    (window,) = shown or [None]
    if getattr(window, "is_furnished", False) and window.inside.jobs_are_idle:
        return window.inside.frame.strip
    return window.view.strip if hasattr(window, "view") else None

def look():
    box = QApplication.activeModalWidget()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    if isinstance(box, QMessageBox):
        print(box.text(), box.informativeText(), sep="|", flush=True)
        box.accept()
    elif box is not None:
        box.copy.click()
        print(box.happened.text(), box.means.text(), box.now.text(), sep="|", flush=True)
        print(QGuiApplication.clipboard().text(), flush=True)
        box.end.click()
    elif (strip := strip_of(shown)) is None:
        return
    elif not look.has_stumbled:
        look.has_stumbled = True
        look.slot = QTimer(interval=0, singleShot=True)
        look.slot.timeout.connect(stumble)
        look.slot.start()
    elif strip.action.text() == "Copy a report":
        print(strip.words.text().replace("\\n", "|"), flush=True)
        strip.action.click()
        print(QGuiApplication.clipboard().text(), flush=True)
        shown[0].close()

look.has_stumbled = False
made = program.theme.dress
def dress(app, chosen):
    made(app, chosen)
    look.timer = QTimer()
    look.timer.timeout.connect(look)
    look.timer.start(20)
program.theme.dress = dress
if where == "before the window":
    program.prepare = stumble
elif where == "inside the window":
    program.MainWindow.furnish = stumble
sys.exit(program.run(Launch(profile=profile)))
"""


def ended(where: str, profile: Path) -> subprocess.CompletedProcess[str]:
    """The program that stumbles there, once its windows were looked at and closed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", RUN, where, str(profile), PRIVATE],
        capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("where", ["before the window", "inside the window"])
def test_a_fault_that_leaves_no_window_is_told_in_one_of_its_own(where: str, tmp_path: Path):
    done = ended(where, tmp_path / PRIVATE)
    said, *report = done.stdout.splitlines()
    happened, means, now = said.split("|")
    assert happened == "Something in the program failed (ValueError), so it has to close."
    assert means.startswith("What was saved is not touched")
    assert now.startswith("Open Hearings once more.")
    assert report[0].startswith("Hearings "), "the report is in the clipboard"
    assert report[1] == "ValueError"
    assert report[-1].endswith("in stumble")
    assert PRIVATE not in done.stdout + done.stderr
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("is_locked", "means"),
    [(True, "Your drafts stay encrypted"), (False, "What was kept is not touched")],
    ids=["locked", "open"],
)
def test_a_fault_of_a_click_is_told_in_the_window_which_goes_on(
    tmp_path: Path, is_locked: bool, means: str
):
    core = build_core(Paths(tmp_path / "profile"))
    if is_locked:
        core.guarding.encrypt(PASSPHRASE)
    core.close()
    done = ended("in a slot", tmp_path / "profile")
    said, *report = done.stdout.splitlines()
    told = said.split("|")
    assert [one.partition(" ")[0] for one in told] == ["Something", means.partition(" ")[0], "Try"]
    assert told[1].startswith(means)
    assert report[-1].endswith("in stumble")
    assert PRIVATE not in done.stdout + done.stderr
    assert done.returncode == 0, "it went on until the window was closed"


def test_the_report_can_be_read_and_copied_and_that_is_said(qtbot: QtBot):
    window = FaultWindow("ValueError", "the report")
    qtbot.addWidget(window)
    window.show()
    assert window.report.toPlainText() == "the report"
    QTest.keyClick(window.report, Qt.Key.Key_Tab)
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "the report"
    assert window.copy.text() == "The report is copied"
