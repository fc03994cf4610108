# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether what stands in a vault can be believed: its pages, its indexes, every single value."""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Column, Integer, Table

from hearings.domain.handed_in import HandingWay
from hearings.domain.rule import Subject
from hearings.domain.speaker import SpeakerPart
from hearings.domain.testimony import Position, VersionKind
from hearings.store.vault.tables import metadata

Value = str | int | bytes | float | None

# Columns that hold one of a few words.
_FEW_WORDS: dict[str, Callable[[str], object]] = {
    "draft.position": Position,
    "draft_version.kind": VersionKind,
    "own_rule.subject": Subject,
    "handed_in.way": HandingWay,
    "speaker.part": SpeakerPart,
}


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether everything in an open vault can be read and is what it should be.

    Bad bytes inside a text break no rule of the pages, so every value is looked at: a
    vault is small.
    """
    # Of an encrypted file each page is proved as it is read. SQLCipher's own
    # cipher_integrity_check passes over the log, and would call a broken-off one damage.
    if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        return False
    return all(_is_table_sound(connection, table) for table in metadata.sorted_tables)


def can_be_read(connection: sqlite3.Connection) -> bool:
    """Whether an open vault answers at all; enough for one that nobody touched since."""
    return connection.execute("SELECT count(*) FROM sqlite_master").fetchone() is not None


def can_hold(column: Column[str] | Column[int], value: Value) -> bool:
    """Whether a value is one that this program puts into a column."""
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer):
        return isinstance(value, int)
    if not isinstance(value, str):
        return False
    try:
        if column.name == "at" or column.name.endswith("_at"):
            datetime.fromisoformat(value)
        elif column.name == "hearing_date":
            date.fromisoformat(value)
        elif str(column) in _FEW_WORDS:
            _FEW_WORDS[str(column)](value)
    except ValueError:
        return False
    return True


def _is_table_sound(connection: sqlite3.Connection, table: Table) -> bool:
    found = connection.execute(f"PRAGMA table_info({table.name})").fetchall()
    # A vault of an older layout has not yet every table and column.
    present = {name for _, name, *_ in found}
    columns = [column for column in table.columns if column.name in present]
    if not columns:
        return True
    names = ", ".join(f'"{column.name}"' for column in columns)
    rows = connection.execute(f"SELECT {names} FROM {table.name}")
    return all(all(map(can_hold, columns, row)) for row in rows)
