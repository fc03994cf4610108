# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Two copies of the program that are started at the same moment: one opens, one says so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT

ROUNDS = 3
PATIENCE = 60.0

# The real program, started when a line comes; it tells what is to be seen and goes on till
# the lines end.
COPY = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from hearings.launch import Launch
from ui import app as program
from ui.main_window import MainWindow

seen = []

def look():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.text(), flush=True)
        box.accept()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            if window.is_furnished and not seen:
                seen.append(window)
                print("open", flush=True)
            if seen and is_over.is_set():
                window.close()

made = program.theme.dress
def dress(app, chosen):
    made(app, chosen)
    look.timer = QTimer()
    look.timer.timeout.connect(look)
    look.timer.start(20)
program.theme.dress = dress

is_over = threading.Event()
def wait():
    sys.stdin.readline()
    is_over.set()

print("ready", flush=True)
sys.stdin.readline()
threading.Thread(target=wait, daemon=True).start()
sys.exit(program.run(Launch(profile=sys.argv[1], is_offline=True)))
"""


class Copy:
    """One copy of the program, told what to do by lines."""

    def __init__(self, profile: Path) -> None:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", COPY, str(profile)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env=environment, cwd=ROOT,
        )  # fmt: skip

    def tell(self) -> None:
        """Say the next thing: to start, then to close."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def heard(self) -> str:
        """The next line it prints; empty when it ended without one."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def ended(self) -> tuple[int, str]:
        """Its status and what it said on the error stream."""
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@pytest.mark.slow
def test_of_two_copies_started_at_once_one_opens_and_one_says_so(tmp_path: Path):
    profile = tmp_path / "profile"
    for _ in range(ROUNDS):
        copies = [Copy(profile), Copy(profile)]
        try:
            assert [one.heard() for one in copies] == ["ready", "ready"]
            for one in copies:
                one.tell()
            told = {one.heard(): one for one in copies}
            assert set(told) == {"open", "Hearings is already open on this computer."}
            status, said = told["Hearings is already open on this computer."].ended()
            assert status == 1
            assert "Traceback" not in said
            told["open"].tell()
            status, said = told["open"].ended()
            assert status == 0
            assert "Traceback" not in said
        finally:
            for one in copies:
                one.process.kill()
                one.process.communicate()
    core = build_core(Paths(profile))
    core.warm_up()
    assert core.problems() == ()
    core.close()
