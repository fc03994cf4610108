# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rows of the list as they count for one person: their words, their bills, their topics."""

from collections.abc import Iterable
from dataclasses import replace

from hearings.domain.hearing import AgendaItem
from hearings.domain.listing import ListRow
from hearings.domain.own_mark import OwnMark, PartMark
from hearings.store.catalogue.own_finding import MarkRecord, Texts


def own_rows(
    rows: Iterable[ListRow], texts: Iterable[Texts], mark: MarkRecord
) -> tuple[ListRow, ...]:
    """The rows with what counts for the person, given what stands in their hearings."""
    known = {one.id: one for one in texts}
    return tuple(_own_row(row, known[row.id], mark) if row.id in known else row for row in rows)


def _own_row(row: ListRow, texts: Texts, mark: MarkRecord) -> ListRow:
    found = mark(texts.id, texts.place_id, texts.record)
    lead = _lead(texts.record.items or (), found)
    item, part = lead or (AgendaItem(""), PartMark())
    return replace(
        row,
        label=found.label,
        topics=found.topics,
        lead=item.text,
        lead_number=item.number,
        lead_spans=tuple(sorted(part.spans)),
        own_words=found.words,
        bills=found.bills,
        is_followed=found.is_followed,
    )


def _lead(items: Iterable[AgendaItem], found: OwnMark) -> tuple[AgendaItem, PartMark] | None:
    """The item that matters most: a followed bill, then the strongest label, then own words."""
    marked = [pair for pair in zip(items, found.items, strict=True) if pair[1].counts]
    return max(marked, key=lambda pair: pair[1].weight, default=None)
