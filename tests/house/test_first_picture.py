# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list is on the screen before anything slow is even imported."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.support.keys_in_memory import keys_in_memory
from tests.support.vault_files import PASSPHRASE
from tests.ui.hearings_for_tests import OAKLAND, listed, record

START = """
import os, sys
import ui.main_window as room
def _painted(self):
    rows = self._table.hearings.rowCount()
    os.write(1, " ".join([str(rows), *sorted(sys.modules)]).encode())
    os._exit(0)
room.MainWindow._painted = _painted
from ui.__main__ import main
sys.argv = ["hearings"]
sys.exit(main())
"""

SLOW = {
    "ahocorasick", "alembic", "argon2", "cryptography", "defusedxml", "h11", "httpcore2",
    "httpx2", "icalendar", "keyring", "selectolax", "sqlalchemy", "sqlcipher3", "ssl", "tomllib",
    "truststore",
}  # fmt: skip
LATER = {
    "hearings.domain.hearing", "hearings.domain.rule", "ui.at_login", "ui.background",
    "ui.by_itself", "ui.desktop", "ui.drafts", "ui.hearing", "ui.interior", "ui.out_of_sight",
    "ui.places", "ui.rail", "ui.widgets.strip",
}  # fmt: skip


@pytest.mark.parametrize("in_ring", [False, True], ids=["plain", "in-the-key-ring"])
def test_nothing_slow_is_imported_before_the_first_picture(tmp_path: Path, in_ring: bool):
    core = build_core(Paths(tmp_path))
    core.following.follow(OAKLAND)
    listed(core, record(day=date.today() + timedelta(days=2)))  # noqa: DTZ011 (the window's day)
    if in_ring:
        with keys_in_memory():
            core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
    core.close()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment["HEARINGS_PROFILE"] = str(tmp_path)

    def start() -> tuple[int, set[str]]:
        done = subprocess.run(
            [sys.executable, "-c", START],
            capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        rows, *imported = done.stdout.split()
        return int(rows), set(imported)

    start()  # The first start keeps the names of places for the next ones.
    rows, imported = start()
    assert rows == 1, "the picture has the list in it"
    assert "sqlite3" in imported, "the list was read"
    assert sorted(imported & (SLOW | LATER)) == []
