# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

from hearings.importing.notice import read_notice
from hearings.messages.guesses import guess_sentence
from tests.support.records import sample_place

NOTICE = """City Council, December 8, 2026 at 6:00 PM, City Hall, Room 200: body cameras
Zoom: https://example.zoom.us/j/1  Agenda: https://town.example/agenda.pdf
Sign up to speak: https://town.example/speak  More: https://town.example/meeting"""


def test_every_guess_of_a_notice_is_told_in_words_of_people():
    guesses = read_notice(NOTICE, sample_place(), date(2026, 11, 23)).guesses
    told = [guess_sentence(g.field, g.value, g.words, is_sure=g.is_sure) for g in guesses]
    assert len(told) >= 8
    assert told[0] == "Day: Tue 8 Dec 2026 (from “December 8, 2026”)."
    for guess, words in zip(guesses, told, strict=True):
        assert not words.startswith(guess.field), words
        assert ("check it" in words) != guess.is_sure
