# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words as a search compares them: without accents, case and punctuation."""

import re

from hearings.domain.names import without_accents

_WORD = re.compile(r"[^\W_]+")


def folded_words(text: str) -> list[str]:
    """The words and numbers of a text in its order; "S.B. 34's" gives s, b, 34 and s."""
    return _WORD.findall(without_accents(text))
