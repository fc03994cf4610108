# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Records as the values of the tables' columns, and back to equal records."""

from collections.abc import Iterable, Sequence
from datetime import date

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord, gathered_topics
from hearings.domain.label import Label
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.domain.topic import NOTHING_FOUND
from hearings.store.catalogue.verdicts import (
    documents_from,
    documents_text,
    verdict_from,
    verdict_text,
    words_from,
    words_text,
)
from hearings.store.moments import local_moment, local_text

Value = str | int | None
Values = tuple[Value, ...]

# What a person cannot see stands at both ends: the source's ids, its version mark, the verdict;
# where it is on earth came with layout 5.
RECORD_COLUMNS = (
    "source_ids", "bodies", "title", "date", "timezone", "time_text", "starts_at", "ends_at",
    "status", "status_text", "location", "remote_url", "page_url", "agenda_url", "comment",
    "documents", "kind", "testify_url", "contact", "modified", "verdict",
    "geo",
)  # fmt: skip
DRAWN_COLUMNS = ("rank", "topics", "item_count", "lead")
ITEM_COLUMNS = (
    "text", "number", "note", "bill_number", "bill_title", "bill_url", "documents",
    "source_id", "verdict", "bill_status",
)  # fmt: skip
# The end of an item's columns that makes no change of its hearing: where a bill stands moves
# by itself, and is rewritten in silence.
_SILENT = len(ITEM_COLUMNS) - ITEM_COLUMNS.index("source_id")


def record_values(record: HearingRecord) -> Values:
    """The columns `RECORD_COLUMNS`."""
    return (
        words_text(record.source_ids),
        words_text(record.bodies),
        record.title,
        record.date.isoformat(),
        record.timezone,
        record.time_text,
        local_text(record.starts_at),
        local_text(record.ends_at),
        record.status.value,
        record.status_text,
        record.location,
        record.remote_url,
        record.page_url,
        record.agenda_url,
        record.comment,
        documents_text(record.documents),
        record.kind.value,
        record.testify_url,
        record.contact,
        record.modified,
        verdict_text(record.verdict),
        record.geo or None,
    )


def drawn_values(record: HearingRecord) -> Values:
    """The columns `DRAWN_COLUMNS`: the strongest label's rank, the topics, the agenda in short.

    The lead is the position of the first item with the strongest label of the agenda.
    """
    items = record.items or ()
    count = None if record.items is None else len(items)
    labels = [item.verdict.label for item in items]
    if labels.count(Label.NO) == len(labels):
        if record.verdict.label is Label.NO:
            return 0, "[]", count, None
        lead = None
        rank = record.verdict.label.rank
    else:
        ranks = [label.rank for label in labels]
        lead = ranks.index(max(ranks))
        rank = max(ranks[lead], record.verdict.label.rank)
    topics = [hit.topic for hit in gathered_topics(record)]
    return rank, words_text(topics), count, lead


def item_values(item: AgendaItem) -> Values:
    """The columns `ITEM_COLUMNS`."""
    bill, papers, verdict = item.bill, item.documents, item.verdict
    return (
        item.text,
        item.number,
        item.note,
        bill.number if bill else None,
        bill.title if bill else None,
        bill.url if bill else None,
        documents_text(papers) if papers else None,
        item.source_id,
        None if verdict is NOTHING_FOUND else verdict_text(verdict),
        (bill.status or None) if bill else None,
    )


def as_in_table(record: Values, drawn: Values) -> Values:
    """Both kinds of columns in the order of the table, where what came later stands last."""
    return (*record[:-1], *drawn, record[-1])


def visible(values: Values) -> Values:
    """Of the columns of a record, those a person can see."""
    return (*values[1:-3], values[-1])


def visible_agenda(items: Iterable[Values]) -> list[Values]:
    """Of the columns of agenda items, those whose change is one of the hearing."""
    return [item[:-_SILENT] for item in items]


def record_from(values: Sequence[Value], items: Iterable[Sequence[Value]] | None) -> HearingRecord:
    """The record of the columns `RECORD_COLUMNS`, with the agenda as it is held.

    What was kept as JSON before layout 5 ends with the verdict.
    """
    (
        source_ids, bodies, title, day, timezone, time_text, starts_at, ends_at,
        status, status_text, location, remote_url, page_url, agenda_url, comment,
        documents, kind, testify_url, contact, modified, verdict, *rest,
    ) = values  # fmt: skip
    return HearingRecord(
        source_ids=words_from(_told(source_ids)),
        bodies=words_from(_told(bodies)),
        title=_told(title),
        date=date.fromisoformat(_told(day)),
        timezone=_told(timezone),
        time_text=_told(time_text),
        starts_at=local_moment(_text(starts_at), _told(timezone)),
        ends_at=local_moment(_text(ends_at), _told(timezone)),
        status=Status(_told(status)),
        status_text=_told(status_text),
        location=_told(location),
        remote_url=_text(remote_url),
        page_url=_text(page_url),
        agenda_url=_text(agenda_url),
        comment=_told(comment),
        documents=documents_from(_text(documents)),
        kind=MeetingKind(_told(kind)),
        testify_url=_text(testify_url),
        contact=_told(contact),
        geo=(_text(rest[0]) or "") if rest else "",
        modified=_told(modified),
        verdict=verdict_from(_text(verdict)),
        items=None if items is None else tuple(map(item_from, items)),
    )


def item_from(values: Sequence[Value]) -> AgendaItem:
    """The agenda item of the columns `ITEM_COLUMNS`.

    What was kept as JSON before layout 4 ends with the verdict.
    """
    (
        text, number, note, bill_number, bill_title, bill_url, documents, source_id, verdict,
        *rest,
    ) = values  # fmt: skip
    return AgendaItem(
        text=_told(text),
        number=_text(number),
        note=_told(note),
        bill=None
        if bill_number is None
        else Bill(
            _told(bill_number),
            _told(bill_title),
            _text(bill_url),
            (_text(rest[0]) or "") if rest else "",
        ),
        documents=documents_from(_text(documents)),
        source_id=_told(source_id),
        verdict=verdict_from(_text(verdict)),
    )


def _text(value: Value) -> str | None:
    assert value is None or isinstance(value, str)
    return value


def _told(value: Value) -> str:
    assert isinstance(value, str)
    return value
