# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Congress.gov's interface on loopback: lists by the day of the last change, and meetings.

with FakeServer() as server:
    api = CongressApi(server)
    api.add(meeting(900201, "2026-12-01T15:00:00Z"))
    spec = SourceSpec("congress", "house", api.base_url)     # asked with the key api.KEY
"""

from datetime import datetime

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

LIST_PATH = "/v3/committee-meeting/119/house"
UPDATED = "2026-11-20T14:41:40Z"
KEY = "right"

Payload = dict[str, object]


def meeting(number: int, moment: str, **fields: object) -> Payload:
    """One meeting by the names of the interface."""
    usual: Payload = {
        "chamber": "House",
        "committees": [{"name": "House Sample Affairs Committee", "systemCode": "hsxa00"}],
        "congress": 119,
        "date": moment,
        "eventId": str(number),
        "location": {"building": "Rayburn House Office Building", "room": "999"},
        "meetingStatus": "Scheduled",
        "title": "Examining Samples",
        "type": "Hearing",
        "updateDate": UPDATED,
    }
    return usual | fields


def bill_paper(name: str, url: str) -> Payload:
    """A paper that is a bill."""
    return {"documentType": "Bills and Resolutions", "format": "PDF", "name": name, "url": url}


class CongressApi:
    """The interface below `/v3` of a fake server; meetings may be changed between readings."""

    def __init__(self, server: FakeServer) -> None:
        self.base_url = server.url("/v3")
        self.meetings: dict[str, Payload] = {}
        server.route_under("/v3/committee-meeting/", self._answer)

    def add(self, *meetings: Payload) -> None:
        """File meetings."""
        self.meetings.update({str(one["eventId"]): one for one in meetings})

    def _answer(self, asked: Asked) -> Reply:
        if asked.query.get("format") != "json":
            return Reply(b"<api-root/>", content_type="application/xml")
        if (key := asked.headers.get("x-api-key")) != KEY:
            code = "API_KEY_INVALID" if key else "API_KEY_MISSING"
            return data({"error": {"code": code, "message": "No key."}}, 403)
        congress, chamber, *number = asked.path.removeprefix("/v3/committee-meeting/").split("/")
        mine = {
            key: one
            for key, one in self.meetings.items()
            if (str(one["congress"]), str(one["chamber"]).lower()) == (congress, chamber)
        }
        if not number:
            return _page(asked, list(mine.values()))
        found = mine.get(number[0])
        return failing(404) if found is None else data({"committeeMeeting": found})


def _page(asked: Asked, meetings: list[Payload]) -> Reply:
    since = datetime.fromisoformat(asked.query["fromDateTime"])
    changed = [
        {name: one[name] for name in ("chamber", "congress", "eventId", "updateDate")}
        for one in meetings
        if datetime.fromisoformat(str(one["updateDate"])) >= since
    ]
    offset, limit = int(asked.query["offset"]), min(int(asked.query["limit"]), 250)
    rows = changed[offset : offset + limit]
    return data({"committeeMeetings": rows, "pagination": {"count": len(changed)}})
