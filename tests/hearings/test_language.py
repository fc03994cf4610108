# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program's own words, and their plurals."""

import ast
import inspect

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


def in_a_language(monkeypatch: pytest.MonkeyPatch, rule: str, *forms: str) -> None:
    """Choose a language whose file has that rule and one text."""
    name, comment = rule_in_code()
    words = {("plural_rule", f"{name}\x00{comment}"): (rule,), ("some_words", "%n"): forms}
    monkeypatch.setattr(language, "languages", lambda: ("en", "xx"))
    monkeypatch.setattr(language, "_catalogue", lambda code: words if code == "xx" else {})
    language.choose("xx")


def rule_in_code() -> tuple[str, str]:
    """The rule as the code has it, with what is said to translators."""
    for call in ast.walk(ast.parse(inspect.getsource(language._form))):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr":
            name, comment = (one.value for one in call.args if isinstance(one, ast.Constant))
            return str(name), str(comment)
    raise AssertionError


FRENCH = "n > 1"
RUSSIAN = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
ARABIC = "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"


@pytest.mark.parametrize(
    ("rule", "numbers"),
    [
        ("n != 1", {0: "b", 1: "a", 2: "b", 21: "b"}),
        (FRENCH, {0: "a", 1: "a", 2: "b", 21: "b"}),
        (RUSSIAN, {0: "c", 1: "a", 2: "b", 5: "c", 11: "c", 12: "c", 21: "a", 22: "b"}),
        (ARABIC, {0: "a", 1: "b", 2: "c", 3: "d", 10: "d", 11: "e", 99: "e", 100: "f", 103: "d"}),
    ],
)
def test_a_number_takes_the_form_that_the_file_of_its_language_has_for_it(
    monkeypatch: pytest.MonkeyPatch, rule: str, numbers: dict[int, str]
):
    in_a_language(monkeypatch, rule, *"abcdef"[: len(set(numbers.values()))])
    said = {n: language.look_up("some_words", "%n", None, n) for n in numbers}
    assert said == numbers


def test_a_text_without_a_number_needs_no_rule(monkeypatch: pytest.MonkeyPatch):
    in_a_language(monkeypatch, "no rule at all", "a", "b")
    assert language.look_up("some_words", "%n", None, -1) == "a"


def test_a_language_with_a_single_form_says_it_of_every_number(monkeypatch: pytest.MonkeyPatch):
    in_a_language(monkeypatch, "n != 1", "a")
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
