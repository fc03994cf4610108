# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Of a precedent only what is sure is said, and every doubt with it."""

import re
from datetime import date

import pytest

from hearings import language
from hearings.domain.partial_date import read_partial_date
from hearings.domain.precedent import Certainty, PrecedentKind, Standing
from hearings.library.shelf import load_shelf
from hearings.messages.library import (
    certainty_sentence,
    draft_text,
    kind_name,
    known_sentence,
    standing_sentence,
    sure_date,
    warnings,
)
from tests.support.precedents import precedent

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "english", "other"),
    [
        ("2019-05-21", "21 May 2019", "21 de mayo de 2019"),
        ("2019-12", "December 2019", "diciembre de 2019"),
        ("2008", "2008", "2008"),
    ],
)
def test_only_the_sure_part_of_a_date_is_shown(day, english, other, monkeypatch):
    assert sure_date(read_partial_date(day)) == english
    spanish = {
        "{month} {year}": "{month} de {year}",
        "{day} {month} {year}": "{day} de {month} de {year}",
        "May": "mayo",
        "December": "diciembre",
    }
    words = {("library_words", text): (said,) for text, said in spanish.items()}
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    monkeypatch.setattr(language, "_catalogue", lambda _: words)
    language.choose("es")
    try:
        assert sure_date(read_partial_date(day)) == other
    finally:
        language.choose("en")


def test_every_word_of_the_domain_has_words_for_people():
    assert all(kind_name(kind) for kind in PrecedentKind)
    for certainty in Certainty:
        assert certainty_sentence(certainty).startswith(f"Certainty: {certainty.value}.")
    silent = {Standing.IN_FORCE, Standing.RECORD}
    for standing in set(Standing) - {Standing.EXPIRED}:
        assert (standing_sentence(precedent(standing=standing)) == "") is (standing in silent)


def test_what_expired_says_so_in_its_first_words():
    ended = precedent(standing=Standing.EXPIRED, ended="2023-01-01")
    assert standing_sentence(ended) == "Expired on 1 January 2023; it is not in force."
    ended = precedent(standing=Standing.EXPIRED, ended="2022")
    assert draft_text(ended).startswith("Expired at the end of 2022; it is not in force. Samplev")


def test_a_warning_stands_where_something_is_not_sure():
    assert warnings(precedent(), TODAY) == ()
    low, old = warnings(precedent(certainty=Certainty.LOW, known_for="2024-02"), TODAY)
    assert low.startswith("Certainty: low.")
    assert old == (
        "Check before you cite it: what became of it is known only for February 2024, "
        "more than a year ago."
    )
    (medium,) = warnings(precedent(certainty=Certainty.MEDIUM), TODAY)
    assert medium.startswith("Certainty: medium.")


def test_until_when_it_is_known_is_said():
    assert known_sentence(precedent()) == "Known for 1 June 2026; nothing is claimed for later."
    assert known_sentence(precedent(has_undated_copy=True)) == (
        "Known for 1 June 2026, with a copy of the law or an official page that bears no date."
    )


def test_the_text_for_a_draft_has_its_citation():
    assert draft_text(precedent()) == (
        "Sampleville bars its police from face recognition. Source: Sampleville Code 7.1; "
        "21 May 2025; known for 1 June 2026; Sampleville Code, <https://code.example/7_1_>"
    )


@pytest.mark.parametrize("one", load_shelf().all(), ids=lambda one: one.id)
def test_a_text_for_a_draft_means_nothing_else_in_markdown(one):
    text = draft_text(one)
    words, address = re.fullmatch(r"(.*)<(https?://[^<>\s\\]+)>", text).groups()
    assert address == one.sources[0].url
    assert not re.search(r"[*_`\\<>\[\]|~\n]", words)
    assert re.match(r"[A-Za-z]", words)
    assert one.citation in words
