# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Addresses in our sentences become links where they are safe, and everything else is text."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from tests.ui.hearing.test_document import MARKUP, links
from ui.hearing.anchors import anchor_in
from ui.hearing.page import Page


def written(words: str) -> QTextDocument:
    document = QTextDocument()
    page = Page(document)
    page.begin()
    page.paragraph("")
    page.linked(words)
    page.end()
    return document


@pytest.mark.parametrize(
    ("words", "shown", "address"),
    [
        ("Look at https://www.example.org/.", "example.org", "https://www.example.org/"),
        ("One (https://example.org/a,b);", "example.org/a,b", "https://example.org/a,b"),
        ("Write to clerk@example.org.", "clerk@example.org", "mailto:clerk@example.org"),
    ],
)
def test_an_address_is_a_link_without_the_sentence_around_it(
    words: str, shown: str, address: str, qapp: QApplication
):
    document = written(words)
    assert links(document) == {shown: address}
    assert document.toPlainText()[0] == words[0]
    assert document.toPlainText()[-1] == words[-1]


@pytest.mark.parametrize(
    "words",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://user:word@example/x",
        "data:text/html,x",
    ],
)
def test_what_is_not_safe_stays_text(words: str, qapp: QApplication):
    document = written(words)
    assert links(document) == {}
    assert document.toPlainText() == words


def test_markup_stays_text(qapp: QApplication):
    assert "<b>&amp;</b>" in written(MARKUP).toPlainText()


def test_a_long_address_is_shown_short_and_followed_whole(qapp: QApplication):
    address = "https://example.org/" + "a" * 300
    ((shown, followed),) = links(written(address)).items()
    assert followed == address
    assert len(shown) < 70


def test_a_link_is_found_by_its_address(qapp: QApplication):
    document = written("Look at https://example.org/a and https://example.org/b")
    found = anchor_in(document, "https://example.org/b")
    assert found is not None
    assert found.selectedText() == "example.org/b"
    assert anchor_in(document, "https://example.org/c") is None
