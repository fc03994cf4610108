# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Copies a whole store into a new file, also from plain to encrypted and back."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hearings.errors import DiskFull
from hearings.store.checking import tables_of
from hearings.store.faults import told_by_class
from hearings.store.kinds import StoreKind
from hearings.store.library import key_literal, library_of
from hearings.store.opening import connect, layout_of, log_is_left, make_file


def copy_whole(source: sqlite3.Connection, target: Path, kind: StoreKind) -> dict[str, int]:
    """Copy what an open store holds at one moment; the answer counts the rows of that moment.

    The new file is encrypted with the key of `kind`, or not where that has none, whatever the
    source is. Raises what `connect` raises.
    """
    with told_by_class(kind, target):
        if _is_encrypted(source) == (kind.key is not None):
            return _copy_pages(source, target, kind)
        return _copy_rows(source, target, kind)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in tables_of(connection)
    }


def _is_encrypted(connection: sqlite3.Connection) -> bool:
    # Python's own build does not know the question and answers nothing.
    return bool(connection.execute("PRAGMA cipher_status").fetchone() == ("1",))


def _copy_pages(source: sqlite3.Connection, target: Path, kind: StoreKind) -> dict[str, int]:
    opened = connect(target, kind)
    try:
        # A log would take the same room once more, and what closing cannot put into the
        # file for want of room would be lost without a word.
        opened.execute("PRAGMA journal_mode = MEMORY")
        with _one_moment(source):
            counts = row_counts(source)
            source.backup(opened)
    finally:
        opened.close()
    if log_is_left(target):
        raise DiskFull(target)
    return counts


def _copy_rows(source: sqlite3.Connection, target: Path, kind: StoreKind) -> dict[str, int]:
    """By SQLCipher's own way to change the key (its manual, `sqlcipher_export`)."""
    if library_of(source) is sqlite3:
        raise TypeError("only a connection of SQLCipher writes an encrypted file")
    make_file(target, kind)
    (is_reader,) = source.execute("PRAGMA query_only").fetchone()
    source.execute("PRAGMA query_only = OFF")
    key = "''" if kind.key is None else key_literal(kind.key)
    source.execute(f"ATTACH DATABASE ? AS copied KEY {key}", (str(target),))
    try:
        with _one_moment(source):
            counts = row_counts(source)
            source.execute("SELECT sqlcipher_export('copied')")
            source.execute(f"PRAGMA copied.user_version = {layout_of(source)}")
            source.execute("COMMIT")
    finally:
        source.execute("DETACH DATABASE copied")
        source.execute(f"PRAGMA query_only = {is_reader}")
    return counts


@contextmanager
def _one_moment(source: sqlite3.Connection) -> Iterator[None]:
    source.execute("BEGIN")
    try:
        yield
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")
