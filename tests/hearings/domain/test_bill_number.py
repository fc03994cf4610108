# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.bill_number import bill_of_key, read_bill

DAY = date(2026, 11, 23)
PLACES = (
    "ca-legislature", "ma-general-court", "mi-legislature", "ny-legislature", "wa-legislature",
    "tx-legislature", "us-house", "us-senate", "ny-new-york", "il-chicago", "ca-oakland",
)  # fmt: skip

SAME = [
    ("ca-legislature", "AB 1355", "AB1355", "ab-1355", "A.B. 1355", "Assembly Bill No. 1355"),
    ("ca-legislature", "ABX1 2", "AB1X 2", "abx1-2"),
    ("ny-legislature", "S 2956", "S.2956-A", "S2956", "S02956B", "SB 2956", "Senate Bill 2956"),
    ("ny-legislature", "A 10447", "A10447", "A.10447", "A10447A"),
    ("ny-new-york", "INT 213-2026", "Int 0213-2026", "Int. No. 213-2026", "int 213-2026-A"),
    ("ny-new-york", "RES 44-2026", "Res 0044-2026", "Reso 44-2026", "Resolution 44-2026"),
    ("wa-legislature", "SB 5956", "2SSB 5956", "ESSB 5956", "sb5956", "Senate Bill 5956"),
    ("wa-legislature", "HB 1234", "E2SHB 1234", "SHB 1234", "2E2SHB 1234", "EHB1234"),
    ("ma-general-court", "H 4567", "H.4567", "H4567", "House, No. 4567", "Bill H.4567"),
    ("ma-general-court", "S 1234", "S 1234", "S.1234", "Senate Bill 1234"),
    ("us-house", "HR 1234", "H.R. 1234", "HR1234", "H. R. 1234", "119-hr-1234"),
    ("us-senate", "S 12", "S. 12", "S12", "s 12", "S. 12 (119th)"),
    ("us-house", "HRES 5", "HRES 5", "H.Res. 5", "House Resolution 5"),
    ("us-house", "HCONRES 12", "H. Con. Res. 12", "HConRes12"),
    ("mi-legislature", "HB 4123", "HB4123", "H.B. 4123", "House Bill No. 4123"),
    ("ca-oakland", "24-123", "File 24-0123", "24-0123", "File No. 24-123", "file #24-0123"),
    ("ca-oakland", "25-561", "25-0561"),
    ("ca-oakland", "ORD 13720", "Ordinance No. 13,720", "Ord. 13720"),
    ("wa-seattle", "CB 120892", "Council Bill 120892"),
    ("il-chicago", "O2025-12345", "O2025-0012345", "SO2025-0012345"),
    ("fl-legislature", "HB 123", "CS/HB 123", "CS/CS/HB 0123"),
    ("oh-legislature", "SB 12", "Am. Sub. S.B. 12", "Sub. SB 12"),
    ("co-legislature", "HB 25-1234", "HB25-1234"),
]


@pytest.mark.parametrize(
    ("place", "number", "written"),
    [(place, number, one) for place, number, *ways in SAME for one in ways],
)
def test_every_way_of_writing_a_number_is_one_bill(place: str, number: str, written: str):
    read = read_bill(written, place, DAY)
    assert read.number == number
    assert read.is_sure


@pytest.mark.parametrize(
    ("place", "written", "version", "shown"),
    [
        ("ny-legislature", "S.2956-A", "A", "S 2956-A"),
        ("wa-legislature", "2ssb 5956", "2SSB", "2SSB 5956"),
        ("wa-legislature", "SB 5956", "", "SB 5956"),
        ("ny-new-york", "Int. No. 213-2026", "", "Int 0213-2026"),
        ("ma-general-court", "H4567", "", "H.4567"),
        ("us-house", "hjres 5", "", "H.J.Res. 5"),
        ("il-chicago", "SO2025-12345", "", "O2025-0012345"),
        ("ca-legislature", "ab1355", "", "AB 1355"),
    ],
)
def test_a_number_is_shown_as_its_legislature_writes_it(
    place: str, written: str, version: str, shown: str
):
    read = read_bill(written, place, DAY)
    assert (read.version, read.shown) == (version, shown)


def test_the_congress_is_part_of_the_bill_and_is_taken_at_its_word():
    now, then = read_bill("H.R. 12", "us-house", DAY), read_bill("H.R. 12 (118th)", "us-house", DAY)
    assert (now.term, then.term) == ("119", "118")
    assert now != then
    assert now == read_bill("H.R. 12", "us-senate", DAY), "either house may hear it"
    assert now.is_of("us-senate", date(2027, 1, 2))
    assert not now.is_of("us-senate", date(2027, 1, 3))


def test_a_bill_of_one_legislature_is_none_of_another():
    here = read_bill("SB 12", "tx-legislature", DAY)
    assert here != read_bill("SB 12", "oh-legislature", DAY)
    assert not here.is_of("oh-legislature", DAY)
    assert here.is_of("tx-legislature", date(2035, 1, 1)), "its terms are not known"


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("us-house", "H.R. _____"),
        ("us-house", "226"),
        ("ca-legislature", "AB 1355-A"),
        ("mi-legislature", "HJR A"),
        ("ca-oakland", "Item 7 of the budget"),
        ("ca-oakland", "???"),
    ],
)
def test_what_is_not_understood_is_kept_as_it_stands_and_equals_only_itself(
    place: str, written: str
):
    read = read_bill(written, place, DAY)
    assert not read.is_sure
    assert read.number == written.upper()
    assert read == read_bill(f" {written.lower()} ", place, DAY)


def test_a_key_that_is_none_is_a_bill_of_nowhere():
    lost = bill_of_key("Int 0999-2026")
    assert (lost.legislature, lost.number, lost.is_sure) == ("", "Int 0999-2026", False)
    assert not lost.is_of("ny-new-york", DAY)


@given(st.sampled_from(PLACES), st.text(max_size=100), st.dates(date(2000, 1, 1)))
def test_any_text_is_read_and_its_key_leads_back(place: str, written: str, day: date):
    read = read_bill(written, place, day)
    assert bill_of_key(read.key) == read
    assert bill_of_key(read.key).key == read.key


@given(
    st.sampled_from(PLACES),
    st.sampled_from(["AB", "SB", "HB", "S", "H", "A", "HR", "H.Res.", "Int", "2SSB", "CS/HB"]),
    st.integers(1, 99999),
)
def test_what_is_shown_is_read_as_the_same_bill(place: str, kind: str, number: int):
    read = read_bill(f"{kind} {number}", place, DAY)
    if read.is_sure:
        assert read_bill(read.shown, place, DAY) == read
        assert read_bill(read.number, place, DAY) == read


@given(st.integers(1, 99999), st.integers(1, 99999), st.sampled_from(PLACES))
def test_different_numbers_are_different_bills(one: int, other: int, place: str):
    is_same = read_bill(f"SB {one}", place, DAY) == read_bill(f"SB {other}", place, DAY)
    assert is_same == (one == other)
