# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT


import pytest

from hearings.sources.us_bills import (
    bills_in,
    cited_bill,
    us_bill,
)


@pytest.mark.parametrize(
    ("kind", "number", "path"),
    [
        ("H.R.", "4435", "house-bill/4435"),
        ("S.", "3573", "senate-bill/3573"),
        ("H.J.Res.", "25", "house-joint-resolution/25"),
        ("S.J.Res.", "2", "senate-joint-resolution/2"),
        ("H.Con.Res.", "14", "house-concurrent-resolution/14"),
        ("S.Con.Res.", "7", "senate-concurrent-resolution/7"),
        ("H.Res.", "5", "house-resolution/5"),
        ("S.Res.", "412", "senate-resolution/412"),
    ],
)
def test_every_kind_of_measure_is_cited_and_has_its_page(kind: str, number: str, path: str):
    plain = kind.replace(".", "")
    for bill in (
        us_bill(plain.lower(), number, 119),
        us_bill(plain.upper(), number, 119),
        cited_bill(f"{kind} {number}", 119),
        cited_bill(f"{plain}{number}", 119),
        *bills_in(f"To consider {kind}{number}, and more", 119),
    ):
        assert bill is not None
        assert bill.number == f"{kind} {number}"
        assert bill.url == f"https://www.congress.gov/bill/119th-congress/{path}"


@pytest.mark.parametrize(
    "citation", ["", "X", "226", "H.R.", "H.R. _____", "H.R. 0", "P.L. 117-3", "H.R. 4435 ih"]
)
def test_a_draft_or_a_number_alone_is_no_bill(citation: str):
    assert cited_bill(citation, 119) is None


@pytest.mark.parametrize(("kind", "number"), [("", "1"), ("pn", "1"), ("hr", ""), ("hr", "1²")])
def test_no_bill_is_made_of_other_things(kind: str, number: str):
    assert us_bill(kind, number, 119) is None


def test_the_bills_of_a_text_come_in_its_order():
    text = (
        "Hearings to examine S.3573, to amend an act, H.R. 12 and S. Res. 4; U.S. 50; S 3; S.R. 7."
    )
    assert [bill.number for bill in bills_in(text, 119)] == ["S. 3573", "H.R. 12", "S.Res. 4"]


def test_a_sum_of_money_is_no_bill():
    assert list(bills_in("H.R. 1,000,000 and S. 123456", 119)) == []
