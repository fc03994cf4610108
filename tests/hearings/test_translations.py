# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every language file is whole: no text is missing, and what is filled in stands in both."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.house.floor_plan import ROOT

FILES = sorted((ROOT / "resources" / "translations").glob("hearings_*.ts"))
FILLED_IN = re.compile(r"\{\w*\}|%n|%(?:\(\w+\))?[rs]")


def texts_in_code(*, plural_only: bool) -> set[str]:
    """Every text handed to `tr`; a plural is one with a number as third argument."""
    found = set()
    for folder in ("hearings", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                first = node.args[0]
                if name != "tr" or not isinstance(first, ast.Constant):
                    continue
                if len(node.args) >= 3 or not plural_only:
                    found.add(str(first.value))
    return found


def messages(file: Path) -> dict[str, list[str]]:
    """The forms of each text of a file; an unfinished one has none."""
    found: dict[str, list[str]] = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        is_done = translation.get("type") is None and all(forms)
        found[message.findtext("source", "")] = forms if is_done else []
    return found


def test_there_are_texts_to_look_for():
    assert len(texts_in_code(plural_only=False)) > 300
    assert len(texts_in_code(plural_only=True)) > 10


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_missing(file: Path):
    wanted = texts_in_code(plural_only=file.stem == "hearings_en")
    known = messages(file)
    missing = sorted(text for text in wanted if not known.get(text))
    assert not missing, f"Run `make translations`, then translate in {file.name}: {missing}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_filled_in_stands_in_every_form(file: Path):
    for source, forms in messages(file).items():
        for form in forms:
            assert filled_in(form) == filled_in(source), source


def filled_in(text: str) -> set[str]:
    """What is filled in; "one day" may leave its number out, and a clock may have 24 hours."""
    found = set(FILLED_IN.findall(text)) - {"%n"}
    return found - {"{hour24}"} | {"{hour12}", "{half}"} if "{hour24}" in found else found
