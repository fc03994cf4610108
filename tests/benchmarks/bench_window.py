# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Typing into the search of the real window over 100,000 hearings with 1,000,000 items.

From the key press to the painted list, and the longest time the event loop did not come
round, once alone and once while a refresh of 20 places runs. All meetings of all dates are
listed, so that nothing but the typed words narrows the list.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hearings.core import build_core
from hearings.domain.label import Label
from hearings.launch import Launch
from hearings.overriding import override
from hearings.paths import Paths
from hearings.store.catalogue.catalogue import open_catalogue
from tests.benchmarks.bench_refresh import PLACE, council
from tests.benchmarks.figure import Figure
from tests.benchmarks.many_hearings import PER_PLACE, PLACES, Writer
from ui import i18n, theme
from ui.app import Program
from ui.main_window import MainWindow
from ui.upcoming.wish import CHOSEN

ITEMS = 10
STROKE_BAR, GAP_BAR = 16.0, 50.0
TYPED = ("surveillance camera", "public hearing", "police budget", "license plate reader")
PLACES_REFRESHED = 20


def run() -> list[Figure]:
    """The figures of typing alone and beside a refresh."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    i18n.install(app, "en")
    theme.dress(app)
    with tempfile.TemporaryDirectory() as folder, council() as base_url:
        paths = Paths(Path(folder))
        fill(paths, base_url)
        program = Program(app, Launch(profile=folder))
        window = program.open()
        window.resize(1366, 740)
        _until(app, lambda: window.is_furnished and window.inside.jobs_are_idle)
        # The program logs what nobody caught; here it must be seen.
        sys.excepthook = sys.__excepthook__
        _show_everything(window)
        _until(app, lambda: window.inside.jobs_are_idle)
        if window.inside.upcoming.count != PLACES * PER_PLACE:
            raise RuntimeError(f"only {window.inside.upcoming.count} hearings are listed")
        alone = _type(app, window)
        window.inside.refreshing.start(
            tuple(f"zz-council-{one}" for one in range(PLACES_REFRESHED))
        )
        beside = _type(app, window)
        was_running = window.inside.refreshing.is_running
        window.close()
        program.close()
    if not was_running:
        raise RuntimeError("the refresh was over before the typing")
    return [*_figures("alone", alone), *_figures("while a refresh runs", beside)]


def fill(paths: Paths, base_url: str) -> None:
    """A profile with the hearings, and with places to refresh from a local server."""
    written = [PLACE.format(number=one, base_url=base_url) for one in range(PLACES_REFRESHED)]
    catalogue = open_catalogue(paths.catalogue)
    followed = []
    for place, reading in Writer(ITEMS).readings():
        catalogue.store_reading(place, reading, datetime.now(UTC))
        followed.append(place.id)
        entry = PLACE.format(number=place.id, base_url=base_url)
        written.append(entry.replace(f"zz-council-{place.id}", place.id))
    catalogue.close()
    paths.own_places.write_text("".join(written), encoding="utf-8")
    core = build_core(paths)
    for place_id in followed:
        core.following.follow(place_id)
    core.close()


@dataclass
class Measured:
    """Milliseconds of each stroke, and of each turn of the event loop."""

    strokes: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


class _Painted(QObject):
    """Counts the paints of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def _type(app: QApplication, window: MainWindow) -> Measured:
    measured = Measured()
    upcoming = window.inside.upcoming
    view = upcoming._view
    painted, model = _Painted(), view.table.model()
    # Where no hearing matches, the words that say so are painted instead.
    shown = (view.table.viewport(), view.empty)
    for widget in shown:
        widget.installEventFilter(painted)
    resets = []
    model.modelReset.connect(lambda: resets.append(painted.count))
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        measured.gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(beat)
    timer.start()
    for words in TYPED:
        view.filter.search.clear()
        _until(app, lambda: upcoming._asked is None)
        for letter in words:
            resets.clear()
            start = time.perf_counter()
            QTest.keyClick(view.filter.search, letter, Qt.KeyboardModifier.NoModifier)
            # The words that say that nothing matches need not be painted a second time.
            _until(app, lambda: resets and (painted.count > resets[-1] or not upcoming.count))
            measured.strokes.append((time.perf_counter() - start) * 1000)
    timer.stop()
    for widget in shown:
        widget.removeEventFilter(painted)
    return measured


def _show_everything(window: MainWindow) -> None:
    line = window.inside.upcoming._view.filter
    line.least.setCurrentIndex(line.least.findData(Label.NO.value))
    line.when.setCurrentIndex(line.when.findData(CHOSEN))
    assert line.dates is not None
    line.dates.first.setDate(date(2024, 1, 1))
    line.dates.last.setDate(date(2028, 1, 1))


def _until(app: QApplication, ready: Callable[[], object]) -> None:
    """Let the window work until `ready`; it sleeps between its events, as it does in use."""
    end = time.monotonic() + 60
    awake = QTimer()
    awake.start(1)
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _figures(where: str, measured: Measured) -> list[Figure]:
    worst = max(measured.gaps)
    tenth = statistics.quantiles(measured.strokes, n=10)[-1]
    return [
        Figure(
            f"Window: key to painted list, {where}", statistics.median(measured.strokes), "ms",
            STROKE_BAR, f"median of {len(measured.strokes)}, nine of ten below {tenth:.1f}",
        ),
        Figure(f"Window: longest gap of the event loop, {where}", worst, "ms", GAP_BAR),
    ]  # fmt: skip
