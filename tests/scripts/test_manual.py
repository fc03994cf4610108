# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The manual is equally whole in both languages, and all it points at is there."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*/*.md"))
READMES = [ROOT / "README.md", ROOT / "README.es.md"]
WORDS = ROOT / "resources" / "translations" / "hearings_es.ts"
CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
QUOTED = re.compile(r"(?<![\w*])\*(?![\s*])([^*]+?)(?<!\s)\*(?![\w*])|“([^”]+)”")
"""A label of the window, in italics or in quotes; a * alone is one that is typed."""

POINTS = re.compile(r"\]\(([^)#:]+)\)")


def shape(page: Path) -> tuple[int, int]:
    """How many headings and how many pictures a page has."""
    text = page.read_text(encoding="utf-8")
    return len(re.findall(r"^#+ ", text, re.MULTILINE)), text.count("![")


def shapes(code: str) -> dict[str, tuple[int, int]]:
    return {page.name: shape(page) for page in (MANUAL / code).glob("*.md")}


def test_both_languages_have_the_same_pages_with_as_many_headings_and_pictures():
    assert shapes("en") == shapes("es")
    assert sum(pictures for _, pictures in shapes("en").values()) >= 8


@pytest.mark.parametrize(
    "page", [*PAGES, *READMES], ids=lambda page: f"{page.parent.name}/{page.name}"
)
def test_every_link_and_picture_leads_somewhere(page):
    points = POINTS.findall(page.read_text(encoding="utf-8"))
    assert [one for one in points if not (page.parent / one).exists()] == []


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_first_page_leads_to_every_other(code):
    first = MANUAL / code / "README.md"
    led = set(POINTS.findall(first.read_text(encoding="utf-8")))
    assert led == {page.name for page in first.parent.glob("*.md")} - {first.name}


def words_of_the_window(code: str) -> set[str]:
    """Every text of the program in a language, without what only tells that more follows."""
    found = set()
    for message in ET.parse(WORDS).iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        told = forms or [message.findtext("translation", "")]
        found |= set(told) if code == "es" else {message.findtext("source", "")}
    return {bare(words) for words in found}


def bare(words: str) -> str:
    return " ".join(words.replace("&", "").split()).rstrip("…:.,")


def quoted_in(page: Path) -> Iterator[str]:
    """The labels that a page names."""
    for italic, quote in QUOTED.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
        yield bare(italic or quote)


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_label_that_manual_and_guide_name_stands_so_in_the_program(code):
    guide = (ROOT / "resources" / "guide").glob(f"*.{code}.md")
    pages = [
        *(MANUAL / code).glob("*.md"),
        *guide,
        ROOT / {"en": "README.md", "es": "README.es.md"}[code],
    ]
    named = {(page.name, label) for page in pages for label in quoted_in(page)}
    known = words_of_the_window(code)
    assert len(named) > 60, "the search sees the labels"
    assert sorted((page, label) for page, label in named if label not in known) == []
