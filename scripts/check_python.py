# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says in one sentence what is missing before a virtual environment is made.

Runs on any Python 3 and imports nothing outside the standard library.
"""

import importlib.util
import sys

OLDEST = (3, 11)


def complaint() -> str | None:
    """The sentence to print, or None when this Python will do."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        return (
            "Hearings needs Python 3.11 or newer, and this is Python " + found + ".\n"
            "Name another one: make PYTHON=python3.12 run"
        )
    if importlib.util.find_spec("ensurepip") is None:
        return (
            "This Python cannot make virtual environments.\n"
            "On Debian and Ubuntu install the missing part: sudo apt-get install python3-venv"
        )
    return None


if __name__ == "__main__":
    sentence = complaint()
    if sentence:
        sys.exit(sentence)
