# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lists read as sentences, and a time in another zone is told in one's own too."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hearings import language
from ui.wording import joined, own_time_words

NOON = (2026, 12, 1, 12)


def test_names_are_joined_as_a_sentence_joins_them():
    assert joined(()) == ""
    assert joined(("City Council",)) == "City Council"
    assert joined(("A", "B")) == "A and B"
    assert joined(("A", "B", "C")) == "A, B, and C"


def test_names_are_joined_in_the_language_of_the_program(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    language.choose("es")
    try:
        assert joined(("A", "B", "C")) == "A, B y C"
    finally:
        language.choose("en")


def test_a_time_elsewhere_is_told_in_ones_own_zone_too():
    oakland = datetime(*NOON, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert own_time_words(oakland) == "3:00 PM EST where you are"


def test_where_it_is_another_day_the_day_is_told_too():
    evening = datetime(2026, 12, 1, 22, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert own_time_words(evening) == "Wed 2 Dec, 1:00 AM EST where you are"


def test_a_time_in_ones_own_zone_is_not_told_twice():
    boston = datetime(*NOON, tzinfo=ZoneInfo("America/New_York"))
    detroit = datetime(*NOON, tzinfo=ZoneInfo("America/Detroit"))
    assert own_time_words(boston) == ""
    assert own_time_words(detroit) == ""
    assert own_time_words(None) == ""
