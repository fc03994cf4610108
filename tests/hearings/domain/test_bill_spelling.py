# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.bill_number import read_bill
from hearings.domain.bill_spelling import BillSpelling

DAY = date(2026, 11, 23)


def spelling(number: str, place: str) -> BillSpelling:
    return BillSpelling(read_bill(number, place, DAY))


NAMED = [
    ("AB 1355", "ca-legislature", "AB 1355 (Ward) Location privacy", "AB 1355"),
    ("AB 1355", "ca-legislature", "As amended: Assembly Bill No. 1355.", "Assembly Bill No. 1355"),
    ("AB 1355", "ca-legislature", "see ab-1355, as amended", "ab-1355"),
    ("S 2956", "ny-legislature", "S.2956-A relates to plates", "S.2956-A"),
    ("S 2956", "ny-legislature", "S02956B", "S02956B"),
    ("SB 5956", "wa-legislature", "Public hearing: 2SSB 5956 - cameras", "2SSB 5956"),
    ("S. 12", "us-senate", "to consider S. 12, a bill", "S. 12"),
    ("H.J.Res. 1", "us-house", "H. J. Res. 1", "H. J. Res. 1"),
    ("Int 0213-2026", "ny-new-york", "Int. No. 213-2026-A", "Int. No. 213-2026-A"),
    ("25-0561", "ca-oakland", "Legislative File 25-0561", "25-0561"),
    ("O2025-0012345", "il-chicago", "SO2025-0012345", "SO2025-0012345"),
]


@pytest.mark.parametrize(("number", "place", "text", "found"), NAMED)
def test_a_bill_is_found_in_running_text(number: str, place: str, text: str, found: str):
    assert [text[slice(*span)] for span in spelling(number, place).spans_in(text)] == [found]


@pytest.mark.parametrize(("number", "place", "text", "found"), NAMED)
def test_the_index_has_an_anchor_for_every_such_place(
    number: str, place: str, text: str, found: str
):
    words = re.findall(r"[a-z0-9]+", text.casefold())
    assert any(word.startswith(spelling(number, place).anchors) for word in words)


@pytest.mark.parametrize(
    ("number", "place", "text"),
    [
        ("AB 1355", "ca-legislature", "AB 13555 and SAB 1355 and AB 1355.5"),
        ("S 2956", "ny-legislature", "the row's 2956 seats, U.S. 2956"),
        ("S. 12", "us-senate", "section S 12 of U.S. 12"),
        ("25-0561", "ca-oakland", "2025-0561, 25-05611, 25-0561-R1 and 510-25-0561"),
        ("0123", "ma-boston", "0123 people came"),
        ("Int 213-2026", "ny-new-york", "Int 213-2024 and print 213-2026"),
    ],
)
def test_what_only_looks_like_the_number_is_not_the_bill(number: str, place: str, text: str):
    assert spelling(number, place).spans_in(text) == ()


def test_a_number_on_an_agenda_is_read_in_the_term_of_its_hearing():
    bill = spelling("H.R. 12", "us-house")
    assert bill.is_number("HR 12", "us-senate", DAY)
    assert not bill.is_number("HR 12", "us-senate", date(2027, 2, 1))
    assert not bill.is_number("HR 13", "us-senate", DAY)
    assert not bill.is_number("HR 12", "ny-new-york", DAY)


@given(
    st.sampled_from(["ca-legislature", "ny-legislature", "us-house", "ca-oakland", "il-chicago"]),
    st.text(max_size=40),
    st.text(max_size=120),
)
def test_any_number_is_spelled_and_any_text_searched(place: str, number: str, text: str):
    made = spelling(number, place)
    assert all(made.anchors)
    for start, end in made.spans_in(text):
        assert 0 <= start < end <= len(text)
