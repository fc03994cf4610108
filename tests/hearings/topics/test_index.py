# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import pytest

from hearings.topics.index import Index
from hearings.topics.taxonomy import TaxonomyFault

PATTERNS = [r"\bdrones?\b", r"\bpolice\b.{0,20}\bdrones?\b", r"\bcameras?\b"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("budget hearing", set()),
        ("a drone", {0}),
        ("drones of the police", {0, 1}),
        ("police cameras", {2}),
        ("", set()),
    ],
)
def test_only_patterns_whose_every_requirement_stands_in_the_text_are_candidates(
    text: str, numbers: set[int]
):
    bits = Index(PATTERNS).candidates(text)
    assert {number for number in range(len(PATTERNS)) if bits >> number & 1} == numbers


def test_a_pattern_that_requires_nothing_is_refused():
    with pytest.raises(TaxonomyFault, match="requires no literal"):
        Index([r"\bdrones?\b", r"\w+"])
