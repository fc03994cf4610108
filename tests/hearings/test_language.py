# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program's own words, and their plurals."""

import pytest

from hearings import language


@pytest.fixture(autouse=True)
def _english_again():
    yield
    language.choose("en")


def test_a_language_without_a_file_falls_back_to_english():
    assert language.choose("xx_YY.UTF-8") == "en"


def test_the_system_language_is_used_where_none_is_wanted(monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert language.choose() == "en"


def test_an_unknown_text_is_its_own_translation():
    assert language.Words("nowhere").tr("A text that no file has.") == "A text that no file has."


def test_the_number_takes_its_place():
    assert language.Words("nowhere").tr("%n things", "", 3) == "3 things"


def test_english_plurals_are_looked_up():
    assert language.Words("hearing_words").tr("The agenda was published: %n item(s).", "", 1) == (
        "The agenda was published: 1 item."
    )
    assert language.Words("hearing_words").tr("The agenda was published: %n item(s).", "", 4) == (
        "The agenda was published: 4 items."
    )
