# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Congress.gov: the committee meetings of one chamber, by the Library of Congress.

| what | how | source of the rule |
|--|--|--|
| endpoint | /committee-meeting/119/house, then one request for each meeting; the key in the \
header X-Api-Key; 250 a page | LibraryOfCongress/api.congress.gov, README and \
CommitteeMeetingEndpoint.md |
| format | `format=json` each time: without it the answer is XML | the same, ChangeLog of \
April 2026 |
| zone | UTC; shown in the place's zone | recorded answers |
| cancelled | `meetingStatus` Canceled, Postponed; Rescheduled has its new date; nothing ever \
becomes "completed" | the same repository |
| id | `eventId`, the number that the chambers use too | recorded answers |

The list can be asked by the day of the last change only, not by the day of the meeting. So
everything that changed in the last `LOOK_BACK` is read, which takes some hundred requests of
the 5,000 that a key has for an hour; answers that did not change are kept by their ETag. What
was announced earlier and never touched since is missed: a meeting that is not in a reading
may take place all the same, and no reading says that it is no longer listed.
"""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import quote, urlsplit

from hearings.clock import today_in
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.term import congress_on
from hearings.errors import BudgetSpent, KeyNeeded, UnexpectedAnswer
from hearings.net.budget import BUDGETS
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Visit
from hearings.sources.congress_meetings import (
    LIST_EXPECTED,
    Listed,
    ListPage,
    parse_list,
    parse_meeting,
)
from hearings.sources.details import read_details
from hearings.sources.keyed import KeyedSource
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://api.congress.gov/v3"
KEY_NAME = "congress"

LOOK_BACK = timedelta(days=45)
"""Committees announce a hearing one to three weeks ahead, and papers follow: 45 days are ample."""

PAGE_ROWS = 250
"""The most rows a page may have."""

MOST_ROWS = 20_000
"""More than both chambers hold in the two years of a Congress."""

MOST_MEETINGS = 600
"""Details asked for in one reading, the newest numbers first: five minutes at a polite pace."""

BUDGET = BUDGETS["api.congress.gov"][0]
"""What a key may ask."""


class Congress(KeyedSource):
    """The committees of one chamber; `client` is "house" or "senate"."""

    system = "congress"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """One key for both chambers; it is free."""
        return KEY_NAME

    @override
    def try_key(self, visit: Visit) -> None:
        """Ask for one meeting of the chamber."""
        congress = congress_on(today_in(visit.place.timezone, visit.clock.now()))
        _body(visit.asker.ask(_list_request(visit, congress, 0, 1), visit.stop))

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read every meeting that changed lately, and keep those in the window.

        A meeting that fails alone is named and counted as skipped, because nothing is
        known of it but its number; so are those beyond `MOST_MEETINGS`. Raises
        `KeyNeeded` without a key, and the first failure when most meetings fail.
        """
        if not visit.key:
            raise KeyNeeded(urlsplit(_base(visit.spec)).netloc, KEY_NAME)
        listed, nameless = _listed(visit)
        newest = sorted(listed, key=lambda one: (len(one.id), one.id), reverse=True)
        asked = newest[:MOST_MEETINGS]
        details = read_details(
            visit,
            {
                one.id: _request(
                    visit, f"{one.congress}/{_chamber(visit)}/{quote(one.id, safe='')}"
                )
                for one in asked
            },
            lambda _number, answer: parse_meeting(_body(answer), visit.place, answer.host),
        )
        if len(details.failed) * 2 > len(asked):
            raise details.failed[0].error
        found = [one for one in details.read.values() if one is not None]
        dateless = len(details.read) - len(found)
        return Reading(
            system=self.system,
            window=visit.window,
            records=_in_window(visit, found),
            unread=details.failed,
            skipped=nameless + len(listed) - len(asked) + len(details.failed) + dateless,
            lists_all=False,
        )


def _in_window(visit: Visit, found: list[HearingRecord]) -> tuple[HearingRecord, ...]:
    return tuple(sorted((one for one in found if one.date in visit.window), key=reading_order))


def _listed(visit: Visit) -> tuple[list[Listed], int]:
    """Every meeting that changed lately, and how many rows had no number."""
    found: dict[str, Listed] = {}
    nameless = 0
    for congress in _congresses(visit):
        for page in _pages(visit, congress):
            found.update({one.id: one for one in page.meetings})
            nameless += page.skipped
    return list(found.values()), nameless


def _congresses(visit: Visit) -> range:
    """The Congresses that sit in the window; one that did not begin has no meetings yet."""
    today = today_in(visit.place.timezone, visit.clock.now())
    first = congress_on(visit.window.first)
    last = min(congress_on(visit.window.last), congress_on(today))
    return range(min(first, last), last + 1)


def _pages(visit: Visit, congress: int) -> Iterator[ListPage]:
    seen: set[str] = set()
    offset = 0
    while True:
        answer = visit.asker.ask(_list_request(visit, congress, offset), visit.stop)
        page = parse_list(_body(answer), congress, answer.host)
        yield page
        offset += page.row_count
        if page.row_count < PAGE_ROWS or offset == page.total:
            return
        fresh = {one.id for one in page.meetings} - seen
        if not fresh or offset >= MOST_ROWS:
            # The page came before, or they never end: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, LIST_EXPECTED)
        seen |= fresh


def _list_request(visit: Visit, congress: int, offset: int, rows: int = PAGE_ROWS) -> Request:
    # Whole days, so that an unchanged list has one address all day long.
    since = (visit.clock.now() - LOOK_BACK).strftime("%Y-%m-%dT00:00:00Z")
    params = {"fromDateTime": since, "limit": str(rows), "offset": str(offset)}
    return _request(visit, f"{congress}/{_chamber(visit)}", params)


def _request(visit: Visit, path: str, params: dict[str, str] | None = None) -> Request:
    return Request(
        f"{_base(visit.spec)}/committee-meeting/{path}",
        params={"format": "json", **(params or {})},
        accept="application/json",
        headers={"X-Api-Key": visit.key or ""},
        final=_is_over_limit,
        service=urlsplit(DEFAULT_BASE).netloc,
    )


def _body(answer: Answer) -> bytes:
    """The body, or the error that the key's warden means by its status."""
    if _is_over_limit(answer):
        raise BudgetSpent(answer.host, BUDGET.requests, BUDGET.period.total_seconds())
    if answer.status in {401, 403} and b"API_KEY" in answer.body:
        raise KeyNeeded(answer.host, KEY_NAME)
    return body_of(answer)


def _is_over_limit(answer: Answer) -> bool:
    return answer.status == 429 and b"OVER_RATE_LIMIT" in answer.body


def _chamber(visit: Visit) -> str:
    return quote(visit.spec.client.casefold(), safe="")


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
