# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Numbers, letters and addresses take the time a voice needs for them."""

import pytest

from hearings.drafting.saying import halves_of


@pytest.mark.parametrize(
    "word", ["cameras", "cámaras,", "body-worn", "O'Neill’s", "niños.", "I", "¿Qué"]
)
def test_an_ordinary_word_is_one(word):
    assert halves_of(word) == 2


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("7", 1),
        ("12", 1),
        ("40", 1),
        ("45", 2),
        ("100", 2),
        ("2026", 3),
        ("1,000", 2),
        ("0", 1),
        ("$1,000.50", 5),
        ("80%", 2),
        ("6:30", 3),
        ("4th", 1),
        ("555-0142", 7),
        ("12-year-old", 3),
    ],
)
def test_of_a_number_what_is_said_is_counted(word, words):
    assert halves_of(word) == words * 2


@pytest.mark.parametrize(
    ("word", "halves"),
    [("AB", 2), ("ALPR", 4), ("U.S.", 2), ("ACLU,", 4), ("A.C.L.U.", 4), ("SHOUTED", 2)],
)
def test_capitals_are_said_by_letter(word, halves):
    assert halves_of(word) == halves


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("privacy@example.org", 5),
        ("https://www.example.org/a", 5),
        ("example.org", 3),
        ("(example.org)", 3),
        ("https://example.org/" + "a-b/" * 90, 12),
    ],
)
def test_of_an_address_the_parts_and_the_signs_between_them_are_said(word, words):
    assert halves_of(word) == words * 2


def test_an_english_abbreviation_with_small_letters_is_no_address():
    assert halves_of("e.g.") == 2
    assert halves_of("p.m.") == 2
