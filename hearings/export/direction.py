# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a text is read from right to left."""

from unicodedata import bidirectional

_RIGHT = frozenset({"R", "AL"})


def has_right_to_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    return not text.isascii() and any(bidirectional(one) in _RIGHT for one in text)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs to the left (Unicode annex 9, rule P2)."""
    if text.isascii():
        return False
    strong = (kind for one in text if (kind := bidirectional(one)) in _RIGHT | {"L"})
    return next(strong, "L") in _RIGHT
