# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads from a damaged vault what can be read, into memory; the file itself is not touched."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from hearings.store.database import can_write
from hearings.store.faults import told_by_class
from hearings.store.kinds import VAULT, StoreKind
from hearings.store.library import library_for, sqlite_faults
from hearings.store.migrate import migrate
from hearings.store.opening import connect, files_of
from hearings.store.vault.decrypting import decrypted
from hearings.store.vault.soundness import can_hold
from hearings.store.vault.tables import metadata

# How far beyond the last row that could be read every number is tried.
_LOOKED_BEYOND = 1_000
_HEADER = 100
_PAGE_SIZES = {512 << step for step in range(7)}

# A draft whose own row is lost, but of which versions are left.
_ORPHANS = """
INSERT INTO draft (id, title, text, bill, position, language, created_at, changed_at)
SELECT draft_id, '', text, '', 'none', 'en', at, at FROM draft_version AS version
WHERE draft_id NOT IN (SELECT id FROM draft) AND id = (
    SELECT max(id) FROM draft_version WHERE draft_id = version.draft_id
)
"""


def salvage(path: Path, kind: StoreKind = VAULT) -> sqlite3.Connection:
    """A vault in memory with every row that could be read, of the newest layout.

    Rows on a bad page are left out, and bad letters within a text become U+FFFD. A draft
    that is lost but for its versions comes back with the text of the newest one.
    """
    saved = _empty_vault(kind)
    if kind.key is not None:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as damaged:
            damaged.deserialize(decrypted(path, kind.key))
            _take_rows(damaged, saved)
        return saved
    folder = path.parent if can_write(path) else None
    with TemporaryDirectory(prefix="salvage-", dir=folder) as place:
        copied = Path(place) / path.name
        for old, new in zip(files_of(path), files_of(copied), strict=True):
            # The shared memory is made anew from the log; an old one would be believed.
            if old.exists() and not old.name.endswith("-shm"):
                shutil.copyfile(old, new)
        with told_by_class(VAULT, path):
            _mend_header(copied, Path(place))
            with closing(sqlite3.connect(copied, isolation_level=None)) as damaged:
                _take_rows(damaged, saved)
    return saved


def _empty_vault(kind: StoreKind) -> sqlite3.Connection:
    # Of the build that can later write it into an encrypted file.
    library = library_for(kind.key)
    opened = library.connect(":memory:", isolation_level=None, check_same_thread=False)
    saved = cast(sqlite3.Connection, opened)
    engine = create_engine("sqlite://", creator=lambda: saved, module=library, poolclass=StaticPool)
    with engine.begin() as connection:
        migrate(connection, kind)
    return saved


def _take_rows(damaged: sqlite3.Connection, saved: sqlite3.Connection) -> None:
    # Bad bytes within a text cost those letters, not the text.
    damaged.text_factory = partial(str, encoding="utf-8", errors="replace")
    for table in metadata.sorted_tables:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" for _ in table.columns)
        keep = f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({marks})"
        for row in _rows(damaged, table.name, columns):
            if all(map(can_hold, table.columns, row)):
                saved.execute(keep, row)
    saved.execute(_ORPHANS)


def _rows(
    damaged: sqlite3.Connection, table: str, columns: str
) -> Iterator[tuple[str | int | None, ...]]:
    """The rows of a table: in one go, and from where that ends, number by number."""
    last = 0
    try:
        for number, *row in damaged.execute(f"SELECT rowid, {columns} FROM {table} ORDER BY rowid"):
            last = number
            yield tuple(row)
    except sqlite_faults():
        numbers = _numbers(damaged, table, last)
    else:
        return
    for number in numbers:
        try:
            found = damaged.execute(
                f"SELECT {columns} FROM {table} WHERE rowid = ?", (number,)
            ).fetchone()
        except sqlite_faults():
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
        except sqlite_faults():
            continue
    # A bad page can tell of any number at all, so not every one between is tried.
    known.update(range(above + 1, above + _LOOKED_BEYOND))
    return sorted(number for number in known if number > above)


def _mend_header(copied: Path, place: Path) -> None:
    """Make the header of a copy fit: that of a vault of ours, with the pages that are there.

    The header (https://www.sqlite.org/fileformat.html section 1.3) is the same for every
    vault but for its counts. SQLite reads nothing at all of a file that is shorter than
    the header says.
    """
    content = bytearray(copied.read_bytes())
    if len(content) < _HEADER:
        return
    if not content.startswith(b"SQLite format 3\0"):
        model = place / "model.db"
        connection = connect(model, VAULT)
        connection.execute("CREATE TABLE something (id INTEGER)")
        connection.close()
        content[:_HEADER] = model.read_bytes()[:_HEADER]
    page_size = int.from_bytes(content[16:18], "big")
    if page_size in _PAGE_SIZES:
        content[28:32] = (len(content) // page_size).to_bytes(4, "big")
        # The list of free pages may lead out of the file.
        content[32:40] = bytes(8)
        # The count of pages holds when the two change counters agree.
        content[92:96] = content[24:28]
        copied.write_bytes(content)
