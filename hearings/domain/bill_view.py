# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A bill with everything that was read of it: its title, its papers, every hearing of it."""

from dataclasses import dataclass
from datetime import datetime

from hearings.domain.bill_number import BillNumber
from hearings.domain.hearing import AgendaItem, Document, Hearing


@dataclass(frozen=True, slots=True)
class BillHearing:
    """A hearing with the items of its agenda that are about the bill, or name it."""

    hearing: Hearing
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class BillView:
    """A bill as the hearings read so far tell of it.

    `title` and `url` are those of its latest hearing that has them, empty and None where no
    source gave them. `hearings` are in the order of time. `status` is where it stands in the
    words of the source that told it last, `status_at` when those were read, aware in the zone
    of that hearing; empty and None where no source told. What an agenda remarks beside a bill
    is the note of its item.
    """

    bill: BillNumber
    title: str
    url: str | None
    status: str
    status_at: datetime | None
    documents: tuple[Document, ...]
    hearings: tuple[BillHearing, ...]
    is_followed: bool
