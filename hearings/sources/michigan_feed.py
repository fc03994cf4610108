# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the feed of committee meetings in Michigan: bytes in, records without agendas out."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.links import web_link
from hearings.sources.parsing import local_moment, read_date, read_hour, told_status
from hearings.sources.xml_pages import line_at, open_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EXPECTED = "Michigan committee schedule"
SITE = "https://legislature.mi.gov"

# "House Meeting - Energy 3/17/2026 09:00 AM", and in the description without "Meeting".
_TITLE = re.compile(
    r"(?:(?P<chamber>\w+) )?Meeting - (?P<name>.+?),? (?P<day>\d{1,2}/\d{1,2}/\d{4})\b(?P<hour>.*)"
)
# The last word of "House Energy - 3/17/2026 09:00 AM - New" says what happened to it.
_NEWS = re.compile(r" - (?P<word>[^-]*)$")
_NUMBER = re.compile(r"\d+")
_NUMBER_IN_LINK = re.compile(r"[?&]meetingID=(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Feed:
    """Each meeting once, as its first entry tells it; `skipped` had no number or no date."""

    records: tuple[HearingRecord, ...]
    skipped: int = 0


def parse_feed(body: bytes, place: Place, host: str) -> Feed:
    """Every meeting of the feed; `host` is who answered. Raises `UnexpectedAnswer`."""
    document = open_xml(body, host, EXPECTED, "rss")
    if document.find("channel") is None:
        raise UnexpectedAnswer(host, EXPECTED)
    entries = list(document.iter("item"))
    records = [record for one in entries if (record := _record(one, place)) is not None]
    skipped = len(entries) - len(records)
    check_readable(len(entries), skipped, host, EXPECTED)
    once: dict[str, HearingRecord] = {}
    for record in records:
        once.setdefault(record.source_ids[0], record)
    return Feed(tuple(once.values()), skipped)


def _record(entry: "Element", place: Place) -> HearingRecord | None:
    told = _TITLE.fullmatch(line_at(entry, "title"))
    day = read_date(told["day"]) if told else None
    link = line_at(entry, "link")
    number = _number(line_at(entry, "guid"), link)
    if told is None or day is None or number is None:
        return None
    name = clean_name(told["name"]) or place.name
    body = f"{told['chamber']} {name}" if told["chamber"] else name
    time_text = told["hour"].strip(" -,")
    description = line_at(entry, "description")
    news = _NEWS.search(description)
    said = (time_text, told["name"], news["word"] if news else "")
    return HearingRecord(
        source_ids=(number,),
        bodies=(body,),
        title=body,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(clean_name(time_text)), place.timezone),
        status=told_status(*said),
        status_text=words_of_status(*said),
        page_url=web_link(link, SITE) or f"{SITE}/Committees/Meeting?meetingID={number}",
        modified=description,
        kind=MeetingKind.MEETING,
    )


def words_of_status(*said: str) -> str:
    """The first of the texts that calls a meeting off; empty when none does."""
    return next((one for one in said if told_status(one) is not Status.SCHEDULED), "")


def _number(guid: str, link: str) -> str | None:
    if _NUMBER.fullmatch(guid):
        return guid
    found = _NUMBER_IN_LINK.search(link) or _NUMBER_IN_LINK.search(guid)
    return found[1] if found else None
