# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A file beside the catalogue that says: what it holds was found unreadable while in use."""

from contextlib import suppress
from pathlib import Path


def mark_damaged(path: Path) -> None:
    """Have the next opening begin the catalogue at `path` anew; in silence where it cannot."""
    with suppress(OSError):
        _mark_of(path).touch()


def is_marked(path: Path) -> bool:
    """Whether the catalogue at `path` was found damaged since it was begun."""
    return _mark_of(path).exists()


def unmark(path: Path) -> None:
    """Trust the catalogue at `path` again."""
    _mark_of(path).unlink(missing_ok=True)


def _mark_of(path: Path) -> Path:
    return Path(f"{path}-damaged")
