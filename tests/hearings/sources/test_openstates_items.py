# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from hearings.domain.hearing import Document
from hearings.sources.openstates_items import read_documents, read_items
from tests.support.openstates_site import agenda_row, bill_row


def test_an_absent_agenda_says_nothing_and_an_empty_one_is_empty():
    assert read_items({}) is None
    assert read_items({"agenda": []}) == ()


def test_a_bill_named_twice_is_one_item():
    bill = bill_row("SB 1", "Cameras")
    items = read_items({"agenda": [agenda_row("Cameras in parks", bill, bill)]})
    assert items is not None
    assert [(item.text, item.bill and item.bill.number) for item in items] == [
        ("Cameras in parks", "SB 1")
    ]


def test_notes_stay_with_their_item():
    rows = [agenda_row("Cameras", notes=["First reading", None, "Fiscal note"])]
    items = read_items({"agenda": rows})
    assert items is not None
    assert items[0].note == "First reading\nFiscal note"


def test_persons_and_committees_of_an_item_are_no_bills():
    person = {"note": "", "name": "Somebody", "entity_type": "person"}
    nameless = bill_row(" ", None)
    items = read_items({"agenda": [agenda_row("Confirmation", person, nameless)]})
    assert items is not None
    assert items[0].bill is None


def test_a_paper_is_listed_once():
    row = {"note": "Notice", "links": [{"url": "https://example.org/n"}] * 2}
    assert read_documents([row, row]) == (Document("Notice", "https://example.org/n"),)
