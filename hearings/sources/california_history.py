# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""California's bill histories: the hearings that Senate bills were set for, a cross-check.

| what | how | source of the rule |
|--|--|--|
| endpoint | /bills of Open States with their actions, by words and by last action | openapi.json \
of API v3 |
| zone | days alone: no line of a history has an hour | recorded histories of 2025 |
| cancelled | "… hearing postponed by committee", "… canceled at the request of author" | the same |
| id | the bill's number and the day | the same |

Only bills that began in the Senate are announced so, ten days ahead at the median; bills of
the Assembly get a line afterwards, mostly without a day. The list is no list of all hearings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.answers import check_readable, text_in
from hearings.sources.base import Visit
from hearings.sources.bill_query import bill_query
from hearings.sources.california_history_lines import BillHistory, read_bill
from hearings.sources.keyed import KeyedSource
from hearings.sources.openstates_api import (
    KEY_NAME,
    PAGE_ROWS,
    Results,
    api_body,
    api_request,
    check_key,
    host_of,
    read_results,
)
from hearings.sources.order import reading_order

EXPECTED = "Open States bills"
INCLUDED = ("actions", "sources")

ANNOUNCED_AHEAD = timedelta(days=60)
"""Nine of ten hearings are set at most three weeks before; a bill with no line since is past."""


class CaliforniaHistory(KeyedSource):
    """Hearings as the histories of California's bills announce them."""

    system = "california-history"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (host_of(spec),)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The key of Open States."""
        return KEY_NAME

    @override
    def try_key(self, visit: Visit) -> None:
        """Ask for one meeting of the legislature."""
        request = api_request(visit, "events", (), {"per_page": "1", "page": "1"})
        api_body(visit.asker.ask(request, visit.stop))

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the histories of the bills that match, a request for each 20 bills."""
        check_key(visit)
        bills: dict[str, BillHistory] = {}
        skipped = 0
        for page in _pages(visit):
            read = [_history(row, visit) for row in page.rows]
            good = {one.id: one.history for one in read if one is not None}
            nameless = len(read) - sum(one is not None for one in read)
            check_readable(len(read), nameless, host_of(visit.spec), EXPECTED)
            bills |= good
            skipped += nameless
        records = (record for one in bills.values() for record in one.records)
        listed = (record for record in records if record.date in visit.window)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            skipped=skipped + sum(one.skipped for one in bills.values()),
        )


@dataclass(frozen=True, slots=True)
class _Read:
    """One bill; its id tells it from itself where the list moved while it was read."""

    id: str
    history: BillHistory


def _history(row: object, visit: Visit) -> _Read | None:
    if not isinstance(row, dict):
        return None
    history = read_bill(row, visit.place)
    named = " ".join(text_in(row, key) for key in ("id", "session", "identifier"))
    return None if history is None else _Read(named, history)


def _pages(visit: Visit) -> Iterator[Results]:
    number, last, total = 1, 1, 0
    while number <= last:
        answer = visit.asker.ask(_request(visit, number), visit.stop)
        page = read_results(api_body(answer), answer.host, EXPECTED)
        last = page.last_page
        total = total or max(last, 1)
        visit.step(min(number, total), total)
        visit.stop.check()
        if not page.rows and page.total:
            raise UnexpectedAnswer(answer.host, EXPECTED, "cut")
        yield page
        number += 1
    visit.step(total, total)


def _request(visit: Visit, page: int) -> Request:
    return api_request(
        visit,
        "bills",
        INCLUDED,
        {
            "q": bill_query(visit.spec),
            "action_since": (visit.window.first - ANNOUNCED_AHEAD).isoformat(),
            # So that a bill that changes meanwhile moves to the end and none slips away.
            "sort": "updated_asc",
            "per_page": str(PAGE_ROWS),
            "page": str(page),
        },
    )
