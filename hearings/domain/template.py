# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A testimony to begin from: a text with blanks that say what belongs there."""

from dataclasses import dataclass
from enum import StrEnum


class TemplateKind(StrEnum):
    """Who speaks; the value is the name of the template's file."""

    RESIDENT = "resident"
    AFFECTED = "affected"
    ORGANISATION = "organisation"
    EXPERT = "expert"
    TRANSLATED_READER = "translated-reader"


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to fill: `text[start:end]` is the whole mark, `prompt` what it asks for."""

    name: str
    prompt: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Template:
    """One template; `language` is "en" or "es", the language of the testimony itself."""

    kind: TemplateKind
    language: str
    text: str
    blanks: tuple[Blank, ...]
