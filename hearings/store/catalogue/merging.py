# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Two entries that turn out to be one hearing: one goes on, the other one points to it."""

from sqlalchemy import Connection, select, update

from hearings.store.catalogue.accounts import hand_over
from hearings.store.catalogue.held import Held
from hearings.store.catalogue.index import entry_for, take_out
from hearings.store.catalogue.mapping import Values
from hearings.store.catalogue.tables import hearing, source


def absorb(connection: Connection, gone: Held, items: list[Values], into: Held) -> None:
    """Let `into` answer for `gone` from now on.

    The entry stays with its history, so that its id is never lost, but it has no slot
    and stands in no list. Everything that pointed to it points to `into`.
    """
    assert gone.slot is not None, "what was merged already is listed under no id"
    take_out(connection, [entry_for(gone.slot, gone.place_id, gone.record(items))])
    connection.execute(
        update(hearing)
        .where(hearing.c.key == gone.key)
        .values(slot=None, merged_into=into.id, replaced_by=None)
    )
    connection.execute(
        update(source).where(source.c.hearing_key == gone.key).values(hearing_key=into.key)
    )
    hand_over(connection, gone.key, into.key)
    for column in (hearing.c.merged_into, hearing.c.replaced_by):
        connection.execute(update(hearing).where(column == gone.id).values({column: into.id}))


def survivor_of(connection: Connection, hearing_id: str) -> int | None:
    """The key of the hearing that answers to an id; None for an id never given."""
    found = connection.execute(
        select(hearing.c.key, hearing.c.merged_into).where(hearing.c.id == hearing_id)
    ).one_or_none()
    if found is None or found.merged_into is None:
        return None if found is None else int(found.key)
    return survivor_of(connection, found.merged_into)
