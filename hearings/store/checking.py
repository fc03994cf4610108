# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a store's file can be used, found out without changing a byte of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from hearings.store.faults import told_by_class
from hearings.store.kinds import StoreKind, refuse_newer
from hearings.store.opening import connect_to_read, layout_of


def look_through(path: Path, kind: StoreKind, *, every_page: bool) -> int:
    """The layout of the file; 0 where there is none, or nothing in it.

    Raises `StoreTooNew`, and the damage class of the store for a file that cannot be read:
    with `every_page` also for one bad page, which takes a second for each 2 GB.
    """
    if not path.exists():
        return 0
    with (
        told_by_class(kind, path),
        closing(connect_to_read(path, kind, leaves_log=True)) as connection,
    ):
        found = layout_of(connection)
        refuse_newer(kind, path, found)
        if every_page and not is_whole(connection):
            raise kind.damaged(path)
    return found


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every page of an open file can be read and fits the others."""
    return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
