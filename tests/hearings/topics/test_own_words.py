# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.topics.own_words import OwnWords


def found(words: str, text: str) -> list[str]:
    """The words of a text that are a word of the person."""
    return [one for hit in OwnWords([words]).found_in(text) for one in hit.words]


@pytest.mark.parametrize(
    ("words", "text", "there"),
    [
        ("flock", "A contract with Flock, Inc.", "Flock"),
        ("body-worn camera", "Body worn cameras for officers", "Body worn cameras"),
        ("body worn cameras", "a body‑worn camera", "body‑worn camera"),
        ("policy", "Use policies", "policies"),
        ("camara de vigilancia", "Cámaras de vigilancia en parques", "Cámaras de vigilancia"),
        ("cámara", "camaras en parques", "camaras"),
        ("officer's", "The officers’ union", "officers"),
        ("licence plate", "License-plate reader", "License-plate"),
        ("fus*", "Fusus and fusion centers", "Fusus"),
        ("u.s. marshals", "With the U.S. Marshals Service", "U.S. Marshals"),
        ("AI", "AI and aid", "AI"),
    ],
)
def test_a_word_is_found_folded_and_whole(words: str, text: str, there: str):
    assert found(words, text)[:1] == [there]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("flock", "flocking birds, Flockhart"),
        ("plate reader", "plate, reader"),
        ("camera", "bicameral"),
        ("police", "policy"),
        ("…", "…"),
        ("*", "anything"),
    ],
)
def test_a_part_of_a_word_is_not_the_word(words: str, text: str):
    assert found(words, text) == []


def test_each_word_stands_once_with_all_its_places():
    text = "Drones: a drone policy"
    (hit,) = OwnWords(["drone"]).found_in(text)
    assert hit.word == "drone"
    assert hit.words == ("Drones", "drone")
    assert [text[slice(*span)] for span in hit.spans] == ["Drones", "drone"]


def test_words_are_told_in_the_order_of_the_person():
    told = OwnWords(["zoning", "area"]).found_in("Area and zoning")
    assert [hit.word for hit in told] == ["zoning", "area"]


def test_nothing_to_look_for_is_false():
    assert not OwnWords(["", "…"])
    assert OwnWords(["x1"])


@given(st.lists(st.text(max_size=20), max_size=4), st.text(max_size=200))
def test_any_words_can_be_looked_for_in_any_text(words: list[str], text: str):
    for hit in OwnWords(words).found_in(text):
        assert hit.word in words
        assert hit.words == tuple(text[slice(*span)] for span in hit.spans)
        assert all(hit.words)


@given(st.from_regex(r"[a-zA-Zà-öø-ž]{3,12}", fullmatch=True), st.text(max_size=40))
def test_a_word_is_found_in_any_text_that_says_it(word: str, around: str):
    assert found(word, f"{around} {word} {around}")
