# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from pathlib import Path

import pytest

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.civicclerk_agenda import parse_agenda

SAMPLE = Path(__file__).parents[2] / "samples" / "civicclerk" / "agenda.json"
HOST = "sampleville.api.civicclerk.com"


def test_the_tree_is_read_from_its_top_to_its_bottom():
    assert parse_agenda(SAMPLE.read_bytes(), HOST) == (
        AgendaItem("New Business", number="1.", source_id="1"),
        AgendaItem(
            "Contract for cameras & readers",
            number="1.1",
            note="From the\npolice department.",
            documents=(Document("Contract.pdf", "https://files.example.org/contract.pdf"),),
            source_id="2",
        ),
        AgendaItem("Ordinance 7", source_id="3"),
        AgendaItem("Adjournment", source_id="6"),
    )


def test_a_deep_tree_is_read():
    tree: dict[str, object] = {"agendaObjectItemName": "Deepest"}
    for _ in range(300):
        tree = {"agendaObjectItemName": "Section", "childItems": [tree]}
    items = parse_agenda(json.dumps({"items": [tree]}).encode(), HOST)
    assert (len(items), items[-1].text) == (301, "Deepest")


def test_an_agenda_without_items_is_empty():
    assert parse_agenda(b'{"items": []}', HOST) == ()


@pytest.mark.parametrize("body", [b"", b"[]", b'{"items": null}', b'{"error": {}}', b"<html>"])
def test_another_answer_is_no_empty_agenda(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_agenda(body, HOST)
