# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A dictionary is asked about words only, and about the whole of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.drafting.judged_words import judged_words, word_at


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I don't. Wouldn’t you?", ["don't", "Wouldn’t", "you"]),
        ("Sampleville's cameras, O’Brien’s", ["Sampleville", "cameras", "O’Brien"]),
        ("It’s well-known", ["It", "well", "known"]),
        ("ALPR and ACLU: RECEIVE!", ["and", "RECEIVE"]),
        ("HB1000 HB-2001 26-0114 3rd word1x", []),
        ("see https://example.org/recieve or a@b.org", ["see", "or"]),
        ("**lost** _job_ [the city](https://x.org)", ["lost", "job", "the"]),
        ("¿Él está en la cámara?", ["Él", "está", "en", "la", "cámara"]),
        ("cafe\u0301 nin\u0303o", ["cafe\u0301", "nin\u0303o"]),
    ],
)
def test_words_are_taken_whole_and_nothing_else_is(text: str, words: list[str]):
    assert [text[start:end] for start, end in judged_words(text)] == words


def test_a_word_is_found_at_each_of_its_letters_and_right_behind_it():
    line = "a don't - b@c.org"
    assert [word_at(line, at) for at in (1, 2, 5, 7)] == [None, (2, 7), (2, 7), (2, 7)]
    assert [word_at(line, at) for at in (8, 9, 12, 99)] == [None] * 4


@given(st.text())
def test_every_word_lies_in_the_text_behind_the_one_before(text: str):
    ends = [0]
    for start, end in judged_words(text):
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)
