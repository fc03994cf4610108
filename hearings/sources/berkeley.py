# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Berkeley's own page of city council agendas: a table of meetings, and agendas as pages.

| what | how | source of the rule |
|--|--|--|
| endpoint | /your-government/city-council/city-council-agendas, then each meeting's eAgenda \
page | descriptions of the site of 2025 and 2026; no page was recorded |
| zone | the words in the table are wall time; `datetime` of the mark is a moment in UTC, noon \
for a date alone | the site's publishing system, Drupal |
| cancelled | words in the meeting's name, its date or its agenda | descriptions |
| id | none on the site: folded name, date and running number of that name on that day, so that \
neither an hour that moves nor an agenda that appears makes another meeting of it | own rule |
| agenda | numbers in bold before linked titles | descriptions |
"""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from hearings.domain.hearing import AgendaItem
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.berkeley_agenda import parse_agenda
from hearings.sources.berkeley_table import (
    EXPECTED,
    HOST,
    Count,
    Meeting,
    TablePage,
    parse_table,
)
from hearings.sources.details import with_agendas
from hearings.sources.links import at_base
from hearings.sources.order import reading_order

DEFAULT_BASE = f"https://{HOST}"
AGENDAS = "/your-government/city-council/city-council-agendas"

MOST_PAGES = 50
"""A table with more pages than this is not turned to its end."""


class Berkeley(Source):
    """The city council of Berkeley."""

    system = "berkeley"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the city's site."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """Public pages want no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the table to its end, and each agenda of the window that is a page.

        An agenda that is published only as a file is not read: its `items` stay None.
        """
        pages = list(_pages(visit))
        listed: dict[str, Meeting] = {
            meeting.record.source_ids[0]: meeting
            for page in pages
            for meeting in page.meetings
            if meeting.record.date in visit.window
        }
        records, unread = with_agendas(
            visit,
            [one.record for one in listed.values()],
            {
                id_: Request(at_base(meeting.page, _base(visit.spec)))
                for id_, meeting in listed.items()
                if meeting.page
            },
            lambda _id, answer: _agenda(answer),
        )
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(records, key=reading_order)),
            unread=unread,
            skipped=sum(page.skipped for page in pages),
        )


def _pages(visit: Visit) -> Iterator[TablePage]:
    url: str | None = f"{_base(visit.spec)}{AGENDAS}"
    seen: set[str] = set()
    count: Count = Counter()
    while url is not None:
        seen.add(url)
        answer = visit.asker.ask(Request(url), visit.stop)
        page = parse_table(body_of(answer), visit.place, answer.host, answer.url, count)
        yield page
        if _is_all_over(page, visit):
            return
        url = page.next_page
        if url in seen or len(seen) >= MOST_PAGES:
            # It turns in a circle, or never ends: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, EXPECTED)


def _is_all_over(page: TablePage, visit: Visit) -> bool:
    """Whether the page goes back in time and has left the window: only older ones follow."""
    days = [meeting.record.date for meeting in page.meetings]
    goes_back = len(days) > 1 and days == sorted(days, reverse=True) and days[0] != days[-1]
    return goes_back and days[-1] < visit.window.first


def _agenda(answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_agenda(body_of(answer), answer.host, answer.url)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
