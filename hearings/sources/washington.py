# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Washington's legislature: one list of committee meetings, then each agenda.

| what | how | source of the rule |
|--|--|--|
| endpoint | CommitteeMeetingService.asmx: GetCommitteeMeetings, GetCommitteeMeetingItems, XML by \
plain GET | the service's own description, wslwebservices.leg.wa.gov |
| zone | wall time without zone, Pacific; midnight is no hour | recorded answers of 2026 |
| cancelled | `Cancelled` true; a note that says so of the meeting | the service's field list |
| id | AgendaId, kept when a meeting is revised (`RevisedDate`) | recorded answers of 2026 |
| who may speak | where one item is a public hearing | `HearingTypeDescription` of the items |

Between sessions nearly every meeting is that of a joint or other committee, or there is none.
"""

from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import read_details
from hearings.sources.order import reading_order
from hearings.sources.washington_items import Agenda, parse_items
from hearings.sources.washington_meetings import Meeting, parse_meetings

DEFAULT_BASE = "https://wslwebservices.leg.wa.gov"
SERVICE = "/CommitteeMeetingService.asmx"


class Washington(Source):
    """The committees of Washington's legislature."""

    system = "washington"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the service."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The service wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the window in one request, and one more for each agenda."""
        answer = visit.asker.ask(_list_request(visit), visit.stop)
        listed = parse_meetings(body_of(answer), visit.place, answer.host)
        meetings = {
            one.record.source_ids[0]: one
            for one in listed.meetings
            if one.record.date in visit.window
        }
        agendas = read_details(
            visit,
            {number: _agenda_request(visit, number) for number in meetings},
            lambda number, got: _agenda(got, meetings[number].record),
        )
        records = (_whole(one, agendas.read.get(number)) for number, one in meetings.items())
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(records, key=reading_order)),
            unread=agendas.failed,
            skipped=listed.skipped,
        )


def _list_request(visit: Visit) -> Request:
    # Whether the last day counts to its end is not written down: one more is asked for.
    end = visit.window.last + timedelta(days=1)
    return Request(
        f"{_base(visit.spec)}{SERVICE}/GetCommitteeMeetings",
        {"beginDate": visit.window.first.isoformat(), "endDate": end.isoformat()},
    )


def _agenda_request(visit: Visit, number: str) -> Request:
    url = f"{_base(visit.spec)}{SERVICE}/GetCommitteeMeetingItems"
    return Request(url, {"agendaId": number})


def _agenda(answer: Answer, record: HearingRecord) -> Agenda:
    return parse_items(body_of(answer), answer.host, record.date)


def _whole(meeting: Meeting, agenda: Agenda | None) -> HearingRecord:
    """The record with its agenda, and with the sign-in page where the public is heard."""
    record = meeting.record
    if agenda is None:
        return record
    is_heard = agenda.kind is MeetingKind.PUBLIC_HEARING
    sign_in = record.testify_url or (meeting.sign_in if is_heard else None)
    return replace(record, items=agenda.items, kind=agenda.kind, testify_url=sign_in)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/").removesuffix(SERVICE)
