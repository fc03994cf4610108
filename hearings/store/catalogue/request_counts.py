# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How many requests went to services that count them, kept from one run to the next."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.store.catalogue.tables import request_count
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text

KEPT_FOR = timedelta(days=40)
"""Longer than any service counts; what is older is dropped."""


class RequestCounts:
    """The counter over one catalogue; every method may be called from any thread.

    A slot is the aware moment at which one stretch of time begins. Raises what the
    catalogue's reading and writing raise.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, host: str, since: datetime) -> Sequence[tuple[datetime, int]]:
        """How many requests went to a host in each slot that began after `since`, oldest first."""
        asked = (
            select(request_count.c.slot, request_count.c.requests)
            .where(request_count.c.host == host, request_count.c.slot > utc_text(since))
            .order_by(request_count.c.slot)
        )
        with self._database.reading() as connection:
            return [(utc_moment(row.slot), row.requests) for row in connection.execute(asked)]

    def count(self, host: str, slot: datetime) -> None:
        """Add one request to a slot."""
        new = insert(request_count).values(host=host, slot=utc_text(slot), requests=1)
        old = delete(request_count).where(
            request_count.c.host == host, request_count.c.slot < utc_text(slot - KEPT_FOR)
        )
        with self._database.writing() as connection:
            connection.execute(
                new.on_conflict_do_update(
                    index_elements=["host", "slot"],
                    set_={"requests": request_count.c.requests + 1},
                )
            )
            connection.execute(old)
