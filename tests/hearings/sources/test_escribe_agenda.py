# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.escribe_agenda import parse_agenda

SAMPLE = Path(__file__).parents[2] / "samples" / "escribe" / "agenda.html"
HOST = "pub-sampleville.escribemeetings.com"
BASE = f"https://{HOST}/Meeting.aspx"


def test_items_within_headings_are_read_once_and_in_order():
    assert parse_agenda(SAMPLE.read_bytes(), HOST, BASE) == (
        AgendaItem("New business", number="7."),
        AgendaItem(
            "Police Department: cameras, 2026-157",
            number="7.1",
            note="Request to approve\na contract.",
            documents=(
                Document("Contract", f"https://{HOST}/filestream.ashx?DocumentId=5"),
                Document("again", f"https://{HOST}/FileStream.ashx?DocumentId=5"),
            ),
        ),
        AgendaItem("Public comment"),
    )


def test_paragraphs_do_not_run_together():
    said = "<p>Adopt it.</p><p>From: the clerk</p>"
    container = f"<div class='AgendaItemTitle'>A</div><div class='AgendaItemDescription'>{said}"
    page = f"<html><div class='AgendaItemContainer'>{container}</div></div></html>".encode()
    (item,) = parse_agenda(page, HOST, BASE)
    assert item.note == "Adopt it.\nFrom: the clerk"


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body>Just a moment</body></html>",
        b"<html><body><div class='AgendaItemContainer'>Cut",
        b"",
    ],
)
def test_a_page_without_items_is_no_empty_agenda(page: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_agenda(page, HOST, BASE)
