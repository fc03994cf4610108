# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The core and the command line run where Qt is not installed."""

import ast
import subprocess
import sys

from tests.house.floor_plan import ROOT, module_name, source_files, tree_of

CORE = [module_name(file) for file in source_files() if module_name(file).startswith("hearings")]

IMPORT_ALL = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}:
            raise ImportError(f"{name} was asked for by the core")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def test_no_module_of_the_core_names_qt():
    wrong = []
    for file in source_files():
        if not module_name(file).startswith("hearings"):
            continue
        for node in ast.walk(tree_of(file)):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            if any(name.split(".")[0] in {"PySide6", "shiboken6", "ui"} for name in names):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, (
        f"The core knows Qt at {wrong}. Return a plain value and let ui/ turn it into a signal."
    )


def test_every_module_of_the_core_imports_without_qt():
    assert len(CORE) > 20
    names = [name for name in CORE if name != "hearings.__main__"]
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *names],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
