# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds the files of resources/ in a checkout, a wheel and a frozen build."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def folder(name: str) -> Traversable:
    """A folder of resources/, for example "places"."""
    return files("resources").joinpath(name)


def read_bytes(name: str) -> bytes:
    """A file of resources/ by its path with forward slashes, such as "topics/words.toml"."""
    return files("resources").joinpath(*name.split("/")).read_bytes()


def names_in(name: str, ending: str) -> tuple[str, ...]:
    """The names of the files in a folder of resources/ with this ending, sorted."""
    return tuple(sorted(one.name for one in folder(name).iterdir() if one.name.endswith(ending)))
