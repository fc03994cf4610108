# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words as a search compares them: without accents, case and punctuation."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def folded_words(text: str) -> list[str]:
    """The words and numbers of a text in its order; "S.B. 34's" gives s, b, 34 and s."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _WORD.findall(kept)
