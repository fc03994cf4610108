# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The service of the General Court of Massachusetts on loopback: a list of ids, and hearings.

with FakeServer() as server:
    site = MassachusettsSite(server)
    site.hearings.append(hearing(9001, "2026-12-01T13:00:00"))
    spec = SourceSpec("massachusetts", base_url=site.base_url)
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

LIST_PATH = "/api/Hearings"
Row = dict[str, object]


def location(name: str = "B-9", **fields: str | None) -> Row:
    """A room, padded as the service pads them."""
    return {
        "LocationName": name.ljust(52),
        "AddressLine1": "1 Example Street",
        "AddressLine2": None,
        "City": "Sampleville",
        "State": "EX",
        "ZipCode": "00000",
        **fields,
    }


def document(number: str | None, title: str, **fields: object) -> Row:
    """One bill on an agenda."""
    return {
        "BillNumber": number,
        "DocketNumber": None,
        "Title": title,
        "PrimarySponsor": None,
        "Cosponsors": [],
        "JointSponsor": None,
        "GeneralCourtNumber": 194,
        "Details": None,
        "IsDocketBookOnly": False,
        **fields,
    }


def agenda(*documents: Row, topic: str = "", moment: str = "2026-12-01T13:00:00") -> Row:
    """One agenda of a hearing; a hearing may have several."""
    return {
        "Topic": topic,
        "StartTime": moment,
        "EndTime": f"{moment[:10]}T17:00:00",
        "DocumentsInAgenda": list(documents),
    }


def hearing(number: int, moment: str | None, *agendas: Row, **fields: object) -> Row:
    """One hearing with every field of the service."""
    return {
        "HearingHost": {"CommitteeCode": "J99", "GeneralCourtNumber": 194, "Details": None},
        "HearingAgendas": list(agendas),
        "RescheduledHearing": None,
        "Location": location(),
        "EventId": number,
        "Name": "Joint Committee on Cameras",
        "Status": "Confirmed",
        "EventDate": moment,
        "StartTime": moment,
        "Description": "",
        **fields,
    }


@dataclass
class MassachusettsSite:
    """The service; a test may change everything between two readings.

    The list is in the order of `listed`, which is that of the hearings where it is None.
    """

    server: FakeServer
    hearings: list[Row] = field(default_factory=list)
    listed: Sequence[int] | None = None

    def __post_init__(self) -> None:
        self.base_url = self.server.url()
        self.server.route(LIST_PATH, self._list)
        self.server.route_under(f"{LIST_PATH}/", self._hearing)

    def _list(self, asked: Asked) -> Reply:
        ids = self.listed or [one["EventId"] for one in self.hearings]
        base = "https://malegislature.gov/api/Hearings"
        return data([{"EventId": one, "Details": f"{base}/{one}"} for one in ids])

    def _hearing(self, asked: Asked) -> Reply:
        number = asked.path.rsplit("/", 1)[1]
        for one in self.hearings:
            if str(one["EventId"]) == number:
                return data(one)
        # As for the ids that the service lists and cannot read.
        return failing(500, b'{"Message":"An error has occurred."}')
