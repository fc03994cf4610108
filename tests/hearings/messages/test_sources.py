# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a source answered is said in whole sentences."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.domain.window import Window
from hearings.errors import TimedOut
from hearings.messages.sources import (
    key_sentence,
    left_sentence,
    newest_sentence,
    outcome_sentences,
)

TRIED = SourceTry(
    "sampleville",
    "legistar",
    datetime(2026, 11, 23, 17, tzinfo=UTC),
    Window(date(2026, 11, 23), date(2026, 12, 7)),
)


def test_an_error_is_told_with_what_it_means_and_what_to_do():
    said = outcome_sentences(replace(TRIED, error=TimedOut("example.org", 30.0)))
    assert said[0] == "example.org did not answer within 30 seconds."
    assert len(said) == 3


@pytest.mark.parametrize(
    ("ahead", "lists_all", "said"),
    [
        (2, True, "It answers. Meetings it lists until Mon 7 Dec 2026: 2."),
        (2, False, "It answers. Meetings it lists until Mon 7 Dec 2026: at least 2."),
        (0, True, "It answers, and lists no meeting until Mon 7 Dec 2026."),
        (0, False, "It answers. How many meetings it lists takes a refresh to tell."),
    ],
)
def test_a_count_claims_no_more_than_was_asked(ahead: int, lists_all: bool, said: str):
    tried = replace(TRIED, ahead=ahead, lists_all=lists_all)
    assert outcome_sentences(tried) == (said,)


def test_what_is_not_known_is_not_said():
    assert newest_sentence(None) == ""
    assert newest_sentence(date(2026, 12, 1)) == "The newest record is of Tue 1 Dec 2026."
    assert key_sentence(None, has_key=False) == ""
    assert key_sentence("congress", has_key=True) == "It wants a key, “congress”, which you have."


@pytest.mark.parametrize(
    ("seconds", "span"), [(60, "this minute"), (3600, "this hour"), (86_400, "24 hours"),
                          (31 * 86_400, "this month")],
)  # fmt: skip
def test_what_is_left_names_its_span(seconds: float, span: str):
    said = left_sentence(RequestsLeft("a.example", 3, 10, seconds))
    assert said == f"a.example: 3 of 10 requests are left for {span}."
