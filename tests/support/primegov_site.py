# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A PrimeGov portal on loopback: two lists of meetings, and agendas shown as pages.

with FakeServer() as server:
    portal = PrimegovPortal(server, today=date(2026, 11, 23))
    portal.meetings.append(meeting(71, documents=[document(templateName="HTML Agenda")]))
    spec = SourceSpec("primegov", "sampleville", server.url())
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, page

Payload = dict[str, object]

UPCOMING = "/api/v2/PublicPortal/ListUpcomingMeetings"
ARCHIVED = "/api/v2/PublicPortal/ListArchivedMeetings"
AGENDA = "/Portal/Meeting"


def document(template: int = 901, **fields: object) -> Payload:
    """One document of a meeting; `fields` are set by their own names."""
    usual: Payload = {
        "id": 22000 + template,
        "language": "en-US",
        "compileOutputType": 1,
        "publishStatus": 1,
        "publishDate": "2026-11-20T14:00:00.42",
        "templateId": template,
        "meetingId": 71,
        "sortOrder": 1,
        "templateSortOrder": 1,
        "link": None,
        "templateName": "Agenda",
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def meeting(
    number: int = 71,
    when: str = "2026-12-01T18:00:00",
    documents: Sequence[Payload] = (),
    **fields: object,
) -> Payload:
    """One meeting as both lists give it; `fields` are set by their own names."""
    usual: Payload = {
        "id": number,
        "meetingTypeId": 2,
        "committeeId": 1,
        "dateTime": when,
        "endDateTime": None,
        "date": None,
        "time": None,
        "endTime": None,
        "documentList": list(documents),
        "allowPublicSpeaker": False,
        "allowPublicComment": False,
        "isZoomMeeting": False,
        "videoUrl": None,
        "swagitId": None,
        "zoomMeetingLink": None,
        "meetingOnline": False,
        "streamCompleted": False,
        "meetingState": 3,
        "publishDate": "2026-11-20T09:00:00.42",
        "title": "City Council",
        "location": "",
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def agenda_page(*items: str) -> str:
    """An agenda as the portal shows it, with one block for each item's text."""
    blocks = "".join(
        f'<div class="agenda-item" data-itemid="{number}">'
        f'<span class="item-number">{number}.</span>'
        f'<div class="item-title">{escape(text)}</div></div>'
        for number, text in enumerate(items, start=1)
    )
    return f"<!DOCTYPE html><html><head><title>Meeting</title></head><body>{blocks}</body></html>"


@dataclass
class PrimegovPortal:
    """One portal; a test may change everything between two readings.

    A meeting of a day before `today`, or with a number in `over`, is only in the archive.
    `agendas` are pages by the number of their template.
    """

    server: FakeServer
    today: date
    meetings: list[Payload] = field(default_factory=list)
    agendas: dict[int, str] = field(default_factory=dict)
    over: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.server.route(UPCOMING, lambda _asked: data(self._listed(is_over=False)))
        self.server.route(ARCHIVED, self._archived)
        self.server.route(AGENDA, self._agenda)

    def _archived(self, asked: Asked) -> Reply:
        year = asked.query.get("year", "")
        return data(
            [one for one in self._listed(is_over=True) if str(one["dateTime"]).startswith(year)]
        )

    def _listed(self, is_over: bool) -> list[Payload]:
        return [one for one in self.meetings if self._is_over(one) is is_over]

    def _is_over(self, one: Payload) -> bool:
        day = read_date(str(one["dateTime"]))
        return one["id"] in self.over or (day is not None and day < self.today)

    def _agenda(self, asked: Asked) -> Reply:
        template = int(asked.query.get("meetingTemplateId", "0"))
        wrong = "<html><body><p>Oops! We have run into an error.</p></body></html>"
        return page(self.agendas.get(template, wrong))
