# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words are counted as a clerk would, and the time as a calm voice needs it."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.drafting.counting import WORDS_A_MINUTE, Length, length_of, spoken


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t ", 0),
        ("Good evening, council members.", 4),
        ("O'Neill’s body-worn camera", 3),
        ("It costs $1,000.50 in the U.S.", 6),
        ("no — never", 2),
        ("now—not later", 3),
        ("… !! -- ***", 0),
        ("privacy@example.org", 1),
        ("snake_case", 1),
    ],
)
def test_words_stand_between_blanks(text, words):
    assert length_of(text).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Heading\n\nText", 2),
        ("- one\n* two\n+ three", 3),
        ("1. one\n2) two", 2),
        ("> - quoted words", 2),
        ("**bold** and *italic* and `code`", 5),
        ("read [the report](https://example.org/a/b?c=d) now", 4),
        ("![a picture](https://example.org/x.png) here", 3),
        ("---", 0),
        ("2026 was", 2),
        ("I said 5. Then", 4),
    ],
)
def test_marks_of_markdown_are_not_said(text, words):
    assert length_of(text).words == words


def test_spanish_is_counted_in_both_ways_of_writing_accents():
    text = "¿Por qué vigilan a los niños? ¡Cámaras, no!"
    assert length_of(text).words == 8
    assert length_of(unicodedata.normalize("NFD", text)).words == 8


def test_words_with_marks_around_their_letters_are_whole():
    assert length_of("निगरानी कैमरे").words == 2
    assert length_of("얼굴 인식 금지").words == 3


def test_chinese_and_japanese_are_counted_by_character():
    assert length_of("我反对人脸识别。").words == 7
    assert length_of("顔認識に反対").words == 6
    assert length_of("我反对 face recognition").words == 5
    # 260 characters are a minute.
    assert length_of("我" * 260).seconds == 60


def test_characters_are_all_of_them():
    assert length_of("Yes, no.\n").characters == 9
    assert length_of("# **A** [b](c)").characters == 14


def test_the_time_follows_the_pace():
    text = "word " * 260
    assert length_of(text) == Length(260, 1300, 120)
    assert length_of(text, words_a_minute=260).seconds == 60
    assert WORDS_A_MINUTE == 130


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (9, "0:09"), (60, "1:00"), (108, "1:48"), (3725, "62:05")]
)
def test_seconds_are_told_in_minutes(seconds, words):
    assert spoken(seconds) == words


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_text_is_a_fault_and_more_text_is_not_shorter_to_say(one, two):
    first, both = length_of(one), length_of(f"{one}\n\n{two}")
    assert 0 <= first.words <= first.characters == len(one)
    assert both.words >= first.words
    assert both.seconds >= first.seconds


@pytest.mark.parametrize("text", ["[" * 100_000, "](" * 50_000, "- " * 50_000, "> " * 50_000])
def test_no_text_takes_long(text):
    begun = time.perf_counter()
    length_of(text)
    assert time.perf_counter() - begun < 2
