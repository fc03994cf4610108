# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a list of meetings as Legistar's interface gives it: bytes in, records out."""

import re
from dataclasses import dataclass

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.sources.answers import Row, json_rows, records_of, text_in, whole_number_in
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    read_date,
    read_hour,
    told_status,
)

EXPECTED = "Legistar events"

# Boston files committee hearings under "City Council" and names the committee and its
# dockets in the location.
_TOPIC_IN_LOCATION = re.compile(
    r"\b(?:hearing|working session|meeting|briefing) (?:on|regarding|re:?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page of meetings in the order it came.

    `row_count` is how many rows it had and `skipped` how many of them had no id or no
    readable date.
    """

    records: tuple[HearingRecord, ...]
    row_count: int
    skipped: int = 0


def parse_events(body: bytes, place: Place, host: str) -> EventPage:
    """One page of meetings, each with its agenda unread; `host` is who answered.

    Hours are local to the place. Raises `UnexpectedAnswer`.
    """
    rows = json_rows(body, host, EXPECTED)
    records, skipped = records_of(rows, lambda row: _record(row, place), host, EXPECTED)
    return EventPage(records, len(rows), skipped)


def _record(row: Row, place: Place) -> HearingRecord | None:
    event_id = whole_number_in(row, "EventId")
    # Always midnight without a zone: the date of the meeting where it takes place.
    day = read_date(text_in(row, "EventDate"))
    if event_id is None or day is None:
        return None
    filed_body = one_line(text_in(row, "EventBodyName"))
    body = clean_name(filed_body) or place.name
    comment = clean_text(text_in(row, "EventComment"), LONGEST_REMARK)
    location = clean_location(text_in(row, "EventLocation"))
    time_text = one_line(text_in(row, "EventTime"), LONGEST_REMARK)
    status_text = one_line(text_in(row, "EventAgendaStatusName"), LONGEST_REMARK)
    return HearingRecord(
        source_ids=(str(event_id),),
        bodies=(body,),
        title=location if _TOPIC_IN_LOCATION.search(location) else body,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        # Not the status of the minutes: minutes are deferred to a later meeting.
        status=told_status(status_text, filed_body, comment),
        status_text=status_text,
        location=location,
        remote_url=remote_link(location, comment),
        page_url=web_link(text_in(row, "EventInSiteURL")),
        agenda_url=web_link(text_in(row, "EventAgendaFile")),
        comment=comment,
        modified=_version(row),
    )


def _version(row: Row) -> str:
    marks = (text_in(row, key) for key in ("EventLastModifiedUtc", "EventRowVersion"))
    return one_line(" ".join(marks), LONGEST_REMARK)
