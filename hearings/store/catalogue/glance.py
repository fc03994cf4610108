# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list for the window and the command line, by the standard library alone: it starts fast."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hearings.domain.listing import FirstLook, Listing, ListQuery, ListRow
from hearings.store.catalogue.damage_mark import mark_damaged
from hearings.store.catalogue.days import place_of, slot_at, slots_in
from hearings.store.catalogue.finding import STATE, Findings, States, asker
from hearings.store.catalogue.rows import PAGE, rows_from
from hearings.store.kinds import CATALOGUE
from hearings.store.viewing import Viewed

if TYPE_CHECKING:
    from hearings.store.catalogue.own_finding import ReaderFor, Texts

Value = TypeVar("Value")


class Glance:
    """The list of hearings; safe from any thread, quick while another one writes.

    A file that is missing or empty gives an empty list. Each call answers for the file as
    it stands in one state, also while another connection writes. Raises `StoreTooNew` or
    `CatalogueDamaged`; what was found damaged is begun anew by the next opening of the whole.
    """

    def __init__(
        self,
        path: Path,
        open_whole: Callable[[], object] | None = None,
        reader_for: ReaderFor | None = None,
    ) -> None:
        """Open nothing yet.

        `open_whole` opens the whole catalogue and is called for a file of an older layout,
        which that migrates; without it such a file raises `StoreBehind`. `reader_for` reads
        hearings for a person; only a query with interests needs it.
        """
        self._viewed = Viewed(path, CATALOGUE, open_whole, lambda: mark_damaged(path))
        self._findings = Findings(reader_for)
        self._reader_for = reader_for

    def first_look(self, query: ListQuery, size: int, keep: str | None = None) -> FirstLook:
        """The list with a page of at most `size` rows: that round `keep`, else the first.

        `keep` is the id of a hearing; one that was merged into another stands for that one.
        """

        def find_and_read(states: States) -> tuple[Listing, int, _Page, int | None]:
            assert connection is not None
            slot = None if keep is None else _slot_of(connection, keep, states)
            found = self._findings.of(connection, query, states)
            row = None if slot is None else place_of(found.run, str(slot))
            offset = max(0, (row or 0) - size // 2)
            page = _page(connection, query, found.run, offset, size, states)
            return found.listing, offset, page, row

        with self._viewed.looking() as connection:
            if connection is None:
                return FirstLook(query, Listing(()), 0, ())
            listing, offset, page, row = _of_one_state(connection, find_and_read)
        return FirstLook(query, listing, offset, self._rows(query, page), row)

    def listing(self, query: ListQuery) -> Listing:
        """The days of the list with their counts."""

        def find(states: States) -> Listing:
            assert connection is not None
            return self._findings.of(connection, query, states).listing

        with self._viewed.looking() as connection:
            if connection is None:
                return Listing(())
            return _of_one_state(connection, find)

    def rows(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """At most `limit` rows of the list, from number `offset` on, counted from 0."""

        def find_and_read(states: States) -> _Page:
            assert connection is not None
            found = self._findings.of(connection, query, states)
            return _page(connection, query, found.run, offset, limit, states)

        with self._viewed.looking() as connection:
            if connection is None:
                return ()
            page = _of_one_state(connection, find_and_read)
        return self._rows(query, page)

    def position(self, query: ListQuery, hearing_id: str) -> int | None:
        """The number of a hearing in the list, counted from 0; None when it is not in it.

        The id of a hearing that was merged into another one stands for that one.
        """

        def find_both(states: States) -> tuple[int | None, str]:
            assert connection is not None
            slot = _slot_of(connection, hearing_id, states)
            return slot, "" if slot is None else self._findings.of(connection, query, states).run

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
            ids = _of_one_state(connection, lambda states: self._ids(connection, query, states))
        return tuple(json.loads(ids))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._viewed.close()

    def forget_findings(self) -> None:
        """Keep nothing of what was asked, which may have been a person's own words."""
        self._findings = Findings(self._reader_for)

    def _rows(self, query: ListQuery, page: _Page) -> tuple[ListRow, ...]:
        rows = rows_from(page.rows)
        if query.interests is None or not rows:
            return rows
        from hearings.store.catalogue.own_asking import in_force
        from hearings.store.catalogue.own_rows import own_rows

        assert self._reader_for is not None
        return own_rows(rows, page.texts, self._reader_for(in_force(query)))

    def _ids(self, connection: sqlite3.Connection, query: ListQuery, states: States) -> str:
        asked = self._findings.asked(connection, query, states)
        if asked is None:
            return "[]"
        state, ids = connection.execute(
            f"SELECT {STATE}, (SELECT json_group_array(id) FROM (SELECT hearing.id AS id"
            f" FROM hearing JOIN ({asked.sql}) AS found ON hearing.slot = found.slot"
            " ORDER BY hearing.slot))",
            asked.parameters,
        ).fetchone()
        states.append(state)
        assert isinstance(ids, str)
        return ids


@dataclass(frozen=True, slots=True)
class _Page:
    """Rows as they were read, and for a person what stands in their hearings."""

    rows: str
    texts: tuple[Texts, ...] = ()


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


def _page(
    connection: sqlite3.Connection,
    query: ListQuery,
    run: str,
    offset: int,
    limit: int,
    states: States,
) -> _Page:
    last = min(offset + limit, slots_in(run))
    slots = ",".join(slot_at(run, number) for number in range(offset, last))
    state, page = connection.execute(f"SELECT {STATE}, ({PAGE})", (f"[{slots}]",)).fetchone()
    states.append(state)
    assert isinstance(page, str)
    if query.interests is None:
        return _Page(page)
    from hearings.store.catalogue.own_finding import texts_of

    wanted = map(int, slots.split(",")) if slots else ()
    return _Page(page, tuple(texts_of(wanted, asker(connection, states))))


def _slot_of(connection: sqlite3.Connection, hearing_id: str, states: States) -> int | None:
    found = connection.execute(
        f"SELECT {STATE}, slot, merged_into FROM hearing WHERE id = ?", (hearing_id,)
    ).fetchone()
    if found is None:
        return None
    state, slot, merged_into = found
    states.append(state)
    return _slot_of(connection, merged_into, states) if merged_into else slot
