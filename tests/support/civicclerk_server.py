# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""CivicClerk's interface on loopback: events in pages by an OData filter, and agendas.

with FakeServer() as server:
    api = CivicClerkApi(server)
    api.events.append(event(71, "2026-12-01T18:00:00Z", [file()], agendaId=9))
    spec = SourceSpec("civicclerk", "sampleville", server.url())
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

Payload = dict[str, object]

EVENTS = "/v1/Events"
AGENDAS = "/v1/Meetings/"

_FILTER = re.compile(
    r"startDateTime ge (\d{4}-\d{2}-\d{2}T00:00:00Z)"
    r" and startDateTime lt (\d{4}-\d{2}-\d{2}T00:00:00Z)"
)


def file(number: int = 901, **fields: object) -> Payload:
    """One published file; `fields` are set by their own names."""
    usual: Payload = {
        "id": 0,
        "fileId": number,
        "type": "Agenda",
        "publishOn": "2026-11-20T12:22:47.71Z",
        "name": "City Council Agenda",
        "url": f"stream/SAMPLEVILLE/{number}.pdf",
        "sort": 1,
        "fileType": 1,
        "streamUrl": None,
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def event(
    number: int = 71,
    start: str = "2026-12-01T18:00:00Z",
    files: Sequence[Payload] = (),
    **fields: object,
) -> Payload:
    """One event; `fields` are set by their own names."""
    usual: Payload = {
        "id": number,
        "eventName": "City Council Meeting",
        "eventDescription": "",
        "eventDate": start,
        "startDateTime": start,
        "agendaId": 0,
        "categoryName": "City Council",
        "externalMediaUrl": "",
        "eventNotice": "",
        "isDeleted": False,
        "publishedAgendaTimeStamp": "",
        "eventLocation": {
            "address1": "1 Example Plaza",
            "address2": None,
            "city": "Sampleville",
            "state": "Example",
            "zipCode": "00000",
        },
        "publishedFiles": list(files),
    }
    assert not fields.keys() - usual.keys()
    return usual | fields


def item(text: str, *children: Payload, **fields: object) -> Payload:
    """One item of an agenda; the text is markup."""
    usual: Payload = {
        "id": 5001,
        "agendaObjectItemName": text,
        "isSection": bool(children),
        "attachmentsList": [],
        "childItems": list(children),
    }
    return usual | fields


@dataclass
class CivicClerkApi:
    """The interface of one client; a test may change everything between two readings.

    `page_rows` is how many rows one page holds, `next_link` replaces the address of what
    follows. Events of a spoilt date stand in every answer.
    """

    server: FakeServer
    events: list[Payload] = field(default_factory=list)
    agendas: dict[int, list[Payload]] = field(default_factory=dict)
    page_rows: int = 100
    next_link: str = ""

    def __post_init__(self) -> None:
        self.server.route(EVENTS, self._events)
        self.server.route_under(AGENDAS, self._agenda)

    def _events(self, asked: Asked) -> Reply:
        token = asked.query.get("$skiptoken", "")
        first, end, skip = token.split("|") if token else ("", "", "0")
        if not token:
            found = _FILTER.fullmatch(asked.query.get("$filter", ""))
            if found is None or asked.query.get("$orderby") != "startDateTime":
                return failing(400, b'{"error":{"message":"The query is not valid."}}')
            first, end = found.groups()
        rows = [one for one in self.events if _is_between(str(one["startDateTime"]), first, end)]
        rows.sort(key=lambda one: str(one["startDateTime"]))
        start = int(skip)
        answer: Payload = {"value": rows[start : start + self.page_rows]}
        if start + self.page_rows < len(rows):
            following = f"{first}|{end}|{start + self.page_rows}"
            own = self.server.url(f"{EVENTS}?$skiptoken={following}")
            answer["@odata.nextLink"] = self.next_link or own
        return data(answer)

    def _agenda(self, asked: Asked) -> Reply:
        number = asked.path.removeprefix(AGENDAS)
        if not number.isdigit() or int(number) not in self.agendas:
            return failing(404)
        return data({"id": int(number), "items": self.agendas[int(number)]})


def _is_between(start: str, first: str, end: str) -> bool:
    return read_date(start) is None or first <= start < end
