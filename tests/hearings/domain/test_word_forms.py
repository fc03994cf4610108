# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.word_forms import forms_of, spellings_of


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("camera", "cameras"),
        ("policy", "policies"),
        ("survey", "surveys"),
        ("search", "searches"),
        ("bus", "buses"),
        ("box", "boxes"),
        ("license", "licenses"),
        ("database", "databases"),
        ("witness", "witnesses"),
    ],
)
def test_one_and_many_are_forms_of_each_other(one: str, many: str):
    assert many in forms_of(one)
    assert one in forms_of(many)


@pytest.mark.parametrize("word", ["s", "is", "4", "c3", "", "ab"])
def test_what_is_too_short_or_no_word_has_no_other_form(word: str):
    assert forms_of(word) == (word,)


def test_a_word_is_no_form_of_what_only_ends_like_a_plural():
    assert "polic" not in forms_of("police")
    assert "analysi" not in forms_of("analysis")
    assert "ga" not in forms_of("gas")


def test_both_sides_of_the_ocean_are_spelled():
    assert set(spellings_of("licence")) == set(spellings_of("license")) == {"license", "licence"}
    assert set(spellings_of("programmes")) == {"programs", "programmes"}
    assert spellings_of("drone") == ("drone",)


@given(st.text(max_size=30))
def test_every_text_is_its_own_first_form(word: str):
    assert forms_of(word)[0] == word
    assert spellings_of(word)[0] == word
