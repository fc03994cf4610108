# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""LegiScan: the calendars of the bills that speak of surveillance, by a free key.

| what | how | source of the rule |
|--|--|--|
| endpoint | ?op=getSearchRaw for the bills, ?op=getBill for each | LegiScan API manual |
| zone | wall time of the state, without zone; 00:00 is no hour | recorded answers of 2026 |
| cancelled | never said, and rows stay: a cross-check, no proof | the same |
| id | of committee, day and number of the day, see `gathered` | the same |
| error | `status` ERROR in an answer of status 200 | LegiScan API manual |

The hearings of other bills are not in it. Data of LegiScan (CC BY 4.0), which `status_text`
and `page_url` of every record name.
"""

from urllib.parse import urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import KeyNeeded
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Visit
from hearings.sources.bill_query import bill_query
from hearings.sources.details import read_details
from hearings.sources.keyed import KeyedSource
from hearings.sources.legiscan_bills import (
    KEY_NAME,
    BillCalendar,
    gathered,
    parse_bill,
    parse_search,
)
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://api.legiscan.com"

MOST_BILLS = 200
"""The most relevant ones; 150 readings of so many bills are a month's 30,000 requests."""

CURRENT = "2"
"""The number by which a search means the session that is current, whichever that is."""


class LegiScan(KeyedSource):
    """Hearings of single bills, for where nothing better can be read."""

    system = "legiscan"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """One key for every state."""
        return KEY_NAME

    @override
    def try_key(self, visit: Visit) -> None:
        """Search once, which is one of the month's 30,000 questions."""
        answer = visit.asker.ask(_search(visit), visit.stop)
        parse_search(body_of(answer), answer.host)

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Search the bills of the state, then read the calendar of each.

        A bill that cannot be read is named, and counted as skipped: nobody knows which
        hearings it had. When none can be read, the first one's error is raised.
        """
        if not visit.key:
            raise KeyNeeded(urlsplit(_base(visit.spec)).netloc, KEY_NAME)
        answer = visit.asker.ask(_search(visit), visit.stop)
        bills = parse_search(body_of(answer), answer.host)[:MOST_BILLS]
        requests = {str(one): _request(visit, "getBill", {"id": str(one)}) for one in bills}
        details = read_details(visit, requests, lambda _bill, got: _calendar(visit, got))
        if details.failed and not details.read:
            raise details.failed[0].error
        calendars = [details.read[one] for one in requests if one in details.read]
        records = gathered(record for one in calendars for record in one.records)
        listed = (one for one in records if one.date in visit.window)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            unread=details.failed,
            skipped=sum(one.skipped for one in calendars) + len(details.failed),
            lists_all=not details.left_out,
        )


def _calendar(visit: Visit, answer: Answer) -> BillCalendar:
    return parse_bill(body_of(answer), visit.place, answer.host)


def _search(visit: Visit) -> Request:
    search = {"state": visit.spec.client.upper(), "year": CURRENT}
    return _request(visit, "getSearchRaw", search | {"query": bill_query(visit.spec)})


def _request(visit: Visit, operation: str, params: dict[str, str]) -> Request:
    return Request(
        f"{_base(visit.spec)}/",
        params={"key": visit.key or "", "op": operation, **params},
        accept="application/json",
        service=urlsplit(DEFAULT_BASE).netloc,
    )


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
