# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Copies of the vault: one a day, one before each migration, each looked through when made."""

import contextlib
import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from hearings.clock import Clock, SystemClock
from hearings.errors import VaultDamaged
from hearings.files import why_not_written
from hearings.store.checking import is_whole
from hearings.store.copying import copy_whole, row_counts
from hearings.store.faults import told_by_class
from hearings.store.kinds import VAULT, StoreKind
from hearings.store.opening import connect_to_read, files_of
from hearings.store.setting_aside import set_aside, stamp, unused

DAYS_KEPT, WEEKS_KEPT = 3, 2

_DAILY = "vault.daily-"
_BEFORE = "vault.layout"
_WHOLE = (_DAILY, _BEFORE)
_STAMP = re.compile(r"-(\d{8}T\d{6}Z)")


def folder_for(path: Path) -> Path:
    """Where the copies of a vault lie: a folder beside it."""
    return path.parent / "backups"


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Every copy of a whole vault, newest first by the moment in its name."""
    found = [one for kind in _WHOLE for one in folder.glob(f"{kind}*.db")]
    return tuple(sorted(found, key=_moment, reverse=True))


def made_at(copy: Path) -> datetime:
    """When a copy of `backups_in` was made, by its name, in UTC; the beginning for none."""
    moment, _name = _moment(copy)
    return datetime.strptime(moment or "19700101T000000Z", "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def is_of_earlier_layout(copy: Path) -> bool:
    """Whether a copy of `backups_in` was made before a migration."""
    return copy.name.startswith(_BEFORE)


def back_up_daily(
    source: sqlite3.Connection, folder: Path, now: datetime, kind: StoreKind = VAULT
) -> Path | None:
    """A copy of today, unless there is one: of older ones three days and two weeks are kept.

    Five stay in all, this one among the three. An old copy goes only when the new one was
    opened and found whole. No file is ever overwritten. Raises `DiskFull`,
    `ProfileReadOnly` or `VaultDamaged`.
    """
    today = stamp(now)[:8]
    if any(folder.glob(f"{_DAILY}{today}T*.db")):
        return None
    made = copy(source, folder / f"{_DAILY}{stamp(now)}.db", kind)
    # The one just made stays, also where a clock that was set back gives it the oldest name.
    others = [one for one in backups_in(folder) if one.name.startswith(_DAILY) and one != made]
    for old in _not_kept(others[DAYS_KEPT - 1 :]):
        with contextlib.suppress(OSError):
            old.unlink()
    return made


def _not_kept(older: list[Path]) -> list[Path]:
    """All, newest first, but the first copy of each of the last weeks, and the next to fill up."""
    first_of_week = {made_at(one).isocalendar()[:2]: one for one in older}
    wanted = list(first_of_week.values())[:WEEKS_KEPT]
    rest = [one for one in older if one not in wanted]
    return rest[WEEKS_KEPT - len(wanted) :]


def back_up_before_migration(
    source: sqlite3.Connection, folder: Path, layout: int, now: datetime, kind: StoreKind = VAULT
) -> Path:
    """A copy of a vault that still has an older layout; it stays. Raises like the daily copy."""
    return copy(source, folder / f"{_BEFORE}{layout}-{stamp(now)}.db", kind)


def keep_salvaged(saved: sqlite3.Connection, path: Path, kind: StoreKind = VAULT) -> Path:
    """A copy of what could be read of a damaged vault, one for each state of its file."""
    changed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    kept = folder_for(path) / f"vault.salvaged-{stamp(changed_at)}.db"
    return kept if kept.exists() else copy(saved, kept, kind)


def restore_backup(
    path: Path,
    backup: Path,
    clock: Clock | None = None,
    kind: StoreKind = VAULT,
    copied: StoreKind | None = None,
) -> Path | None:
    """Put a copy in the place of the vault; the answer is where the old file is kept.

    The vault must be closed; `copied` is the kind of the copy where it has another key. The
    copy is looked through before anything is moved, and stays where it is. None when there was
    no old file. Raises `VaultDamaged` when the copy is damaged itself, `DiskFull` or
    `ProfileReadOnly`.
    """
    source = connect_to_read(backup, copied or kind)
    try:
        ready = copy(source, path.with_name(f"{path.name}.restored"), kind)
    finally:
        source.close()
    now = (clock or SystemClock()).now()
    kept = set_aside(path, now, "replaced") if path.exists() else None
    try:
        ready.rename(path)
    except OSError as error:
        raise why_not_written(error, path) from error
    return kept


def copy(source: sqlite3.Connection, wanted: Path, kind: StoreKind = VAULT) -> Path:
    """A copy of an open vault, whole and looked through, under the wanted name or the next free.

    It is encrypted with the key of `kind`, whatever the source is. It has this name only
    once it is known to be good; before, its name ends in "part".
    """
    part = unused(wanted.with_name(f"{wanted.name}.part"))
    try:
        counts = copy_whole(source, part, kind)
        _look_through(part, counts, kind)
        final = unused(wanted)
        part.rename(final)
    except OSError as error:
        raise why_not_written(error, wanted) from error
    finally:
        _remove(part)
    return final


def _look_through(part: Path, counts: dict[str, int], kind: StoreKind) -> None:
    with told_by_class(kind, part):
        copied = connect_to_read(part, kind)
        try:
            if not is_whole(copied) or row_counts(copied) != counts:
                raise VaultDamaged(part)
        finally:
            copied.close()


def _remove(part: Path) -> None:
    for one in files_of(part):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def _moment(path: Path) -> tuple[str, str]:
    found = _STAMP.search(path.name)
    return (found[1] if found else "", path.name)
