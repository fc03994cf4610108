# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Qt's words come from the program's one file of words, plurals in English too."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from hearings import language
from ui import i18n


def said(context: str, text: str, number: int = -1) -> str:
    return QCoreApplication.translate(context, text, None, number)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 words"), (1, "1 word"), (2, "2 words"), (1000, "1000 words")]
)
def test_english_has_its_plurals(number: int, words: str):
    assert said("Fitting", "%n word(s)", number) == words


def test_text_without_a_translation_is_shown_as_it_stands_in_the_code():
    assert said("DraftsPresenter", "Nobody wrote this") == "Nobody wrote this"
    assert said("Nobody", "Nor %n of this", 3) == "Nor 3 of this"


def test_an_object_finds_its_own_words(qapp: QApplication):
    assert QObject().tr("Anything") == "Anything"


def test_another_language_is_used_by_qt_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    words = {("Rail", "Hearings"): ("Audiencias",)}
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    monkeypatch.setattr(language, "_catalogue", lambda code: words if code == "es" else {})
    parent = QObject()
    translator = i18n.install(parent, "es")
    try:
        assert said("Rail", "Hearings") == "Audiencias"
        assert said("Rail", "Places") == "Places"
    finally:
        QCoreApplication.removeTranslator(translator)
        language.choose("en")
