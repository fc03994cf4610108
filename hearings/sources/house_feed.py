# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the House's list of committees and the feed of one of them: bytes in, records out."""

import html
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import says_cancelled
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.html_pages import open_page
from hearings.sources.links import web_link
from hearings.sources.parsing import local_moment, one_line, read_date, read_hour
from hearings.sources.us_committees import committee_name
from hearings.sources.us_rooms import us_room
from hearings.sources.written_dates import read_written_date
from hearings.sources.xml_pages import line_at, open_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

COMMITTEES_EXPECTED = "House committees"
FEED_EXPECTED = "House committee feed"
PAGES = "https://docs.house.gov/Committee/Calendar/ByEvent.aspx?EventID="

# Whole committees end in 00; the meetings of a subcommittee are in the feed of its committee.
_CODE = re.compile(r"[A-Z]{2}00")
_TAG = re.compile(r"<[^<>]*>")
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MEETING = re.compile(
    r"Meeting Date: (?P<day>.{0,40}?\b\d{4}\b) ?(?P<hour>\d{1,2}:\d{2} ?[AP]M|TB[AD])?"
    r"(?P<room>.{0,500}?)\(Status: ?(?P<status>[^)]*)\)",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"/meetings/[^?#]*/(?P<day>\d{8})/\d+/(?P<kind>HHRG|HMKP|HMTG)[^/?#]*\.xml", re.IGNORECASE
)

# Witnesses are asked by the committee, so that a hearing takes no testimony of others.
KINDS = {
    "HHRG": MeetingKind.INVITED,
    "HMKP": MeetingKind.MARKUP,
    "HMTG": MeetingKind.MEETING,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting as its feed tells it; `path` is where its file is, empty for none."""

    record: HearingRecord
    path: str


@dataclass(frozen=True, slots=True)
class Feed:
    """The meetings of one feed; `skipped` had no number or no readable date."""

    entries: tuple[Entry, ...]
    skipped: int = 0


def parse_committees(body: bytes, host: str) -> tuple[str, ...]:
    """The codes of all committees that have a feed. Raises `UnexpectedAnswer` for none."""
    options = open_page(body, host, COMMITTEES_EXPECTED).css("option")
    codes = (one.attributes.get("value") or "" for one in options)
    found = tuple(dict.fromkeys(code for code in codes if _CODE.fullmatch(code)))
    if not found:
        raise UnexpectedAnswer(host, COMMITTEES_EXPECTED, "html")
    return found


def parse_feed(body: bytes, place: Place, host: str) -> Feed:
    """Every meeting of a feed; `host` is who answered. Raises `UnexpectedAnswer`."""
    channel = open_xml(body, host, FEED_EXPECTED, "rss").find("channel")
    if channel is None:
        raise UnexpectedAnswer(host, FEED_EXPECTED)
    rows = [row for row in channel.iterfind("item") if not _is_stub(row)]
    entries = tuple(entry for row in rows if (entry := _entry(row, place)) is not None)
    skipped = len(rows) - len(entries)
    check_readable(len(rows), skipped, host, FEED_EXPECTED)
    return Feed(entries, skipped)


def _is_stub(row: "Element") -> bool:
    """Whether the row is one of the empty ones that stand between others, with the number 0."""
    return line_at(row, "guid") in {"", "0"} and not line_at(row, "title")


def _entry(row: "Element", place: Place) -> Entry | None:
    number = line_at(row, "guid")
    description = _LINE_BREAK.split(row.findtext("description") or "", maxsplit=1)
    told = _MEETING.search(_plain(description[-1]))
    enclosure = row.find("enclosure")
    link = None if enclosure is None else web_link(enclosure.get("url") or "")
    path = urlsplit(link).path if link else ""
    file = _FILE.fullmatch(path)
    day = (read_written_date(told["day"]) if told else None) or _day_of(file)
    if not number.isdigit() or number == "0" or day is None:
        return None
    body = committee_name("House", _plain(description[0])) if len(description) > 1 else ""
    time_text = (told["hour"] or "") if told else ""
    status_text = told["status"].strip() if told else ""
    record = HearingRecord(
        source_ids=(number,),
        bodies=(body or place.name,),
        title=line_at(row, "title") or body or place.name,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        status=_status(status_text),
        status_text=status_text,
        location=us_room(told["room"].strip()) if told else "",
        page_url=f"{PAGES}{number}",
        modified=line_at(row, "pubDate"),
        kind=KINDS[file["kind"].upper()] if file else MeetingKind.UNKNOWN,
    )
    return Entry(record, path if file else "")


def _plain(markup: str) -> str:
    return one_line(html.unescape(_TAG.sub("", markup)))


def _day_of(file: re.Match[str] | None) -> date | None:
    """The day in the path of a meeting's file, "20260722"."""
    digits = file["day"] if file else ""
    return read_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def _status(word: str) -> Status:
    if says_cancelled(word):
        return Status.CANCELLED
    # What is rescheduled has its new date already and takes place.
    return Status.POSTPONED if word.casefold() == "postponed" else Status.SCHEDULED
