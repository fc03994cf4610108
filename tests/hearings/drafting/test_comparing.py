# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Two versions are compared by words, completely, and soon even when they are long."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.run import Run, RunKind
from hearings.drafting.comparing import compare

KEPT, REMOVED, ADDED = RunKind.KEPT, RunKind.REMOVED, RunKind.ADDED


def told(old: str, new: str) -> list[tuple[RunKind, str]]:
    return [(run.kind, run.text) for run in compare(old, new)]


def side(runs: tuple[Run, ...], kind: RunKind) -> str:
    return "".join(run.text for run in runs if run.kind in {KEPT, kind})


def test_a_changed_word_is_removed_and_added():
    assert told("I oppose Item 12.", "I support Item 12.") == [
        (KEPT, "I"),
        (REMOVED, " oppose"),
        (ADDED, " support"),
        (KEPT, " Item 12."),
    ]


def test_an_added_sentence_is_one_run():
    assert told("One. Three.", "One. Two is new. Three.") == [
        (KEPT, "One. "),
        (ADDED, "Two is new. "),
        (KEPT, "Three."),
    ]


def test_a_paragraph_that_goes_leaves_its_neighbours_whole():
    assert told("First.\n\nSecond.\n\nThird.", "First.\n\nThird.") == [
        (KEPT, "First.\n\n"),
        (REMOVED, "Second.\n\n"),
        (KEPT, "Third."),
    ]


def test_punctuation_is_compared_apart_from_its_word():
    assert told("no cameras", "no cameras!") == [(KEPT, "no cameras"), (ADDED, "!")]


def test_where_every_paragraph_changed_they_are_still_compared_by_words():
    old = "".join(f"I ask you and you and you, line {n}, to vote no.\n\n" for n in range(400))
    runs = compare(old, old.replace("no", "yes"))
    assert {run.text for run in runs if run.kind is REMOVED} == {" no"}
    assert {run.text for run in runs if run.kind is ADDED} == {" yes"}
    assert len(runs) == 1201


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [("", "", []), ("same", "same", [KEPT]), ("", "new", [ADDED]), ("old", "", [REMOVED])],
)
def test_the_plain_cases(old, new, kinds):
    assert [kind for kind, _ in told(old, new)] == kinds


BITS = st.lists(
    st.sampled_from(["a ", "b ", "c. ", "d! ", "\n", "\n\n", "e", "Same line.\n", "  "]),
    max_size=40,
).map("".join)


@given(BITS, BITS)
def test_both_versions_can_be_told_from_the_runs(old, new):
    runs = compare(old, new)
    assert side(runs, REMOVED) == old
    assert side(runs, ADDED) == new
    for one, other in pairwise(runs):
        assert one.kind is not other.kind
        assert (one.kind, other.kind) != (ADDED, REMOVED)
    assert all(run.text for run in runs)


PARAGRAPHS = [
    f"Paragraph {n} says what a person said. It has two sentences.\n\n" for n in range(75_000)
]
MIXED = random.Random(7)
FEW_WORDS = ["the", "a", "of", "to", "city", "camera", "we", "I", "ask", "you", "vote", "not", "in"]
POOR = [" ".join(MIXED.choices(FEW_WORDS, k=200)) + "\n\n" for _ in range(5_500)]
LINE = "word and other " * 330_000


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("".join(PARAGRAPHS), "".join(p.replace("two", "2") for p in PARAGRAPHS)),
        ("".join(PARAGRAPHS), "".join(PARAGRAPHS[::-1])),
        ("".join(POOR), "".join(p.replace("city", MIXED.choice(FEW_WORDS)) for p in POOR)),
        ("Same line.\n" * 450_000, "Same line.\n" * 440_000 + "Other line.\n" * 10_000),
        (LINE, LINE[:2_500_000] + "new " + LINE[2_500_000:]),
        (LINE, LINE.upper()),
        ("x" * 5_000_000, "y" * 5_000_000),
    ],
    ids=[
        "every paragraph",
        "turned round",
        "few words",
        "all the same",
        "one line",
        "all other",
        "no blanks",
    ],
)
def test_five_megabytes_take_no_longer_than_a_look(old, new):
    begun = time.perf_counter()
    runs = compare(old, new)
    assert time.perf_counter() - begun < 15
    assert side(runs, REMOVED) == old
    assert side(runs, ADDED) == new
