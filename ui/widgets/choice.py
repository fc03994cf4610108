# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One thing the palette offers, and which of them a person means by what they typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """What it is called, what it is, the key that does it without the palette, and the act."""

    title: str
    detail: str
    act: Callable[[], object]
    remark: str = ""


def matching(choices: Iterable[Choice], typed: str) -> tuple[Choice, ...]:
    """Those in which each typed word begins a word; those whose title begins so come first.

    Accents and case do not count. Nothing typed means all of them, in their order.
    """
    wanted = _folded(typed).split()
    found = [one for one in choices if _has_all(f"{one.title} {one.detail}", wanted)]
    begin = _folded(typed).strip()
    return tuple(sorted(found, key=lambda one: not _folded(one.title).startswith(begin)))


def _has_all(text: str, wanted: list[str]) -> bool:
    words = _folded(text).split()
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = (one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return "".join(letters)
