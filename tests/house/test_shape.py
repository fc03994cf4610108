# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Small files, small functions, few catch-alls, two SPDX lines, and a first sentence."""

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.house.floor_plan import ROOT, module_name, source_files, tree_of

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
MEDIAN_FILE = 120

# The only three borders where everything may be caught.
CATCH_ALL = {
    "hearings.tasks.fence": "the fence round one source",
    "ui.jobs": "the job runner",
    "ui.crash": "the last-resort handler",
}

FORBIDDEN_FILE_NAMES = {"utils", "helpers", "helper", "common", "manager", "misc", "data", "info"}
SPDX = (
    "# SPDX-FileCopyrightText: 2026 The Hearings developers",
    "# SPDX-License-Identifier: MIT",
)


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def test_no_file_is_too_long():
    long = {str(file.relative_to(ROOT)): _lines(file) for file in source_files()}
    wrong = {name: count for name, count in long.items() if count > LONGEST_FILE}
    assert not wrong, f"Above {LONGEST_FILE} lines: {wrong}. Find the second thing they do."


def test_the_median_file_is_short():
    assert median(_lines(file) for file in source_files()) <= MEDIAN_FILE


def test_no_function_is_too_long():
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
        for file in source_files()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not wrong, f"Above {LONGEST_FUNCTION} lines: {wrong}. A function fits on a screen."


def test_everything_is_caught_at_three_borders_only():
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in source_files()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ExceptHandler)
        and module_name(file) not in CATCH_ALL
        and _names_of(node) & {"", "Exception", "BaseException"}
    ]
    assert not wrong, (
        f"Everything is caught at {wrong}. Name the errors that can happen; the borders are "
        f"{CATCH_ALL}."
    )


def _names_of(node: ast.ExceptHandler) -> set[str]:
    if node.type is None:
        return {""}
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return {kind.id for kind in kinds if isinstance(kind, ast.Name)}


@pytest.mark.parametrize("file", source_files(), ids=module_name)
def test_a_file_says_who_owns_it_and_what_it_does(file: Path):
    lines = file.read_text(encoding="utf-8").splitlines()
    assert tuple(lines[:2]) == SPDX, f"{file.name} does not open with the two SPDX lines."
    said = ast.get_docstring(tree_of(file))
    assert said, f"{file.name} does not say in its first line what it does."
    assert len(said.splitlines()[0]) > 10


def test_no_file_has_a_name_that_says_nothing():
    wrong = [
        str(file.relative_to(ROOT)) for file in source_files() if file.stem in FORBIDDEN_FILE_NAMES
    ]
    assert not wrong, f"These names say nothing: {wrong}. Name the thing."
