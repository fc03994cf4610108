# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The calendar of Minneapolis on loopback: one list of all bodies, filtered by dates."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

LIST = "/Calendar/GetCalenderList"
NEEDED = {
    "fromDate", "toDate", "meetingType", "committeeId", "pageCount", "offsetStart",
    "abbreviation", "keywords", "sortOrder",
}  # fmt: skip


def row(number: int, day: str, clock: str = "09:30", **fields: object) -> dict[str, object]:
    """One meeting as the calendar writes it."""
    usual: dict[str, object] = {
        "Id": number, "CommitteeTypeId": 3, "CommitteeId": 16, "MeetingTypeId": 2,
        "CommitteeType": "City Council", "CommitteeName": "City Council",
        "CommitteeEnumName": "City_Council", "Abbreviation": "Council",
        "Location": "Room 380, City Hall", "Address": "1 Example Plaza, Sampleville",
        "MeetingType": "Regular", "MeetingDate": f"{day}T00:00:00",
        "MeetingTime": f"{day}T{clock}:00", "TotalRowsCount": 0, "AgendaId": 0,
        "MarkedAgendaPublished": False, "Updated": False, "Cancelled": False,
        "PublicHearing": False, "AgendaStatus": None, "Description": "", "ImportedData": False,
        "AgendaPDFAttachment": None, "IsPdf": False, "CommitteeReportDocumentId": 0,
        "CommitteeReportDocument": "", "Department": None, "DepartmentT4": None,
    }  # fmt: skip
    return usual | fields


@dataclass
class MinneapolisLimsSite:
    """The calendar; `heeds_dates` is False for one that sends every meeting it knows."""

    server: FakeServer
    rows: list[Mapping[str, object]] = field(default_factory=list)
    heeds_dates: bool = True

    def __post_init__(self) -> None:
        self.server.route(LIST, self._list)

    def _list(self, asked: Asked) -> Reply:
        if not asked.query.keys() >= NEEDED or asked.query["committeeId"] != "null":
            return failing(500)
        first, last = asked.query["fromDate"], asked.query["toDate"]
        found = [
            one
            for one in self.rows
            if not self.heeds_dates
            or read_date(str(one["MeetingDate"])) is None
            or first <= str(one["MeetingDate"])[:10] <= last
        ]
        return data(found[: int(asked.query["pageCount"])])
