# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.importing.brought import Brought, Guess
from hearings.importing.notice import read_notice
from tests.support.source_contract import SAMPLEVILLE, assert_complete

TODAY = date(2026, 11, 23)

MESSAGE = """URGENT! The Sampleville Public Safety Committee hears the camera contract on Tues, \
Dec 8 at 6pm, City Hall Hearing Room 1, 1 Example Plaza. Agenda: https://town.example/a.pdf
Sign up to speak by 4pm: https://town.example/speak. Zoom https://us02web.zoom.us/j/123
More: https://town.example/m/1"""

LETTER = """What: Ordinance on drones
Who: City Council
When: December 8, 2026, 5:30-8 p.m.
Where: Council Chamber, 2nd floor
"""


def read(text: str) -> Brought:
    brought = read_notice(text, SAMPLEVILLE, TODAY)
    for one in brought.hearings:
        assert_complete(one.record, SAMPLEVILLE)
    return brought


def record(text: str) -> HearingRecord:
    (one,) = read(text).hearings
    return one.record


def test_a_message_becomes_a_hearing():
    found = record(MESSAGE)
    assert found.starts_at is not None
    assert found.starts_at.isoformat() == "2026-12-08T18:00:00-05:00"
    assert found.bodies == ("Public Safety Committee",)
    assert found.location == "City Hall Hearing Room 1, 1 Example Plaza"
    assert found.agenda_url == "https://town.example/a.pdf"
    assert found.testify_url == "https://town.example/speak"
    assert found.remote_url == "https://us02web.zoom.us/j/123"
    assert found.page_url == "https://town.example/m/1"
    assert found.title.startswith("URGENT! The Sampleville Public Safety Committee hears")
    assert found.comment == MESSAGE


def test_a_letter_with_labels_becomes_a_hearing():
    found = record(LETTER)
    assert found.starts_at is not None
    assert found.starts_at.isoformat() == "2026-12-08T17:30:00-05:00"
    assert (found.bodies, found.title) == (("City Council",), "Ordinance on drones")
    assert found.location == "Council Chamber, 2nd floor"


@pytest.mark.parametrize("text", [MESSAGE, LETTER])
def test_every_guess_has_the_words_it_came_from(text: str):
    guesses = read(text).guesses
    assert {"date", "time", "body", "location", "title"} <= {guess.field for guess in guesses}
    for guess in guesses:
        assert " ".join(guess.words.split()) in " ".join(text.split())


def test_what_is_not_found_stays_empty():
    found = record("come tonight, they vote on cameras")
    assert (found.date, found.starts_at, found.time_text) == (TODAY, None, "")
    assert (found.bodies, found.location, found.page_url) == (("Sampleville",), "", None)


def test_a_text_without_a_day_gives_no_hearing():
    brought = read("come to city hall, they vote on cameras")
    assert brought.hearings == ()
    assert [(one.number, one.field) for one in brought.bad] == [(1, "date")]


def test_two_bodies_are_a_doubt():
    (guess,) = [
        one
        for one in read("Planning Commission, then City Council, on Dec 8").guesses
        if one.field == "body"
    ]
    assert guess == Guess("body", "Planning Commission", "Planning Commission", is_sure=False)


def test_a_hearing_that_is_off_says_so():
    assert record("City Council on Dec 8 is CANCELLED").status is Status.CANCELLED


def test_the_notice_passed_on_twice_is_one_hearing():
    later = record(MESSAGE.replace("6pm", "7pm"))
    assert later.source_ids == record(MESSAGE).source_ids


def test_unsafe_links_are_no_links():
    found = record("Dec 8 agenda: https://a@evil.example/x and javascript:alert(1)")
    assert (found.agenda_url, found.page_url) == (None, None)


@given(st.text(max_size=300))
def test_no_text_is_too_odd(text: str):
    read(f"Dec 8 {text}")


@pytest.mark.parametrize("piece", ["City ", "at A", "of the ", "12/8 ", "6pm ", "http://x ", ", A"])
def test_a_long_text_takes_no_long_time(piece: str):
    begun = perf_counter()
    read_notice("Dec 8 " + piece * 20_000, SAMPLEVILLE, TODAY)
    assert perf_counter() - begun < 3
