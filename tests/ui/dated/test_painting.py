# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Names on a day are cut at the ends of words."""

from pytestqt.qtbot import QtBot

from ui.dated.painting import _fitting, small_font, width_of

NAME = "Public Safety Committee with Technology"


def shown(words: str, room_for: str) -> str:
    font = small_font()
    return _fitting(words, font.key(), width_of(room_for, font))


def test_a_name_is_cut_at_the_end_of_a_word(qtbot: QtBot):
    assert shown(NAME, NAME) == NAME
    assert shown(NAME, "Public Safety Commi…") == "Public Safety…"
    assert shown(NAME, "Public Saf…") == "Public…"
    assert shown(NAME, "Public Safety C…") == "Public Safety…"


def test_a_first_word_that_does_not_fit_still_says_how_it_begins(qtbot: QtBot):
    cut = shown(NAME, "Publ…")
    assert cut.endswith("…")
    assert len(cut) > 2
