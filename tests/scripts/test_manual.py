# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The manual is equally whole in both languages, and all it points at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*/*.md"))
READMES = [ROOT / "README.md", ROOT / "README.es.md"]
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
