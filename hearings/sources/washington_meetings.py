# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads Washington's list of committee meetings: bytes in, records out."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.sources.answers import check_readable
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    clean_location,
    local_moment,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp
from hearings.sources.xml_pages import line_at, open_xml, remark_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EXPECTED = "Washington committee meetings"
PAGES = "https://app.leg.wa.gov"

# Two of the agencies are no chambers, but stand for whatever else meets in the capitol.
_NO_CHAMBER = frozenset({"", "other", "agency"})

# A note that is about the meeting itself; bills are taken off an agenda far more often.
_OF_THE_MEETING = re.compile(
    r"^\W*(?:(?:this|the) )?(?:(?:meeting|hearing)\W+)?(?:(?:has been|is|was) )?"
    r"(?:cancell?ed|postponed|rescheduled)\b.*",
    re.IGNORECASE | re.MULTILINE,
)
_SIGN_IN = re.compile(r"https?://app\.leg\.wa\.gov/csi[^\s<>\"']*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A record with its agenda unread; at `sign_in` one signs in if a bill is heard there."""

    record: HearingRecord
    sign_in: str | None


@dataclass(frozen=True, slots=True)
class MeetingList:
    """The meetings in the order they came; `skipped` had no number or no readable date."""

    meetings: tuple[Meeting, ...]
    skipped: int = 0


def parse_meetings(body: bytes, place: Place, host: str) -> MeetingList:
    """Every meeting of an answer; `host` is who answered. Raises `UnexpectedAnswer`."""
    rows = list(open_xml(body, host, EXPECTED, "ArrayOfCommitteeMeeting").iter("CommitteeMeeting"))
    meetings = [meeting for row in rows if (meeting := _meeting(row, place)) is not None]
    skipped = len(rows) - len(meetings)
    check_readable(len(rows), skipped, host, EXPECTED)
    return MeetingList(tuple(meetings), skipped)


def _meeting(row: "Element", place: Place) -> Meeting | None:
    agenda = line_at(row, "AgendaId")
    stamp = read_stamp(line_at(row, "Date"))
    if not agenda.isdigit() or stamp is None:
        return None
    bodies = _bodies(row) or (place.name,)
    notes = remark_at(row, "Notes")
    room = line_at(row, "Room")
    is_cancelled = line_at(row, "Cancelled").casefold() == "true"
    record = HearingRecord(
        source_ids=(agenda,),
        bodies=bodies,
        title="; ".join(bodies),
        date=stamp.day,
        timezone=place.timezone,
        time_text=stamp.clock,
        starts_at=local_moment(stamp.day, read_hour(stamp.clock), place.timezone),
        status=Status.CANCELLED if is_cancelled else told_status(*_OF_THE_MEETING.findall(notes)),
        status_text="Cancelled" if is_cancelled else "",
        location=_location(row, room),
        remote_url=remote_link(room, notes),
        page_url=f"{PAGES}/committeeschedules/Home/Agenda/{agenda}",
        comment=notes,
        modified=_revised(row),
        testify_url=_named_sign_in(notes),
        contact=line_at(row, "ContactInformation") or line_at(row, "Committees/Committee/Phone"),
    )
    return Meeting(record, _sign_in(row, agenda))


def _bodies(row: "Element") -> tuple[str, ...]:
    agency = line_at(row, "Agency")
    names = (
        _named(line_at(one, "Agency") or agency, clean_name(line_at(one, "Name")))
        for one in row.iterfind("Committees/Committee")
    )
    return tuple(dict.fromkeys(name for name in names if name))


def _named(agency: str, name: str) -> str:
    """The committee with its chamber; the service's own long name says "Joint Joint …"."""
    is_said = agency.casefold() in name.casefold().split()
    return name if not name or is_said or agency.casefold() in _NO_CHAMBER else f"{agency} {name}"


def _location(row: "Element", room: str) -> str:
    building, address, city = (line_at(row, key) for key in ("Building", "Address", "City"))
    town = "" if city.casefold() in address.casefold() else f"{city}, {line_at(row, 'State')}"
    return clean_location("\n".join((room, building, address, town.strip(", "))))


def _revised(row: "Element") -> str:
    # The year 1 where a meeting never was revised.
    mark = line_at(row, "RevisedDate")
    return mark if read_stamp(mark) else ""


def _named_sign_in(notes: str) -> str | None:
    found = _SIGN_IN.search(notes)
    return web_link(found[0].rstrip(".,;:!?)]}")) if found else None


def _sign_in(row: "Element", agenda: str) -> str | None:
    agency, committee = line_at(row, "Agency"), line_at(row, "Committees/Committee/Id")
    if agency not in {"House", "Senate", "Joint"} or not committee:
        return None
    query = f"selectedCommittee={committee}&selectedMeeting={agenda}"
    return web_link(f"{PAGES}/csi/{agency}?{query}")
