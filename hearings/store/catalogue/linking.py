# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which hearing was set anew for one that was cancelled or postponed, kept with both."""

from datetime import date, timedelta

from sqlalchemy import Connection, select, update

from hearings.domain.replacing import replacements
from hearings.store.catalogue.held import whole_hearings
from hearings.store.catalogue.slot import first_slot
from hearings.store.catalogue.tables import hearing

# A hearing that was put off months ago is not looked at again.
LOOKED_BACK = timedelta(days=90)


def link_replacements(connection: Connection, place_id: str, first: date) -> None:
    """Find the replacements among the hearings of a place, from a while before `first` on."""
    keys = connection.scalars(
        select(hearing.c.key).where(
            hearing.c.place_id == place_id,
            hearing.c.slot >= first_slot(first - LOOKED_BACK),
        )
    ).all()
    hearings = whole_hearings(connection, keys)
    found = replacements(hearings.values())
    for key, one in hearings.items():
        if one.replaced_by != found.get(one.id):
            connection.execute(
                update(hearing).where(hearing.c.key == key).values(replaced_by=found.get(one.id))
            )
