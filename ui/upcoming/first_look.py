# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list, and the page of it that is looked at first."""

from __future__ import annotations

from dataclasses import dataclass

from hearings.domain.listing import Listing, ListQuery, ListRow
from hearings.tasks.looking import Looking
from ui.upcoming.model import PAGE


@dataclass(frozen=True, slots=True)
class FirstLook:
    """A list and the page of it that will be seen first, starting at row `offset`."""

    query: ListQuery
    listing: Listing
    offset: int
    rows: tuple[ListRow, ...]
    row: int | None = None


def look(looking: Looking, query: ListQuery, keep: str | None = None) -> FirstLook:
    """Ask for a list and the page in it that holds `keep`, or its first page."""
    listing = looking.listing(query)
    row = looking.position(query, keep) if keep and listing.total else None
    offset = max(0, (row or 0) - PAGE // 2)
    rows = looking.rows(query, offset, PAGE) if listing.total else ()
    return FirstLook(query, listing, offset, rows, row)
