# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import AgendaItem, Bill, Document
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.legistar_items import parse_items
from tests.hearings.sources.test_legistar_events import ANY
from tests.support.factories import legistar_item

SAMPLE = Path(__file__).parents[2] / "samples" / "legistar" / "eventitems.json"
HOST = "webapi.example.org"
SITE = "https://sampleville.legistar.com/MeetingDetail.aspx?LEGID=703"


def test_an_agenda_is_read_in_its_own_order_without_what_is_no_item():
    items = parse_items(SAMPLE.read_bytes(), HOST, SITE)
    assert [(item.source_id, item.number) for item in items] == [
        ("9102", "A."), ("9103", "3."), ("9105", None),
    ]  # fmt: skip


def test_an_item_with_a_bill_is_read_whole():
    items = parse_items(SAMPLE.read_bytes(), HOST, SITE)
    assert items[1] == AgendaItem(
        text="Surveillance Use Policy",
        number="3.",
        note="From: Police Department\nRecommendation: Adopt the policy for license plate readers\n"
        "Proposed Ord. 26-0114-A",
        bill=Bill("26-0114", "", "https://sampleville.legistar.com/gateway.aspx?M=L&ID=31"),
        documents=(Document("View Report", "https://sampleville.legistar1.com/attachments/1.pdf"),),
        source_id="9103",
    )


def test_an_item_without_a_text_has_the_name_of_its_bill():
    items = parse_items(SAMPLE.read_bytes(), HOST, SITE)
    assert items[2].text == "Prohibiting the use of biometric recognition technology."
    assert items[2].bill is not None
    assert items[2].bill.number == "Int 0213-2026"


def test_where_a_matter_stands_is_told_in_the_words_of_the_body():
    rows = [
        legistar_item(sequence=1, EventItemMatterId=1, EventItemMatterStatus=" In  Committee "),
        legistar_item(sequence=2, EventItemMatterId=2, EventItemMatterStatus=None),
    ]
    told = [item.bill for item in parse_items(json.dumps(rows).encode(), HOST, SITE)]
    assert [bill.status for bill in told if bill] == ["In Committee", ""]


def test_a_row_without_a_matter_is_no_bill():
    rows = [legistar_item(EventItemMatterFile="26-1", EventItemMatterId=None)]
    (item,) = parse_items(json.dumps(rows).encode(), HOST, SITE)
    assert item.bill is None


def test_an_agenda_that_is_not_there_yet_is_empty():
    rows = [legistar_item(title="Agenda - 1:30 p.m."), legistar_item(sequence=0)]
    assert parse_items(json.dumps(rows).encode(), HOST, SITE) == ()
    assert parse_items(b"[]", HOST, SITE) == ()


def test_what_is_no_agenda_is_an_error():
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_items(b'{"Message": "no"}', HOST, SITE)
    assert (caught.value.host, caught.value.expected) == (HOST, "Legistar event items")


NAMES = sorted(legistar_item().keys() - {"EventItemAgendaSequence"})
ROW = st.fixed_dictionaries(
    {"EventItemAgendaSequence": st.integers(min_value=1) | ANY},
    optional={name: st.text() | ANY for name in NAMES},
)


@given(st.lists(ROW | ANY, max_size=6) | ANY)
def test_any_json_is_read_or_is_an_error_of_the_source(value: object):
    with suppress(SourceError):
        for item in parse_items(json.dumps(value).encode(), HOST, SITE):
            assert item.text
            (item.text + item.note + (item.number or "") + item.source_id).encode()
