# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.topics.literals import requirements


@pytest.mark.parametrize(
    ("pattern", "required"),
    [
        (r"\bdash ?cams?\b", {"dashcam", "dash cam"}),
        (r"\bfac(e|ial) (scan|match)", {"face scan", "face match", "facial scan", "facial match"}),
        (r"\bsurveil\w*", {"surveil"}),
        (r"\b(drones?|uas)\b", {"drone", "uas"}),
        (r"(abc)+x{2}", {"abc"}),
    ],
)
def test_the_rarest_requirement_comes_first(pattern: str, required: set[str]):
    assert requirements(pattern)[0] == required


def test_both_ends_of_a_gap_are_required():
    found = requirements(r"\b(police|sheriff)\b.{0,40}\b(drones?|uas)\b")
    assert set(found) == {frozenset({"police", "sheriff"}), frozenset({"drone", "uas"})}


@pytest.mark.parametrize("pattern", [r"\w+", r"(police)?", r"police|\d+", r"[a-z]", r".{0,3}"])
def test_a_pattern_that_can_match_without_fixed_letters_requires_none(pattern: str):
    assert requirements(pattern) == ()


_WORDS = st.sampled_from(["police", "drone", "ice", "a", "camera "])
_PATTERNS = st.recursive(
    _WORDS | st.sampled_from([r"\w*", r".{0,9}", r"\b", "[ab]", "[^x]", "e?"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda ways: f"({'|'.join(ways)})"),
        inner.map(lambda one: f"({one})?"),
        inner.map(lambda one: f"({one}){{1,2}}"),
    ),
    max_leaves=8,
)


@given(_PATTERNS, st.lists(_WORDS | st.text("abe ", max_size=3), max_size=6).map("".join))
def test_wherever_a_pattern_matches_each_requirement_is_met(pattern: str, text: str):
    if re.search(pattern, text):
        for required in requirements(pattern):
            assert any(literal in text for literal in required)
