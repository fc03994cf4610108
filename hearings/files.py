# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes a file whole or not at all: nobody ever reads half of one."""

import contextlib
import errno
import os
from pathlib import Path

from hearings.errors import DiskFull, ProfileError, ProfileReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step, making its folder where that is missing.

    What was there before stays until the new content is safely on the disk. Raises
    `DiskFull` or `ProfileReadOnly` with the path, and then leaves the old file as it was.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with new.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        new.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise why_not_written(error, path) from error


def why_not_written(error: OSError, path: Path) -> ProfileError:
    """The class that says why a file could not be written."""
    return DiskFull(path) if error.errno in _FULL else ProfileReadOnly(path)
