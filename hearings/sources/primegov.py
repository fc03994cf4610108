# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""PrimeGov's public portal, also called OneMeeting: meetings ahead, and agendas shown as pages.

| what | how | source of the rule |
|--|--|--|
| endpoint | /api/v2/PublicPortal: ListUpcomingMeetings, ListArchivedMeetings?year=; no key, no \
paging | recorded answers of two clients, 2026 |
| zone | `dateTime` is wall time without zone; 00:00 is no hour | recorded answers |
| cancelled | the title ("… - CANCELLED") or a document "Cancellation Notice"; `meetingState` \
says nothing | recorded answers |
| id | the meeting's number, kept when it moves | recorded answers |
| agenda | only where it is published as a page: /Portal/Meeting?meetingTemplateId= | the portal |

A meeting that is over leaves the upcoming list, so today's are looked for in the archive too.
"""

from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from hearings.clock import today_in
from hearings.domain.hearing import AgendaItem
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import with_agendas
from hearings.sources.order import reading_order
from hearings.sources.primegov_agenda import parse_agenda
from hearings.sources.primegov_meetings import Meeting, MeetingList, parse_meetings


class Primegov(Source):
    """Bodies that show their meetings in a PrimeGov portal."""

    system = "primegov"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the portal."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The portal wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the list, the archive of every year that has begun, and each agenda page.

        An agenda that is published only as a file is not read: its `items` stay None.
        """
        lists = list(_lists(visit))
        listed: dict[str, Meeting] = {}
        for meeting in (one for page in lists for one in page.meetings):
            if meeting.record.date in visit.window:
                # The first list is the upcoming one: it knows a meeting of today better.
                listed.setdefault(meeting.record.source_ids[0], meeting)
        records, unread = with_agendas(
            visit,
            [one.record for one in listed.values()],
            {
                number: Request(
                    f"{_base(visit.spec)}/Portal/Meeting",
                    params={"meetingTemplateId": meeting.template},
                )
                for number, meeting in listed.items()
                if meeting.template
            },
            lambda _number, answer: _agenda(answer),
        )
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(records, key=reading_order)),
            unread=unread,
            skipped=sum(page.skipped for page in lists),
        )


def _lists(visit: Visit) -> Iterator[MeetingList]:
    """The upcoming meetings, then those of each year that the window has of the past."""
    base = _base(visit.spec)
    today = today_in(visit.place.timezone, visit.clock.now())
    portal = f"{base}/api/v2/PublicPortal"
    requests = [Request(f"{portal}/ListUpcomingMeetings", accept="application/json")]
    for year in range(visit.window.first.year, today.year + 1):
        if visit.window.first <= today:
            archive = f"{portal}/ListArchivedMeetings"
            requests.append(Request(archive, {"year": str(year)}, accept="application/json"))
    for request in requests:
        answer = visit.asker.ask(request, visit.stop)
        yield parse_meetings(body_of(answer), visit.place, answer.host, base)


def _agenda(answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_agenda(body_of(answer), answer.host, answer.url)


def _base(spec: SourceSpec) -> str:
    own = f"https://{quote(spec.client, safe='')}.primegov.com"
    return (spec.base_url or own).rstrip("/")
