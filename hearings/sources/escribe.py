# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""eScribe's public meeting calendar: one request for each month, then agendas shown as pages.

| what | how | source of the rule |
|--|--|--|
| endpoint | POST /MeetingsCalendarView.aspx/GetCalendarMeetings with the first days of two \
months | recorded answer of Detroit, 2026 |
| zone | "2026/09/22 10:00:00" is wall time; "/Date(ms)/" of other sites is UTC | recorded \
answer; the JSON form of ASP.NET |
| no hour | words in `TimeOverride` stand in place of the time | the field list |
| cancelled | no field: words in the name, in `TimeOverride`, in the description | the field list |
| id | the meeting's GUID, kept when it moves | recorded answer |
| agenda | /Meeting.aspx?Id=…&Agenda=Agenda, where the list names it in HTML | recorded answer |

Clients use names such as "pub-sampleville". The option `leave_out` names words, with commas
between them: meetings of a type that has one are trials of the clerk and are left out.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import quote, urlsplit

from hearings.domain.hearing import AgendaItem
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of, check_readable
from hearings.sources.base import Source, Visit
from hearings.sources.details import with_agendas
from hearings.sources.escribe_agenda import parse_agenda
from hearings.sources.escribe_meetings import EXPECTED, Meeting, Month, meeting_page, parse_month
from hearings.sources.order import reading_order

CALENDAR = "/MeetingsCalendarView.aspx/GetCalendarMeetings"


class Escribe(Source):
    """Bodies that show their meetings on an eScribe site."""

    system = "escribe"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the public site."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The public site wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read every month of the window, and each agenda that is a web page.

        An agenda that is published only as a file is not read: its `items` stay None.
        """
        months = list(_months(visit))
        skipped = sum(month.skipped for month in months)
        # A month may have a single row: only over all of them most must be readable.
        check_readable(
            sum(month.row_count for month in months), skipped, self.hosts(visit.spec)[0], EXPECTED
        )
        listed: dict[str, Meeting] = {}
        for meeting in (one for month in months for one in month.meetings):
            if meeting.record.date in visit.window:
                listed.setdefault(meeting.record.source_ids[0], meeting)
        site = _base(visit.spec)
        records, unread = with_agendas(
            visit,
            [one.record for one in listed.values()],
            {id_: Request(meeting_page(site, id_)) for id_, one in listed.items() if one.has_page},
            lambda _id, answer: _agenda(answer),
        )
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(records, key=reading_order)),
            unread=unread,
            skipped=skipped,
        )


def _months(visit: Visit) -> Iterator[Month]:
    site = _base(visit.spec)
    words = [word.strip() for word in visit.spec.options.get("leave_out", "").split(",")]
    left_out = [word for word in words if word]
    for first, end in months_of(visit.window):
        request = Request(
            f"{site}{CALENDAR}",
            accept="application/json",
            json={
                "calendarStartDate": f"{first.isoformat()}T00:00:00",
                "calendarEndDate": f"{end.isoformat()}T00:00:00",
            },
        )
        answer = visit.asker.ask(request, visit.stop)
        yield parse_month(body_of(answer), visit.place, answer.host, site, left_out)


def months_of(window: Window) -> Iterator[tuple[date, date]]:
    """The first days of each month that the window touches and of the month after it."""
    first = window.first.replace(day=1)
    while first <= window.last:
        after = (first + timedelta(days=32)).replace(day=1)
        yield first, after
        first = after


def _agenda(answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_agenda(body_of(answer), answer.host, answer.url)


def _base(spec: SourceSpec) -> str:
    own = f"https://{quote(spec.client, safe='')}.escribemeetings.com"
    return (spec.base_url or own).rstrip("/")
