# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.primegov_agenda import parse_agenda

SAMPLE = Path(__file__).parents[2] / "samples" / "primegov" / "agenda.html"
HOST = "sampleville.primegov.com"
BASE = f"https://{HOST}/Portal/Meeting"


def items_of(blocks: str) -> list[tuple[str | None, str]]:
    page = f"<html><body>{blocks}</body></html>".encode()
    return [(item.number, item.text) for item in parse_agenda(page, HOST, BASE)]


def test_items_within_items_are_read_once_and_in_order():
    files = f"https://{HOST}/api/compilemeetingattachmenthistory/historyattachment/?historyId="
    assert parse_agenda(SAMPLE.read_bytes(), HOST, BASE) == (
        AgendaItem("Public hearings", number="1.", source_id="11"),
        AgendaItem(
            "Receive the annual report on surveillance technology",
            number="1.1",
            note="Laid over from\n17 November.",
            documents=(Document("Report", f"{files}5"),),
            source_id="12",
        ),
        AgendaItem("Adopt an ordinance on licence plate readers", number="(2)", source_id="13"),
    )


def test_items_without_numbers_of_their_own_are_found_by_their_class():
    blocks = "<div class='agenda-item'>B. Cameras<div class='agenda-item'>Parks</div></div>"
    assert items_of(blocks) == [("B.", "Cameras"), (None, "Parks")]


def test_a_block_within_an_item_is_part_of_it():
    blocks = "<div data-itemid='1'>2. Parks<p class='agenda-item'>and trees</p></div>"
    assert items_of(blocks) == [("2.", "Parks\nand trees")]


def test_a_word_at_the_start_is_no_number():
    assert items_of("<p data-itemid='1'>A report on cameras</p>") == [(None, "A report on cameras")]


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body>We have run into an error.</body></html>",
        b"<html><body><div data-itemid='1'>Cut",
        b"",
    ],
)
def test_a_page_without_items_is_no_empty_agenda(page: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_agenda(page, HOST, BASE)
