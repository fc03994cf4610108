# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which hearing was set anew for one that was cancelled, postponed or perhaps moved."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, select, update

from hearings.domain.change import Field
from hearings.domain.replacing import possible_moves, replacements
from hearings.domain.status import Status
from hearings.store.catalogue.held import among
from hearings.store.catalogue.slot import first_slot
from hearings.store.catalogue.tables import agenda_item, change, hearing
from hearings.store.catalogue.whole import whole_hearings

# A hearing that was put off months ago is not looked at again.
LOOKED_BACK = timedelta(days=90)

_OFF = (Status.CANCELLED.value, Status.POSTPONED.value, Status.UNLISTED.value)


def link_replacements(connection: Connection, place_id: str, first: date) -> None:
    """Find the replacements among the hearings of a place, from a while before `first` on."""
    near = (
        hearing.c.place_id == place_id,
        hearing.c.slot >= first_slot(first - LOOKED_BACK),
    )
    off = set(connection.scalars(select(hearing.c.key).where(*near, hearing.c.status.in_(_OFF))))
    linked = select(hearing.c.key, hearing.c.id, hearing.c.replaced_by).where(
        *near, hearing.c.replaced_by.is_not(None)
    )
    before = {one: new for _, one, new in connection.execute(linked)}
    if not off and not before:
        return
    keys = off | _sharing_a_bill(connection, off, near) | _come_instead(connection, off, near)
    hearings = list(whole_hearings(connection, sorted(keys)).values())
    after = replacements(hearings) | possible_moves(hearings)
    for one in before.keys() | after.keys():
        if before.get(one) != after.get(one):
            connection.execute(
                update(hearing).where(hearing.c.id == one).values(replaced_by=after.get(one))
            )


def _sharing_a_bill(
    connection: Connection, off: set[int], near: Iterable[ColumnElement[bool]]
) -> set[int]:
    """The hearings with a bill of those that are off: no others can replace them."""
    asked = (
        select(hearing.c.key, agenda_item.c.bill_number)
        .join(agenda_item, agenda_item.c.hearing_key == hearing.c.key)
        .where(*near, agenda_item.c.bill_number.is_not(None))
    )
    by_bill: dict[str, set[int]] = defaultdict(set)
    for key, number in connection.execute(asked):
        by_bill["".join(number.casefold().split())].add(key)
    return {key for keys in by_bill.values() if keys & off for key in keys}


def _come_instead(
    connection: Connection, off: set[int], near: Iterable[ColumnElement[bool]]
) -> set[int]:
    """The hearings that were first seen when one of those that are off was missed."""
    missed = select(change.c.at).where(
        among(change.c.hearing_key, off),
        change.c.field == Field.STATUS.value,
        change.c.new == Status.UNLISTED.value,
    )
    asked = select(hearing.c.key).where(*near, hearing.c.first_seen.in_(missed))
    return set(connection.scalars(asked))
