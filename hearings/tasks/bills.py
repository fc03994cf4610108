# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Open a bill: what the hearings read so far tell of it."""

from __future__ import annotations

from itertools import islice

from hearings.domain.bill_number import BillNumber
from hearings.domain.bill_spelling import BillSpelling
from hearings.domain.bill_view import BillHearing, BillView
from hearings.domain.hearing import AgendaItem
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
        for hearing in islice(self._looking.hearings(query_of_bill(bill)), MOST):
            record = hearing.record
            pairs = zip(record.items or (), reader.mark(hearing).items, strict=True)
            items = tuple(item for item, part in pairs if part.bills)
            found.append(BillHearing(hearing, items))
            told += (
                item
                for item in items
                if item.bill and spelling.is_number(item.bill.number, hearing.place_id, record.date)
            )
        return BillView(
            bill=bill,
            title=_title(told),
            url=next((one.bill.url for one in reversed(told) if one.bill and one.bill.url), None),
            documents=tuple(dict.fromkeys(paper for one in told for paper in one.documents)),
            hearings=tuple(found),
            is_followed=bill.key in self._choosing.interests().bills,
        )


def _title(told: list[AgendaItem]) -> str:
    """What the latest agenda calls the bill; its own words where no title is given."""
    titles = (one.bill.title for one in reversed(told) if one.bill and one.bill.title)
    return next(titles, told[-1].text if told else "")
