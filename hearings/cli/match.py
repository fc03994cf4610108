# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings match`: say what texts are about, and because of which words."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hearings.cli.arguments import BAD_USAGE
from hearings.cli.shapes import verdict_shape
from hearings.cli.words import cli_words
from hearings.core import Core


def run(core: Core, asked: argparse.Namespace) -> int:
    """One line of output for each text; with --json one JSON object a line."""
    try:
        with _texts(asked) as texts:
            for text, verdict in core.matching.judge_lines(texts):
                if asked.json:
                    print(json.dumps(verdict_shape(text, verdict), ensure_ascii=False))
                else:
                    words = "; ".join(
                        f"{hit.topic}: {', '.join(hit.words)}" for hit in verdict.hits
                    )
                    print("\t".join((verdict.label.value, words, text)))
    except (OSError, UnicodeDecodeError) as error:
        words = cli_words.tr("hearings: {file} cannot be read as text: {why}")
        print(words.format(file=asked.lines, why=error), file=sys.stderr)
        return BAD_USAGE
    return 0


@contextmanager
def _texts(asked: argparse.Namespace) -> Iterator[Iterable[str]]:
    if asked.lines is None:
        yield [asked.text]
    elif asked.lines == "-":
        yield sys.stdin
    else:
        # Only a line feed ends a line here: titles may hold other separators.
        with Path(asked.lines).open(encoding="utf-8", newline="\n") as lines:
            yield lines
