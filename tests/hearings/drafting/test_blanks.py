# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Blanks are found where they stand, filled once, and walked in a ring."""

from hypothesis import given
from hypothesis import strategies as st

from hearings.drafting.blanks import blanks_in, fill, next_blank, previous_blank

TEXT = "I am {{name: your name}} of {{town: your town}}. {{name: again}}"


def test_a_blank_knows_its_name_its_prompt_and_where_it_stands():
    first, second, third = blanks_in(TEXT)
    assert (first.name, first.prompt) == ("name", "your name")
    assert TEXT[second.start : second.end] == "{{town: your town}}"
    assert third.end == len(TEXT)


def test_every_blank_of_a_name_is_filled_and_the_others_stay():
    assert fill(TEXT, {"name": "Ro"}) == "I am Ro of {{town: your town}}. Ro"
    assert fill(TEXT, {"name": "", "unheard": "x"}) == TEXT


def test_a_value_stands_on_one_line_and_makes_no_blank():
    filled = fill("{{name: x}}", {"name": " Ro\n{{bill: 3}}\tB "})
    assert filled == "Ro bill: 3 B"


def test_what_is_no_blank_is_left_alone():
    for text in ("{{name}}", "{name: x}", "{{Name: x}}", "{{name: a\nb}}", "{{name: }}", "{{: x}}"):
        assert blanks_in(text) == ()
        assert fill(text, {"name": "Ro"}) == text


def test_a_key_goes_from_blank_to_blank_and_round():
    first, second, third = blanks_in(TEXT)
    assert next_blank(TEXT, 0) == first
    assert next_blank(TEXT, first.start) == second
    assert next_blank(TEXT, third.start) == first
    assert previous_blank(TEXT, first.start) == third
    assert previous_blank(TEXT, len(TEXT)) == third
    assert next_blank("no blanks", 0) is None
    assert previous_blank("no blanks", 5) is None


@given(st.text("{}ab: \n", max_size=60), st.text(max_size=20))
def test_no_value_brings_a_blank_of_its_own(text, value):
    before = [blank.name for blank in blanks_in(text)]
    after = [blank.name for blank in blanks_in(fill("<{{a: b}}>", {"a": value}))]
    assert after in ([], ["a"])
    assert len(blanks_in(fill(text, {"a": value}))) <= len(before)
