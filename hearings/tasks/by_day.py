# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Look by day: the hearings of a month or a week, and what is due on its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from hearings.clock import StopSignal
from hearings.domain.by_day import DayHearings, DaysOfHearings, Due, DuesOfDays
from hearings.domain.deadline import DeadlineKind
from hearings.domain.label import Label
from hearings.domain.listing import Listing, ListQuery, ListRow
from hearings.tasks.looking import Looking
from hearings.tasks.taking_part import TakingPart

SHOWN = frozenset({DeadlineKind.SIGN_UP, DeadlineKind.WRITTEN})

DAYS_BEFORE = 31
"""No rule has a deadline further before its hearing than this."""

DAYS_AFTER = 14
"""Nor has one written testimony taken for longer after it."""

MOST = 400
"""So many hearings are asked for their deadlines; a month on surveillance has far fewer."""

_AT_ONCE = 40


class ByDay:
    """Reads only the days in sight; safe from any thread."""

    def __init__(self, looking: Looking, taking_part: TakingPart) -> None:
        self._looking, self._taking_part = looking, taking_part

    def hearings(self, query: ListQuery, first: date, last: date, most: int) -> DaysOfHearings:
        """The hearings from `first` to `last`, both included, at most so many of each day.

        The dates of the query do not count; everything else of it does.
        """
        asked = replace(query, first=first, last=last)
        listing = self._looking.listing(asked)
        return DaysOfHearings(tuple(self._days(asked, listing, most)), listing.hidden)

    def of_day(self, query: ListQuery, day: date, most: int) -> tuple[ListRow, ...]:
        """The hearings of one day, at most so many."""
        return self._looking.rows(replace(query, first=day, last=day), 0, most)

    def dues(self, query: ListQuery, first: date, last: date, stop: StopSignal) -> DuesOfDays:
        """What is due from `first` to `last`, in the zones of the hearings.

        Only of hearings that the query lists on other days too, that are not off, and that
        count for the person or are at least borderline. Raises `Cancelled` when stopped.
        """
        least = query.least if query.least.rank else Label.BORDERLINE
        near = replace(
            query,
            least=least,
            first=first - timedelta(days=DAYS_AFTER),
            last=last + timedelta(days=DAYS_BEFORE),
        )
        rows = self._looking.rows(near, 0, MOST + 1)
        asked = {row.id: row for row in rows[:MOST] if not row.status.is_off}
        found = (due for due in self._dues(asked, stop) if first <= _day(due) <= last)
        return DuesOfDays(tuple(sorted(found, key=lambda due: due.deadline.at)), len(rows) > MOST)

    def _days(self, asked: ListQuery, listing: Listing, most: int) -> Iterator[DayHearings]:
        offset = 0
        for day in listing.days:
            rows = self._looking.rows(asked, offset, min(most, day.count))
            yield DayHearings(day.day, day.count, rows)
            offset += day.count

    def _dues(self, rows: dict[str, ListRow], stop: StopSignal) -> Iterator[Due]:
        guidance, ids = self._taking_part.guide(), iter(rows)
        while several := tuple(islice(ids, _AT_ONCE)):
            stop.check()
            for id_, hearing in self._looking.hearings_by_id(several).items():
                for deadline in guidance(hearing).times.deadlines:
                    if deadline.kind in SHOWN:
                        yield Due(rows[id_], deadline)


def _day(due: Due) -> date:
    return due.deadline.at.date()
