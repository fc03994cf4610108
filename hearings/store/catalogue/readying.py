# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Making the catalogue's file fit for use: a damaged one is put aside and begun anew."""

import contextlib
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from hearings.clock import Clock
from hearings.errors import CatalogueDamaged, ProfileError, ProfileReadOnly
from hearings.store.catalogue.index import rebuild
from hearings.store.catalogue.tables import meta
from hearings.store.catalogue.words import INDEX_VERSION
from hearings.store.database import Database
from hearings.store.kinds import CATALOGUE, refuse_newer
from hearings.store.migrate import layout_found, migrate
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
    database = _database(path)
    try:
        if _mark_of_damage(path).exists():
            raise CatalogueDamaged(path)
        _prepare(database, is_doubtful)
    except CatalogueDamaged:
        database.close()
        if database.is_read_only:
            raise
        rebuilt = CatalogueDamaged(path, set_aside(path, clock.now(), "damaged"))
        _mark_of_damage(path).unlink(missing_ok=True)
        database = _database(path)
        _prepare(database, is_doubtful=False)
        return database, rebuilt
    except ProfileError:
        database.close()
        raise
    return database, None


def _database(path: Path) -> Database:
    return Database(path, CATALOGUE, on_damage=lambda _error: _remember_damage(path))


def _prepare(database: Database, is_doubtful: bool) -> None:
    with database.reading() as connection:
        found = layout_found(connection)
        refuse_newer(CATALOGUE, database.path, found)
        if is_doubtful and connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
            raise CatalogueDamaged(database.path)
        asked = select(meta.c.value).where(meta.c.name == _INDEX_VERSION)
        if found == CATALOGUE.version and connection.scalar(asked) == str(INDEX_VERSION):
            return
    if database.is_read_only:
        if found == CATALOGUE.version:
            return
        raise ProfileReadOnly(database.path)
    with database.writing() as connection:
        migrate(connection, CATALOGUE)
        rebuild(connection)
        new = insert(meta).values(name=_INDEX_VERSION, value=str(INDEX_VERSION))
        connection.execute(
            new.on_conflict_do_update(index_elements=["name"], set_={"value": new.excluded.value})
        )


def _mark_of_damage(path: Path) -> Path:
    """A file that says: what this one holds was found unreadable while it was in use."""
    return Path(f"{path}-damaged")


def _remember_damage(path: Path) -> None:
    with contextlib.suppress(OSError):
        _mark_of_damage(path).touch()
