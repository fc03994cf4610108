# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The Senate's schedule on loopback: one file with a row that says when there is nothing.

with FakeServer() as server:
    site = SenateSite(server)
    site.meetings.append(meeting(900001, "2026-12-01", "10:00 AM"))
    spec = SourceSpec("senate", base_url=site.base_url)
"""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply

LIST_PATH = "/general/committee_schedules/hearings.xml"

PLACEHOLDER = """<meeting><cmte_code/><committee/><type/><date>23-NOV-2026</date>
<date_iso_8601>2026-11-23</date_iso_8601><day_of_week>Today</day_of_week><time>12:00:00</time>
<room/><matter>No committee hearings scheduled</matter><video_url/></meeting>"""


def meeting(
    number: int | str,
    day: str,
    hour: str,
    committee: str = "Sample Affairs",
    documents: str = "",
    **fields: str,
) -> str:
    """One row; `fields` are further elements or replace the usual ones."""
    usual = {
        "identifier": str(number),
        "last_update": "11-20-2026 09:00:29 AM",
        "last_update_iso_8601": "2026-11-20T09:00:29.000000Z-05:00",
        "committee": committee,
        "type": "Open Hearing",
        "date": f"{day} {hour}",
        "date_iso_8601": day,
        "time": hour,
        "room": "SD-999",
        "matter": "Hearings to examine samples.",
    }
    told = "".join(
        f"<{name}>{escape(value)}</{name}>" for name, value in {**usual, **fields}.items()
    )
    return f"<meeting>{told}<Documents>{documents}</Documents></meeting>"


def document(text: str, prefix: str = "", number: str = "") -> str:
    """One paper of a meeting."""
    return (
        f'<AssociatedDocument congress="119" document_description={quoteattr(text)} '
        f'document_num="{number}" document_prefix="{prefix}"/>'
    )


@dataclass
class SenateSite:
    """The schedule; a test may change its rows between two readings."""

    server: FakeServer
    meetings: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.base_url = self.server.url("/general/committee_schedules")
        self.server.route(LIST_PATH, self._answer)

    def _answer(self, _asked: Asked) -> Reply:
        rows = "\n".join([PLACEHOLDER, *self.meetings])
        xml = f'<?xml version="1.0" encoding="UTF-8"?><css_meetings_scheduled>{rows}'
        return Reply(f"{xml}</css_meetings_scheduled>".encode(), content_type="text/xml")
