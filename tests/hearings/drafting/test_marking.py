# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paragraphs go into variants and out of them, and every other word stays as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.variant import Variant
from hearings.drafting.marking import turned, variants_at
from hearings.drafting.variants import STANDARD, make, read_parts

ONE, TWO, THREE, WRITTEN = STANDARD


def after(text: str, start: int, variant: Variant, end: int = -1, is_spanish: bool = False) -> str:
    for one in reversed(turned(text, start, end if end >= 0 else start, variant, is_spanish)):
        text = text[: one.start] + one.words + text[one.end :]
    return text


@pytest.mark.parametrize(
    ("text", "variant", "marked"),
    [
        ("A word.", ONE, "[for 2, 3 minutes, written] A word."),
        ("A word.", WRITTEN, "[for spoken] A word."),
        ("[for spoken] A word.", WRITTEN, "A word."),
        ("[for 2, 3 minutes, written] A word.", ONE, "A word."),
        ("[from 2 minutes] A word.", WRITTEN, "[for 2, 3 minutes] A word."),
        ("[for written] A word.", TWO, "[for 2 minutes, written] A word."),
        ("[for written] A word.", WRITTEN, "[for written] A word."),
        ("[for 5 minutes, written] A word.", ONE, "[for 1, 5 minutes, written] A word."),
        ("[for lunch] A word.", WRITTEN, "[for spoken] [for lunch] A word."),
        ("", ONE, ""),
    ],
)
def test_a_paragraph_is_turned(text: str, variant: Variant, marked: str):
    assert after(text, 0, variant) == marked


def test_spanish_text_has_spanish_marks():
    assert after("Hola.", 1, WRITTEN, is_spanish=True) == "[para hablado] Hola."


def test_under_a_mark_that_holds_for_several_a_paragraph_gets_its_own():
    text = "[for written]\n\nFirst.\n\nSecond."
    assert after(text, text.index("Second"), ONE) == (
        "[for written]\n\nFirst.\n\n[for 1 minute, written] Second."
    )
    assert after(text, 2, ONE) == "[for 1 minute, written]\n\nFirst.\n\nSecond."
    back = "[for written]\n\n[for 1 minute, written] First."
    assert after(back, len(back), ONE) == "[for written]\n\nFirst."


def test_several_paragraphs_go_where_the_first_does_not_stand_yet():
    text = "First.\n\n[for 1 minute] Second.\n\nThird."
    assert after(text, 0, ONE, text.index("Second")) == (
        "[for 2, 3 minutes, written] First.\n\n[for 1 minute] Second.\n\nThird."
    ), "the second stays in one at least"
    assert after(text, text.index("Second"), TWO, len(text)) == (
        "First.\n\n[for 1, 2 minutes] Second.\n\nThird."
    )


def test_it_is_said_where_a_paragraph_stands():
    text = "[from 2 minutes] First.\n\nSecond."
    assert variants_at(text, 3) == {TWO, THREE, WRITTEN}
    assert variants_at(text, len(text)) == set(STANDARD)
    assert variants_at("", 0) == set()


@given(
    st.lists(st.sampled_from(["[for 1]", "[for written] a", "b c", "[from 2] d", "é"]), min_size=1),
    st.integers(0, 60),
    st.sampled_from(STANDARD),
)
def test_only_where_it_stands_changes(bits: list[str], at: int, variant: Variant):
    text = "\n\n".join(bits)
    made = after(text, min(at, len(text)), variant)
    assert [one.text for one in read_parts(made)] == [one.text for one in read_parts(text)]
    for other in STANDARD:
        if other != variant:
            assert make(made, other) == make(text, other)
