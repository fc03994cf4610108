# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads from a damaged vault what can be read, into memory; the file itself is not touched."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from hearings.store.database import can_write
from hearings.store.faults import told_by_class
from hearings.store.kinds import VAULT
from hearings.store.migrate import migrate
from hearings.store.opening import connect, files_of
from hearings.store.vault.tables import metadata

# How far beyond the last row that could be read another one is looked for.
_LOOKED_BEYOND = 1_000
_HEADER = 100

# A draft whose own row is lost, but of which versions are left.
_ORPHANS = """
INSERT INTO draft (id, title, text, bill, position, language, created_at, changed_at)
SELECT draft_id, '', text, '', 'none', 'en', at, at FROM draft_version AS version
WHERE draft_id NOT IN (SELECT id FROM draft) AND id = (
    SELECT max(id) FROM draft_version WHERE draft_id = version.draft_id
)
"""


def salvage(path: Path) -> sqlite3.Connection:
    """A vault in memory with every row that could be read, of the newest layout.

    Rows on a bad page are left out. A draft that is lost but for its versions comes back
    with the text of the newest one.
    """
    saved = _empty_vault()
    folder = path.parent if can_write(path) else None
    with TemporaryDirectory(prefix="salvage-", dir=folder) as place:
        copied = Path(place) / path.name
        for old, new in zip(files_of(path), files_of(copied), strict=True):
            # The shared memory is made anew from the log; an old one would be believed.
            if old.exists() and not old.name.endswith("-shm"):
                shutil.copyfile(old, new)
        with told_by_class(VAULT, path):
            _mend_header(copied, Path(place))
            _take_rows(copied, saved)
    return saved


def _empty_vault() -> sqlite3.Connection:
    saved = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: saved, poolclass=StaticPool)
    with engine.begin() as connection:
        migrate(connection, VAULT)
    return saved


def _take_rows(copied: Path, saved: sqlite3.Connection) -> None:
    try:
        damaged = sqlite3.connect(copied, isolation_level=None)
    except sqlite3.Error:
        return
    try:
        for table in metadata.sorted_tables:
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            marks = ", ".join("?" for _ in table.columns)
            for row in _rows(damaged, table.name, columns):
                saved.execute(
                    f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({marks})", row
                )
        saved.execute(_ORPHANS)
    finally:
        damaged.close()


def _rows(
    damaged: sqlite3.Connection, table: str, columns: str
) -> Iterator[tuple[str | int | None, ...]]:
    """The rows of a table: in one go, and from where that ends, number by number."""
    last = 0
    try:
        for number, *row in damaged.execute(f"SELECT rowid, {columns} FROM {table} ORDER BY rowid"):
            last = number
            yield tuple(row)
    except sqlite3.Error:
        numbers = _numbers(damaged, table, last)
    else:
        return
    for number in numbers:
        try:
            found = damaged.execute(
                f"SELECT {columns} FROM {table} WHERE rowid = ?", (number,)
            ).fetchone()
        except sqlite3.Error:
            continue
        if found is not None:
            yield found


def _numbers(damaged: sqlite3.Connection, table: str, above: int) -> list[int]:
    """The row numbers that may still be found: those an index or the far end tells of."""
    known = {above}
    for way in (
        f"SELECT rowid FROM {table}",
        f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid DESC",
    ):
        try:
            for (number,) in damaged.execute(way):
                known.add(number)
        except sqlite3.Error:
            continue
    return list(range(above + 1, max(known) + _LOOKED_BEYOND))


def _mend_header(copied: Path, place: Path) -> None:
    """Give a copy whose header was overwritten the header of a vault of ours.

    The header (https://www.sqlite.org/fileformat.html section 1.3) is the same for every
    vault but for the counts of pages, which can be told from the length of the file.
    """
    content = bytearray(copied.read_bytes())
    if content.startswith(b"SQLite format 3\0") or len(content) < _HEADER:
        return
    model = place / "model.db"
    connection = connect(model, VAULT)
    connection.execute("CREATE TABLE something (id INTEGER)")
    connection.close()
    content[:_HEADER] = model.read_bytes()[:_HEADER]
    page_size = int.from_bytes(content[16:18], "big")
    content[28:32] = (len(content) // page_size).to_bytes(4, "big")
    content[32:40] = bytes(8)
    copied.write_bytes(content)
