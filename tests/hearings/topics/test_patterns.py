# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import pytest

from hearings.topics.patterns import clause_around, covered, ready_mask, ready_term
from hearings.topics.taxonomy import Mask, TaxonomyFault, Term


def words(pattern: str, text: str) -> list[str]:
    ready = ready_term(Term("drones", pattern, 2))
    found = ready.pattern.search(text)
    assert found
    return [text[start:end] for start, end in ready.words_in(found)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"\bbody cameras?", "new body cameras now", ["body cameras"]),
        (r"\bpolice\b.{0,40}\bdrones?", "police, fire and park drones", ["police", "drones"]),
        (r"\bsell .{0,9}data", "they sell  data", ["sell", "data"]),
        (r"\ba.{0,9}b.{0,9}c|x.{0,9}y", "x to y", ["x", "y"]),
        (r"\ba.{0,9}b.{0,9}c|x.{0,9}y", "a to b to c", ["a", "b", "c"]),
        (r"\bdrones[.: ]*", "drones. ", ["drones"]),
    ],
)
def test_the_words_of_a_match_leave_out_its_gaps(pattern: str, text: str, found: list[str]):
    assert words(pattern, text) == found


def test_a_pattern_that_is_none_is_refused_with_its_place():
    with pytest.raises(TaxonomyFault, match="topic drones"):
        ready_term(Term("drones", "(drone", 2))
    with pytest.raises(TaxonomyFault, match="mask hunting"):
        ready_mask(Mask("hunting", "(drone"))
    with pytest.raises(TaxonomyFault, match="mask hunting"):
        ready_mask(Mask("hunting", "drone", unless="(police"))


def test_covered_words_keep_the_others_in_their_place():
    assert covered("one two three", [(4, 7)]) == "one \n\n\n three"


def test_a_gap_does_not_reach_across_covered_words():
    ready = ready_term(Term("drones", r"\bpolice.{0,40}drones", 2))
    text = "police hunting drones"
    assert ready.pattern.search(text)
    assert not ready.pattern.search(covered(text, [(7, 14)]))


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("no stop at all HERE or there", "no stop at all HERE or there"),
        ("first; then HERE: last", " then HERE"),
        ("HERE. last", "HERE"),
    ],
)
def test_a_clause_reaches_from_mark_to_mark(text: str, clause: str):
    start = text.index("HERE")
    assert clause_around(text, start, start + 4) == clause


def test_a_mask_steps_back_in_a_clause_with_the_word_it_yields_to():
    mask = ready_mask(Mask("hunting", r"\bdrones? .{0,20}deer", unless=r"\bpolice\b"))
    plain = "drones near deer; police drones near deer"
    assert mask.spans_in(plain, plain) == [(0, 16)]
