# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads one meeting of New York's mirror with its agenda: bytes in, a record out.

The mirror writes the fields of Legistar's interface without their prefixes, leaves
empty ones out, and joins date and hour.
"""

from collections.abc import Iterator, Sequence

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import each_matter_once, is_placeholder
from hearings.sources.answers import Row, read_json, rows_in, text_in, whole_number_in
from hearings.sources.bill_status import told_standing
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp

EXPECTED = "New York mirror meeting"

SITE = "https://legistar.council.nyc.gov/"
"""Where people look at the council's meetings and bills."""


def parse_event(body: bytes, place: Place, host: str) -> HearingRecord | None:
    """The meeting of one file; None when it has no id or no readable date.

    Raises `UnexpectedAnswer` for what is no meeting.
    """
    row = read_json(body, host, EXPECTED)
    if not isinstance(row, dict) or not {"ID", "Date", "BodyName"} & row.keys():
        raise UnexpectedAnswer(host, EXPECTED)
    event_id = whole_number_in(row, "ID")
    stamp = read_stamp(text_in(row, "Date"))
    if event_id is None or stamp is None:
        return None
    filed_body = one_line(text_in(row, "BodyName"))
    body_name = clean_name(filed_body) or place.name
    comment = clean_text(text_in(row, "Comment"), LONGEST_REMARK)
    location = clean_location(text_in(row, "Location"))
    status_text = one_line(text_in(row, "AgendaStatusName"), LONGEST_REMARK)
    return HearingRecord(
        source_ids=(str(event_id),),
        bodies=(body_name,),
        title=body_name,
        date=stamp.day,
        timezone=place.timezone,
        time_text=stamp.clock,
        starts_at=local_moment(stamp.day, read_hour(stamp.clock), place.timezone),
        # Not the status of the minutes: minutes are deferred to a later meeting.
        status=told_status(status_text, filed_body, comment),
        status_text=status_text,
        location=location,
        remote_url=remote_link(location, comment),
        page_url=web_link(text_in(row, "InSiteURL")),
        agenda_url=web_link(text_in(row, "AgendaFile")),
        comment=comment,
        items=_agenda(rows_in(row, "Items")),
        modified=one_line(text_in(row, "LastModified"), LONGEST_REMARK),
    )


def _agenda(rows: Sequence[Row]) -> tuple[AgendaItem, ...]:
    """The items in the order of the agenda; rows without a place on it are minutes."""
    listed = [row for row in rows if _sequence(row) > 0]
    return each_matter_once(_items(sorted(listed, key=_sequence)))


def _sequence(row: Row) -> int:
    return whole_number_in(row, "AgendaSequence") or 0


def _items(rows: Sequence[Row]) -> Iterator[tuple[str, AgendaItem]]:
    for row in rows:
        matter = whole_number_in(row, "MatterID") or 0
        name = one_line(text_in(row, "MatterName"))
        text = clean_text(text_in(row, "Title")) or name
        if is_placeholder(text):
            continue
        bill = Bill(
            number=one_line(text_in(row, "MatterFile")),
            title=name,
            url=web_link(f"/gateway.aspx?M=L&ID={matter}", SITE),
            status=told_standing(text_in(row, "MatterStatus")),
        )
        item = AgendaItem(
            text=text,
            number=one_line(text_in(row, "AgendaNumber")) or None,
            note=clean_text(text_in(row, "AgendaNote"), LONGEST_REMARK),
            bill=bill if matter else None,
            source_id=text_in(row, "ID"),
        )
        yield (str(matter or ""), item)
