# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every language file is whole: no text is missing, and what is filled in stands in both."""

import ast
import re
from collections.abc import Iterator
from gettext import c2py
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.house.floor_plan import ROOT

FILES = sorted((ROOT / "resources" / "translations").glob("hearings_*.ts"))
Key = tuple[str, str]
"""The context of a text, and the text in English."""

FILLED_IN = re.compile(r"\{\w*\}|%n|%(?:\(\w+\))?[rs]")


def texts_in_code(*, plural_only: bool) -> set[Key]:
    """Every text handed to `tr`; a plural is one with a number as third argument."""
    found: set[Key] = set()
    for folder in ("hearings", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            for context, call in calls_of_tr(ast.parse(file.read_text(encoding="utf-8")), ""):
                first = call.args[0]
                if isinstance(first, ast.Constant) and (len(call.args) >= 3 or not plural_only):
                    found.add((context, str(first.value)))
    return found


def calls_of_tr(tree: ast.AST, around: str) -> Iterator[tuple[str, ast.Call]]:
    """Each with its context: the variable before `.tr`, or the class around it for `self`."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(name), attr="tr"), args=[_, *_]):
                yield (around if name == "self" else name), node
        inside = node.name if isinstance(node, ast.ClassDef) else around
        yield from calls_of_tr(node, inside)


def messages(file: Path) -> dict[Key, list[str]]:
    """The forms of each text of a file; an unfinished one has none."""
    found: dict[Key, list[str]] = {}
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            forms = forms or [translation.text or ""]
            is_done = translation.get("type") is None and all(forms)
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = forms if is_done else []
    return found


def test_there_are_texts_to_look_for():
    assert len(texts_in_code(plural_only=False)) > 1000
    assert len(texts_in_code(plural_only=True)) > 40


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_missing(file: Path):
    wanted = texts_in_code(plural_only=file.stem == "hearings_en")
    known = messages(file)
    missing = sorted(text for text in wanted if not known.get(text))
    assert not missing, f"Run `make translations`, then translate in {file.name}: {missing}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_filled_in_stands_in_every_form(file: Path):
    for (_context, source), forms in messages(file).items():
        for form in forms:
            assert filled_in(form) == filled_in(source), source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_stands_at_the_ends_stays_there(file: Path):
    """Blanks that keep words apart, the end of a sentence, and that a label has none."""
    for (_context, source), forms in messages(file).items():
        for form in forms:
            for at in (0, -1):
                assert form[at].isspace() == source[at].isspace(), (source, form)
            if len(source) > 2:
                assert (form[-1] in ".:…?") == (source[-1] in ".:…?"), (source, form)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_plural_rule_of_a_language_chooses_each_of_its_forms(file: Path):
    known = messages(file)
    rule = c2py((known.get(("plural_rule", "n != 1")) or ["n != 1"])[0])
    chosen = {rule(n) for n in range(1000)}
    plurals = {len(forms) for forms in known.values() if len(forms) > 1}
    assert plurals == {len(chosen)} - {1}, "docs/translating.md lists the rules"
    assert max(chosen) == len(chosen) - 1


def filled_in(text: str) -> set[str]:
    """What is filled in; "one day" may leave its number out, and a clock may have 24 hours."""
    found = set(FILLED_IN.findall(text)) - {"%n"}
    return found - {"{hour24}"} | {"{hour12}", "{half}"} if "{hour24}" in found else found
