# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The JSON of what a person follows and looks for: a public contract too (docs/json.md)."""

from typing import Any

from hearings.domain.bill_number import BillNumber, bill_of_key
from hearings.domain.own_mark import OwnHit, OwnMark, PartMark

Shape = dict[str, Any]


def bill_shape(bill: BillNumber) -> Shape:
    """A bill by its number."""
    return {
        "number": bill.shown,
        "normal": bill.number,
        "legislature": bill.legislature,
        "term": bill.term or None,
    }


def own_shape(mark: OwnMark) -> Shape:
    """What a hearing has of the person's own, and what of its marks counts for them."""
    return {
        "followed": mark.is_followed,
        "label": mark.label.value,
        "topics": list(mark.topics),
        "words": list(mark.words),
        "bills": [bill_shape(bill_of_key(key)) for key in mark.bills],
        "items": [
            {"index": index, **_part_shape(part)}
            for index, part in enumerate(mark.items)
            if part.own or part.bills or part.muted
        ],
    }


def _part_shape(part: PartMark) -> Shape:
    return {
        "words": [_hit_shape(hit) for hit in part.own],
        "bills": [bill_of_key(key).shown for key in part.bills],
        "muted": [_hit_shape(hit) for hit in part.muted],
    }


def _hit_shape(hit: OwnHit) -> Shape:
    return {
        "word": hit.word,
        "words": list(hit.words),
        "spans": [list(span) for span in hit.spans],
    }
