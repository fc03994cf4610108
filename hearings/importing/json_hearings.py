# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings as `hearings list --json` prints them (docs/json.md)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.geo import geo_text
from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import BadImport, UnexpectedAnswer
from hearings.importing.brought import BadLine, Brought, BroughtHearing, PlaceOf, with_own_ids
from hearings.sources.answers import Row, read_json, rows_in, text_in
from hearings.sources.links import web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    one_line,
    read_date,
)


def read_hearings(text: str, name: str, place_of: PlaceOf) -> Brought:
    """The hearings of an array, or the one of `show`; each that is none is named.

    What is about them is judged anew, and what changed before is not taken over. Raises
    `BadImport` for a text that is no JSON, or holds no hearings.
    """
    try:
        value = read_json(text.encode("utf-8", "surrogatepass"), "", "hearings")
    except UnexpectedAnswer:
        raise BadImport(name, "json") from None
    told = value if isinstance(value, list) else [value]
    if not all(isinstance(one, dict) for one in told):
        raise BadImport(name, "json")
    good: list[BroughtHearing] = []
    bad: list[BadLine] = []
    for number, row in enumerate(told, 1):
        place, day = place_of(text_in(row, "place")), read_date(text_in(row, "date"))
        if place is None:
            bad.append(BadLine(number, "place", one_line(text_in(row, "place"), 200)))
        elif day is None:
            bad.append(BadLine(number, "date", one_line(text_in(row, "date"), 200)))
        else:
            good.append(BroughtHearing(place, _record(row, place, day)))
    return Brought(tuple(with_own_ids(good)), tuple(bad))


def _record(row: Row, place: Place, day: date) -> HearingRecord:
    bodies = tuple(clean_name(one) for one in _texts(row, "bodies") if one.strip())
    title = one_line(text_in(row, "title"))
    starts_at = _moment(row, "starts_at", place)
    return HearingRecord(
        source_ids=(text_in(row, "id"),) if text_in(row, "id") else (),
        bodies=bodies or (title or place.name,),
        title=title or (bodies or (place.name,))[0],
        date=day if starts_at is None else starts_at.date(),
        timezone=place.timezone,
        time_text=one_line(text_in(row, "time_text"), LONGEST_REMARK),
        starts_at=starts_at,
        ends_at=_moment(row, "ends_at", place),
        status=_status(row),
        status_text=one_line(text_in(row, "status_text"), LONGEST_REMARK),
        location=clean_location(text_in(row, "location")),
        remote_url=web_link(text_in(row, "remote_url")),
        page_url=web_link(text_in(row, "page_url")),
        agenda_url=web_link(text_in(row, "agenda_url")),
        comment=clean_text(text_in(row, "comment")),
        documents=_documents(row),
        items=_items(row) if row.get("agenda_read") is True else None,
        kind=_kind(row),
        testify_url=web_link(text_in(row, "testify_url")),
        contact=one_line(text_in(row, "contact"), LONGEST_REMARK),
        geo=geo_text(text_in(row, "geo")),
    )


def _items(row: Row) -> tuple[AgendaItem, ...]:
    told = rows_in(row, "items")
    return tuple(_item(one) for one in told if text_in(one, "title").strip())


def _item(row: Row) -> AgendaItem:
    """One item; where its bill stood is not taken over, for nothing says when that was read."""
    number = one_line(text_in(row, "bill"), LONGEST_REMARK)
    title, link = one_line(text_in(row, "bill_title")), web_link(text_in(row, "bill_url"))
    return AgendaItem(
        text=clean_text(text_in(row, "title")),
        number=one_line(text_in(row, "number"), LONGEST_REMARK) or None,
        note=clean_text(text_in(row, "note"), LONGEST_REMARK),
        bill=Bill(number, title, link) if number or title else None,
        documents=_documents(row),
    )


def _documents(row: Row) -> tuple[Document, ...]:
    told = [
        (one_line(text_in(one, "title"), LONGEST_REMARK), web_link(text_in(one, "url")))
        for one in rows_in(row, "documents")
    ]
    return tuple(Document(title or link, link) for title, link in told if link)


def _moment(row: Row, key: str, place: Place) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text_in(row, key))
        return moment.astimezone(ZoneInfo(place.timezone)) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _status(row: Row) -> Status:
    try:
        return Status(text_in(row, "status"))
    except ValueError:
        return Status.SCHEDULED


def _kind(row: Row) -> MeetingKind:
    try:
        return MeetingKind(text_in(row, "kind"))
    except ValueError:
        return MeetingKind.UNKNOWN


def _texts(row: Row, key: str) -> list[str]:
    value = row.get(key)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
