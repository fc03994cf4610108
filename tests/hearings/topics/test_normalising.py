# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hearings.topics.normalising import LONGEST, WayBack, normalise

# licence is folded to license, centre to center: letter by letter.
RESPELLED = {("c", "s"), ("r", "e"), ("e", "r")}
ANY_TEXT = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Body-Worn Cameras", "body worn cameras"),
        ("BODY\u2011WORN\u00a0CAMERAS", "body worn cameras"),
        ("audio/video_recording", "audio video recording"),
        (
            "The Sheriff\u2019s drone; the sheriffs' drones",
            "the sheriffs drone; the sheriffs drones",
        ),
        ("C\u00c1MARAS de vigilancia", "camaras de vigilancia"),
        ("Ca\u0301maras", "camaras"),
        ("\u0130ris scanner", "iris scanner"),
        ("Stra\u00dfe", "strasse"),
        ("\ufb01ngerprint \uff21\uff22", "fingerprint ab"),
        ("sur\u00adveil\u200blance", "surveillance"),
        ("  two\t\nwords\x00here ", "two words here"),
        ("Licence plate centre programmes", "license plate center programs"),
        ("programmed", "programmed"),
    ],
)
def test_every_way_of_writing_a_word_becomes_one(written: str, folded: str):
    assert normalise(written) == folded


@given(ANY_TEXT)
@example("programme programmes")
def test_normalising_twice_changes_nothing(text: str):
    assert normalise(normalise(text)) == normalise(text)


@given(ANY_TEXT)
@example("LICENCE Programme's  \u00bd\ufb03 \u0130 e\u0301\u0301 \ud800")
@example("  programmes  programme ")
def test_every_folded_character_comes_from_a_place_that_folds_to_it(text: str):
    plain = normalise(text)
    way_back = WayBack(text, plain)
    last = 0
    for place, character in enumerate(plain):
        start, end = way_back.span(place, place + 1)
        assert 0 <= last <= start < end <= len(text)
        last = start
        piece = normalise(text[start:end])
        assert character == " " or character in piece or (piece, character) in RESPELLED


@given(st.text(st.characters(codec="ascii"), max_size=60))
def test_a_word_of_plain_ascii_is_found_where_it_stands(text: str):
    marked = f"{text} zebra {text}"
    plain = normalise(marked)
    start = plain.index("zebra")
    if "zebra" not in normalise(text):
        first, last = WayBack(marked, plain).span(start, start + 5)
        assert marked[first:last] == "zebra"


def test_a_span_takes_the_accents_of_its_last_letter_with_it():
    text = "x pole\u0301 y"
    assert WayBack(text, normalise(text)).span(2, 6) == (2, 7)


def test_letters_in_a_row_that_can_be_no_word_keep_their_room_in_a_long_text():
    text = "body cameras " + "x" * 3_000 + " drones"
    plain = normalise(text)
    assert plain == "body cameras " + "." * 3_000 + " drones"
    assert normalise("x" * 300) == "x" * 300


def test_only_the_first_part_of_an_endless_text_is_read():
    assert len(normalise("a" * (LONGEST + 10))) == LONGEST


@pytest.mark.slow
def test_every_character_there_is_can_be_folded():
    for code in range(sys.maxunicode + 1):
        folded = normalise(f"a{chr(code)}b")
        assert folded.startswith("a")
        assert folded.endswith("b")
        assert not any(unicodedata.category(one) in {"Mn", "Cc", "Cf"} for one in folded)
