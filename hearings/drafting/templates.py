# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Loads the templates of resources/templates/, and says what their known blanks become."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hearings import assets
from hearings.domain.template import Template, TemplateKind
from hearings.domain.testimony import Position
from hearings.drafting.blanks import blanks_in

LANGUAGES = ("en", "es")
"""The languages of testimony there are templates in."""

FILLED = frozenset({"name", "town", "bill", "body", "position", "date"})
"""Blanks that can be filled from what the program knows."""

WRITTEN = frozenset(
    {
        "ask", "effect", "fact", "language", "members", "organisation", "role", "source",
        "story", "unknown", "work",
    }
)  # fmt: skip
"""Blanks that only the person can fill."""

NEEDED = frozenset({"bill", "position", "story", "fact", "source", "ask"})
"""What every testimony needs, whoever speaks."""


class TemplateFault(ValueError):
    """A shipped template cannot be used: `file`, and why.

    `problem` is "utf-8", "blank" (an unknown name), "braces" (a blank that cannot be
    read), "missing" (a needed blank), "spacing" (blanks at the end of a line, tabs, no
    single line break at the end), "words".
    """

    def __init__(self, file: str, problem: str, detail: str = "") -> None:
        super().__init__(f"{file}: {problem} {detail}".strip())
        self.file, self.problem, self.detail = file, problem, detail


@dataclass(frozen=True, slots=True)
class Speech:
    """What the program knows for a template; what is empty or None stays a blank."""

    name: str = ""
    town: str = ""
    bill: str = ""
    body: str = ""
    position: Position = Position.NONE
    day: date | None = None


def load_template(kind: TemplateKind, language: str) -> Template:
    """The template in the language of a draft (a BCP 47 tag), in English where there is none.

    Raises `TemplateFault` when the shipped file is damaged.
    """
    used = _used(language)
    file = f"{kind.value}.{used}.md"
    return read_template(assets.read_bytes(f"templates/{file}"), kind, used)


def read_template(content: bytes, kind: TemplateKind, language: str) -> Template:
    """Read and check the bytes of one template; raises `TemplateFault`."""
    file = f"{kind.value}.{language}.md"
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise TemplateFault(file, "utf-8") from error
    lines = text.split("\n")
    if "\t" in text or "\r" in text or lines[-1] or lines[-2:-1] in ([], [""]):
        raise TemplateFault(file, "spacing")
    if any(line != line.strip() for line in lines):
        raise TemplateFault(file, "spacing")
    blanks = blanks_in(text)
    if text.count("{") != 2 * len(blanks) or text.count("}") != 2 * len(blanks):
        raise TemplateFault(file, "braces")
    names = {blank.name for blank in blanks}
    if unknown := names - FILLED - WRITTEN:
        raise TemplateFault(file, "blank", min(unknown))
    if missing := NEEDED - names:
        raise TemplateFault(file, "missing", min(missing))
    return Template(kind, language, text, blanks)


def values_of(speech: Speech, language: str) -> Mapping[str, str]:
    """What goes into the blanks of `FILLED`, in the language of the testimony."""
    words = _words(_used(language))
    stands = speech.position is not Position.NONE
    day = speech.day
    return {
        "name": speech.name,
        "town": speech.town,
        "bill": speech.bill,
        "body": speech.body,
        "position": _word(words, speech.position.value) if stands else "",
        "date": _long_date(words, day) if day is not None else "",
    }


def _used(language: str) -> str:
    code = language.replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else LANGUAGES[0]


def _words(language: str) -> Mapping[str, object]:
    document = tomllib.loads(assets.read_bytes("templates/words.toml").decode("utf-8"))
    found = document.get(language)
    if not isinstance(found, dict):
        raise TemplateFault("words.toml", "words", language)
    return found


def _word(words: Mapping[str, object], name: str) -> str:
    found = words.get(name)
    if not isinstance(found, str):
        raise TemplateFault("words.toml", "words", name)
    return found


def _long_date(words: Mapping[str, object], day: date) -> str:
    months = words.get("months")
    if not isinstance(months, list) or len(months) != 12:
        raise TemplateFault("words.toml", "words", "months")
    month = months[day.month - 1]
    return _word(words, "date").format(day=day.day, month=month, year=day.year)
