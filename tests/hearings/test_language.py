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


def test_where_the_environment_names_no_language_another_place_may(monkeypatch):
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    assert language.choose() == "en"
    assert language.choose(otherwise="es-US") == "es"
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert language.choose(otherwise="es-US") == "en"


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


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("es", {0: "b", 1: "a", 2: "b", 21: "b"}),
        ("fr", {0: "a", 1: "a", 2: "b", 21: "b"}),
        ("ru", {0: "c", 1: "a", 2: "b", 5: "c", 11: "c", 12: "c", 21: "a", 22: "b"}),
        ("pl", {0: "c", 1: "a", 2: "b", 5: "c", 12: "c", 21: "c", 22: "b"}),
        ("ar", {0: "a", 1: "b", 2: "c", 3: "d", 10: "d", 11: "e", 99: "e", 100: "f", 103: "d"}),
    ],
)
def test_a_number_takes_the_form_that_its_language_has_for_it(monkeypatch, code, numbers):
    forms = tuple("abcdef")[: {"es": 2, "fr": 2, "ru": 3, "pl": 3, "ar": 6}[code]]
    monkeypatch.setattr(language, "languages", lambda: ("en", code))
    monkeypatch.setattr(language, "_catalogue", lambda _code: {("some_words", "%n"): forms})
    language.choose(code)
    said = {n: language.look_up("some_words", "%n", None, n) for n in numbers}
    assert said == numbers


def test_a_language_with_a_single_form_says_it_of_every_number(monkeypatch):
    monkeypatch.setattr(language, "languages", lambda: ("en", "vi"))
    monkeypatch.setattr(language, "_catalogue", lambda _code: {("some_words", "%n"): ("a",)})
    language.choose("vi")
    assert {language.look_up("some_words", "%n", None, n) for n in (0, 1, 2, 7)} == {"a"}


@pytest.mark.parametrize(
    ("value", "territory"),
    [("es_MX.UTF-8", "MX"), ("de_DE@euro", "DE"), ("C.UTF-8", ""), ("eo", ""), ("zh_Hant_TW", "")],
)
def test_the_country_is_the_one_the_environment_names(
    value: str, territory: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_PAPER", value)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert language.system_territory() == territory
    for name in ("LC_PAPER", "LANG"):
        monkeypatch.delenv(name)
    assert language.system_territory() == ""
