# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The guide has every page in every language, and what comes from outside is no markup."""

import pytest
from PySide6.QtGui import QTextDocument

from hearings import assets, language
from ui.help.pages import ABOUT, CAREFUL, SAFETY, TESTIFYING, guide_to, keys_page, page
from ui.keyboard import all_keys


@pytest.fixture
def _in_spanish() -> object:
    language.choose("es")
    yield
    language.choose("en")


def words_of(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toPlainText()


def test_every_page_is_there_in_english_and_spanish():
    there = set(assets.names_in("guide", ".md"))
    assert there == {
        f"{name}.{code}.md" for name in (*ABOUT, SAFETY, TESTIFYING) for code in ("en", "es")
    }


@pytest.mark.parametrize("name", sorted(ABOUT))
def test_a_page_begins_with_the_name_of_its_place(name: str):
    assert words_of(page(name)).lower().startswith(name)


@pytest.mark.usefixtures("_in_spanish")
def test_the_guide_speaks_the_language_in_use():
    said = words_of(guide_to("next"))
    assert said.startswith("Pendiente")
    assert "Cómo dar testimonio" in said
    assert "Antes." in said


def test_what_is_known_of_the_body_stands_before_the_general_advice():
    said = words_of(guide_to("hearings", ("Sign up by Monday.",), "Rules *and* <b>Order</b>"))
    assert "How to speak before Rules *and* <b>Order</b>" in said
    assert said.index("Sign up by Monday.") < said.index("How to testify")


@pytest.mark.parametrize("place", sorted(ABOUT))
def test_how_to_stay_safe_stands_where_testimony_is_written_or_guarded(place: str):
    said = words_of(guide_to(place))
    assert ("Your safety" in said) is (place in CAREFUL)
    if place in CAREFUL:
        assert "Talk to a lawyer before you testify" in said
        assert said.index("Your safety") < said.index("How to testify")


def test_an_unknown_place_has_the_general_advice():
    assert words_of(guide_to("welcome")).startswith("How to testify")


def test_every_key_is_told_with_what_it_does():
    said = words_of(keys_page())
    for key in all_keys():
        assert f"{', '.join(key.keys)} — {key.words}" in said
