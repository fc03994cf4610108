# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""CivicClerk's interface: one list of events in pages, then one agenda for each of them.

| what | how | source of the rule |
|--|--|--|
| endpoint | /v1/Events with an OData v4 filter; what follows is named by `@odata.nextLink` | \
recorded answers of two clients, 2026 |
| zone | `startDateTime` ends in Z and is wall time; 00:00 is no hour | recorded answers: \
councils at 19:00Z meet at seven in the evening |
| cancelled | words in `eventName` or `eventNotice`; `isDeleted` takes an event off the list | \
recorded answers, the field list |
| id | the event's number, kept when it moves | recorded answers |
| agenda | /v1/Meetings/{agendaId}, once an agenda is among the published files | the field \
list; no agenda was recorded |

Some clients answer only requests that name their portal as the page one comes from.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote, urlsplit

from hearings.domain.hearing import AgendaItem
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of, check_readable
from hearings.sources.base import Source, Visit
from hearings.sources.civicclerk_agenda import parse_agenda
from hearings.sources.civicclerk_events import EXPECTED, Event, EventPage, Site, parse_events
from hearings.sources.details import with_agendas
from hearings.sources.order import reading_order

MOST_PAGES = 50
"""A list with more pages than this is not read to its end: no body announces so much."""

_OWN_LIST = re.compile(r"https://[a-z0-9-]+\.api\.civicclerk\.com/v1/Events", re.IGNORECASE)


class CivicClerk(Source):
    """Bodies that show their meetings in a CivicClerk portal."""

    system = "civicclerk"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (urlsplit(_site(spec).api).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The interface wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window page by page, and each published agenda."""
        pages = list(_pages(visit))
        skipped = sum(page.skipped for page in pages)
        rows = sum(page.row_count for page in pages)
        check_readable(rows, skipped, self.hosts(visit.spec)[0], EXPECTED)
        listed: dict[str, Event] = {}
        for event in (one for page in pages for one in page.events):
            if event.record.date in visit.window:
                # Rows shift while one pages on, so that some come twice.
                listed.setdefault(event.record.source_ids[0], event)
        records, unread = with_agendas(
            visit,
            [one.record for one in listed.values()],
            {
                number: _request(visit.spec, f"Meetings/{event.agenda}")
                for number, event in listed.items()
                if event.agenda
            },
            lambda _number, answer: _agenda(answer),
        )
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(records, key=reading_order)),
            unread=unread,
            skipped=skipped,
        )


def _pages(visit: Visit) -> Iterator[EventPage]:
    end = visit.window.last + timedelta(days=1)
    request = _request(
        visit.spec,
        "Events",
        {
            "$filter": f"startDateTime ge {visit.window.first.isoformat()}T00:00:00Z"
            f" and startDateTime lt {end.isoformat()}T00:00:00Z",
            "$orderby": "startDateTime",
        },
    )
    site = _site(visit.spec)
    seen: set[str] = set()
    while True:
        answer = visit.asker.ask(request, visit.stop)
        page = parse_events(body_of(answer), visit.place, answer.host, site)
        yield page
        if not page.next_page:
            return
        following = _following(site, page.next_page)
        if following is None or following in seen or len(seen) + 1 >= MOST_PAGES:
            # It leads elsewhere, came before, or never ends: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, EXPECTED)
        seen.add(following)
        request = replace(request, url=following, params={})


def _following(site: Site, next_page: str) -> str | None:
    """Where the next page of the list is asked; None where the link leads to something else.

    The service names its own host, also where a mirror or a proxy stands before it.
    """
    where, _, query = next_page.partition("?")
    is_list = where == f"{site.api}/v1/Events" or _OWN_LIST.fullmatch(where)
    return f"{site.api}/v1/Events?{query}" if is_list and query else None


def _request(spec: SourceSpec, path: str, params: dict[str, str] | None = None) -> Request:
    site = _site(spec)
    return Request(
        f"{site.api}/v1/{path}",
        params=params or {},
        accept="application/json",
        headers={"Origin": site.portal, "Referer": f"{site.portal}/"},
    )


def _agenda(answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_agenda(body_of(answer), answer.host)


def _site(spec: SourceSpec) -> Site:
    client = quote(spec.client, safe="")
    api = spec.base_url or f"https://{client}.api.civicclerk.com"
    return Site(api.rstrip("/").removesuffix("/v1"), f"https://{client}.portal.civicclerk.com")
