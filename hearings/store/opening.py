# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Opening a store's file: the one place that knows how, without any slow library.

Everything that reads or writes a store comes through here, so that the key of an encrypted
vault is given in this file only.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import cast

from hearings.errors import ProfileReadOnly
from hearings.files import why_not_written
from hearings.store.faults import code_of, told_by_class
from hearings.store.kinds import StoreKind
from hearings.store.library import KEY_BYTES, give_key, library_for, sqlite_faults

BUSY_SECONDS = 30.0

_MAGIC = b"SQLite format 3\0"
_LOG_KEPT_BYTES = 16 * 1024 * 1024
_LOG_PAGES = 4_000
_CACHE_KIB = 2 * 1024
"""For each connection, of which a window has several; the system keeps the file itself near."""

_WRITING_CACHE_KIB = 32 * 1024
_CANNOT_WRITE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


def connect(path: Path, kind: StoreKind) -> sqlite3.Connection:
    """A connection that reads and writes, safe to hand from thread to thread.

    Makes the file where it is missing. It begins no transaction by itself. Raises
    `ProfileReadOnly`, `DiskFull`, `ProfileInUse` or the damage class of the store.
    """
    make_file(path, kind)
    with told_by_class(kind, path):
        connection = _connect(path, kind, "mode=rw")
        try:
            give_key(connection, kind.key)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {kind.synchronous}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.execute(f"PRAGMA journal_size_limit = {_LOG_KEPT_BYTES}")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
            connection.execute(f"PRAGMA secure_delete = {'ON' if kind.is_private else 'OFF'}")
        except sqlite_faults():
            connection.close()
            raise
    return connection


@contextmanager
def room_to_write(connection: sqlite3.Connection) -> Iterator[None]:
    """A larger cache for as long as a transaction lasts: what does not fit is written twice."""
    connection.execute(f"PRAGMA cache_size = -{_WRITING_CACHE_KIB}")
    try:
        yield
    finally:
        # A connection that broke is closed by who has it.
        with suppress(*sqlite_faults()):
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def connect_to_read(path: Path, kind: StoreKind, *, leaves_log: bool = False) -> sqlite3.Connection:
    """A connection that only reads an existing file, also where nothing can be written.

    With `leaves_log` not even the log is put into the file when it closes. Raises like
    `connect`; `ProfileReadOnly` also when a log that was left behind cannot be read without
    writing.
    """
    ways = ["mode=ro"] if leaves_log else ["mode=rw", "mode=ro"]
    if not log_is_left(path):
        # Promises SQLite that nobody writes: true of a folder where nobody can.
        ways.append("mode=ro&immutable=1")
    with told_by_class(kind, path):
        for way in ways:
            try:
                return _connect_to_read(path, kind, way)
            except sqlite_faults() as error:
                if code_of(error) & 0xFF not in _CANNOT_WRITE:
                    raise
    raise ProfileReadOnly(path)


def connect_to_copy(path: Path, kind: StoreKind) -> sqlite3.Connection:
    """SQLCipher beside others with a file, encrypted or not, to copy it into an encrypted one.

    This process must have it open in no other way. Raises like `connect`.
    """
    with told_by_class(kind, path):
        connection = _connect(path, kind, "mode=rw", library_for(bytes(KEY_BYTES)))
        try:
            give_key(connection, kind.key)
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite_faults():
            connection.close()
            raise
    return connection


def connect_to_convert(path: Path, kind: StoreKind) -> sqlite3.Connection:
    """SQLCipher alone with a file, encrypted or not, to copy it into one of the other sort.

    The log is put into the file and is gone. Raises like `connect`, and `ProfileInUse` when
    anybody has the file open.
    """
    connection = connect_to_copy(path, kind)
    with told_by_class(kind, path):
        try:
            connection.execute("PRAGMA busy_timeout = 2000")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE")
            # The lock is taken by the first write only.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite_faults():
            connection.close()
            raise
    return connection


def layout_of(connection: sqlite3.Connection) -> int:
    """The version of the layout of an open file; 0 for an empty one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def log_is_left(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside the file.

    It is gone after a clean end, so one that is there tells of an unclean end or of
    another process at work.
    """
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def is_cut_short(path: Path) -> bool:
    """Whether the file is shorter than its own header says.

    The header (https://www.sqlite.org/fileformat.html section 1.3) counts the pages, and
    the count holds when the two change counters agree.
    """
    if not path.exists():
        return False
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or head[24:28] != head[92:96]:
        return False
    page_size = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    return path.stat().st_size < pages * (65_536 if page_size == 1 else page_size)


def is_plain(path: Path) -> bool:
    """Whether a file begins as every SQLite file does that is not encrypted."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def files_of(path: Path) -> tuple[Path, ...]:
    """The file with the log and the shared memory that belong to it."""
    return path, Path(f"{path}-wal"), Path(f"{path}-shm")


def make_file(path: Path, kind: StoreKind) -> None:
    """Make an empty file with the permissions of its kind; raises what `connect` raises."""
    if path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # SQLite gives its log and shared memory the permissions of this file.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600 if kind.is_private else 0o644))
    except OSError as error:
        raise why_not_written(error, path) from error


def _connect(
    path: Path, kind: StoreKind, how: str, library: ModuleType | None = None
) -> sqlite3.Connection:
    opened = (library or library_for(kind.key)).connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    return cast(sqlite3.Connection, opened)


def _connect_to_read(path: Path, kind: StoreKind, how: str) -> sqlite3.Connection:
    connection = _connect(path, kind, how)
    try:
        give_key(connection, kind.key)
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        # The first statement that touches the file: whether it can be read shows here.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite_faults():
        connection.close()
        raise
    return connection
