# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person wants of the list, as plain values, before any widget exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.meeting_kind import OPEN_KINDS

WEEK, MONTH, QUARTER, CHOSEN, PAST = "week", "month", "quarter", "chosen", "past"
SPANS = {WEEK: 7, MONTH: 31, QUARTER: 90}
PAST_DAYS = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What the filter line says; turned into a query by adding today's date."""

    text: str = ""
    places: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    least: Label = Label.SURVEILLANCE
    when: str = QUARTER
    first: date | None = None
    last: date | None = None
    is_open: bool = False
    is_mine: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether something else than dates and labels leaves hearings out."""
        return bool(self.text or self.places or self.topics or self.is_open or self.is_mine)

    def query(self, today: date, followed: tuple[str, ...]) -> ListQuery:
        """The query for a person who follows these places.

        No ticked place means all of them, and what the person follows anywhere.
        """
        first, last = self.first, self.last
        if self.when in SPANS:
            first, last = today, today + timedelta(days=SPANS[self.when])
        elif self.when == PAST:
            first, last = today - timedelta(days=PAST_DAYS), today - timedelta(days=1)
        elif first is not None and last is not None and last < first:
            first, last = last, first
        return ListQuery(
            places=self.places or followed,
            topics=self.topics or None,
            least=self.least,
            text=self.text,
            first=first,
            last=last,
            kinds=OPEN_KINDS if self.is_open else None,
            is_mine=self.is_mine,
            follows_anywhere=not self.places,
        )
