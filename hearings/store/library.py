# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The two builds of SQLite: Python's own, and SQLCipher for a file that has a key.

SQLCipher is imported at its first use only: a profile without encryption never loads it.
One file must never be open through both at once within a process, because each lets go of
the other's locks (https://www.sqlite.org/howtocorrupt.html section 2.2.1).
"""

import sqlite3
import sys
from types import ModuleType

KEY_BYTES = 32

_CIPHER = "sqlcipher3.dbapi2"


def library_for(key: bytes | None) -> ModuleType:
    """The DB-API module that opens a file with this key, or a file without one."""
    if key is None:
        return sqlite3
    # Imported here to start fast: 4 ms that only an encrypted vault needs.
    from sqlcipher3 import dbapi2

    return dbapi2  # type: ignore[no-any-return]


def library_of(connection: sqlite3.Connection) -> ModuleType:
    """The DB-API module a connection comes from."""
    return sys.modules[_CIPHER] if type(connection).__module__ == _CIPHER else sqlite3


def sqlite_faults() -> tuple[type[BaseException], ...]:
    """What either build raises, and what Python does with a schema in which bad bytes stand."""
    cipher = sys.modules.get(_CIPHER)
    both = (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)
    return (*both, UnicodeDecodeError)


def give_key(connection: sqlite3.Connection, key: bytes | None) -> None:
    """Let a connection read and write what is encrypted; before anything else is asked of it."""
    if key is not None:
        # It would write what went wrong to the error stream, for every reader of a terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {key_literal(key)}")


def key_literal(key: bytes) -> str:
    """A raw key as SQLCipher takes it (https://www.zetetic.net/sqlcipher/sqlcipher-api/#key)."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return f"\"x'{key.hex()}'\""
