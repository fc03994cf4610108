# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Prints JSON the same way for every verb."""

import json
import sys
from collections.abc import Iterable
from typing import Any


def print_json(shape: Any) -> None:
    """One JSON document, readable by people too."""
    json.dump(shape, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_json_array(shapes: Iterable[Any]) -> None:
    """One JSON array, written as its members come, so that a long one needs no memory."""
    write = sys.stdout.write
    write("[")
    separator = "\n"
    for shape in shapes:
        write(separator + json.dumps(shape, ensure_ascii=False))
        separator = ",\n"
    write("\n]\n")
