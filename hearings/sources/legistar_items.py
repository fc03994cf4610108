# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads an agenda as Legistar's interface gives it: bytes in, items in agenda order out."""

from collections.abc import Iterator

from hearings.domain.hearing import AgendaItem, Bill, Document
from hearings.sources.agenda_rows import each_matter_once, is_placeholder, subject_and_rest
from hearings.sources.answers import Row, json_rows, rows_in, text_in, whole_number_in
from hearings.sources.bill_status import told_standing
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, clean_text, one_line

EXPECTED = "Legistar event items"


def parse_items(body: bytes, host: str, site: str) -> tuple[AgendaItem, ...]:
    """The agenda in the body's own order, each matter once; empty when there is none yet.

    `host` is who answered, for the error; `site` is the address of the public pages,
    where the bills are. Rows without an agenda sequence belong to the minutes and are
    left out, and so are rows that only fill the page. Raises `UnexpectedAnswer`.
    """
    rows = [row for row in json_rows(body, host, EXPECTED) if isinstance(row, dict)]
    listed = [row for row in rows if _sequence(row) > 0]
    return each_matter_once(_items(sorted(listed, key=_sequence), site))


def _sequence(row: Row) -> int:
    return whole_number_in(row, "EventItemAgendaSequence") or 0


def _items(rows: list[Row], site: str) -> Iterator[tuple[str, AgendaItem]]:
    for row in rows:
        matter = whole_number_in(row, "EventItemMatterId") or 0
        name = one_line(text_in(row, "EventItemMatterName"))
        title = clean_text(text_in(row, "EventItemTitle"))
        text, rest = subject_and_rest(title or name)
        if is_placeholder(text):
            continue
        note = clean_text(f"{rest}\n{text_in(row, 'EventItemAgendaNote')}", LONGEST_REMARK)
        yield (
            str(matter or ""),
            AgendaItem(
                text=text,
                number=one_line(text_in(row, "EventItemAgendaNumber")) or None,
                note=note,
                bill=_bill(row, matter, name, site) if matter else None,
                documents=_attachments(row),
                source_id=text_in(row, "EventItemId"),
            ),
        )


def _bill(row: Row, matter: int, name: str, site: str) -> Bill:
    return Bill(
        number=one_line(text_in(row, "EventItemMatterFile")),
        title=name,
        url=web_link(f"/gateway.aspx?M=L&ID={matter}", site),
        status=told_standing(text_in(row, "EventItemMatterStatus")),
    )


def _attachments(row: Row) -> tuple[Document, ...]:
    found = []
    for attachment in rows_in(row, "EventItemMatterAttachments"):
        link = web_link(text_in(attachment, "MatterAttachmentHyperlink"))
        if link and attachment.get("MatterAttachmentShowOnInternetPage") is not False:
            found.append(Document(one_line(text_in(attachment, "MatterAttachmentName")), link))
    return tuple(found)
