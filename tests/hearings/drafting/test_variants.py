# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One text gives every variant, and its marks survive copying."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.clock import StopSignal
from hearings.domain.variant import EVERYTHING, Part, Selection, Variant
from hearings.drafting.counting import length_of
from hearings.drafting.variants import (
    make,
    make_all,
    read_parts,
    unread_marks,
    write_parts,
)
from hearings.errors import Cancelled

ONE, TWO, THREE, WRITTEN = Variant(1), Variant(2), Variant(3), Variant()
TEXT = """Good evening. I oppose Item 12.

[from 2 minutes] A camera took my brother for somebody else.

[for 3 minutes, written] The audit counts 31 wrong matches of 40.

[for written] The table is attached.

[for spoken] Please vote no."""


def letters(text: str) -> str:
    """The first letter of each paragraph."""
    return "".join(paragraph[0] for paragraph in text.split("\n\n") if paragraph)


@pytest.mark.parametrize(
    ("variant", "paragraphs"), [(ONE, "GP"), (TWO, "GAP"), (THREE, "GATP"), (WRITTEN, "GATT")]
)
def test_a_variant_has_its_own_paragraphs_and_the_unmarked_ones(variant, paragraphs):
    made = make(TEXT, variant)
    assert letters(made) == paragraphs
    assert "[" not in made


def test_a_mark_alone_holds_until_the_next_one():
    text = "A\n\n[for 1]\n\nB\n\nC\n\n[for 2] D\n\nE\n\n[for all]\n\nF"
    assert make(text, ONE) == "A\n\nB\n\nC\n\nE\n\nF"
    assert make(text, TWO) == "A\n\nD\n\nF"
    assert make(text, WRITTEN) == "A\n\nF"


@pytest.mark.parametrize(
    ("mark", "selection"),
    [
        ("[for 1]", Selection(frozenset({1}))),
        ("[for 1, 2 minutes]", Selection(frozenset({1, 2}))),
        ("[FOR 2 min and written]", Selection(frozenset({2}), written=True)),
        ("[para 2 y 3 minutos, por escrito]", Selection(frozenset({2, 3}), written=True)),
        ("[desde 2 minutos]", Selection(least=2)),
        ("[from 5]", Selection(least=5)),
        ("[para hablado]", Selection(spoken=True)),
        ("[for everything]", EVERYTHING),
        ("[para todo]", EVERYTHING),
    ],
)
def test_marks_are_read_in_english_and_spanish(mark, selection):
    assert read_parts(f"{mark} Text") == (Part("Text", selection),)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n\n", "\n \t\n\n"),
        lambda text: text.replace(" minutes", "\N{NO-BREAK SPACE}minutes"),
        lambda text: text.replace("] ", "]\n"),
        lambda text: text.replace("[", "  [ ").replace("]", " ]"),
        lambda text: text.replace("[f", "[F"),
        lambda text: f"\n\n{text}\n\n\n",
    ],
    ids=["windows", "wide gaps", "hard blank", "own line", "blanks", "capital", "edges"],
)
def test_copying_through_other_programs_changes_no_variant(change):
    for variant in (ONE, TWO, THREE, WRITTEN):
        assert make(change(TEXT), variant) == make(TEXT, variant)


def test_a_text_without_marks_is_every_variant_as_it_stands():
    text = "  One\n\n\n\nTwo [for 2 minutes] inside, [for 2](https://example.org)\n"
    assert make(text, ONE) == text
    assert unread_marks(text) == ()


def test_a_link_is_no_mark():
    assert read_parts("[for 2](https://example.org)")[0].selection == EVERYTHING


@pytest.mark.parametrize("mark", ["[for 2 mintues]", "[from written]", "[for 0]", "[para 99]"])
def test_a_mark_that_cannot_be_read_stays_in_the_text_and_is_shown(mark):
    text = f"One\n\n{mark} Two"
    ((start, end),) = unread_marks(text)
    assert text[start:end] == mark
    assert make(text, ONE) == text


def test_every_variant_has_its_own_count_and_a_named_length_is_made_too():
    made = make_all(TEXT + "\n\n[for 5 minutes] More.", 100)
    assert [one.variant for one in made] == [ONE, TWO, THREE, Variant(5), WRITTEN]
    for one in made:
        assert one.text == make(TEXT + "\n\n[for 5 minutes] More.", one.variant)
        assert one.length == length_of(one.text, 100)


selections = st.one_of(
    st.just(EVERYTHING),
    st.integers(1, 60).map(lambda least: Selection(least=least)),
    st.builds(
        Selection,
        st.frozensets(st.integers(1, 60), min_size=1, max_size=4),
        st.none(),
        st.booleans(),
        st.booleans(),
    ),
)
bodies = st.sampled_from(
    [
        "Word",
        "Two\nlines",
        "[a link](https://example.org)",
        "- a list",
        "¿Qué?",
        "[for me] hm",
        "[for 2] x",
    ]
)


@given(st.lists(st.builds(Part, bodies, selections), max_size=6), st.booleans())
def test_parts_survive_being_written_and_read(parts, is_spanish):
    text = write_parts(parts, is_spanish)
    assert read_parts(text) == tuple(parts)
    for variant in (ONE, TWO, WRITTEN):
        wanted = [part.text for part in parts if part.selection.covers(variant)]
        assert make(text, variant) == "\n\n".join(wanted)


@given(
    st.lists(st.sampled_from(["[for 1]", "[for all]", "[from 2]", " ", "\n\n", "x", "\r\n", "["]))
)
def test_whatever_was_read_is_read_again_after_writing(bits):
    parts = read_parts("".join(bits))
    assert read_parts(write_parts(parts)) == parts


@given(
    st.lists(st.sampled_from(["[for 1] a b", "[for written]", "c—d [e](f)", "- g", "\n h 12 %"]))
)
def test_the_length_of_a_variant_is_that_of_its_text(bits):
    for made in make_all("\n\n".join(bits)):
        assert made.length == length_of(made.text)


def test_making_them_gives_way_when_it_is_told_to():
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        make_all(TEXT, stop=stop)
