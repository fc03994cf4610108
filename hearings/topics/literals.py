# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What must stand in a text for a pattern to match there, read off the pattern itself.

A pattern is a chain. Links that can be spelled out (letters, choices between words) are
multiplied into whole literals; any other link ends the literal. Each finished set of
literals is a requirement: one of them occurs wherever the pattern matches.
"""

import importlib
from collections.abc import Iterator
from itertools import chain
from typing import Any

# Private to the standard library, the same in Python 3.11 to 3.14; an unknown kind of
# link is treated as one that cannot be spelled out, so a new one costs speed only.
_parser = importlib.import_module("re._parser")

Requirement = frozenset[str]

_MOST_SPELLINGS = 64
_MOST_REPEATS = 4


def requirements(pattern: str) -> tuple[Requirement, ...]:
    """The sets of literals of which each must have one in the text, rarest set first.

    Empty when the pattern can match without any fixed letters.
    """
    found = {_shortest_forms(one) for one in _of_chain(_parser.parse(pattern))}
    return tuple(sorted(found, key=lambda one: (_commonness(one), sorted(one))))


def _commonness(requirement: Requirement) -> float:
    return sum(0.5 ** len(literal) for literal in requirement)


def _shortest_forms(requirement: Requirement) -> Requirement:
    return frozenset(
        one
        for one in requirement
        if not any(other != one and other in one for other in requirement)
    )


# The parser's tree is untyped: a list of pairs (kind of link, what it holds).
def _of_chain(links: Any) -> Iterator[Requirement]:
    spelled = {""}
    for kind, held in links:
        spellings = _spellings(str(kind), held)
        if spellings is not None and len(spelled) * len(spellings) <= _MOST_SPELLINGS:
            spelled = {before + after for before in spelled for after in spellings}
            continue
        if "" not in spelled:
            yield frozenset(spelled)
        spelled = {""} if spellings is None else spellings
        if spellings is None:
            yield from _of_link(str(kind), held)
    if "" not in spelled:
        yield frozenset(spelled)


def _of_link(kind: str, held: Any) -> Iterator[Requirement]:
    if kind == "SUBPATTERN":
        yield from _of_chain(held[3])
    elif kind in {"MAX_REPEAT", "MIN_REPEAT"} and held[0] > 0:
        yield from _of_chain(held[2])
    elif kind == "BRANCH":
        best = [min(_of_chain(way), key=_commonness, default=None) for way in held[1]]
        known = [one for one in best if one is not None]
        if len(known) == len(best):
            yield frozenset(chain.from_iterable(known))


def _spellings(kind: str, held: Any) -> set[str] | None:
    """Everything the link can match, if that is a short list."""
    match kind:
        case "LITERAL":
            return {chr(held)}
        case "AT":
            return {""}
        case "SUBPATTERN":
            return _chain_spellings(held[3])
        case "IN":
            letters = {chr(code) for what, code in held if str(what) == "LITERAL"}
            return letters if len(letters) == len(held) else None
        case "BRANCH":
            ways = [_chain_spellings(way) for way in held[1]]
            known = [way for way in ways if way is not None]
            union = set(chain.from_iterable(known))
            return union if len(known) == len(ways) and len(union) <= _MOST_SPELLINGS else None
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeat_spellings(*held)
        case _:
            return None


def _repeat_spellings(least: Any, most: Any, links: Any) -> set[str] | None:
    once = _chain_spellings(links)
    if once is None or int(most) > _MOST_REPEATS:
        return None
    spelled = {""}
    every: set[str] = set()
    for count in range(int(most) + 1):
        if count >= int(least):
            every |= spelled
        spelled = {before + after for before in spelled for after in once}
        if len(spelled) > _MOST_SPELLINGS:
            return None
    return every


def _chain_spellings(links: Any) -> set[str] | None:
    spelled = {""}
    for kind, held in links:
        spellings = _spellings(str(kind), held)
        if spellings is None or len(spelled) * len(spellings) > _MOST_SPELLINGS:
            return None
        spelled = {before + after for before in spelled for after in spellings}
    return spelled
