# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What must stand in a text for a pattern to match there, read off the pattern itself.

A pattern is a chain of links. Links that can be spelled out (letters, choices between
words) are multiplied into whole literals; any other link ends the literal. Each finished
set of literals is a requirement: one of them occurs wherever the pattern matches.
"""

import importlib
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

# Private to the standard library and the same in Python 3.11 to 3.14; an unknown kind
# of link counts as one that cannot be spelled out, so a new one costs speed only.
_parser = importlib.import_module("re._parser")
_LETTER = _parser.LITERAL
_PLACE = _parser.AT

Requirement = frozenset[str]

_MOST_SPELLINGS = 64
_MOST_REPEATS = 4


class _Part(NamedTuple):
    """Everything a part can match if that is a short list, else what it requires."""

    spellings: set[str] | None
    required: Sequence[Requirement] = ()

    def requirements(self) -> Sequence[Requirement]:
        if self.spellings is None:
            return self.required
        return () if "" in self.spellings else (frozenset(self.spellings),)


_ANYTHING = _Part(None)


def requirements(pattern: str) -> tuple[Requirement, ...]:
    """The sets of literals of which each must have one in the text, rarest set first.

    Empty when the pattern can match without any fixed letters. Raises `re.error` for a
    pattern that is none.
    """
    found = {_shortest_forms(one) for one in _chain(_parser.parse(pattern)).requirements()}
    return tuple(sorted(found, key=lambda one: (_commonness(one), sorted(one))))


def _commonness(requirement: Requirement) -> float:
    return sum(0.5 ** len(literal) for literal in requirement)


def _shortest_forms(requirement: Requirement) -> Requirement:
    """Without the literals that hold another one: `cameras` says no more than `camera`."""
    kept: list[str] = []
    for literal in sorted(requirement, key=len):
        if not any(one in literal for one in kept):
            kept.append(literal)
    return frozenset(kept)


# The parser's tree is untyped: a list of pairs (kind of link, what it holds).
def _chain(links: Any) -> _Part:
    spelled = {""}
    required: list[Requirement] = []
    is_spelled_out = True
    run = ""
    # Its list, because stepping through the sequence itself takes four times as long.
    for kind, held in links.data:
        if kind is _LETTER:
            run += chr(held)
            continue
        if kind is _PLACE:
            continue
        if run:
            spelled = {one + run for one in spelled}
            run = ""
        link = _link(kind.name, held)
        if link.spellings is not None and len(spelled) * len(link.spellings) <= _MOST_SPELLINGS:
            spelled = _product(spelled, link.spellings)
            continue
        is_spelled_out = False
        required += _Part(spelled).requirements()
        required += link.required
        spelled = link.spellings or {""}
    if run:
        spelled = {one + run for one in spelled}
    if is_spelled_out:
        return _Part(spelled)
    return _Part(None, [*required, *_Part(spelled).requirements()])


def _link(kind: str, held: Any) -> _Part:
    match kind:
        case "SUBPATTERN":
            return _chain(held[3])
        case "IN":
            letters = {chr(code) for what, code in held if what is _LETTER}
            return _Part(letters) if len(letters) == len(held) else _ANYTHING
        case "BRANCH":
            return _choice([_chain(way) for way in held[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeated(int(held[0]), int(held[1]), _chain(held[2]))
        case _:
            return _ANYTHING


def _choice(ways: list[_Part]) -> _Part:
    spelled = [way.spellings for way in ways if way.spellings is not None]
    union = set(chain.from_iterable(spelled))
    if len(spelled) == len(ways) and len(union) <= _MOST_SPELLINGS:
        return _Part(union)
    ranked = [sorted(way.requirements(), key=_commonness) for way in ways]
    if not all(ranked):
        return _ANYTHING
    # What each way requires first, together, and what each requires second.
    firsts = frozenset(chain.from_iterable(one[0] for one in ranked))
    seconds = frozenset(chain.from_iterable(one[min(1, len(one) - 1)] for one in ranked))
    return _Part(None, (firsts, seconds))


def _repeated(least: int, most: int, once: _Part) -> _Part:
    if once.spellings is not None and most <= _MOST_REPEATS:
        spelled = {""}
        every: set[str] = set()
        for count in range(most + 1):
            if count >= least:
                every |= spelled
            spelled = _product(spelled, once.spellings)
            if len(spelled) > _MOST_SPELLINGS:
                break
        else:
            return _Part(every)
    return _Part(None, once.requirements()) if least else _ANYTHING


def _product(firsts: set[str], seconds: set[str]) -> set[str]:
    return {first + second for first in firsts for second in seconds}
