# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Chicago's City Clerk: the list of meetings of its own service, then each agenda.

| what | how | known from |
|--|--|--|
| list | `/meeting?filter=date ge … and date lt …&sort=date asc&top=&skip=` | recorded answer |
| agenda | `/meeting-agenda/{meetingId}`, groups of items | documented fields |
| hours | true UTC, told in the city's zone; local midnight is no hour | recorded answer |
| cancelled | the status or the comment; "Rescheduled" is on the new date | recorded answer |
| id | the clerk's own meetingId, which outlasts a change of date | recorded answer |
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.chicago_elms_meetings import (
    EXPECTED,
    MeetingPage,
    parse_agenda,
    parse_meetings,
)
from hearings.sources.details import read_details
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://api.chicityclerkelms.chicago.gov"

PAGE_ROWS = 500
"""The service sends 100 rows unless asked, and never more than these."""

MOST_ROWS = 10_000
"""Above this the filter was not heeded: all meetings since 2010 are some 3,000."""


class ChicagoElms(Source):
    """The City Council of Chicago and its committees."""

    system = "chicago-elms"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the clerk's service."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The service is open to everybody."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the list of the window, then one agenda for each meeting.

        Most agendas are published as a file only; a meeting that has one and lists no
        items keeps `items` None.
        """
        pages = list(_pages(visit))
        listed: dict[str, HearingRecord] = {}
        for record in (one for page in pages for one in page.records):
            if record.date in visit.window:
                # Rows shift while one pages on, so that some come twice.
                listed.setdefault(record.source_ids[0], record)
        ordered = sorted(listed.values(), key=reading_order)
        details = read_details(visit, _agenda_requests(visit.spec, ordered), _agenda)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(_with_agenda(one, details.read) for one in ordered),
            unread=details.failed,
            skipped=sum(page.skipped for page in pages),
        )


def _pages(visit: Visit) -> Iterator[MeetingPage]:
    first = _utc_midnight(visit.window.first, visit.place.timezone)
    end = _utc_midnight(visit.window.last + timedelta(days=1), visit.place.timezone)
    skip = 0
    while True:
        # The service takes moments without quotes and refuses bare dates.
        params = {
            "filter": f"date ge {first} and date lt {end}",
            "sort": "date asc",
            "top": str(PAGE_ROWS),
            "skip": str(skip),
        }
        request = Request(f"{_base(visit.spec)}/meeting", params=params, accept="application/json")
        answer = visit.asker.ask(request, visit.stop)
        page = parse_meetings(body_of(answer), visit.place, answer.host)
        yield page
        skip += page.row_count
        if skip >= page.total:
            return
        if not page.row_count or skip >= MOST_ROWS:
            # More is promised than comes: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, EXPECTED)


def _utc_midnight(day: date, timezone: str) -> str:
    local = datetime.combine(day, time(), ZoneInfo(timezone))
    return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _agenda_requests(spec: SourceSpec, records: Sequence[HearingRecord]) -> dict[str, Request]:
    return {
        one.source_ids[0]: Request(
            f"{_base(spec)}/meeting-agenda/{quote(one.source_ids[0], safe='')}",
            accept="application/json",
        )
        for one in records
    }


def _agenda(_meeting: str, answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_agenda(body_of(answer), answer.host)


def _with_agenda(
    record: HearingRecord, agendas: Mapping[str, tuple[AgendaItem, ...]]
) -> HearingRecord:
    items = agendas.get(record.source_ids[0])
    is_unread = items is None or (not items and record.agenda_url is not None)
    return replace(record, items=None if is_unread else items)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
