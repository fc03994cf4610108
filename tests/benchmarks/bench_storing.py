# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Storing 100,000 hearings against sqlite3 writing the very same rows in the same order.

The raw side has every row beforehand and writes all of them in one transaction. The index is
dear where its rows come out of order, as they do when one place after the other is read: what
it costs to write them sorted over all places, which no refresh can, is told beside it.
"""

import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.catalogue.identity import new_id
from hearings.store.catalogue.index import entry_for
from hearings.store.kinds import CATALOGUE
from hearings.store.opening import connect
from tests.benchmarks.figure import Figure, seconds_of
from tests.benchmarks.many_hearings import PER_PLACE, PLACES, WORDS_PER_ITEM, Writer

BAR = 2.5
ROUNDS = 3
ITEMS = 5
AT = datetime(2026, 11, 23, tzinfo=UTC)
Rows = dict[str, list[tuple[str | int | None, ...]]]
TABLES = ("hearing", "agenda_item", "source", "place", "word")


def run() -> list[Figure]:
    """The median ratio of the two, the index of words included on both sides."""
    pairs = []
    in_order: list[float] = []
    rows: Rows = {}
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "ours.db"
            mine, entries = _store(path)
            rows = rows or {table: _rows_of(path, table) for table in TABLES}
            bare = Path(folder) / "theirs.db"
            pairs.append((mine, seconds_of(partial(_write, rows, entries, bare))))
            tidy = Path(folder) / "tidy.db"
            in_order.append(seconds_of(partial(_write, rows, sorted(entries), tidy)))
    ratio = statistics.median(mine / other for mine, other in pairs)
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    detail = (
        f"{mine:.1f} s against {other:.1f} s; each with a body, a source, an agenda url and"
        f" {ITEMS} items of {WORDS_PER_ITEM} words with a bill; {PLACES} readings;"
        f" {statistics.median(in_order):.1f} s with the index sorted beforehand"
    )
    count = PLACES * PER_PLACE
    return [Figure(f"storing: {count:,} hearings / raw sqlite3", ratio, "×", BAR, detail)]


def _store(path: Path) -> tuple[float, list[tuple[int, str]]]:
    """The seconds of opening, storing and closing, and the rows of the index as they came.

    The readings come one by one, as they do in a refresh, and the rows of each lowest first.
    """
    start = time.perf_counter()
    catalogue = open_catalogue(path)
    seconds = time.perf_counter() - start
    documents: list[dict[str, str]] = []
    for place, reading in Writer(ITEMS).readings():
        seconds += seconds_of(partial(catalogue.store_reading, place, reading, AT))
        documents.append(
            {
                new_id(place.id, reading.system, one.source_ids[0]): entry_for(
                    0, place.id, one
                ).row[1]
                for one in reading.records
            }
        )
    seconds += seconds_of(catalogue.close)
    connection = sqlite3.connect(path)
    slots = dict(connection.execute("SELECT id, slot FROM hearing"))
    connection.close()
    entries: list[tuple[int, str]] = []
    for reading in documents:
        entries += sorted((slots[name], words) for name, words in reading.items())
    return seconds, entries


def _rows_of(path: Path, table: str) -> list[tuple[str | int | None, ...]]:
    connection = sqlite3.connect(path)
    rows = connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return rows


def _write(rows: Rows, documents: list[tuple[int, str]], path: Path) -> None:
    open_catalogue(path).close()
    connection = connect(path, CATALOGUE)
    connection.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        marks = ", ".join("?" for _ in rows[table][0])
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])
    connection.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", documents)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
