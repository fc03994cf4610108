# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a store's file can be used, found out without changing a byte of it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from hearings.store.faults import told_by_class
from hearings.store.kinds import StoreKind, refuse_newer
from hearings.store.library import sqlite_faults
from hearings.store.opening import connect_to_read, layout_of


def look_through(
    path: Path, kind: StoreKind, is_sound: Callable[[sqlite3.Connection], bool]
) -> int:
    """The layout of the file; 0 where there is none, or nothing in it.

    Raises `StoreTooNew`, and the damage class of the store for a file that cannot be read
    or that `is_sound` denies.
    """
    if not path.exists():
        return 0
    try:
        with (
            told_by_class(kind, path),
            closing(connect_to_read(path, kind, leaves_log=True)) as connection,
        ):
            found = layout_of(connection)
            refuse_newer(kind, path, found)
            if is_sound(connection):
                return found
    except sqlite_faults() as error:
        # "Unsupported file format", "no such column": the first page says nonsense.
        raise kind.damaged(path) from error
    raise kind.damaged(path)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every page of an open file can be read and fits the others."""
    return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """The names of the tables of an open file."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return sorted(name for (name,) in connection.execute(asked))
