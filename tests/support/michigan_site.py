# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The pages of Michigan's legislature on loopback: the feed of meetings, and their pages.

The feed has the shape of an abridged recorded one; no page of a meeting was recorded, so
those are constructed from the fields that are documented.

with FakeServer() as server:
    site = MichiganSite(server)
    site.meetings.append(MichiganMeeting(7001, "Cameras", "12/1/2026"))
    spec = SourceSpec("michigan", base_url=site.base_url)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, failing, page

FEED_PATH = "/documents/publications/RssFeeds/comschedule.xml"
PAGE_PATH = "/Committees/Meeting"


@dataclass(frozen=True)
class MichiganMeeting:
    """One meeting; `agenda` is markup, `fields` replace what its page says by label."""

    id: int
    name: str = "Cameras"
    day: str = "12/1/2026"
    hour: str = "09:00 AM"
    chamber: str = "House"
    news: str = "New"
    link: str = ""
    agenda: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def entry(self) -> str:
        """The meeting in the feed."""
        link = self.link or f"https://legislature.mi.gov{PAGE_PATH}?meetingID={self.id}"
        when = f"{self.day} {self.hour}".strip()
        return (
            f"<item><title>{escape(f'{self.chamber} Meeting - {self.name} {when}')}</title>"
            f"<link>{escape(link)}</link><description>"
            f"{escape(f'{self.chamber} {self.name} - {when} - {self.news}')}</description>"
            f"<guid>{self.id}</guid></item>"
        )

    @property
    def page(self) -> str:
        """The page of the meeting."""
        usual = {
            "Committee(s)": escape(self.name),
            "Chair": "Chair of Samples",
            "Clerk": "517-555-0100",
            "Location": "Room 999, Sample Office Building",
            "Date": self.day,
            "Time": escape(self.hour),
            "Agenda": self.agenda,
        }
        rows = "\n".join(
            f'<div class="formLeft"><label>{label}:</label></div>\n'
            f'<div class="formRight">{text}</div>'
            for label, text in {**usual, **self.fields}.items()
        )
        return f"<!DOCTYPE html><html><head><title>Meeting</title></head><body>{rows}</body></html>"


@dataclass
class MichiganSite:
    """The pages; a test may change everything between two readings."""

    server: FakeServer
    meetings: list[MichiganMeeting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.base_url = self.server.url()
        self.server.route(FEED_PATH, self._feed)
        self.server.route(PAGE_PATH, self._page)

    def _feed(self, asked: Asked) -> Reply:
        return Reply(feed_of(*self.meetings), content_type="text/xml")

    def _page(self, asked: Asked) -> Reply:
        for one in self.meetings:
            if str(one.id) == asked.query.get("meetingID"):
                return page(one.page)
        return failing(404)


def feed_of(*meetings: MichiganMeeting) -> bytes:
    """The feed of these meetings."""
    entries = "\r\n".join(one.entry for one in meetings)
    return (
        '<?xml version="1.0"?>\r\n<rss version="2.0"><channel>'
        f"<title>Sampleville Legislature</title>{entries}</channel></rss>"
    ).encode()
