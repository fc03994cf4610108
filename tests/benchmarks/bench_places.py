# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The real window over 50,000 hearings and 20,000 drafts: its places, its months, its memory.

What counts for a person is how long the window's own thread does nothing else, measured as
the longest time its event loop did not come round; once while every place is built at its
first visit, and once when all were. Memory is what the process holds when it is at rest.
"""

# ruff: noqa: E402  (Qt comes first, as in the program)

import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.import_hook import import_qt

# As ui/__main__.py does: else every source file that is imported stays in memory.
import_qt()

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from hearings.core import build_core
from hearings.domain.label import Label
from hearings.domain.place import Place, SourceSpec
from hearings.launch import Launch
from hearings.paths import Paths
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.vault.tables import draft
from hearings.store.vault.vault import open_vault
from tests.benchmarks.bench_window import _until
from tests.benchmarks.figure import Figure
from tests.benchmarks.many_hearings import DAYS, FIRST_DAY, PER_PLACE, Writer
from ui import i18n, theme
from ui.app import TURN_SECONDS, Program
from ui.dated.stretch import Shape
from ui.main_window import MainWindow
from ui.rail import HEARINGS, NEXT, PLACES, TESTIMONY

PLACES_MANY, PLACES_FEW = 50, 1
DRAFTS = 20_000
TEXT = "What I mean to say to the council is this. " * 5
ROUNDS, TURNS = 3, 9
GAP_BAR, RATIO_BAR, MEMORY_BAR = 50.0, 3.0, 200.0
REST_SECONDS = 2.0


def run() -> list[Figure]:
    """Gaps and memory with much in the stores, and months against few hearings."""
    few = _alone(PLACES_FEW, 20)
    many = _alone(PLACES_MANY, DRAFTS)
    told = f"{PLACES_MANY * PER_PLACE:,} hearings, {DRAFTS:,} drafts"
    ratio = statistics.median(many["turns"]) / statistics.median(few["turns"])
    detail = (
        f"key to painted month, medians {statistics.median(many['turns']):.0f} ms against "
        f"{statistics.median(few['turns']):.0f} ms of {PLACES_FEW * PER_PLACE:,} hearings"
    )
    return [
        Figure("Window: longest gap while places are switched", max(many["places"]), "ms",
               GAP_BAR, told),
        Figure("Window: longest gap at the first visits of places", max(many["first"]), "ms",
               GAP_BAR, told),
        Figure("Window: longest gap while months are turned", max(many["months"]), "ms",
               GAP_BAR, f"all meetings listed; {told}"),
        Figure(f"Turning a month over {PLACES_MANY * PER_PLACE:,} hearings / few", ratio, "×",
               RATIO_BAR, detail),
        Figure("Window: memory at rest after every place and nine months", many["memory"][0], "MB",
               MEMORY_BAR, told),
    ]  # fmt: skip


def _alone(places: int, drafts: int) -> dict[str, list[float]]:
    """Measured in a process of its own: filling the stores takes memory too."""
    with tempfile.TemporaryDirectory() as folder:
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, spawn) as filling:
            filling.submit(fill, folder, places, drafts).result()
        with ProcessPoolExecutor(1, spawn) as measuring:
            return measuring.submit(measure, folder).result()


def fill(folder: str, places: int, drafts: int) -> None:
    """Hearings around today in places that are followed, and drafts."""
    paths = Paths(Path(folder))
    core = build_core(paths, is_offline=True)
    known = core.following.book.all()
    moved = datetime.now(UTC).date() - FIRST_DAY - timedelta(days=DAYS // 2)
    catalogue = open_catalogue(paths.catalogue)
    for number, (place, reading) in zip(range(places), Writer(3).readings(), strict=False):
        like = known[number % len(known)]
        ours = Place(
            like.id if number < len(known) else place.id, like.name, like.kind, like.division,
            like.timezone, (SourceSpec("sample"),),
        )  # fmt: skip
        records = tuple(
            replace(one, date=one.date + moved, starts_at=one.starts_at and one.starts_at + moved)
            for one in reading.records
        )
        window = replace(
            reading.window, first=reading.window.first + moved, last=reading.window.last + moved
        )
        catalogue.store_reading(
            ours, replace(reading, window=window, records=records), datetime.now(UTC)
        )
    catalogue.close()
    for place in known[:places]:
        core.following.follow(place.id)
    core.close()
    _write_drafts(paths, drafts)


def _write_drafts(paths: Paths, count: int) -> None:
    vault = open_vault(paths.vault)
    at = datetime.now(UTC).isoformat()
    rows = [
        {"id": f"{number:016x}", "title": f"Testimony {number}", "text": TEXT, "bill": "",
         "position": "none", "language": "en", "created_at": at, "changed_at": at}
        for number in range(count)
    ]  # fmt: skip
    with vault._database.writing() as connection:
        connection.execute(insert(draft), rows)
    vault.close()


def measure(folder: str) -> dict[str, list[float]]:
    """Milliseconds of gaps and turns, and megabytes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    i18n.install(app, "en")
    theme.dress(app)
    sys.setswitchinterval(TURN_SECONDS)
    program = Program(app, Launch(profile=folder, is_offline=True))
    window = program.open()
    assert isinstance(window, MainWindow)
    window.resize(1366, 740)
    _until(app, lambda: window.is_furnished and window.inside.jobs_are_idle)
    sys.excepthook = sys.__excepthook__
    gaps = _gaps(app)
    _visit(app, window)
    first, gaps = gaps(), _gaps(app)
    for _ in range(ROUNDS):
        _visit(app, window)
    places = gaps()
    months, turns = _turn_months(app, window)
    rest = time.monotonic() + REST_SECONDS
    _until(app, lambda: time.monotonic() > rest)
    memory = _megabytes()
    window.close()
    program.close()
    return {"first": first, "places": places, "months": months, "turns": turns, "memory": [memory]}


def _visit(app: QApplication, window: MainWindow) -> None:
    for name in (NEXT, TESTIMONY, PLACES, HEARINGS):
        window.inside.show_place(name)
        _until(app, lambda: window.inside.jobs_are_idle)


def _turn_months(app: QApplication, window: MainWindow) -> tuple[list[float], list[float]]:
    line = window.inside.upcoming._view.filter
    line.least.setCurrentIndex(line.least.findData(Label.NO.value))
    shapes = window.inside.hearings.shapes
    shapes.show(Shape.MONTH)
    _until(app, lambda: window.inside.jobs_are_idle)
    assert shapes.dated is not None
    turns, gaps = [], _gaps(app)
    for step in [1] * (TURNS // 3) + [-1] * (TURNS - TURNS // 3):
        start = time.perf_counter()
        shapes.dated.turn(step)
        _until(app, lambda: shapes.dated is not None and shapes.dated._hearings.total)
        shapes._built().grid.repaint()
        turns.append((time.perf_counter() - start) * 1000)
        _until(app, lambda: window.inside.jobs_are_idle)
    return gaps(), turns


def _gaps(app: QApplication) -> Callable[[], list[float]]:
    """Starts to measure how long the event loop stays away, in milliseconds, until asked."""
    found, last = [], time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        found.append((now - last) * 1000)
        last = now

    timer = QTimer(app)
    timer.setInterval(1)
    timer.timeout.connect(beat)
    timer.start()

    def stop() -> list[float]:
        timer.stop()
        return found

    return stop


def _megabytes() -> float:
    """What the process holds in memory now; Linux alone tells it so."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
