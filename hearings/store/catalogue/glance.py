# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list for the window and the command line, by the standard library alone: it starts fast."""

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hearings.domain.listing import Listing, ListQuery, ListRow
from hearings.store.catalogue.asking import Asked, Parameters, asked_by, without_label
from hearings.store.catalogue.damage_mark import mark_damaged
from hearings.store.catalogue.days import days_of, place_of, slot_at, slots_in
from hearings.store.catalogue.rows import PAGE, rows_from
from hearings.store.kinds import CATALOGUE
from hearings.store.viewing import Viewed

_KEPT_FINDINGS = 4

Value = TypeVar("Value")
States = list[int]
"""The states of the file that the questions of one answer saw, in their order."""

# Tells whether another connection wrote since: https://www.sqlite.org/pragma.html#pragma_data_version
_STATE = "(SELECT data_version FROM pragma_data_version)"


@dataclass(frozen=True, slots=True)
class _Found:
    """The slots of a query, one after the other, as they were in one state of the file.

    The numbers of the states are those of one connection: another one counts anew.
    """

    connection: sqlite3.Connection
    state: int
    run: str
    hidden: int


class Glance:
    """The list of hearings; safe from any thread, quick while another one writes.

    A file that is missing or empty gives an empty list. Each call answers for the file as
    it stands in one state, also while another connection writes. Raises `StoreTooNew` or
    `CatalogueDamaged`; what was found damaged is begun anew by the next opening of the whole.
    """

    def __init__(self, path: Path, open_whole: Callable[[], object] | None = None) -> None:
        """Open nothing yet.

        `open_whole` opens the whole catalogue and is called for a file of an older layout,
        which that migrates; without it such a file raises `StoreBehind`.
        """
        self._viewed = Viewed(path, CATALOGUE, open_whole, lambda: mark_damaged(path))
        self._kept: OrderedDict[ListQuery, _Found] = OrderedDict()

    def listing(self, query: ListQuery) -> Listing:
        """The days of the list with their counts."""
        with self._viewed.looking() as connection:
            if connection is None:
                return Listing(())
            found = _of_one_state(connection, lambda states: self._find(connection, query, states))
        return Listing(tuple(days_of(found.run)), found.hidden)

    def rows(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """At most `limit` rows of the list, from number `offset` on, counted from 0."""

        def find_and_read(states: States) -> str:
            assert connection is not None
            found = self._find(connection, query, states)
            return _page(connection, found.run, offset, limit, states)

        with self._viewed.looking() as connection:
            if connection is None:
                return ()
            kept = self._kept.get(query)
            if kept is not None and kept.connection is connection:
                states: States = [kept.state]
                page = _page(connection, kept.run, offset, limit, states)
                if states == [kept.state, kept.state]:
                    return rows_from(page)
            return rows_from(_of_one_state(connection, find_and_read))

    def position(self, query: ListQuery, hearing_id: str) -> int | None:
        """The number of a hearing in the list, counted from 0; None when it is not in it.

        The id of a hearing that was merged into another one stands for that one.
        """

        def find_both(states: States) -> tuple[int | None, str]:
            assert connection is not None
            slot = _slot_of(connection, hearing_id, states)
            kept = self._kept.get(query)
            if kept is not None and kept.connection is connection and {kept.state} == set(states):
                # The list was asked for just now, and nobody wrote since.
                return slot, kept.run
            return slot, "" if slot is None else self._find(connection, query, states).run

        with self._viewed.looking() as connection:
            if connection is None:
                return None
            slot, run = _of_one_state(connection, find_both)
        return None if slot is None else place_of(run, str(slot))

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of the whole list, in its order."""
        with self._viewed.looking() as connection:
            if connection is None:
                return ()
            ids = _of_one_state(connection, lambda states: _ids(connection, query, states))
        return tuple(json.loads(ids))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._viewed.close()

    def _find(self, connection: sqlite3.Connection, query: ListQuery, states: States) -> _Found:
        wide = without_label(query)
        asked = _asked(connection, query, states)
        asked_wide = None if wide is None else _asked(connection, wide, states)
        narrow_sql, narrow = _one_text("group_concat(slot, '')", asked)
        wide_sql, wider = _one_text("count(*)", asked_wide)
        state, run, count = connection.execute(
            f"SELECT {_STATE}, {narrow_sql}, {wide_sql}", narrow + wider
        ).fetchone()
        states.append(state)
        run = run or ""
        hidden = count - slots_in(run) if asked_wide is not None else 0
        found = _Found(connection, state, run, hidden)
        self._kept[query] = found
        self._kept.move_to_end(query)
        while len(self._kept) > _KEPT_FINDINGS:
            self._kept.popitem(last=False)
        return found


def _of_one_state(connection: sqlite3.Connection, answer: Callable[[States], Value]) -> Value:
    """An answer whose questions all saw the file in one state.

    It tells the state each of them saw. Only when another connection wrote in between is it
    given again, within a transaction: two more statements each time would take too long.
    """
    states: States = []
    given = answer(states)
    if len(set(states)) < 2:
        return given
    connection.execute("BEGIN")
    try:
        return answer([])
    finally:
        # Some errors end it by themselves.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _asked(connection: sqlite3.Connection, query: ListQuery, states: States) -> Asked | None:
    def ask(sql: str, parameters: Parameters) -> str | None:
        state, text = connection.execute(f"SELECT {_STATE}, ({sql})", parameters).fetchone()
        states.append(state)
        return text if isinstance(text, str) else None

    return asked_by(query, ask)


def _one_text(drawn: str, asked: Asked | None) -> tuple[str, Parameters]:
    if asked is None:
        return "NULL", ()
    return f"(SELECT {drawn} FROM ({asked.sql}))", asked.parameters


def _page(connection: sqlite3.Connection, run: str, offset: int, limit: int, states: States) -> str:
    last = min(offset + limit, slots_in(run))
    slots = ",".join(slot_at(run, number) for number in range(offset, last))
    state, page = connection.execute(f"SELECT {_STATE}, ({PAGE})", (f"[{slots}]",)).fetchone()
    states.append(state)
    assert isinstance(page, str)
    return page


def _ids(connection: sqlite3.Connection, query: ListQuery, states: States) -> str:
    asked = _asked(connection, query, states)
    if asked is None:
        return "[]"
    state, ids = connection.execute(
        f"SELECT {_STATE}, (SELECT json_group_array(id) FROM (SELECT hearing.id AS id FROM hearing"
        f" JOIN ({asked.sql}) AS found ON hearing.slot = found.slot ORDER BY hearing.slot))",
        asked.parameters,
    ).fetchone()
    states.append(state)
    assert isinstance(ids, str)
    return ids


def _slot_of(connection: sqlite3.Connection, hearing_id: str, states: States) -> int | None:
    found = connection.execute(
        f"SELECT {_STATE}, slot, merged_into FROM hearing WHERE id = ?", (hearing_id,)
    ).fetchone()
    if found is None:
        return None
    state, slot, merged_into = found
    states.append(state)
    return _slot_of(connection, merged_into, states) if merged_into else slot
