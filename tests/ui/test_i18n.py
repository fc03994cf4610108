# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Qt's words come from the program's one file of words, plurals in English too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

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


@pytest.fixture
def _in_spanish(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    words = {("Rail", "Hearings"): ("Audiencias",)}
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    monkeypatch.setattr(language, "_catalogue", lambda code: words if code == "es" else {})
    usual = QLocale()
    parent = QObject()
    i18n.install(parent, "es")
    yield
    for translator in parent.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(usual)
    language.choose("en")


@pytest.mark.usefixtures("_in_spanish")
def test_another_language_is_used_by_qt_too():
    assert said("Rail", "Hearings") == "Audiencias"
    assert said("Rail", "Places") == "Places"


@pytest.mark.usefixtures("_in_spanish")
def test_the_buttons_and_menus_of_qt_itself_are_in_that_language():
    box = QMessageBox(QMessageBox.Icon.Information, "Hearings", "")
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Save)
    written = {button.text().replace("&", "") for button in box.buttons()}
    assert written == {"Cancelar", "Guardar"}
    line = QLineEdit("words")
    menu = line.createStandardContextMenu()
    assert "Copiar" in " ".join(action.text().replace("&", "") for action in menu.actions())


@pytest.mark.usefixtures("_in_spanish")
def test_qt_writes_dates_and_numbers_as_people_do_who_speak_it_in_the_united_states():
    assert QLocale().name() == "es_US"
    assert QLocale().toString(QDate(2026, 11, 24), "dddd d 'de' MMMM") == "martes 24 de noviembre"
    assert QLocale().decimalPoint() == "."


def test_english_keeps_the_ways_of_the_system():
    assert QLocale() == QLocale.system()
