# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Files that cannot be used are put aside under another name, and never deleted."""

from datetime import UTC, datetime
from pathlib import Path

from hearings.files import why_not_written
from hearings.store.opening import files_of


def stamp(now: datetime) -> str:
    """A moment as it stands in the name of a file, in UTC."""
    return f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def unused(path: Path) -> Path:
    """The path, or the first that is free of -2, -3 … before its ending."""
    free, number = path, 1
    while any(one.exists() for one in files_of(free)):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def set_aside(path: Path, now: datetime, why: str) -> Path:
    """Rename a store with its log and shared memory; the answer is its new name.

    `vault.db` becomes `vault.<why>-<moment>.db`. Raises `ProfileReadOnly`.
    """
    kept = unused(path.with_name(f"{path.stem}.{why}-{stamp(now)}{path.suffix}"))
    try:
        for old, new in zip(files_of(path), files_of(kept), strict=True):
            if old.exists():
                old.rename(new)
    except OSError as error:
        raise why_not_written(error, path) from error
    return kept
