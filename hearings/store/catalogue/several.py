# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing of several sources, while a reading of one of them is stored: who leads, who fills.

A source of the place that is not read beside another leads, whichever of them was read last;
where none lists the hearing, the first of those beside does, in the order of the place.
"""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, select

from hearings.domain.besides import Filled
from hearings.domain.by_hand import BY_HAND
from hearings.domain.completing import Account, completed, emptied, led_beside
from hearings.domain.cross_check import CROSS_CHECKS
from hearings.domain.hearing import HearingRecord, with_items
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.store.catalogue.accounts import (
    accounts_of,
    filled_of,
    write_accounts,
    write_filled,
)
from hearings.store.catalogue.held import Held, among
from hearings.store.catalogue.mapping import Values
from hearings.store.catalogue.tables import source


class Several:
    """What sources beside the first said of the hearings that a reading may be about."""

    def __init__(
        self, connection: Connection, place: Place, system: str, keys: Iterable[int]
    ) -> None:
        self._connection = connection
        self._beside = place.beside
        self._system = system
        self.is_beside = system in self._beside
        """Whether the reading is of a source beside the first."""
        self._accounts: dict[int, dict[str, Account]] = {}
        self._filled: dict[int, tuple[Filled, ...]] = {}
        self._led_first: set[int] = set()
        self._touched: dict[int, tuple[Filled, ...]] = {}
        self.look_at(keys)

    def look_at(self, keys: Iterable[int]) -> None:
        """Read what is held of these hearings too."""
        wanted = list(keys)
        if not wanted:
            return
        self._accounts |= accounts_of(self._connection, wanted)
        self._filled |= filled_of(self._connection, wanted)
        if self._beside:
            first = select(source.c.hearing_key).where(
                among(source.c.hearing_key, wanted),
                source.c.system.not_in([*self._beside, BY_HAND]),
            )
            self._led_first |= set(self._connection.scalars(first))

    def absorb(self, gone: int, into: int) -> None:
        """Two hearings turned out to be one."""
        self._accounts[into] = self._accounts.pop(gone, {}) | self._accounts.get(into, {})
        if gone in self._led_first:
            self._led_first.add(into)

    def met(self, key: int, record: HearingRecord) -> HearingRecord:
        """The record of a hearing that nobody listed before."""
        if not self.is_beside:
            return record
        mine = Account(self._system, record)
        self._note(key, (mine,), ())
        return led_beside(mine)

    def told(self, held: Held, items: list[Values], said: HearingRecord) -> HearingRecord:
        """The record of a known hearing, now that the source that was read says this."""
        if self.is_beside:
            return self._told_beside(held, items, said)
        accounts, filled = self._told_of(held.key), self._filled.get(held.key, ())
        if not filled and held.key not in self._accounts:
            return said
        lead = said
        if said.items is None:
            if any(one.field == "items" for one in filled):
                lead = with_items(said, ())
            elif held.key in self._led_first:
                lead = with_items(said, held.record(items).items)
        return self._composed(held.key, lead, accounts, accounts)

    def unlisted(self, held: Held, items: list[Values]) -> HearingRecord:
        """The record of a hearing that the source beside the first lists no more.

        Only where no other source tells of it, it becomes unlisted.
        """
        others = tuple(one for one in self._told_of(held.key) if one.system != self._system)
        if held.key in self._led_first:
            return self._composed(held.key, self._own(held, items), others, others)
        if others:
            return self._composed(held.key, led_beside(others[0]), others[1:], others)
        mine = self._accounts.get(held.key, {}).get(self._system)
        record = mine.record if mine else held.record(items)
        return self._told_beside(held, items, replace(record, status=Status.UNLISTED))

    def may_be_missed(self, held: Held) -> bool:
        """Whether it says anything that the source beside the first lists a hearing no more.

        What it called off stays so, and a cross-check misses nothing that it alone lists.
        """
        known = self._accounts.get(held.key, {})
        mine = known.get(self._system)
        if (mine.record.status if mine else held.status) is not Status.SCHEDULED:
            return False
        others = any(one.system != self._system for one in self._told_of(held.key))
        return others or held.key in self._led_first or self._system not in CROSS_CHECKS

    def write(self) -> None:
        """Write what the hearings' sources said, behind the hearings."""
        for key, filled in self._touched.items():
            write_accounts(self._connection, key, self._accounts[key].values())
            write_filled(self._connection, key, filled)

    def _told_beside(self, held: Held, items: list[Values], said: HearingRecord) -> HearingRecord:
        known = self._accounts.get(held.key, {})
        if said.items is None and self._system in known:
            said = with_items(said, known[self._system].record.items)
        self._accounts[held.key] = known | {self._system: Account(self._system, said)}
        accounts = self._told_of(held.key)
        if held.key in self._led_first:
            return self._composed(held.key, self._own(held, items), accounts, accounts)
        return self._composed(held.key, led_beside(accounts[0]), accounts[1:], accounts)

    def _own(self, held: Held, items: list[Values]) -> HearingRecord:
        """The record as the leading source has it."""
        return emptied(held.record(items), self._filled.get(held.key, ()))

    def _told_of(self, key: int) -> tuple[Account, ...]:
        """What the sources beside the first say of a hearing, in the order of the place."""
        known = self._accounts.get(key, {})
        return tuple(known[system] for system in self._beside if system in known)

    def _composed(
        self,
        key: int,
        lead: HearingRecord,
        others: tuple[Account, ...],
        accounts: tuple[Account, ...],
    ) -> HearingRecord:
        whole, filled = completed(lead, others)
        self._note(key, accounts, filled)
        return whole

    def _note(self, key: int, accounts: Iterable[Account], filled: tuple[Filled, ...]) -> None:
        self._accounts[key] = {one.system: one for one in accounts}
        self._filled[key] = self._touched[key] = filled
