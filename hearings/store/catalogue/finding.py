# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What queries find, kept while nobody writes: a word typed to its end is looked up once."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings.domain.listing import Listing, ListQuery
from hearings.store.catalogue.asking import Ask, Asked, Parameters, asked_by, without_label
from hearings.store.catalogue.days import days_of, slots_in

if TYPE_CHECKING:
    from hearings.domain.interests import Interests
    from hearings.store.catalogue.own_finding import Bounds, OwnFound, ReaderFor

_KEPT = 8

States = list[int]
"""The states of the file that the questions of one answer saw, in their order."""

# Tells whether another connection wrote since: https://www.sqlite.org/pragma.html#pragma_data_version
STATE = "(SELECT data_version FROM pragma_data_version)"

_BothAsked = tuple[Asked | None, Asked | None]


@dataclass(frozen=True, slots=True)
class Found:
    """The slots of a query, one after the other, as they were in one state of the file.

    The numbers of the states are those of one connection: another one counts anew.
    """

    connection: sqlite3.Connection
    state: int
    asked: _BothAsked
    run: str
    listing: Listing


class Findings:
    """What the latest queries found; for one thread at a time.

    Two queries that come to the same question have one answer: the beginning of a word and
    the whole of it, where no other word begins so.
    """

    def __init__(self, reader_for: ReaderFor | None = None) -> None:
        """`reader_for` reads hearings for a person; only a query with interests needs it."""
        self._kept: OrderedDict[ListQuery, Found] = OrderedDict()
        self._reader_for = reader_for
        # The numbers of the states are those of one connection, so it is part of the key.
        self._own: OrderedDict[tuple[sqlite3.Connection, Interests, Bounds, int], OwnFound] = (
            OrderedDict()
        )

    def of(self, connection: sqlite3.Connection, query: ListQuery, states: States) -> Found:
        """What a query finds now; the states it saw are put behind those in `states`."""
        found = self._kept_of(connection, query, states)
        if found is None:
            wide = without_label(query)
            asked = (
                self.asked(connection, query, states),
                None if wide is None else self.asked(connection, wide, states),
            )
            found = self._same(connection, asked, states) or _find(connection, asked, states)
        if len(set(states)) > 1:
            # Somebody wrote between two questions: what was found is of no one state.
            return found
        self._kept[query] = found
        self._kept.move_to_end(query)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def asked(
        self, connection: sqlite3.Connection, query: ListQuery, states: States
    ) -> Asked | None:
        """The SELECT for a query; the states it saw are put behind those in `states`."""
        if query.interests is None:
            return asked_in(connection, query, states)
        ask = asker(connection, states)
        # Imported here to start fast: most lists are nobody's own.
        from hearings.store.catalogue.own_asking import asked_of_own
        from hearings.store.catalogue.own_finding import own_found

        def find(interests: Interests, bounds: Bounds) -> OwnFound:
            key = (connection, interests, bounds, _state_now(connection, states))
            kept = self._own.get(key)
            if kept is not None:
                return kept
            assert self._reader_for is not None
            found = own_found(interests, bounds, ask, self._reader_for(interests))
            if len(set(states)) == 1:
                self._own[key] = found
                while len(self._own) > _KEPT:
                    self._own.popitem(last=False)
            return found

        return asked_of_own(query, ask, find)

    def _kept_of(
        self, connection: sqlite3.Connection, query: ListQuery, states: States
    ) -> Found | None:
        kept = self._kept.get(query)
        if kept is None or kept.connection is not connection:
            return None
        return kept if _state_now(connection, states) == kept.state else None

    def _same(
        self, connection: sqlite3.Connection, asked: _BothAsked, states: States
    ) -> Found | None:
        alike = [one for one in self._kept.values() if one.asked == asked]
        for kept in alike:
            if kept.connection is connection and kept.state == _state_now(connection, states):
                return kept
        return None


def _state_now(connection: sqlite3.Connection, states: States) -> int:
    """The state that was seen last; asked for where none was seen yet."""
    if not states:
        states.append(connection.execute(f"SELECT {STATE}").fetchone()[0])
    return states[-1]


def _find(connection: sqlite3.Connection, asked: _BothAsked, states: States) -> Found:
    narrow, wide = asked
    narrow_sql, parameters = _one_text("group_concat(slot, '')", narrow)
    wide_sql, wider = _one_text("count(*)", wide)
    state, run, count = connection.execute(
        f"SELECT {STATE}, {narrow_sql}, {wide_sql}", parameters + wider
    ).fetchone()
    states.append(state)
    run = run or ""
    hidden = 0 if wide is None else count - slots_in(run)
    return Found(connection, state, asked, run, Listing(tuple(days_of(run)), hidden))


def asked_in(connection: sqlite3.Connection, query: ListQuery, states: States) -> Asked | None:
    """The SELECT for a query of nobody's; the states it saw are put behind those in `states`."""
    return asked_by(query, asker(connection, states))


def asker(connection: sqlite3.Connection, states: States) -> Ask:
    """Asks one connection; the states it saw are put behind those in `states`."""

    def ask(sql: str, parameters: Parameters) -> str | None:
        state, text = connection.execute(f"SELECT {STATE}, ({sql})", parameters).fetchone()
        states.append(state)
        return text if isinstance(text, str) else None

    return ask


def _one_text(drawn: str, asked: Asked | None) -> tuple[str, Parameters]:
    if asked is None:
        return "NULL", ()
    return f"(SELECT {drawn} FROM ({asked.sql}))", asked.parameters
