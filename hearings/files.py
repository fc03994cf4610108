# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes a file whole or not at all: nobody ever reads half of one."""

import contextlib
import errno
import os
from pathlib import Path

from hearings.errors import DiskFull, ProfileError, ProfileReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


_USUAL, _OWNER = 0o666, 0o600


def write_whole(path: Path, content: bytes, *, only_for_owner: bool = False) -> None:
    """Put `content` at `path` in one step, making its folder where that is missing.

    What was there before stays until the new content is safely on the disk. With
    `only_for_owner` no other account may ever read it, where files have such a thing.
    Raises `DiskFull` or `ProfileReadOnly` with the path, and then leaves the old file as
    it was.
    """
    mode = _OWNER if only_for_owner else _USUAL
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(new, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        new.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise why_not_written(error, path) from error


def check_folder(profile: Path) -> None:
    """Raise `ProfileReadOnly` where the profile can be no folder, since a file stands in its way.

    Asked once at the start: each part that reads a file of its own there would blame that file.
    """
    for folder in (profile, *profile.parents):
        if os.path.lexists(folder):
            if not folder.is_dir():
                raise ProfileReadOnly(folder)
            return


def why_not_written(error: OSError, path: Path) -> ProfileError:
    """The class that says why a file could not be written."""
    return DiskFull(path) if error.errno in _FULL else ProfileReadOnly(path)
