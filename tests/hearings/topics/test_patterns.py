# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import pytest

from hearings.topics.patterns import LazyPattern, Ready, clause_around, covered, spans_of
from hearings.topics.taxonomy import Mask, TaxonomyFault


def words(pattern: str, text: str) -> list[str]:
    lazy = LazyPattern(pattern)
    found = lazy.compiled.search(text)
    assert found
    return [text[start:end] for start, end in lazy.words_in(found)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"\bbody cameras?", "new body cameras now", ["body cameras"]),
        (r"\bpolice\b.{0,40}\bdrones?", "police, fire and park drones", ["police", "drones"]),
        (r"\bsell .{0,9}data", "they sell  data", ["sell", "data"]),
        (r"\ba.{0,9}b.{0,9}c|x.{0,9}y", "x to y", ["x", "y"]),
        (r"\ba.{0,9}b.{0,9}c|x.{0,9}y", "a to b to c", ["a", "b", "c"]),
        (r"\bdrones[.: ]*", "drones. ", ["drones"]),
        (r"\bdrones.{0,9}[.]", "drones fly.", ["drones"]),
    ],
)
def test_the_words_of_a_match_leave_out_its_gaps(pattern: str, text: str, found: list[str]):
    assert words(pattern, text) == found


def test_a_pattern_that_is_none_is_refused_when_it_is_tried():
    with pytest.raises(TaxonomyFault, match="unterminated"):
        _ = LazyPattern("(drone").compiled


def test_a_pattern_is_compiled_once():
    lazy = LazyPattern("drone.{0,3}")
    assert lazy.compiled is lazy.compiled


def test_covered_words_keep_the_others_in_their_place():
    assert covered("one two three", [(4, 7)]) == "one \n\n\n three"


def test_several_covered_spans_and_none():
    assert covered("one two three", [(0, 3), (8, 13)]) == "\n\n\n two \n\n\n\n\n"
    assert covered("one", []) == "one"


def test_a_gap_does_not_reach_across_covered_words():
    pattern = LazyPattern(r"\bpolice.{0,40}drones").compiled
    text = "police hunting drones"
    assert pattern.search(text)
    assert not pattern.search(covered(text, [(7, 14)]))


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("no stop at all HERE or there", "no stop at all HERE or there"),
        ("first; then HERE: last", " then HERE"),
        ("HERE. last", "HERE"),
        ("x" * 400 + "HERE" + "y" * 400, "x" * 300 + "HERE" + "y" * 300),
    ],
)
def test_a_clause_reaches_from_mark_to_mark(text: str, clause: str):
    start = text.index("HERE")
    assert clause_around(text, start, start + 4) == clause


def test_a_mask_steps_back_in_a_clause_with_the_word_it_yields_to():
    mask = Ready(Mask("hunting", r"\bdrones? .{0,20}deer", unless=r"\bpolice\b"))
    plain = "drones near deer; police drones near deer"
    assert spans_of(mask, plain, plain) == [(0, 16)]
