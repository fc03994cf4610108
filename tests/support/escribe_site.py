# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An eScribe site on loopback: a calendar asked by the month, and agendas shown as pages.

with FakeServer() as server:
    site = EscribeSite(server, today=date(2026, 11, 23))
    site.meetings.append(meeting(71, "2026/12/01 18:00:00", [agenda_link(71)]))
    spec = SourceSpec("escribe", "pub-sampleville", server.url())
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing, page

Payload = dict[str, object]

CALENDAR = "/MeetingsCalendarView.aspx/GetCalendarMeetings"
AGENDA = "/Meeting.aspx"
CONTENT_TYPE = "application/json; charset=utf-8"


def guid(number: int) -> str:
    """The id of the meeting that a test calls by a number."""
    return f"00000000-0000-4000-8000-{number:012d}"


def agenda_link(number: int, **fields: object) -> Payload:
    """The agenda of a meeting as a web page; `fields` are set by their own names."""
    usual: Payload = {
        "CssClass": "",
        "Format": "HTML",
        "Title": "Agenda (HTML)",
        "Type": "Agenda",
        "Url": f"/Meeting.aspx?Id={guid(number)}&Agenda=Agenda&lang=English",
        "LanguageId": 9,
        "Sequence": None,
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def meeting(
    number: int = 71,
    start: str = "2026/12/01 18:00:00",
    links: Sequence[Payload] = (),
    **fields: object,
) -> Payload:
    """One meeting of the calendar; `fields` are set by their own names."""
    usual: Payload = {
        "ID": guid(number),
        "MeetingName": "City Council",
        "StartDate": start,
        "FormattedStart": "",
        "EndDate": "",
        "Description": "1 Example Plaza  (555) 010-0100<br/>",
        "Url": "",
        "Location": "1 Example Plaza  (555) 010-0100",
        "MeetingType": "City Council",
        "LanguageName": "English",
        "HasAgenda": bool(links),
        "MeetingDocumentLink": list(links),
        "DelegationRequestLink": "",
        "MeetingPassed": False,
        "AllowPublicComments": False,
        "TimeOverride": "",
        "TimeOverrideFR": "",
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def agenda_page(*items: str) -> str:
    """An agenda as the site shows it, with one container for each item's text."""
    blocks = "".join(
        f'<div class="AgendaItemContainer"><span class="AgendaItemCounter">{number}.</span>'
        f'<div class="AgendaItemTitle">{escape(text)}</div></div>'
        for number, text in enumerate(items, start=1)
    )
    return f"<!DOCTYPE html><html><head><title>Agenda</title></head><body>{blocks}</body></html>"


@dataclass
class EscribeSite:
    """One site; a test may change everything between two readings.

    A meeting of a spoilt date is told with the month of `today`. `agendas` are pages by
    the number of their meeting.
    """

    server: FakeServer
    today: date
    meetings: list[Payload] = field(default_factory=list)
    agendas: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.server.route(CALENDAR, self._calendar)
        self.server.route(AGENDA, self._agenda)

    def _calendar(self, asked: Asked) -> Reply:
        if asked.method != "POST" or asked.headers.get("content-type") != CONTENT_TYPE:
            return failing(500, b'{"Message":"Invalid web service call"}')
        wanted = json.loads(asked.body)
        first, end = (read_date(wanted[f"calendar{one}Date"]) for one in ("Start", "End"))
        assert first is not None
        assert end is not None
        return data({"d": [one for one in self.meetings if first <= self._day(one) < end]})

    def _day(self, one: Payload) -> date:
        return read_date(str(one["StartDate"])[:10].replace("/", "-")) or self.today

    def _agenda(self, asked: Asked) -> Reply:
        numbers = {guid(number): number for number in self.agendas}
        number = numbers.get(asked.query.get("Id", ""))
        return failing(404) if number is None else page(self.agendas[number])
