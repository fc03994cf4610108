# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The Qt that is installed does not abort this Python.

PySide6 6.12.0 under Python 3.11 drops a reference to None at each call that returns
nothing, and the process dies after some thousand calls (upstream PYSIDE-3474).
"""

import re
import subprocess
import sys

from tests.house.floor_plan import ROOT

MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(60_000):
    thing.setObjectName("x")
print("alive")
"""


def test_many_calls_that_return_nothing_do_not_kill_the_process():
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr


def test_the_lock_pins_an_older_qt_for_python_3_11():
    lock = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    old = re.search(r'PySide6_Essentials==6\.(\d+)\.\d+; python_version < "3\.12"', lock)
    assert old is not None
    assert int(old[1]) < 12
