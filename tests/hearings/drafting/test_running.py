# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The count that follows the typing is always that of a full count."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearings.drafting.counting import length_of
from hearings.drafting.running import running_count

SMALL = 210
BITS = [
    "word ", "[", "]", "](", ")", "[the report](https://example.org/2026/12) ", "](/2026) ", "\n",
    "\n- ", "5. ", "- ",
    "> ", "—", "ALPR ", "2026 ", "我反对", "\U0001f4f7 ", "a" * 90, " " * 90, "lorem ipsum " * 20,
    "\r\n", "\t", "!", "niño ", "x@example.org ",
]  # fmt: skip
texts = st.lists(st.sampled_from(BITS), max_size=60).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_the_pieces_add_up_to_the_whole(text):
    assert running_count(text, SMALL).length() == length_of(text)


@settings(max_examples=200)
@given(texts, st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 400), texts), max_size=5))
def test_after_any_edits_it_is_still_the_whole(text, edits):
    count = running_count(text, SMALL)
    for start, removed, added in edits:
        start = min(start, len(text))
        removed = min(removed, len(text) - start)
        gone = text[start : start + removed]
        count = count.replaced(units(text[:start]), units(gone), added)
        text = text[:start] + added + text[start + removed :]
        assert count.length() == length_of(text)


@settings(max_examples=200)
@given(texts, texts, texts, texts)
def test_a_whole_new_text_is_counted_from_what_it_shares(head, old, new, tail):
    count = running_count(head + old + tail, SMALL).after(head + new + tail)
    assert count.length() == length_of(head + new + tail)


def test_positions_are_those_of_qt_which_counts_a_picture_letter_twice():
    count = running_count("\U0001f4f7 one two")
    assert count.replaced(3, 3, "1").length() == length_of("\U0001f4f7 1 two")


def test_nothing_changed_is_the_same_count():
    count = running_count("one two\n" * 2000)
    assert count.after("one two\n" * 2000) is count


def test_an_edit_beyond_the_text_is_refused():
    with pytest.raises(IndexError):
        running_count("one").replaced(2, 5, "")


def test_typing_from_nothing_and_deleting_everything():
    count = running_count("").replaced(0, 0, "one two")
    assert count.length().words == 2
    assert count.replaced(0, 7, "").length() == length_of("")


def test_the_pace_is_the_persons_own():
    assert running_count("word " * 260).length(260).seconds == 60


LINK = "[what the report says of us](https://example.org/2026/12/31) "


@pytest.mark.parametrize("before", range(36, 46))
def test_a_link_where_a_piece_would_end_stays_whole(before):
    text = "word " * before + LINK + "word " * 200
    assert running_count(text, SMALL).length() == length_of(text)


@pytest.mark.parametrize("before", range(30, 60))
def test_a_bracket_typed_before_the_end_of_a_piece_makes_a_link_with_the_next(before):
    text = "word " * before + LINK[1:] + "word " * 200
    count = running_count(text, SMALL).replaced(before * 5, 0, "[")
    assert count.length() == length_of("word " * before + LINK + "word " * 200)
