# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.domain.term import congress_on, legislature_of, ordinal, term_of


@pytest.mark.parametrize(
    ("day", "congress"),
    [
        ("1789-03-04", 1),
        ("2023-03-24", 118),
        ("2025-01-02", 118),
        ("2025-01-03", 119),
        ("2026-01-02", 119),
        ("2026-01-03", 119),
        ("2027-01-02", 119),
        ("2027-01-03", 120),
        ("2029-01-03", 121),
    ],
)
def test_a_congress_begins_on_the_third_of_january_of_odd_years(day: str, congress: int):
    assert congress_on(date.fromisoformat(day)) == congress


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (102, "102nd"), (103, "103rd"), (111, "111th"), (119, "119th"), (121, "121st")],
)
def test_a_congress_is_counted_as_addresses_count_it(number: int, words: str):
    assert ordinal(number) == words


def test_both_houses_of_the_congress_number_in_one_legislature():
    assert legislature_of("us-house") == legislature_of("us-senate") == "us-congress"
    assert legislature_of("ca-legislature") == "ca-legislature"
    assert legislature_of("ny-new-york") == "ny-new-york"


@pytest.mark.parametrize(
    ("legislature", "day", "term"),
    [
        ("us-congress", "2026-11-23", "119"),
        ("us-congress", "2027-01-03", "120"),
        ("wa-legislature", "2025-01-13", "2025"),
        ("wa-legislature", "2026-12-31", "2025"),
        ("ny-legislature", "2027-01-06", "2027"),
        ("ca-legislature", "2026-11-30", "2025"),
        ("ca-legislature", "2026-12-07", "2027"),
        ("ca-legislature", "2025-12-07", "2025"),
        ("tx-legislature", "2026-11-23", ""),
        ("ny-new-york", "2026-11-23", ""),
    ],
)
def test_a_term_is_told_only_where_it_is_known(legislature: str, day: str, term: str):
    assert term_of(legislature, date.fromisoformat(day)) == term
