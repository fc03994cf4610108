# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program goes into a real tray on a real bus, comes back by a click, and when it is gone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.floor_plan import ROOT

NEEDED = ("xvfb-run", "dbus-run-session")

DAY = """
import json
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from hearings.core import build_core
from hearings.launch import Launch
from hearings.paths import Paths
from tests.support.tray_of_the_desktop import TrayOfTheDesktop
from ui.app import Program

def becomes(is_so):
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: is_so() and loop.quit())
    look.start(20)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    return bool(is_so())

core = build_core(Paths(Path("profile").absolute()))
core.following.follow("ca-oakland")
core.save_preferences(replace(core.preferences, stays_in_tray=True))
core.close()
said = {}
with TrayOfTheDesktop() as tray:
    app = QApplication([])
    program = Program(app, Launch(profile=str(core.paths.profile), is_offline=True))
    window = program.open()
    said["furnished"] = becomes(lambda: window.is_furnished and window.inside.jobs_are_idle)
    said["in the tray"] = becomes(tray.taken_in.is_set)
    window.close()
    said["out of sight"] = not window.isVisible() and core.paths.window_out_of_sight.exists()
    tray.click()
    said["back by a click"] = becomes(window.isVisible)
    window.close()
    said["out of sight again"] = not window.isVisible()
said["back without a tray"] = becomes(window.isVisible)
window.close()
said["ended"] = not program.staying.is_hidden
program.close()
print(json.dumps(said))
"""


@pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="no tray can be shown here: needs xvfb and dbus"
)
def test_it_goes_into_the_tray_and_comes_back_by_a_click_and_when_the_tray_is_gone(tmp_path: Path):
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, "-c", DAY],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=90,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT),
             "QT_QPA_PLATFORM": "xcb"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) == 7
    assert all(found.values()), found
