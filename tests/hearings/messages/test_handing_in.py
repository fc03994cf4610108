# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Handing in is told in whole sentences, and never as if the program had sent anything."""

from datetime import UTC, datetime

from hearings.domain.handed_in import HandedIn, HandingWay
from hearings.domain.speaker import Need, SpeakerPart
from hearings.messages.handing_in import (
    blanks_sentence,
    does_not_send,
    need_words,
    part_name,
    record_sentence,
    way_words,
)

AT = datetime(2026, 12, 1, 20, tzinfo=UTC)


def test_the_program_says_that_it_does_not_send():
    assert does_not_send().startswith("The program does not send anything.")


def test_a_record_tells_when_how_and_the_number():
    record = HandedIn(1, "d", AT, HandingWay.EMAIL, "A 1", "text")
    told = record_sentence(record)
    assert told.startswith("Handed in on Tue 1 Dec 2026 at ")
    assert told.endswith(", by e-mail. Confirmation: A 1.")
    without = HandedIn(1, "d", AT, HandingWay.POST, "", "text")
    assert "Confirmation" not in record_sentence(without)


def test_every_word_of_the_domain_has_words_for_people():
    for told in (
        [way_words(one) for one in HandingWay],
        [part_name(one) for one in SpeakerPart],
        [need_words(one) for one in Need],
    ):
        assert all(told)
        assert len(set(told)) == len(told)


def test_blanks_are_counted():
    assert blanks_sentence(1) == "1 blank of the template still to fill."
    assert blanks_sentence(3) == "3 blanks of the template still to fill."
