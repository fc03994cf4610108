# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the agenda of an event as Open States gives it: rows in, items out."""

from collections.abc import Iterator

from hearings.domain.hearing import AgendaItem, Bill, Document
from hearings.sources.answers import Row, row_in, rows_in, text_in, whole_number_in
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, clean_text, one_line


def read_items(event: Row) -> tuple[AgendaItem, ...] | None:
    """The agenda in its order, one item for each bill; None where the event carries none.

    What was asked for and is empty is absent from an answer, so that an absent agenda
    says nothing.
    """
    if not isinstance(event.get("agenda"), list):
        return None
    rows = sorted(rows_in(event, "agenda"), key=lambda row: whole_number_in(row, "order") or 0)
    return tuple(item for row in rows for item in _items(row))


def read_documents(rows: list[Row]) -> tuple[Document, ...]:
    """The papers of a list of documents or media; each of their links is one."""
    found: dict[str, Document] = {}
    for row in rows:
        title = one_line(text_in(row, "note"), LONGEST_REMARK)
        for one in rows_in(row, "links"):
            link = web_link(text_in(one, "url"))
            if link:
                named = title or one_line(text_in(one, "note"), LONGEST_REMARK)
                found.setdefault(link, Document(named, link))
    return tuple(found.values())


def _items(row: Row) -> Iterator[AgendaItem]:
    text = clean_text(text_in(row, "description"))
    notes = row.get("notes")
    told = [one for one in notes if isinstance(one, str)] if isinstance(notes, list) else []
    note = clean_text("\n".join(told), LONGEST_REMARK)
    documents = read_documents(rows_in(row, "media"))
    bills = list({one.number: one for one in _bills(row)}.values())
    if len(bills) < 2:
        bill = bills[0] if bills else None
        text = text or (bill.number if bill else "")
        if text:
            yield AgendaItem(text, note=note, bill=bill, documents=documents)
        return
    for bill in bills:
        # One heading over many bills: each of them is an item, under that heading.
        named = clean_text(f"{bill.number}: {bill.title}".strip(": "))
        yield AgendaItem(
            named, note=clean_text(f"{text}\n{note}", LONGEST_REMARK), bill=bill,
            documents=documents,
        )  # fmt: skip


def _bills(row: Row) -> Iterator[Bill]:
    for entity in rows_in(row, "related_entities"):
        if text_in(entity, "entity_type") != "bill" and not row_in(entity, "bill"):
            continue
        bill = row_in(entity, "bill")
        # A bill that was not found among those of its session is but a name.
        number = one_line(text_in(bill, "identifier") or text_in(entity, "name"), LONGEST_REMARK)
        if number:
            yield Bill(number, one_line(text_in(bill, "title")))
