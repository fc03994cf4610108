# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program's own words in the person's language, for both shells and without Qt.

English is written in the code. Another language is one file,
`resources/translations/hearings_<language>.ts`, in the format of Qt's own tools; plural
forms, English ones too, are looked up there, and so is the rule that says which form fits
a number. The command line reads it here, and the window hands Qt's lookups to the same place.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from threading import Lock

from hearings import assets

ENGLISH = "en"

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(slots=True)
class _Chosen:
    language: str = ENGLISH


_chosen = _Chosen()
_reading = Lock()


def languages() -> tuple[str, ...]:
    """The languages there is a file for, English first."""
    names = assets.names_in("translations", ".ts")
    found = {name.removeprefix("hearings_").removesuffix(".ts") for name in names}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def choose(wanted: str = "", otherwise: str = "") -> str:
    """Use the wanted language, or the system's; returns the one that is used now.

    `otherwise` is asked for where the environment names none, as on Windows and macOS.
    """
    asked = wanted or _system_language() or otherwise
    code = asked.replace("-", "_").split("_")[0].split(".")[0].lower()
    _chosen.language = code if code in languages() else ENGLISH
    return _chosen.language


def chosen() -> str:
    """The language in use."""
    return _chosen.language


def size_of(code: str) -> int:
    """How many texts the file of a language has; 0 where there is no such file."""
    return len(_catalogue(code))


class Words:
    """The texts of one context, for code that is no Qt object.

    Qt's tools take the name before `.tr` for the context, so a `Words` is always kept in
    a variable of its own name; a test holds that.
    """

    def __init__(self, context: str) -> None:
        self.context = context

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        """The text in the chosen language, or the text itself; `%n` becomes the number."""
        found = look_up(self.context, text, disambiguation, n)
        said = found if found is not None else text
        return said.replace("%n", str(n)) if n >= 0 else said


def look_up(context: str, text: str, disambiguation: str | None, n: int) -> str | None:
    """The translation with `%n` still in it; None where there is none."""
    if _chosen.language == ENGLISH and n < 0:
        return None
    key = text if not disambiguation else f"{text}\x00{disambiguation}"
    forms = _catalogue(_chosen.language).get((context, key))
    if not forms:
        return None
    return forms[min(_form(n), len(forms) - 1)] if n >= 0 else forms[0]


plural_rule = Words("plural_rule")


def _form(n: int) -> int:
    """Which of the forms fits a number, by the rule that the file of the language names."""
    rule = plural_rule.tr("n != 1", "Which form fits n, as gettext writes it: docs/translating.md")
    return int(n != 1) if rule == "n != 1" else _read_rule(rule)(n)


@cache
def _read_rule(rule: str) -> Callable[[int], int]:
    # Imported here to start fast: English and its like need no reader of rules.
    from gettext import c2py

    return c2py(rule)


def _system_language() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value
    return ""


def system_territory() -> str:
    """The country that the environment names, in two letters; empty where it names none."""
    for variable in ("LC_ALL", "LC_PAPER", "LANG"):
        if value := os.environ.get(variable):
            country = value.split(".")[0].split("@")[0].partition("_")[2]
            return country if len(country) == 2 and country.isalpha() else ""
    return ""


def _catalogue(language: str) -> Catalogue:
    with _reading:
        return _read_catalogue(language)


@cache
def _read_catalogue(language: str) -> Catalogue:
    # Imported here to start fast: only a plural or another language needs it.
    from xml.etree import ElementTree as ET

    name = f"hearings_{language}.ts"
    if name not in assets.names_in("translations", ".ts"):
        return {}
    # Our own file, shipped with the program: not text from outside.
    root = ET.fromstring(assets.read_bytes(f"translations/{name}"))
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        where = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            forms = forms or [translation.text or ""]
            if not all(forms):
                continue
            comment = message.findtext("comment")
            source = message.findtext("source", "")
            found[where, f"{source}\x00{comment}" if comment else source] = tuple(forms)
    return found
