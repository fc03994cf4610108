# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program looks for no newer version of itself, and fetches none."""

import os
import re
import subprocess
import sys
from pathlib import Path

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.ui.hearings_for_tests import OAKLAND

# Not offline: nothing may be asked although the person allows it.
START = """
import os, sys
def heard(event, facts):
    asks = event == "socket.getaddrinfo" or event == "socket.connect" and type(facts[1]) is tuple
    if asks:
        os.write(2, f"asked for {facts}".encode())
        os._exit(99)
sys.addaudithook(heard)
if "ask" in sys.argv:
    import socket
    socket.create_connection(("127.0.0.1", 9))
from ui.import_hook import import_qt
import_qt()
from PySide6.QtCore import QTimer
import ui.app as app
opened = app.Program.open
def watched(self):
    window = opened(self)
    timer = QTimer(window)
    def look():
        if window.is_furnished and window.inside.jobs_are_idle:
            os.write(1, b"open")
            os._exit(0)
    timer.timeout.connect(look)
    timer.start(20)
    return window
app.Program.open = watched
from ui.__main__ import main
sys.argv = ["hearings"]
sys.exit(main())
"""

RELEASES = re.compile(r"pypi\.org|releases/latest|appcast|check_for_updates", re.I)


def started(profile: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment["HEARINGS_PROFILE"] = str(profile)
    return subprocess.run(
        [sys.executable, "-c", START, *words],
        capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False,
    )  # fmt: skip


def test_a_window_that_was_opened_and_left_alone_asks_no_host_for_anything(tmp_path: Path):
    core = build_core(Paths(tmp_path))
    core.following.follow(OAKLAND)
    core.close()
    done = started(tmp_path)
    assert (done.returncode, done.stdout) == (0, "open"), done.stderr


def test_this_test_would_notice(tmp_path: Path):
    assert started(tmp_path, "ask").returncode == 99


def test_no_code_knows_where_releases_are_listed():
    code = [path for room in ("hearings", "ui") for path in (ROOT / room).rglob("*.py")]
    assert len(code) > 300
    assert [path for path in code if RELEASES.search(path.read_text(encoding="utf-8"))] == []
