# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A store's file as the fast readers see it: opened at the first look, by sqlite3 alone."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hearings.errors import ProfileReadOnly
from hearings.store.faults import told_by_class
from hearings.store.kinds import StoreBehind, StoreKind, refuse_newer
from hearings.store.opening import connect_to_read, layout_of, log_is_left


class Viewed:
    """One file to read from; safe from any thread, one at a time.

    A file that was put in its place meanwhile is noticed, and one that comes to be too.
    """

    def __init__(
        self,
        path: Path,
        kind: StoreKind,
        open_whole: Callable[[], object] | None = None,
        on_damage: Callable[[], None] | None = None,
    ) -> None:
        """Open nothing yet.

        `open_whole` opens the whole store, which migrates an older file. `on_damage` is told
        first when the file is unreadable.
        """
        self._path = path
        self._kind = kind
        self._open_whole = open_whole
        self._on_damage = on_damage
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    @contextmanager
    def looking(self) -> Iterator[sqlite3.Connection | None]:
        """A connection to read from; None while there is no file, or nothing in it.

        An older file is migrated by opening the whole store, and then read; `StoreBehind` is
        raised only where nobody said how to. Raises `StoreTooNew`, the damage class of the
        store, and what opening the whole store raises.
        """
        with self._lock:
            try:
                with told_by_class(self._kind, self._path):
                    yield self._open_migrated()
            except self._kind.damaged:
                if self._on_damage is not None:
                    self._on_damage()
                raise

    def close(self) -> None:
        """Close the file; the next look opens it again."""
        with self._lock:
            self._drop()

    def _open_migrated(self) -> sqlite3.Connection | None:
        try:
            return self._open()
        except StoreBehind:
            if self._open_whole is None:
                raise
        self._open_whole()
        try:
            return self._open()
        except StoreBehind as error:
            # A vault that is damaged as well is opened without a change to its file.
            raise self._kind.damaged(self._path) from error

    def _open(self) -> sqlite3.Connection | None:
        file = self._file_now()
        if self._connection is not None and file == self._file:
            return self._connection
        self._drop()
        if file is None:
            return None
        connection = connect_to_read(self._path, self._kind)
        found = layout_of(connection)
        if found != self._kind.version:
            connection.close()
            refuse_newer(self._kind, self._path, found)
            if found == 0:
                return None
            raise StoreBehind(self._path, found, self._kind.version)
        self._connection, self._file = connection, file
        return connection

    def _file_now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        except NotADirectoryError as error:
            # A file stands where the profile folder should be.
            raise ProfileReadOnly(self._path) from error
        return (found.st_dev, found.st_ino) if found.st_size or log_is_left(self._path) else None

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._file = None
