# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the start of the process to the first painted list, against a bare Qt window.

Both are whole processes in turn. Ours is the real command on a profile with 50,000
hearings, of which those of the followed places on surveillance are listed; theirs imports
Qt, and shows a main window with a table view over a model of 50,000 rows.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hearings.core import build_core
from hearings.domain.place import Place, SourceSpec
from hearings.paths import Paths
from hearings.store.catalogue.catalogue import open_catalogue
from tests.benchmarks.figure import Figure
from tests.benchmarks.many_hearings import DAYS, FIRST_DAY, Writer

HEARINGS_PER_PLACE = 1_000
PLACES = 50
ROUNDS = 15

# Ends the process at the first paint of the list, which is what a person waits for.
OURS = """
import os, sys
from PySide6.QtCore import QTimer
import ui.upcoming.day_table as day_table
painted = day_table.DayTable.paintEvent
def once(self, event):
    painted(self, event)
    rows = self.model().rowCount()
    row = self.model().row_at(self.model().index(0, 0)) if rows else None
    if row is not None:
        os.write(1, f"{rows} {sorted(SLOW & set(sys.modules))}".encode())
        os._exit(0)
SLOW = {"sqlalchemy", "alembic", "httpcore2", "httpx2", "icalendar", "keyring"}
day_table.DayTable.paintEvent = once
from ui.__main__ import main
sys.exit(main())
"""

BARE = """
import os, sys
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()): return 0 if parent.isValid() else 50_000
    def columnCount(self, parent=QModelIndex()): return 0 if parent.isValid() else 6
    def data(self, index, role=Qt.DisplayRole):
        return f"{index.row()} {index.column()}" if role == Qt.DisplayRole else None
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(1, b"painted")
        os._exit(0)
app = QApplication(sys.argv)
window = QMainWindow()
table = Table()
table.setModel(Model(table))
window.setCentralWidget(table)
window.resize(1280, 700)
window.show()
sys.exit(app.exec())
"""


def run() -> list[Figure]:
    """The figure of the first paint."""
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        fill(paths)
        pairs = [(seconds(OURS, paths), seconds(BARE, paths)) for _ in range(ROUNDS + 1)][1:]
    ours = statistics.median(one for one, _ in pairs)
    bare = statistics.median(other for _, other in pairs)
    ratio = statistics.median(one / other for one, other in pairs)
    detail = f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms, medians of {ROUNDS}"
    return [
        Figure("First painted list over 50,000 hearings / bare window", ratio, "×", 1.6, detail)
    ]


def fill(paths: Paths) -> None:
    """A profile with 50,000 hearings around today, in places that are followed."""
    catalogue = open_catalogue(paths.catalogue)
    moved = datetime.now(UTC).date() - FIRST_DAY - timedelta(days=DAYS // 2)
    core = build_core(paths, is_offline=True)
    followed = core.following.book.all()
    for number, (place, reading) in enumerate(Writer(10).readings()):
        if number == PLACES:
            break
        known = followed[number % len(followed)]
        ours = Place(
            f"{known.id}" if number < len(followed) else place.id, known.name, known.kind,
            known.division, known.timezone, (SourceSpec("sample"),),
        )  # fmt: skip
        records = tuple(
            replace(
                record,
                date=record.date + moved,
                starts_at=record.starts_at and record.starts_at + moved,
            )
            for record in reading.records
        )
        window = replace(
            reading.window, first=reading.window.first + moved, last=reading.window.last + moved
        )
        catalogue.store_reading(
            ours, replace(reading, window=window, records=records), datetime.now(UTC)
        )
    catalogue.close()
    for place in followed:
        core.following.follow(place.id)
    core.close()
    # The second start is measured: the first one has no kept names yet.
    seconds(OURS, paths)


def compiled_once(paths: Paths) -> dict[str, str]:
    """The environment, in which Python may keep what it compiled, as it does for everybody."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "HEARINGS_PROFILE": str(paths.profile)}


def seconds(code: str, paths: Paths) -> float:
    """Wall seconds of one process until it painted; its words are checked."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=True, env=compiled_once(paths),
    )  # fmt: skip
    took = time.perf_counter() - start
    if code is OURS:
        rows, _, slow = done.stdout.partition(" ")
        if int(rows) < 100 or slow != "[]":
            raise RuntimeError(f"an empty or a slow start was measured: {done.stdout}")
    return took
