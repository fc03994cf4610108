# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Laws of the window, read from its code: no hidden loops, no widget a row, no markup."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from hearings import language
from tests.house.floor_plan import ROOT, source_files, tree_of

WINDOW = [file for file in source_files() if file.is_relative_to(ROOT / "ui")]
WORDED = [*WINDOW, *(ROOT / "hearings").rglob("*.py")]

ITEM_WIDGETS = {"QListWidget", "QTableWidget", "QTreeWidget"}
MARKUP = {
    "setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "fromHtml",
    "RichText", "AutoText", "MarkdownText",
}  # fmt: skip
LABELS = ROOT / "ui" / "widgets" / "labels.py"
FIRST_PAINT = ROOT / "ui" / "app.py"


def names_in(file: Path) -> Iterator[tuple[int, str]]:
    """Every name and attribute a file uses, with its line."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr


def places_of(names: set[str], files: list[Path]) -> list[str]:
    return [
        f"{file.relative_to(ROOT)}:{line} {name}"
        for file in files
        for line, name in names_in(file)
        if name in names
    ]


def calls_of(method: str, file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(tree_of(file)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == method
        ):
            yield node


def test_the_scanner_sees_the_window():
    assert len(WINDOW) > 40
    assert places_of({"QLabel"}, [LABELS])
    assert sum(1 for file in WORDED for _ in calls_of("tr", file)) > 200


def test_nobody_runs_the_loop_from_within():
    wrong = places_of({"processEvents"}, WINDOW)
    assert not wrong, f"Let the work be a job, and go on when its answer comes: {wrong}"


def test_no_order_is_hidden_behind_an_empty_timer():
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in WINDOW
        if file != FIRST_PAINT
        for call in calls_of("singleShot", file)
        if call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
    ]
    assert not wrong, f"Say what comes first instead of waiting a turn: {wrong}"


def test_lists_are_models_and_never_a_widget_a_row():
    wrong = places_of(ITEM_WIDGETS, WINDOW)
    assert not wrong, f"Use a model with a view: {wrong}"


def test_nothing_in_the_window_reads_markup():
    wrong = places_of(MARKUP, WINDOW)
    assert not wrong, f"Insert text with formats, or use plain_label: {wrong}"


def test_labels_are_made_in_one_place_where_they_are_plain():
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in WINDOW
        if file != LABELS
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QLabel"
    ]
    assert not wrong, f"Make labels with plain_label: {wrong}"
    assert "PlainText" in {name for _line, name in names_in(LABELS)}


def test_words_are_kept_in_a_variable_of_their_own_name():
    found = 0
    wrong = []
    for file in WORDED:
        for node in ast.walk(tree_of(file)):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Words"
                and isinstance(node.args[0], ast.Constant)
            ):
                continue
            found += 1
            if variable_of(node, file) != node.args[0].value:
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert found > 8
    assert not wrong, f"The tools take the name before .tr for the context: {wrong}"


def variable_of(call: ast.Call, file: Path) -> str:
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Assign) and node.value is call and len(node.targets) == 1:
            target = node.targets[0]
            return target.id if isinstance(target, ast.Name) else ""
    return ""


def test_what_is_translated_is_written_out():
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in WORDED
        for call in calls_of("tr", file)
        if not (call.args and isinstance(call.args[0], ast.Constant))
    ]
    assert not wrong, f"The tools find only texts that stand in the code: {wrong}"


def context_of(call: ast.Call, file: Path) -> str:
    """The context a text is looked up in: the variable before `.tr`, or the class around it."""
    assert isinstance(call.func, ast.Attribute)
    before = call.func.value
    if isinstance(before, ast.Name) and before.id != "self":
        return before.id
    around = [
        node
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ClassDef) and any(one is call for one in ast.walk(node))
    ]
    return around[-1].name


@cache
def plurals() -> list[tuple[str, str]]:
    """Every text with a number in it, with its context."""
    found = []
    for file in WORDED:
        for call in calls_of("tr", file):
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Constant) and "%n" in str(first.value):
                found.append((context_of(call, file), str(first.value)))
    return found


def test_every_number_has_its_english_forms():
    assert len(plurals()) > 15
    missing = [text for text in plurals() if language.look_up(text[0], text[1], None, 2) is None]
    assert not missing, f"`make translations` writes the plurals of {missing}"
