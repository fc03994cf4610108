# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tables of hearings, one a line, with the columns that docs/importing.md names."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from io import StringIO

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import clean_name
from hearings.errors import BadImport
from hearings.importing.brought import BadLine, Brought, BroughtHearing, PlaceOf, with_own_ids
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

COLUMNS = (
    "id", "place", "date", "time", "end", "body", "title", "location", "status", "page_url",
    "agenda_url", "remote_url", "testify_url", "contact", "comment",
)  # fmt: skip
"""Only `date` and one of `body` and `title` must be there."""

_DELIMITERS = ",;\t"
_LINKS = ("page_url", "agenda_url", "remote_url", "testify_url")


class _Unusable(Exception):
    """A line gives no hearing because of this column."""

    def __init__(self, column: str, given: str) -> None:
        super().__init__(column, given)
        self.column, self.given = column, given


def read_table(text: str, name: str, place_of: PlaceOf) -> Brought:
    """The hearings of a table; every line that gives none is named.

    Columns are parted by commas, semicolons or tabs, whichever the first line has most of.
    Raises `BadImport` where the first line names no date or nothing to call a hearing by.
    """
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    columns, passed_over = _columns(reader, name)
    good: list[BroughtHearing] = []
    bad: list[BadLine] = []
    for number, cells in _lines(reader, bad):
        row = {column: cell.strip() for column, cell in zip(columns, cells, strict=False)}
        try:
            good.append(_hearing(row, place_of))
        except _Unusable as fault:
            bad.append(BadLine(number, fault.column, one_line(fault.given, 200)))
    return Brought(tuple(with_own_ids(good)), tuple(bad), passed_over=passed_over)


def _columns(reader: Iterator[list[str]], name: str) -> tuple[list[str], tuple[str, ...]]:
    try:
        head = next(reader, [])
    except csv.Error:
        head = []
    columns = [one.strip().casefold().replace(" ", "_") for one in head]
    if "date" not in columns or not {"body", "title"} & set(columns):
        raise BadImport(name, "columns", ", ".join(columns)[:200])
    return columns, tuple(one for one in columns if one and one not in COLUMNS)


def _lines(reader: Iterator[list[str]], bad: list[BadLine]) -> Iterator[tuple[int, list[str]]]:
    """Every line that is not empty with its number; the first has the columns."""
    number = 1
    while True:
        # As people count them in a spreadsheet: a cell of several lines is one row of it.
        number += 1
        try:
            cells = next(reader, None)
        except csv.Error:
            bad.append(BadLine(number, "line"))
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield number, cells


def _hearing(row: Mapping[str, str], place_of: PlaceOf) -> BroughtHearing:
    place = place_of(row.get("place", ""))
    if place is None:
        raise _Unusable("place", row.get("place", ""))
    day = _day(row)
    body, title = clean_name(row.get("body", "")), one_line(row.get("title", ""))
    if not body and not title:
        raise _Unusable("body", "")
    links = {column: _link(row, column) for column in _LINKS}
    location, comment = clean_location(row.get("location", "")), clean_text(row.get("comment", ""))
    time_text = one_line(row.get("time", ""), LONGEST_REMARK)
    starts_at = local_moment(day, read_hour(time_text), place.timezone)
    ends_at = local_moment(day, read_hour(row.get("end", "")), place.timezone)
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        ends_at += timedelta(days=1)
    return BroughtHearing(
        place,
        HearingRecord(
            source_ids=(row["id"],) if row.get("id") else (),
            bodies=(body or clean_name(title),),
            title=title or body,
            date=day,
            timezone=place.timezone,
            time_text=time_text,
            starts_at=starts_at,
            ends_at=ends_at if starts_at is not None else None,
            status=told_status(row.get("status", ""), row.get("title", ""), row.get("body", "")),
            status_text=one_line(row.get("status", ""), LONGEST_REMARK),
            location=location,
            remote_url=links["remote_url"] or remote_link(location, comment),
            page_url=links["page_url"],
            agenda_url=links["agenda_url"],
            testify_url=links["testify_url"],
            contact=one_line(row.get("contact", ""), LONGEST_REMARK),
            comment=comment,
        ),
    )


def _day(row: Mapping[str, str]) -> date:
    day = read_date(row.get("date", ""))
    if day is None or not 1900 < day.year < 2200:
        raise _Unusable("date", row.get("date", ""))
    return day


def _link(row: Mapping[str, str], column: str) -> str | None:
    given = row.get(column, "")
    link = web_link(given)
    if given and link is None:
        raise _Unusable(column, given)
    return link
