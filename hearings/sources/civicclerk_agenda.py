# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads an agenda as CivicClerk's interface gives it: bytes in, items in agenda order out."""

import re
from collections.abc import Iterator

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import is_placeholder
from hearings.sources.answers import Row, read_json, rows_in, text_in
from hearings.sources.fragments import text_of_fragment
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, clean_text, one_line

EXPECTED = "CivicClerk agenda"

# What stands in an agenda of which only files are shown.
_FILES_ONLY = re.compile(r"select meeting files\b.*", re.IGNORECASE | re.DOTALL)

_FILE_ADDRESSES = ("pdfVersionFullPath", "mediaFullPath", "url")


def parse_agenda(body: bytes, host: str) -> tuple[AgendaItem, ...]:
    """The items of the tree from its top to its bottom, sections too; `host` is who answered.

    Raises `UnexpectedAnswer` for an answer without a tree.
    """
    answer = read_json(body, host, EXPECTED)
    if not isinstance(answer, dict) or not isinstance(answer.get("items"), list):
        raise UnexpectedAnswer(host, EXPECTED)
    items = (_item(row) for row in _rows(answer))
    return tuple(
        item
        for item in items
        if not is_placeholder(item.text) and not _FILES_ONLY.fullmatch(item.text)
    )


def _rows(answer: Row) -> Iterator[Row]:
    # Not by recursion: the tree may be as deep as it likes.
    waiting = rows_in(answer, "items")[::-1]
    while waiting:
        row = waiting.pop()
        yield row
        waiting += rows_in(row, "childItems")[::-1]


def _item(row: Row) -> AgendaItem:
    return AgendaItem(
        text=clean_text(text_of_fragment(text_in(row, "agendaObjectItemName"))),
        number=one_line(text_in(row, "agendaObjectItemOutlineNumber")) or None,
        note=clean_text(
            text_of_fragment(text_in(row, "agendaObjectItemDescription")), LONGEST_REMARK
        ),
        documents=tuple(_attachments(row)),
        source_id=text_in(row, "id"),
    )


def _attachments(row: Row) -> Iterator[Document]:
    for file in rows_in(row, "attachmentsList"):
        addresses = (web_link(text_in(file, key)) for key in _FILE_ADDRESSES)
        address = next((one for one in addresses if one), None)
        name = one_line(text_in(file, "fileName") or text_in(file, "name"))
        if address:
            yield Document(name or "Attachment", address)
