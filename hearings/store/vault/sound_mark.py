# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Remembers that a vault was sound when it was closed, so that it opens at once however large.

Looking at every value of 20,000 drafts takes most of a second. What was closed well and was
not touched since is looked through once a day only; after a crash, and after any change from
outside, always.
"""

import json
import os
import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from hearings.errors import ProfileError
from hearings.files import write_whole
from hearings.store.opening import log_is_left
from hearings.store.setting_aside import stamp

_SECOND = 1_000_000_000


def mark_sound(path: Path, now: datetime) -> None:
    """Note that a closed vault is sound today.

    The file is given a time that no later change of it can have by chance, because several
    changes within one tick of the system's clock look alike. Where that cannot be done, or
    somebody still writes, nothing is noted.
    """
    with suppress(OSError, ProfileError):
        if log_is_left(path):
            return
        found = path.stat()
        time = found.st_mtime_ns // _SECOND * _SECOND + secrets.randbelow(_SECOND)
        os.utime(path, ns=(found.st_atime_ns, time))
        # Some disks keep even seconds only.
        if path.stat().st_mtime_ns == time:
            write_whole(_mark(path), json.dumps(_told(path, now)).encode(), only_for_owner=True)


def is_marked_sound(path: Path, now: datetime) -> bool:
    """Whether the file is as it was when it was noted today."""
    try:
        known = json.loads(_mark(path).read_text(encoding="utf-8"))
        return bool(known == _told(path, now)) and not log_is_left(path)
    except (OSError, ValueError):
        return False


def _told(path: Path, now: datetime) -> dict[str, object]:
    found = path.stat()
    return {
        "day": stamp(now)[:8],
        "size": found.st_size,
        "time": found.st_mtime_ns,
        "file": found.st_ino,
    }


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.stem}.sound")
