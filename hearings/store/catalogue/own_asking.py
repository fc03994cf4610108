# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a list query asks of the tables for one person, on top of what it asks for everybody."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hearings.domain.interests import Interests
from hearings.domain.listing import ListQuery
from hearings.store.catalogue.asking import Ask, Asked, asked_by, without_label
from hearings.store.catalogue.own_finding import Bounds, OwnFound
from hearings.store.catalogue.slot import first_slot, last_slot

Find = Callable[[Interests, Bounds], OwnFound]
"""Tells what the interests of a person change between two slots."""


def in_force(query: ListQuery) -> Interests:
    """The interests that count for a query: a topic it names is on."""
    told = query.interests or Interests()
    if query.topics is None or query.is_mine:
        return told
    off = tuple(topic for topic in told.topics_off if topic not in query.topics)
    return replace(told, topics_off=off)


def asked_of_own(query: ListQuery, ask: Ask, find: Find) -> Asked | None:
    """The SELECT for a query with the person's own; None when nothing can match it."""
    interests, wants_own = in_force(query), query.topics is None
    if query.is_mine:
        named = query.topics
        topics = tuple(one for one in interests.topics if named is None or one in named)
        query = replace(query, topics=topics)
    wide = without_label(query)
    asked = asked_by(query, ask)
    if wide is None and not query.follows_anywhere:
        # Everything is listed already.
        return asked
    found = find(interests, _bounds(query))
    added: frozenset[int] = frozenset()
    if wants_own and wide is not None:
        added = found.added
    gone = [slot for slot in found.lessened if slot not in added and _is_gone(query, found, slot)]
    parts = [] if asked is None else [_but(asked, gone)]
    if added and wide is not None and (all_ := asked_by(wide, ask)) is not None:
        parts.append(_among(all_, added))
    elsewhere = _elsewhere(query, found) if wants_own else frozenset()
    if elsewhere and (everywhere := asked_by(_everywhere(query), ask)) is not None:
        parts.append(_among(everywhere, elsewhere))
    if not parts:
        return None
    sql = " UNION ".join(part.sql for part in parts)
    parameters = tuple(one for part in parts for one in part.parameters)
    return Asked(f"SELECT slot FROM ({sql}) ORDER BY slot", parameters)


def _bounds(query: ListQuery) -> Bounds:
    return first_slot(query.first or date.min), last_slot(query.last or date.max)


def _elsewhere(query: ListQuery, found: OwnFound) -> frozenset[int]:
    """What is followed by number or by hand, and not at the places of the query."""
    if not query.follows_anywhere or query.places is None:
        return frozenset()
    return frozenset(slot for slot, place in found.followed.items() if place not in query.places)


def _everywhere(query: ListQuery) -> ListQuery:
    return replace(without_label(query) or query, places=None)


def _is_gone(query: ListQuery, found: OwnFound, slot: int) -> bool:
    left = found.lessened[slot]
    is_on_topic = query.topics is None or not left.topics.isdisjoint(query.topics)
    return left.rank < query.least.rank or not is_on_topic


def _but(asked: Asked, gone: list[int]) -> Asked:
    if not gone:
        return Asked(f"SELECT slot FROM ({asked.sql})", asked.parameters)
    sql = f"SELECT slot FROM ({asked.sql}) WHERE slot NOT IN (SELECT value FROM json_each(?))"
    return Asked(sql, (*asked.parameters, json.dumps(sorted(gone))))


def _among(asked: Asked, added: frozenset[int]) -> Asked:
    # The plus keeps SQLite from asking the index of words for each of the slots by itself.
    sql = f"SELECT slot FROM ({asked.sql}) WHERE +slot IN (SELECT value FROM json_each(?))"
    return Asked(sql, (*asked.parameters, json.dumps(sorted(added))))
