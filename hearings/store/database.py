# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An open store behind SQLAlchemy: reading side by side, writing one at a time."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from hearings.errors import ProfileError, ProfileReadOnly
from hearings.store.faults import is_undecodable, profile_error
from hearings.store.kinds import StoreKind
from hearings.store.library import library_for, library_of, sqlite_faults
from hearings.store.opening import connect, connect_to_read, room_to_write

_WRITES = "hearings_writes"


class Database:
    """One open store; every method may be called from any thread.

    What SQLite raises inside `reading` and `writing` leaves them as a `ProfileError`,
    and is told to `on_damage` first where the file is unreadable.
    """

    def __init__(
        self,
        path: Path,
        kind: StoreKind,
        on_damage: Callable[[ProfileError], None] | None = None,
        held: sqlite3.Connection | None = None,
        refusal: ProfileError | None = None,
    ) -> None:
        """Open nothing yet; `held` is a connection to read from instead of the file.

        `refusal` is raised by everything that writes; without one the system is asked
        whether the file can be written.
        """
        self.path = path
        self.kind = kind
        self._held = held
        self._refusal = refusal
        if refusal is None and not can_write(path):
            self._refusal = ProfileReadOnly(path)
        self._shut: ProfileError | None = None
        self.was_unreadable = False
        """Whether anything of the file could not be read since it was opened."""
        self._on_damage = on_damage
        self._one_writer = threading.Lock()
        self._one_reader = threading.Lock() if held is not None else None
        self._engine = self._make_engine(held)

    def _make_engine(self, held: sqlite3.Connection | None) -> Engine:
        # An error must not carry the text of a draft into a log.
        if held is not None:
            engine = create_engine(
                "sqlite://",
                creator=lambda: held,
                module=library_of(held),
                poolclass=StaticPool,
                hide_parameters=True,
            )
        else:
            way = connect_to_read if self.is_read_only else connect
            engine = create_engine(
                "sqlite://",
                creator=lambda: self._opened_by(way),
                module=library_for(self.kind.key),
                poolclass=QueuePool,
                max_overflow=-1,
                hide_parameters=True,
            )
        event.listen(engine, "begin", _begin)
        return engine

    def _opened_by(
        self, way: Callable[[Path, StoreKind], sqlite3.Connection]
    ) -> sqlite3.Connection:
        # Whoever waited for its turn while the store was shut comes too late.
        if self._shut is not None:
            raise self._shut
        return way(self.path, self.kind)

    @property
    def is_read_only(self) -> bool:
        """Whether everything that writes is refused."""
        return self._refusal is not None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the store as it stands at its first question."""
        if self._shut is not None:
            raise self._shut
        with self._told(), self._alone_if_held(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it is kept when the block ends well, else none of it.

        Waits for other writers, in this process and in others. Raises
        `ProfileReadOnly`, `DiskFull`, `ProfileInUse` or the damage class.
        """
        if (refusal := self._shut or self._refusal) is not None:
            raise refusal
        with self._told(), self._one_writer, self._engine.connect() as plain:
            connection = plain.execution_options(**{_WRITES: True})
            with room_to_write(self.driver(plain)), connection.begin():
                yield connection

    def driver(self, connection: Connection) -> sqlite3.Connection:
        """The library's own connection underneath."""
        return cast(sqlite3.Connection, connection.connection.driver_connection)

    def close(self) -> None:
        """Put the log into the file and close every connection."""
        self.empty_log()
        self._engine.dispose()
        if self._held is not None:
            self._held.close()

    def shut(self, why: ProfileError) -> None:
        """Close for good: whoever asks from now on is told `why`.

        Waits for what is being written; what is being read is read to its end.
        """
        self._shut = why
        with self._one_writer:
            self.close()

    def empty_log(self) -> None:
        """Put the log into the file, as far as readers let it, and overwrite what it held.

        What cannot be put in now stays in the log, which is read at the next opening.
        """
        if self._refusal is None:
            with (
                contextlib.suppress(*sqlite_faults(), ProfileError),
                self._engine.connect() as plain,
            ):
                self.driver(plain).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _alone_if_held(self) -> Iterator[None]:
        if self._one_reader is None:
            yield
        else:
            with self._one_reader:
                yield

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, *sqlite_faults()) as error:  # type: ignore[misc]
            source = error.orig if isinstance(error, DBAPIError) else error
            told = profile_error(source, self.kind, self.path) if source else None
            if told is None:
                raise
            self._tell_damage(told)
            raise told from (None if source and is_undecodable(source) else error)
        except ProfileError as told:
            self._tell_damage(told)
            raise

    def _tell_damage(self, told: ProfileError) -> None:
        if isinstance(told, self.kind.damaged):
            self.was_unreadable = True
            if self._on_damage is not None:
                self._on_damage(told)


def can_write(path: Path) -> bool:
    """Whether the system lets this process write the file, or make it where it is missing.

    A read-only disk is noticed here too. Where the system does not know better the
    first write tells, by raising `ProfileReadOnly`.
    """
    if path.exists():
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    folder = path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
