# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Verdicts, documents and lists of texts come back equal from their JSON."""

from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document
from hearings.domain.topic import NOTHING_FOUND, Verdict
from hearings.store.catalogue.verdicts import (
    documents_from,
    documents_text,
    verdict_from,
    verdict_text,
    words_from,
    words_text,
)
from tests.hearings.store.catalogue.any_record import DOCUMENTS, TEXTS, VERDICTS


@given(VERDICTS)
def test_a_verdict_comes_back_equal(verdict: Verdict):
    assert verdict_from(verdict_text(verdict)) == verdict


def test_a_verdict_that_found_nothing_takes_no_room():
    assert verdict_text(NOTHING_FOUND) is None
    assert verdict_text(Verdict(NOTHING_FOUND.label)) is None


@given(DOCUMENTS)
def test_documents_come_back_equal(documents: tuple[Document, ...]):
    assert documents_from(documents_text(documents)) == documents


@given(st.lists(TEXTS).map(tuple))
def test_a_list_of_texts_comes_back_equal(words: tuple[str, ...]):
    assert words_from(words_text(words)) == words
