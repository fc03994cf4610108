# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a list query asks of the tables, as SQL: the slots of its hearings, in the list's order."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.meeting_kind import OPEN_KINDS
from hearings.store.catalogue.slot import first_slot, last_slot
from hearings.store.catalogue.words import (
    SHUT_MARK,
    kind_mark,
    label_mark,
    place_mark,
    topic_mark,
    words_of,
)

Parameters = tuple[str | int, ...]
Ask = Callable[[str, Parameters], str | None]
"""Runs a statement that gives one text."""

# Up to three letters the index knows the beginnings of words by heart. For longer ones it
# would first join the lists of all words that begin so, which takes far longer than to name
# the words; but naming very many is slow again.
_KNOWN_BEGINNING = 3
_MOST_SPELLINGS = 16

_SPELLINGS = f"""
SELECT json_group_object(begun.value, (
    SELECT json_group_array(word) FROM (
        SELECT word FROM word
        WHERE word >= begun.value AND word < begun.value || char(1114111)
        LIMIT {_MOST_SPELLINGS + 1}
    )
)) FROM json_each(?) AS begun
"""

_KNOWN_PLACES = "SELECT json_group_array(id) FROM place"

# The index gives its rows by ascending row number, and the row number is the slot.
_BY_WORDS = "SELECT rowid AS slot FROM search WHERE search MATCH ?"
_WITHIN = " AND rowid BETWEEN ? AND ?"
_BY_DATE = "SELECT slot FROM hearing WHERE slot BETWEEN ? AND ? ORDER BY slot"


@dataclass(frozen=True, slots=True)
class Asked:
    """A SELECT of the column `slot`, with its parameters."""

    sql: str
    parameters: Parameters


def asked_by(query: ListQuery, ask: Ask) -> Asked | None:
    """The SELECT for a query; None when nothing can match it."""
    words = _longest(words_of(query.text))
    spellings = _spellings(words, ask)
    conditions = [_beginning(word, spellings) for word in words]
    conditions += _filters(query)
    shown, hidden = ((), ()) if query.places is None else _places(query.places, ask)
    bounds = (first_slot(query.first or date.min), last_slot(query.last or date.max))
    if "" in conditions or query.kinds == () or (query.places is not None and not shown):
        return None
    unwanted = _unwanted_kinds(query)
    if query.kinds is not None and not (conditions and unwanted):
        conditions.append(_any_of(map(kind_mark, query.kinds)))
        unwanted = []
    # Naming the places that are not wanted is quicker where they are fewer, and the usual
    # list, of everything that is followed, need name none.
    if hidden and (len(shown) <= len(hidden) or not conditions):
        conditions.append(_any_of(map(place_mark, shown)))
        hidden = ()
    if not conditions:
        return Asked(_BY_DATE, bounds)
    expression = " AND ".join(conditions)
    for marks in (list(map(place_mark, hidden)), unwanted):
        if marks:
            expression = f"({expression}) NOT {_any_of(marks)}"
    if query.first is None and query.last is None:
        return Asked(_BY_WORDS, (expression,))
    return Asked(_BY_WORDS + _WITHIN, (expression, *bounds))


def without_label(query: ListQuery) -> ListQuery | None:
    """The query that lists hearings of every label and topic; None when the query does."""
    if query.least is Label.NO and query.topics is None and not query.is_mine:
        return None
    interests = query.interests if query.follows_anywhere else None
    return replace(query, least=Label.NO, topics=None, interests=interests, is_mine=False)


def _filters(query: ListQuery) -> list[str]:
    found = []
    if query.least is not Label.NO:
        found.append(_any_of([label_mark(query.least)]))
    if query.topics is not None:
        found.append(_any_of(map(topic_mark, query.topics)))
    return found


def _unwanted_kinds(query: ListQuery) -> list[str]:
    """The mark of the kinds that are not wanted, where leaving those out is quicker.

    Most hearings are of a kind where anybody may speak, or of one that no source tells.
    """
    is_open = query.kinds is not None and set(query.kinds) == set(OPEN_KINDS)
    return [SHUT_MARK] if is_open else []


def _places(wanted: Iterable[str], ask: Ask) -> tuple[Collection[str], Collection[str]]:
    """Of the places the catalogue has, those that are wanted and those that are not."""
    known = json.loads(ask(_KNOWN_PLACES, ()) or "[]")
    chosen = frozenset(wanted)
    shown = [place for place in known if place in chosen]
    return shown, [place for place in known if place not in chosen]


def _longest(words: Iterable[str]) -> list[str]:
    """The words without those that only begin another one."""
    different = list(dict.fromkeys(words))
    return [
        word
        for word in different
        if not any(other != word and other.startswith(word) for other in different)
    ]


def _spellings(words: Iterable[str], ask: Ask) -> Mapping[str, list[str]]:
    """For each long word the words it can be the beginning of, one more than are named."""
    long = [word for word in words if len(word) > _KNOWN_BEGINNING]
    if not long:
        return {}
    told = ask(_SPELLINGS, (json.dumps(long),))
    return {} if told is None else {word: list(found) for word, found in json.loads(told).items()}


def _beginning(word: str, spellings: Mapping[str, list[str]]) -> str:
    named = spellings.get(word)
    if named is None or len(named) > _MOST_SPELLINGS:
        return f'"{word}"*'
    return _any_of(named)


def _any_of(words: Iterable[str]) -> str:
    """Words of which one must be there; empty for none, which nothing can match."""
    quoted = [f'"{word}"' for word in words]
    return f"({' OR '.join(quoted)})" if quoted else ""
