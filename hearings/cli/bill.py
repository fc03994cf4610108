# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings bill NUMBER`: a bill with its title and every hearing of it that was read."""

import argparse
from collections.abc import Iterator, Mapping

from hearings.cli.follow import bill_asked
from hearings.cli.output import print_json
from hearings.cli.own_shapes import Shape, bill_shape
from hearings.cli.text import item_words
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.bill_view import BillHearing, BillView
from hearings.domain.status import Status
from hearings.messages.bill import standing_words
from hearings.messages.dates import short_date
from hearings.messages.hearing import status_words, time_words
from hearings.messages.own import bill_words, term_words


def run(core: Core, asked: argparse.Namespace) -> int:
    """Open one bill."""
    view = core.bills.view(bill_asked(core, asked))
    if asked.json:
        print_json(view_shape(view))
        return 0
    places = {place.id: place.name for place in core.following.book.all()}
    for line in _lines(view, places):
        print(line)
    return 0


def view_shape(view: BillView) -> Shape:
    """A bill with its hearings, in the order of time."""
    return {
        **bill_shape(view.bill),
        "title": view.title or None,
        "url": view.url,
        "bill_status": view.status or None,
        "bill_status_at": view.status_at.isoformat() if view.status_at else None,
        "followed": view.is_followed,
        "documents": [{"title": one.title, "url": one.url} for one in view.documents],
        "hearings": [_hearing_shape(one) for one in view.hearings],
    }


def _hearing_shape(one: BillHearing) -> Shape:
    hearing, record = one.hearing, one.hearing.record
    return {
        "id": hearing.id,
        "place": hearing.place_id,
        "bodies": list(record.bodies),
        "title": record.title,
        "date": record.date.isoformat(),
        "starts_at": record.starts_at.isoformat() if record.starts_at else None,
        "status": record.status.value,
        "items": [
            {
                "number": item.number,
                "title": item.text,
                "note": item.note,
                "bill_status": item.bill.status if item.bill else None,
            }
            for item in one.items
        ],
    }


def _lines(view: BillView, places: Mapping[str, str]) -> Iterator[str]:
    bill = view.bill
    where = places.get(bill.legislature, "")
    yield " · ".join(filter(None, (bill_words(bill), where, term_words(bill))))
    if view.title:
        yield view.title
    if standing := standing_words(view):
        yield standing
    if view.url:
        yield view.url
    for paper in view.documents:
        yield f"{paper.title}: {paper.url}"
    if view.is_followed:
        yield cli_words.tr("You follow this bill.")
    yield ""
    if not view.hearings:
        yield cli_words.tr(
            "No hearing of it was read. Only what your refreshes brought is searched; the "
            "legislature's own page may know more."
        )
        return
    yield cli_words.tr("Hearings read so far")
    for one in view.hearings:
        yield from _hearing_lines(one)


def _hearing_lines(one: BillHearing) -> Iterator[str]:
    record = one.hearing.record
    status = "" if record.status is Status.SCHEDULED else f"[{status_words(record.status)}] "
    when = f"{short_date(record.date)} {record.date.year}"
    parts = when, time_words(record.starts_at, record.time_text), ", ".join(record.bodies)
    yield f"  {status}" + " · ".join(part for part in parts if part)
    for item in one.items:
        yield f"      {item_words(item)}"
        if item.note:
            yield f"      {' '.join(item.note.split())}"
    yield f"      {one.hearing.id}"
