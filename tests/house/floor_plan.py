# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The floor plan as data: which room of the house may import which.

Read from the bottom up. A room is a package or a single module of hearings/, or the
whole of ui/ but its first step. What is not named in a room's set is forbidden to it.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

GROUND = {
    "overriding",
    "error_root",
    "errors",
    "error_facts",
    "kept_answer",
    "clock",
    "paths",
    "assets",
    "files",
    "language",
    "launch",
    "profile_lock",
    "once",
    "domain",
}
TOOLS = {
    "net", "rules", "topics", "library", "calendar", "export", "store", "preferences", "keys",
    "locking",
}  # fmt: skip
CRAFTS = {"sources", "importing", "drafting", "door", "caldav"}

MAY_IMPORT: dict[str, set[str]] = {
    # floor 1
    "overriding": set(),
    "error_root": {"overriding"},
    "errors": {"error_root", "overriding"},
    "error_facts": {"errors", "overriding"},
    "paths": set(),
    "assets": set(),
    "launch": set(),
    "files": {"errors"},
    "profile_lock": {"errors"},
    "kept_answer": set(),
    "once": set(),
    "clock": {"overriding", "errors"},
    "language": {"assets"},
    "domain": {"overriding", "errors"},
    # floor 2: the rooms do not know each other
    "net": {"overriding", "errors", "clock", "kept_answer"},
    "topics": GROUND,
    "library": {"domain", "assets", "errors"},
    "rules": GROUND,
    "calendar": GROUND,
    "export": {"domain", "assets", "errors", "files", "overriding"},
    "store": GROUND,
    "preferences": GROUND,
    "keys": GROUND,
    "locking": GROUND,
    # floor 3
    "sources": GROUND | {"net"},
    "caldav": GROUND | {"net"},
    "importing": GROUND | {"sources"},  # a friend's file is read as carefully as a clerk's
    "drafting": GROUND | {"rules", "topics"},
    "door": GROUND | {"keys", "locking", "store"},
    # floor 4: the only place that joins the rooms
    "tasks": GROUND | TOOLS | CRAFTS,
    # floor 5
    "rooms": GROUND | {"door", "net", "sources", "store", "topics"},
    "core": GROUND | TOOLS | CRAFTS | {"tasks", "rooms"},
    "messages": GROUND,
    # floor 6: two shells that do not know each other
    "cli": GROUND | {"tasks", "core", "messages", "preferences"},
    "__main__": {"cli"},
    "ui": GROUND | {"drafting", "tasks", "core", "messages", "preferences"},
    "entry": GROUND | {"ui", "cli"},  # the command itself: the window, or a verb
}

EVERYBODY_MAY = {""}  # `import hearings` itself: the version


@dataclass(frozen=True)
class Import:
    """One import of one of our own modules."""

    file: Path
    line: int
    importer: str
    imported: str
    is_inside_function: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.importer} imports {self.imported}"


def source_files() -> list[Path]:
    """Every Python file of the program, without the tests."""
    return sorted([*(ROOT / "hearings").rglob("*.py"), *(ROOT / "ui").rglob("*.py")])


def module_name(file: Path) -> str:
    """The dotted name of a file of ours."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """The room a module lives in: "ui", or the first part below hearings."""
    parts = module.split(".")
    if module == "ui.__main__":
        return "entry"
    if parts[0] == "ui":
        return "ui"
    return parts[1] if len(parts) > 1 else ""


@cache
def tree_of(file: Path) -> ast.Module:
    """The syntax tree of one file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


@cache
def all_imports() -> tuple[Import, ...]:
    """Every import of hearings or ui in the program, those inside functions too."""
    known = {module_name(file) for file in source_files()}
    return tuple(found for file in source_files() for found in _imports_of(file, known))


def _imports_of(file: Path, known: set[str]) -> Iterator[Import]:
    importer = module_name(file)
    inside: set[ast.AST] = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside.update(one for one in ast.walk(node) if one is not node)
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [
                whole if (whole := f"{node.module}.{alias.name}") in known else node.module
                for alias in node.names
            ]
        else:
            continue
        for name in dict.fromkeys(names):
            if name.split(".")[0] in {"hearings", "ui"}:
                yield Import(file, node.lineno, importer, name, node in inside)
