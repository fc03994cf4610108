# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes a file out of sight of everybody: another in its place, and the old one written over.

What a disk that never writes twice to the same place keeps, nobody can reach from here.
"""

import os
from contextlib import suppress
from pathlib import Path

from hearings.files import why_not_written
from hearings.store.opening import files_of, is_plain

_ENDING = ".remains"
_STEP = 1024 * 1024


def hold(path: Path) -> list[Path]:
    """A second name for a file and its log, so that they can be written over when replaced.

    The answer names them; empty where the disk knows no second names. A crash leaves them
    for `destroy_all`.
    """
    held = []
    for one in files_of(path):
        second = one.with_name(one.name + _ENDING)
        with suppress(OSError):
            second.unlink(missing_ok=True)
            os.link(one, second)
            held.append(second)
    return held


def destroy(path: Path) -> None:
    """Write zeros over a file, and remove it; raises `DiskFull` or `ProfileReadOnly`."""
    try:
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _STEP)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise why_not_written(error, path) from error


def destroy_all(folder: Path) -> None:
    """Destroy what an earlier change of the key left half done: old files, plain half copies."""
    for one in folder.glob(f"*{_ENDING}"):
        destroy(one)
    for pattern in ("*.part*", "vault.db.*"):
        for one in folder.glob(pattern):
            if is_plain(one):
                destroy(one)
    for one in folder.glob("salvage-*/vault.db*"):
        destroy(one)
