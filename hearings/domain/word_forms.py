# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The forms of a word that mean the same: one and many, British and American."""

from collections.abc import Iterator

_SHORTEST = 3
_HISSING = ("s", "x", "z", "ch", "sh")
_SPELLED = (("license", "licence"), ("center", "centre"), ("program", "programme"))


def forms_of(word: str) -> tuple[str, ...]:
    """A folded word with its English singular and plural, each once, itself first.

    What is no word of letters, or is shorter than three of them, has no other form.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    ones = [one for one in _singulars(word) if len(one) >= _SHORTEST]
    return tuple(dict.fromkeys((word, *ones, *map(_plural, ones or [word]))))


def spellings_of(form: str) -> tuple[str, ...]:
    """A form as it is, and as it is spelled on the other side of the ocean, each once."""
    found = [form]
    for american, british in _SPELLED:
        plain = form.replace(british, american)
        found += [plain, plain.replace(american, british)]
    return tuple(dict.fromkeys(found))


def _singulars(word: str) -> Iterator[str]:
    """What the word may be the plural of: "buses" leaves "bus", and "bases" "base"."""
    if word.endswith("ies") and len(word) > len("ties"):
        yield f"{word[:-3]}y"
        return
    if word.endswith("es") and word[:-2].endswith(_HISSING):
        yield word[:-2]
        if not word.endswith(("ses", "zes")):
            return
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        yield word[:-1]
    else:
        yield word


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_HISSING) else f"{word}s"
