# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds the files of resources/ in a checkout, a wheel and a frozen build.

All three put them into a folder on the disk, so that no archive reader is needed at start.
"""

from pathlib import Path

import resources

ROOT = Path(resources.__path__[0])


def folder(name: str) -> Path:
    """A folder of resources/, for example "places"."""
    return ROOT / name


def read_bytes(name: str) -> bytes:
    """A file of resources/ by its path with forward slashes, such as "topics/words.toml"."""
    return (ROOT / name).read_bytes()


def names_in(name: str, ending: str) -> tuple[str, ...]:
    """The names of the files in a folder of resources/ with this ending, sorted."""
    return tuple(sorted(one.name for one in folder(name).iterdir() if one.name.endswith(ending)))
