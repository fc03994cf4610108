# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes packaging/constraints.txt from what the virtual environment holds.

The Makefile, continuous integration and build.spec read that one file. PySide6 is
written by hand: two lines with markers, because 6.12 aborts Python 3.11.
"""

from importlib.metadata import distributions
from pathlib import Path

LOCK = Path(__file__).parents[1] / "packaging" / "constraints.txt"
OURS = {"hearings", "pip", "setuptools", "wheel"}
QT = {"pyside6-essentials", "shiboken6"}
OLD_QT, NEW_QT = "6.11.3", "6.12.0"

HEAD = """\
# The exact versions this build is tested with: `make lock` writes it, and
# the Makefile, .ci/run and build.spec read it. PySide6 6.12 aborts Python 3.11,
# which tests/house/test_pinned_qt.py guards.
"""


def locked_lines() -> list[str]:
    """One line for each installed distribution, sorted by name, Qt with its markers."""
    lines = []
    for found in distributions():
        name = found.metadata["Name"]
        if name.lower().replace("_", "-") in OURS | QT:
            continue
        lines.append(f"{name}=={found.version}")
    for name in ("PySide6_Essentials", "shiboken6"):
        lines.append(f'{name}=={OLD_QT}; python_version < "3.12"')
        lines.append(f'{name}=={NEW_QT}; python_version >= "3.12"')
    return sorted(set(lines), key=str.casefold)


if __name__ == "__main__":
    LOCK.write_text(HEAD + "\n".join(locked_lines()) + "\n", encoding="utf-8")
    print(f"{LOCK.name}: {len(locked_lines())} lines")
