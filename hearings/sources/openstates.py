# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Open States: the committee meetings of a legislature, gathered by its volunteers.

| what | how | source of the rule |
|--|--|--|
| endpoint | /events with the key in the header X-API-KEY; 20 a page | openapi.json of API v3 |
| dates | `after` and `before` are compared as texts, both without their ends | api-v3, \
api/events.py |
| zone | UTC with its offset, or a day alone; shown in the place's zone | openstates-core, \
utils/generic.py |
| cancelled | `status`; words of the name and the remark | openstates-core, data/models/event.py |
| deleted | not seen at the last look, which is not cancelled: no longer listed | \
openstates-core, importers/events.py |
| id | new with most edits, see `openstates_identity` | the same |

Rows that start alike can repeat or be missed where a page ends, for they come in no fixed
order; a list that is short of its own total is read again in pages of another length.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.base import Visit
from hearings.sources.keyed import KeyedSource
from hearings.sources.openstates_api import (
    KEY_NAME,
    PAGE_ROWS,
    api_body,
    api_request,
    check_key,
    host_of,
)
from hearings.sources.openstates_events import EXPECTED, Entry, EventPage, parse_page
from hearings.sources.openstates_identity import joined, with_lasting_ids
from hearings.sources.order import reading_order

INCLUDED = ("agenda", "documents", "links", "media", "participants", "sources")
OTHER_ROWS = 19
"""Fewer than the most, so that pages end elsewhere."""


@dataclass
class _Gathered:
    """What was read so far: every event once, and how many rows had no id."""

    entries: dict[str, Entry] = field(default_factory=dict)
    nameless: int = 0
    total: int = 0

    @property
    def is_whole(self) -> bool:
        return len(self.entries) + self.nameless >= self.total

    @property
    def skipped(self) -> int:
        return self.nameless + sum(
            one.record is None and not one.is_deleted for one in self.entries.values()
        )

    def add(self, page: EventPage) -> None:
        self.total = page.total
        self.entries.update({one.id: one for one in page.entries if one.id})
        self.nameless += sum(not one.id for one in page.entries)

    def records(self) -> Iterator[HearingRecord]:
        for one in self.entries.values():
            if one.record is not None and not one.is_deleted:
                yield one.record


class OpenStates(KeyedSource):
    """Legislatures as Open States lists their meetings, by a free key."""

    system = "openstates"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (host_of(spec),)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """One key for every legislature."""
        return KEY_NAME

    @override
    def try_key(self, visit: Visit) -> None:
        """Ask for one meeting of the legislature."""
        api_body(visit.asker.ask(_request(visit, 1, 1), visit.stop))

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window, a request for each 20 meetings; agendas come with them."""
        check_key(visit)
        gathered = _Gathered()
        for pages in (_first_time(visit), _pages(visit, OTHER_ROWS)):
            gathered.nameless = 0
            for page in pages:
                gathered.add(page)
            if gathered.is_whole:
                break
        else:
            raise UnexpectedAnswer(host_of(visit.spec), EXPECTED, "cut")
        lasting = with_lasting_ids(joined(gathered.records()), visit.spec.client)
        listed = (one for one in lasting if one.date in visit.window)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            skipped=gathered.skipped,
        )


def _first_time(visit: Visit) -> Iterator[EventPage]:
    """The pages, telling how far the reading is."""
    total = done = 0
    for page in _pages(visit, PAGE_ROWS):
        done, total = done + 1, total or max(page.last_page, 1)
        visit.step(min(done, total), total)
        visit.stop.check()
        yield page
    visit.step(total, total)


def _pages(visit: Visit, page_rows: int) -> Iterator[EventPage]:
    number, last = 1, 1
    while number <= last:
        answer = visit.asker.ask(_request(visit, number, page_rows), visit.stop)
        if answer.status == 404 and number > 1:
            return  # the list became shorter in between
        page = parse_page(api_body(answer), visit.place, answer.host)
        yield page
        number, last = number + 1, page.last_page


def _request(visit: Visit, page: int, page_rows: int) -> Request:
    # Days alone, which stand before every hour of theirs; one more at each end, because
    # the bound itself is left out and an evening is the next day in UTC.
    bounds = {
        "after": (visit.window.first - timedelta(days=1)).isoformat(),
        "before": (visit.window.last + timedelta(days=2)).isoformat(),
    }
    turning = {"per_page": str(page_rows), "page": str(page)}
    return api_request(visit, "events", INCLUDED, bounds | turning)
