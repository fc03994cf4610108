# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Names of bodies as clerks type them: a clean form to show, a folded form to compare.

Clerks put stars before a name, leave blanks behind it, write "&" or "and", and some
cities write CANCELLED into the name itself.
"""

import re
import unicodedata

# A run of strokes is tried only where it begins: from each place in it, it takes for ever.
_CANCELLATION = re.compile(
    r"(?:(?<![\s\-–—:(\[*])[\s\-–—:(\[*]+)?"
    r"\b(cancell?ed|cancell?ation|cancelado|cancelada)\b[\s)\]*.]*",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w]+")


def says_cancelled(text: str) -> bool:
    """Whether a text says that something is cancelled, in either spelling."""
    return _CANCELLATION.search(text) is not None


def clean_name(name: str) -> str:
    """The name to show: no stars in front, no cancellation behind, single blanks."""
    without = _CANCELLATION.sub(" ", name)
    return _SPACE.sub(" ", without).strip().lstrip("*").strip(" -–—*") or name.strip()


def without_accents(text: str) -> str:
    """The text to compare: compatible letters as one, without accents and case."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def fold_name(name: str) -> str:
    """The name to compare: clean, without accents, case, punctuation, "the" and "and"."""
    plain = without_accents(clean_name(name)).replace("&", " and ")
    words = _NOT_WORD.sub(" ", plain).split()
    return " ".join(word for word in words if word not in {"the", "and", "of", "on"})
