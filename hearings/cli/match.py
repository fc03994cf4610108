# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings match`: say what texts are about, and because of which words."""

import argparse
import codecs
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from hearings.cli.arguments import BAD_USAGE
from hearings.cli.shapes import verdict_shape
from hearings.cli.words import cli_words
from hearings.core import Core

LONGEST_LINE = 1024 * 1024
"""Bytes of one line that are read; far more than is ever judged of it."""


class Unreadable(Exception):
    """The lines end here: `why` is a sentence for the person."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def run(core: Core, asked: argparse.Namespace) -> int:
    """One line of output for each text; with --json one JSON object a line."""
    try:
        texts = _lines_of(asked.lines) if asked.lines is not None else iter([asked.text])
        for text, verdict in core.matching.judge_lines(texts):
            if asked.json:
                print(json.dumps(verdict_shape(text, verdict), ensure_ascii=False))
            else:
                words = "; ".join(f"{hit.topic}: {', '.join(hit.words)}" for hit in verdict.hits)
                print("\t".join((verdict.label.value, words, text)))
    except Unreadable as error:
        print(f"hearings: {error.why}", file=sys.stderr)
        return BAD_USAGE
    return 0


def _lines_of(name: str) -> Iterator[str]:
    """The lines of a file, or of the input for "-", read as they are asked for."""
    try:
        if name == "-":
            yield from _texts(sys.stdin.buffer, cli_words.tr("the input"))
            return
        with Path(name).open("rb") as file:
            yield from _texts(file, name)
    except OSError as error:
        words = cli_words.tr("{file} cannot be read: {why}")
        raise Unreadable(words.format(file=name, why=error.strerror or error)) from error


def _texts(file: BinaryIO, name: str) -> Iterator[str]:
    # Only a line feed ends a line: titles may hold other separators.
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        is_cut = not line.endswith(b"\n") and _pass_over_rest(file)
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        try:
            # A line that is cut may be cut within a letter.
            text = codecs.getincrementaldecoder("utf-8")().decode(line, final=not is_cut)
        except UnicodeDecodeError as error:
            words = cli_words.tr("line {number} of {file} is not text in UTF-8")
            raise Unreadable(words.format(number=number, file=name)) from error
        yield text + "…" if is_cut else text


def _pass_over_rest(file: BinaryIO) -> bool:
    """Read on to the end of the line; whether there was anything left of it."""
    was_more = False
    while rest := file.readline(LONGEST_LINE):
        was_more = True
        if rest.endswith(b"\n"):
            break
    return was_more
