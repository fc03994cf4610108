# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What SQLite says went wrong, as the classes the rest of the program knows.

The result codes are those of https://www.sqlite.org/rescode.html; an extended code
keeps its primary code in its lowest byte.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hearings.errors import DiskFull, ProfileError, ProfileInUse, ProfileReadOnly
from hearings.store.kinds import StoreKind
from hearings.store.library import sqlite_faults

_READ_ONLY = {
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH,
}  # fmt: skip
_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}
# A quota, a file-size limit and a shared-memory file that cannot grow are no SQLITE_FULL.
_NO_ROOM = {
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC, sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP, sqlite3.SQLITE_IOERR_SHMOPEN,
}  # fmt: skip

# SQLCipher's module gives no code where a copy fails, only SQLite's own words for it.
_BY_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database is locked": sqlite3.SQLITE_BUSY,
    "database table is locked": sqlite3.SQLITE_LOCKED,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}


@contextmanager
def told_by_class(kind: StoreKind, path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into a `ProfileError`; a fault of ours passes through."""
    try:
        yield
    except sqlite_faults() as error:
        told = profile_error(error, kind, path)
        if told is None:
            raise
        raise told from (None if is_undecodable(error) else error)


def profile_error(error: BaseException, kind: StoreKind, path: Path) -> ProfileError | None:
    """The class for what SQLite raised; None when it is no fault of the world."""
    if is_undecodable(error):
        return kind.damaged(path)
    code = code_of(error)
    if code in _NO_ROOM:
        return DiskFull(path)
    primary = code & 0xFF
    if primary in _READ_ONLY:
        return ProfileReadOnly(path)
    if primary in _IN_USE:
        return ProfileInUse(path)
    if primary in _DAMAGED:
        return kind.damaged(path)
    return None


def is_undecodable(error: BaseException) -> bool:
    """Whether a text in the file is no text; Python's sqlite3 tells so without a code.

    What it says holds the text itself, so it must never be shown or logged.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    return isinstance(error, sqlite_faults()) and "Could not decode" in str(error)


def code_of(error: BaseException) -> int:
    """SQLite's extended result code; 0 where the error does not come from the library."""
    code = getattr(error, "sqlite_errorcode", 0)
    if isinstance(code, int) and code:
        return code
    return _BY_WORDS.get(str(error), 0)
