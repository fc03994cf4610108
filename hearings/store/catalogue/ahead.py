# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which hearings a source listed before that are not over: those it is to be asked about again."""

from datetime import date

from sqlalchemy import Connection, select

from hearings.store.catalogue.slot import first_slot
from hearings.store.catalogue.tables import hearing, source


def listed_ahead(connection: Connection, place_id: str, system: str, day: date) -> tuple[str, ...]:
    """The source's own ids of what lies on a local date or after it, soonest first."""
    asked = (
        select(source.c.source_id)
        .join(hearing, hearing.c.key == source.c.hearing_key)
        .where(
            source.c.place_id == place_id,
            source.c.system == system,
            hearing.c.slot >= first_slot(day),
        )
        .order_by(hearing.c.slot, source.c.position)
    )
    return tuple(connection.scalars(asked))
