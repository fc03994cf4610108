# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Open a bill: what the hearings read so far tell of it."""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from hearings.domain.bill_number import BillNumber
from hearings.domain.bill_spelling import BillSpelling
from hearings.domain.bill_view import BillHearing, BillView
from hearings.domain.hearing import AgendaItem, Hearing
from hearings.domain.interests import Interests
from hearings.domain.listing import ListQuery
from hearings.tasks.choosing import Choosing
from hearings.tasks.looking import Looking
from hearings.topics.own_reading import OwnReader

MOST = 500
"""So many hearings of one bill are read; no bill has a tenth of them."""


def query_of_bill(bill: BillNumber) -> ListQuery:
    """The list of every hearing of a bill, whenever and wherever it was or will be."""
    return ListQuery(interests=Interests(bills=(bill.key,)), is_mine=True)


class Bills:
    """Looks through the catalogue for one bill; safe from any thread."""

    def __init__(self, looking: Looking, choosing: Choosing) -> None:
        self._looking, self._choosing = looking, choosing

    def view(self, bill: BillNumber) -> BillView:
        """Everything that was read of a bill; one nobody heard of has no hearings."""
        reader, spelling = OwnReader(Interests(bills=(bill.key,))), BillSpelling(bill)
        found: list[BillHearing] = []
        told: list[AgendaItem] = []
        stands: list[tuple[datetime, str]] = []
        for hearing in islice(self._looking.hearings(query_of_bill(bill)), MOST):
            record = hearing.record
            pairs = zip(record.items or (), reader.mark(hearing).items, strict=True)
            items = tuple(item for item, part in pairs if part.bills)
            found.append(BillHearing(hearing, items))
            its = [
                item
                for item in items
                if item.bill and spelling.is_number(item.bill.number, hearing.place_id, record.date)
            ]
            told += its
            stands += _standing(hearing, its)
        # Of equal moments the later hearing's.
        status_at, status = max(reversed(stands), key=lambda one: one[0], default=(None, ""))
        return BillView(
            bill=bill,
            title=_title(told),
            url=next((one.bill.url for one in reversed(told) if one.bill and one.bill.url), None),
            status=status,
            status_at=status_at,
            documents=tuple(dict.fromkeys(paper for one in told for paper in one.documents)),
            hearings=tuple(found),
            is_followed=bill.key in self._choosing.interests().bills,
        )


def _standing(hearing: Hearing, items: list[AgendaItem]) -> list[tuple[datetime, str]]:
    """What the items say of where the bill stands, with when that was read."""
    if hearing.agenda_read_at is None:
        return []
    read_at = hearing.agenda_read_at.astimezone(ZoneInfo(hearing.record.timezone))
    return [(read_at, one.bill.status) for one in items if one.bill and one.bill.status]


def _title(told: list[AgendaItem]) -> str:
    """What the latest agenda calls the bill; its own words where no title is given."""
    titles = (one.bill.title for one in reversed(told) if one.bill and one.bill.title)
    return next(titles, told[-1].text if told else "")
