# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Typing words over 100,000 hearings with 1,000,000 agenda items, letter by letter."""

import itertools
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from hearings.domain.listing import ListQuery
from hearings.domain.place import Place
from hearings.domain.reading import Reading
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.glance import Glance
from tests.benchmarks.figure import Figure, seconds_of
from tests.benchmarks.many_hearings import PER_PLACE, PLACES, Writer

BAR_MS = 16.0
# Two pictures of the screen: the window stays quick while the list is written.
BESIDE_BAR_MS = 33.0
ITEMS = 10
PAGE = 50
KEPT_READINGS = 5
AT = datetime(2026, 11, 23, tzinfo=UTC)

# Words of nearly every agenda, words of one agenda in a hundred, and both together.
TYPED = (
    "public hearing council", "city contract agreement", "police department budget",
    "surveillance camera policy", "facial recognition", "license plate reader",
    "council drone privacy", "educacion vigilancia",
)  # fmt: skip


def run() -> list[Figure]:
    """Milliseconds from a stroke to the first page of rows, the counts of days and the total."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        catalogue = open_catalogue(path)
        last: list[tuple[Place, Reading]] = []
        for place, reading in Writer(ITEMS).readings():
            catalogue.store_reading(place, reading, AT)
            last = [*last, (place, reading)][-KEPT_READINGS:]
        glance = Glance(path)
        alone = _strokes(glance)
        with _refreshing(catalogue, last):
            beside = _strokes(glance)
        glance.close()
        catalogue.close()
        size = path.stat().st_size / 1e6
    count = f"{PLACES * PER_PLACE:,} hearings, {PLACES * PER_PLACE * ITEMS:,} items"
    told = f"{count}, {size:.0f} MB, {len(alone)} strokes, no bound on dates"
    return [
        _figure("filtering: a stroke", alone, BAR_MS, told),
        _figure("filtering: a stroke beside a refresh", beside, BESIDE_BAR_MS, "the same strokes"),
    ]


def _strokes(glance: Glance) -> list[float]:
    found = []
    for words in TYPED:
        for length in range(2, len(words) + 1):
            query = ListQuery(text=words[:length])
            found.append(1_000 * seconds_of(partial(_show, glance, query)))
    return found


def _show(glance: Glance, query: ListQuery) -> None:
    found = glance.first_look(query, PAGE)
    assert len(found.rows) == min(PAGE, found.listing.total)


@contextmanager
def _refreshing(catalogue: Catalogue, readings: list[tuple[Place, Reading]]) -> Iterator[None]:
    """Another thread stores readings without a pause, a tenth of their hearings moved."""
    is_over = threading.Event()

    def refresh() -> None:
        for turn, (place, reading) in enumerate(itertools.cycle(readings), start=1):
            if is_over.is_set():
                return
            catalogue.store_reading(place, _moved(reading, turn), AT + timedelta(hours=turn))

    thread = threading.Thread(target=refresh)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def _moved(reading: Reading, turn: int) -> Reading:
    records = tuple(
        replace(one, location=f"Room {turn}") if number % 10 == turn % 10 else one
        for number, one in enumerate(reading.records)
    )
    return replace(reading, records=records)


def _figure(name: str, milliseconds: list[float], bar: float, told: str) -> Figure:
    tenth = statistics.quantiles(milliseconds, n=10)[-1]
    detail = f"median; nine of ten below {tenth:.1f}, the slowest {max(milliseconds):.1f}; {told}"
    return Figure(name, statistics.median(milliseconds), "ms", bar, detail)
