# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds, fills and walks the blanks of a text: `{{town: your town or district}}`."""

import re
from collections.abc import Mapping

from hearings.domain.template import Blank

_BLANK = re.compile(r"\{\{([a-z]+):[ ]*([^{}\n]*[^{}\n ])[ ]*\}\}")


def blanks_in(text: str) -> tuple[Blank, ...]:
    """The blanks of a text in their order; indexes count characters of Python."""
    return tuple(Blank(found[1], found[2], *found.span()) for found in _BLANK.finditer(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with the blanks of these names filled; an empty value leaves its blanks.

    A value stands on one line and never makes a new blank.
    """
    plain = {name: _one_line(value) for name, value in values.items()}
    return _BLANK.sub(lambda found: plain.get(found[1]) or found[0], text)


def next_blank(text: str, position: int) -> Blank | None:
    """The first blank that begins after a position, else the first of all; None for none."""
    found = blanks_in(text)
    return next((blank for blank in found if blank.start > position), found[0] if found else None)


def previous_blank(text: str, position: int) -> Blank | None:
    """The last blank that begins before a position, else the last of all; None for none."""
    found = blanks_in(text)[::-1]
    return next((blank for blank in found if blank.start < position), found[0] if found else None)


def _one_line(value: str) -> str:
    return re.sub(r"\{{2,}|\}{2,}", "", " ".join(value.split())).strip()
