# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words are looked up on this computer alone, and the person's own words are right."""

from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.core import Core, build_core
from hearings.errors import Cancelled
from hearings.paths import Paths
from hearings.tasks.spelling import LONGEST_WORD, MOST, Spelling
from tests.support.turned_clock import TurnedClock


@pytest.fixture(autouse=True)
def _has_the_library() -> None:
    pytest.importorskip("hunspell", reason="the extra for spelling is not installed")


@pytest.fixture
def spelling(core: Core) -> Spelling:
    assert core.spelling.open("en-US")
    return core.spelling


@pytest.fixture
def spanish(tmp_path: Path) -> Path:
    """A dictionary of three words, as systems have them."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "es_MX.aff").write_text("SET UTF-8\nTRY aeiouáéíóúñbcd\n", encoding="utf-8")
    (folder / "es_MX.dic").write_text("3\ncámara\naño\nvoto\n", encoding="utf-8")
    (folder / "est_EE.dic").write_text("1\nkaamera\n", encoding="utf-8")
    (folder / "est_EE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    return folder


def test_a_wrong_word_has_suggestions_and_a_right_one_has_none(spelling: Spelling):
    wrong = spelling.look_up("camra", "en")
    assert wrong is not None
    assert (wrong.is_right, wrong.suggestions[0]) == (False, "camera")
    assert len(wrong.suggestions) <= MOST
    right = spelling.look_up("camera", "en")
    assert right is not None
    assert (right.is_right, right.suggestions) == (True, ())


def test_an_own_word_is_right_now_and_after_the_next_start(spelling: Spelling, core: Core):
    spelling.add("Sampleville")
    said = spelling.look_up("Sampleville", "en")
    assert said is not None
    assert said.is_right
    core.close()
    again = build_core(Paths(core.paths.profile), clock=TurnedClock())
    again.spelling.open("en")
    said = again.spelling.look_up("Sampleville", "en")
    assert said is not None
    assert said.is_right
    again.close()


def test_another_language_needs_a_dictionary_of_this_computer(core: Core, spanish: Path):
    assert not Spelling(core._rooms.vault, [spanish / "none"]).open("es")
    found = Spelling(core._rooms.vault, [spanish])
    assert found.open("es-US")
    said = found.look_up("camara", "es")
    assert said is not None
    assert said.suggestions == ("cámara",)
    assert found.look_up("cámara", "fr") is None


def test_what_is_no_word_is_not_looked_up(spelling: Spelling):
    assert spelling.look_up("", "en") is None
    assert spelling.look_up("x" * (LONGEST_WORD + 1), "en") is None


def test_before_it_is_opened_nothing_waits_for_the_disk(core: Core):
    assert core.spelling.look_up("camra", "en") is None


@pytest.mark.parametrize("word", ["日本", "😀", "Привет"])
def test_letters_that_the_dictionary_has_not_are_passed_over(spelling: Spelling, word: str):
    assert spelling.look_up(word, "en") is None
    spelling.add(word)
    assert spelling.look_up(word, "en") is None


def test_a_curly_apostrophe_is_one(spelling: Spelling):
    right = spelling.look_up("isn’t", "en")
    assert right is not None
    assert right.is_right
    wrong = spelling.look_up("isnn’t", "en")
    assert wrong is not None
    assert "isn’t" in wrong.suggestions


def test_the_next_unknown_word_is_found_from_a_place_on_and_round(spelling: Spelling):
    text = "The camra saw the other camra. I don't mind HB1000 and ALPR."
    assert spelling.next_unknown(text, 0, "en") == (4, 9)
    assert spelling.next_unknown(text, 9, "en") == (24, 29)
    assert spelling.next_unknown(text, 29, "en") == (4, 9)
    assert spelling.next_unknown("The camera.", 0, "en") is None
    assert spelling.next_unknown("Una camra.", 0, "es") is None


def test_looking_for_words_gives_way_when_it_is_told_to(spelling: Spelling):
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        spelling.next_unknown("The camra.", 0, "en", stop)


def test_accents_that_are_written_apart_are_those_of_the_dictionary(core: Core, spanish: Path):
    found = Spelling(core._rooms.vault, [spanish])
    found.open("es")
    said = found.look_up("ca\u0301mara", "es")
    assert said is not None
    assert said.is_right
