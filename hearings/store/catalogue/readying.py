# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Making the catalogue's file fit for use: a damaged one is put aside and begun anew."""

import contextlib
import sqlite3
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from hearings.clock import Clock
from hearings.errors import CatalogueDamaged
from hearings.store.catalogue.damage_mark import is_marked, mark_damaged, unmark
from hearings.store.catalogue.index import rebuild
from hearings.store.catalogue.tables import meta
from hearings.store.catalogue.words import INDEX_VERSION
from hearings.store.checking import is_whole, look_through
from hearings.store.database import Database, can_write
from hearings.store.kinds import CATALOGUE
from hearings.store.migrate import migrate
from hearings.store.opening import is_cut_short, log_is_left
from hearings.store.setting_aside import set_aside

_INDEX_VERSION = "index_version"


def ready(path: Path, clock: Clock) -> tuple[Database, CatalogueDamaged | None]:
    """The catalogue's file, migrated and readable, and the damage that made it start anew.

    The file is looked through after an unclean end or when it is too short, and given up
    without a look where it was found damaged while it was in use. Raises `StoreTooNew`,
    `DiskFull` and `ProfileReadOnly`, also for an older file that cannot be migrated.
    """
    is_doubtful = log_is_left(path) or is_cut_short(path)
    rebuilt = None
    try:
        if is_marked(path):
            raise CatalogueDamaged(path)
        found = look_through(path, CATALOGUE, is_whole if is_doubtful else _is_trusted)
    except CatalogueDamaged:
        if not can_write(path):
            raise
        found = 0
        rebuilt = CatalogueDamaged(path, set_aside(path, clock.now(), "damaged"))
        unmark(path)
    database = Database(path, CATALOGUE, on_damage=lambda _error: mark_damaged(path))
    with contextlib.ExitStack() as undo:
        undo.callback(database.close)
        _bring_up_to_date(database, found)
        undo.pop_all()
    return database, rebuilt


def _bring_up_to_date(database: Database, found: int) -> None:
    if found == CATALOGUE.version:
        asked = select(meta.c.value).where(meta.c.name == _INDEX_VERSION)
        with database.reading() as connection:
            if connection.scalar(asked) == str(INDEX_VERSION) or database.is_read_only:
                return
    with database.writing() as connection:
        migrate(connection, CATALOGUE)
        rebuild(connection)
        new = insert(meta).values(name=_INDEX_VERSION, value=str(INDEX_VERSION))
        connection.execute(
            new.on_conflict_do_update(index_elements=["name"], set_={"value": new.excluded.value})
        )


def _is_trusted(_connection: sqlite3.Connection) -> bool:
    return True
