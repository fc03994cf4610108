# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes out: JSON the same way for every verb, and text on any terminal."""

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from typing import Any


def choose_encoding(*, as_json: bool = False) -> None:
    """Make both streams take every text: JSON is always UTF-8, words are as the system likes.

    What a stream cannot show is written as an escape, which in JSON is the right one for
    the half characters that come from names of files.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            is_utf_8 = as_json and stream is sys.stdout
            stream.reconfigure(
                encoding="utf-8" if is_utf_8 else stream.encoding, errors="backslashreplace"
            )


def let_go_of_output() -> None:
    """Lead the output nowhere, so that the flush at the end of the process does not stumble."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
