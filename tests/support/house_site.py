# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The House's committee repository on loopback: a page of committees, feeds, and files.

with FakeServer() as server:
    site = HouseSite(server)
    site.add(Meeting(900101, "2026-12-01", "10:15 AM"))
    spec = SourceSpec("house", base_url=site.base_url)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from hearings.sources.parsing import read_date, read_hour
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, page, redirect

COMMITTEES_PATH = "/Committee/Committees.aspx"
FEED_PATH = "/Committee/RSS.ashx"
ERROR_PATH = "/Committee/Error.aspx"


@dataclass(frozen=True)
class Meeting:
    """One meeting of the repository; `codes` are the committees in whose feeds it is."""

    id: int
    day: str
    hour: str = "10:15 AM"
    body: str = "Committee on Sample Affairs"
    item: str = "A draft to limit face recognition"
    link: str = "https://docs.example/draft.pdf"
    codes: tuple[str, ...] = ("XA00",)
    status: str = "S"

    @property
    def path(self) -> str:
        """Where its file is."""
        folder, day = self.codes[0], self.day.replace("-", "")
        return f"/Meetings/{folder[:2]}/{folder}/{day}/{self.id}/HHRG-119-{folder}-{day}.xml"


class HouseSite:
    """The repository; a test may add meetings and committees between two readings."""

    def __init__(self, server: FakeServer, codes: Sequence[str] = ("XA00",)) -> None:
        self.base_url = server.url()
        self.codes = list(codes)
        self.meetings: list[Meeting] = []
        self._server = server
        server.route(COMMITTEES_PATH, self._committees)
        server.route(FEED_PATH, self._feed)
        # What goes wrong is told by a page with status 200.
        server.serve(ERROR_PATH, page("<html><body>Something went wrong</body></html>"))

    def add(self, *meetings: Meeting) -> None:
        """Announce meetings."""
        for one in meetings:
            self.meetings.append(one)
            self._server.serve(one.path, Reply(_file(one).encode(), content_type="text/xml"))

    def _committees(self, _asked: Asked) -> Reply:
        options = "".join(f'<option value="{code}">A committee</option>' for code in self.codes)
        choice = f'<select><option value="0">Select</option>{options}</select>'
        return page(f"<html><body>{choice}</body></html>")

    def _feed(self, asked: Asked) -> Reply:
        code = asked.query.get("Code")
        if code not in self.codes:
            return redirect(ERROR_PATH)
        items = "\n".join(_item(one) for one in self.meetings if code in one.codes)
        stub = "<item><guid>0</guid><title></title><description></description></item>"
        feed = (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>Meeting&nbsp;Feed</title>'
            f"{stub}{items}</channel></rss>"
        )
        return Reply(feed.encode(), content_type="text/xml")


def _item(one: Meeting) -> str:
    day = read_date(one.day)
    written = f"{day:%A, %B} {day.day}, {day.year}" if day else one.day
    markup = (
        f"{escape(one.body)}<br />Meeting Date: {written} {_written_hour(one.hour)} 999 RHOB "
        f"(Status: <span><strong>Scheduled</strong></span>)&nbsp;<small>[A note]</small>"
    )
    return (
        f"<item><guid>{one.id}</guid><title>Examining Samples</title>"
        f"<description>{escape(markup)}</description>"
        f'<enclosure url="http://docs.house.gov{one.path}" type="text/xml" /></item>'
    )


def _written_hour(hour: str) -> str:
    read = read_hour(hour)
    return f"{read:%I:%M %p}".removeprefix("0") if read else hour


def _file(one: Meeting) -> str:
    read = read_hour(one.hour)
    start = f"{read:%H:%M}:00" if read else "00:00:00"
    return f"""<committee-meeting congress-num="119" meeting-id="HHRG{one.id}" meeting-type="HHRG">
<current-status>{one.status}</current-status>
<meeting-details>
<committees><committee-name id="XA00">{escape(one.body)}</committee-name></committees>
<meeting-date><calendar-date>{one.day}</calendar-date><start-time>{start}</start-time></meeting-date>
<meeting-location><capitol-complex><room>999</room><building>RHOB</building></capitol-complex>
</meeting-location><meeting-title>Examining Samples</meeting-title>
</meeting-details>
<meeting-documents><meeting-document type="BR" remove-date="">
<description>{escape(one.item)}</description><legis-num>H.R. _____</legis-num>
<files><file doc-url="{escape(one.link)}" doc-type="PDF" /></files>
</meeting-document></meeting-documents></committee-meeting>"""
