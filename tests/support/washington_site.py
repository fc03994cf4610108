# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Washington's meeting service on loopback: two questions, answered with XML.

with FakeServer() as server:
    site = WashingtonSite(server)
    site.meetings.append(meeting(33001, "2026-12-01T13:30:00"))
    site.items["33001"] = [item("HB 1234", "Concerning cameras")]
    spec = SourceSpec("washington", base_url=site.base_url)
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, failing

SERVICE = "/CommitteeMeetingService.asmx"
LIST_PATH = f"{SERVICE}/GetCommitteeMeetings"
ITEMS_PATH = f"{SERVICE}/GetCommitteeMeetingItems"
NEVER = "0001-01-01T00:00:00"

COMMITTEE_FIELDS = ("Id", "Name", "LongName", "Agency", "Acronym", "Phone")
MEETING_FIELDS = (
    "AgendaId", "Agency", "Committees", "Room", "Building", "Address", "City", "State",
    "ZipCode", "Date", "Cancelled", "RevisedDate", "ContactInformation", "CommitteeType", "Notes",
)  # fmt: skip
ITEM_FIELDS = (
    "AgendaId", "HearingType", "HearingTypeDescription", "BillId", "ItemDescription", "Order",
    "Biennium", "SortOrderString",
)  # fmt: skip


def committee(name: str = "Public Safety", agency: str = "House", **fields: str) -> str:
    """One committee of a meeting."""
    usual = {
        "Id": "31001", "Name": name, "LongName": f"{agency} {name}", "Agency": agency,
        "Acronym": "PS", "Phone": "",
    }  # fmt: skip
    return _element("Committee", COMMITTEE_FIELDS, {**usual, **fields})


def meeting(
    number: int | str, moment: str, *committees: str, agency: str = "House", **fields: str
) -> dict[str, str]:
    """One meeting by the names of the service; unknown names are refused when it is served."""
    return {
        "AgendaId": str(number),
        "Agency": agency,
        "Committees": "".join(committees or (committee(agency=agency),)),
        "Room": "House Hearing Rm A and Virtual",
        "Building": "Sample Building",
        "Address": "Sampleville, EX",
        "City": "Sampleville",
        "State": "EX",
        "ZipCode": "0",
        "Date": moment,
        "Cancelled": "false",
        "RevisedDate": NEVER,
        "ContactInformation": "",
        "CommitteeType": "Full Committee",
        "Notes": "",
        **fields,
    }


def item(bill: str, text: str, kind: str = "Public", **fields: str) -> dict[str, str]:
    """One item of an agenda."""
    return {
        "AgendaId": "0",
        "HearingType": kind[:3],
        "HearingTypeDescription": kind,
        "BillId": bill,
        "ItemDescription": text,
        "Order": "1",
        "Biennium": "2025-26",
        "SortOrderString": "1",
        **fields,
    }


def meetings_document(meetings: Sequence[dict[str, str]]) -> bytes:
    """The answer to the question for meetings."""
    return _document("CommitteeMeeting", MEETING_FIELDS, meetings)


def items_document(items: Sequence[dict[str, str]]) -> bytes:
    """The answer to the question for an agenda."""
    return _document("CommitteeMeetingItem", ITEM_FIELDS, items)


@dataclass
class WashingtonSite:
    """The service; a test may change everything between two readings."""

    server: FakeServer
    meetings: list[dict[str, str]] = field(default_factory=list)
    items: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.base_url = self.server.url()
        self.server.route(LIST_PATH, self._list)
        self.server.route(ITEMS_PATH, self._agenda)

    def _list(self, asked: Asked) -> Reply:
        for name in ("beginDate", "endDate"):
            if name not in asked.query:
                return failing(500, f"Missing parameter: {name}.".encode())
        first, last = (
            datetime.fromisoformat(asked.query[name]) for name in ("beginDate", "endDate")
        )
        # To the midnight at which the last day begins, which is the stricter reading.
        shown = [
            one
            for one in self.meetings
            if read_date(one["Date"]) is None
            or first <= datetime.fromisoformat(one["Date"]) <= last
        ]
        return _xml(meetings_document(shown))

    def _agenda(self, asked: Asked) -> Reply:
        if "agendaId" not in asked.query:
            return failing(500, b"Missing parameter: agendaId.")
        return _xml(items_document(self.items.get(asked.query["agendaId"], [])))


def _xml(body: bytes) -> Reply:
    return Reply(body, content_type="text/xml; charset=utf-8")


def _document(name: str, fields: Sequence[str], rows: Sequence[dict[str, str]]) -> bytes:
    # The service writes its namespace in this case, and breaks lines as Windows does.
    content = "\r\n".join(_element(name, fields, row) for row in rows)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\r\n'
        f'<ArrayOf{name} xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        f' xmlns="http://WSLWebServices.leg.wa.gov/">\r\n{content}\r\n</ArrayOf{name}>'
    ).encode()


def _element(name: str, fields: Sequence[str], values: dict[str, str]) -> str:
    unknown = values.keys() - set(fields)
    assert not unknown, f"{name} has no {unknown}"
    inner = "".join(
        f"<{one}>{values[one] if one == 'Committees' else escape(values[one])}</{one}>"
        if values.get(one)
        else f"<{one} />"
        for one in fields
    )
    return f"<{name}>{inner}</{name}>"
