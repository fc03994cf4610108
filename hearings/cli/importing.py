# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings import` and `forget`: keep the hearings of a file somebody sent, and remove one."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.cli.output import print_json
from hearings.cli.shapes import import_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.messages.dates import long_date

if TYPE_CHECKING:
    from hearings.tasks.importing import ImportReport

SOME_FAILED = 3


def run(core: Core, asked: argparse.Namespace) -> int:
    """Import; 0 when every line gave a hearing, 3 when some did not (the others are kept)."""
    if asked.file == "-":
        content = sys.stdin.buffer.read()
        report = core.importing.import_bytes(content, "-", asked.place, asked.format)
    else:
        report = core.importing.import_file(Path(asked.file), asked.place, asked.format)
    if asked.json:
        print_json(import_shape(report))
    else:
        for line in _lines(report):
            print(line)
    return 0 if report.is_whole else SOME_FAILED


def run_forget(core: Core, asked: argparse.Namespace) -> int:
    """Forget hearings that were imported, one after the other; raises at the first that cannot."""
    forgotten = [core.importing.forget(one) for one in asked.id]
    if asked.json:
        print_json({"forgotten": [one.hearing_id for one in forgotten]})
        return 0
    for one in forgotten:
        words = cli_words.tr("Removed: {title}, {date}. Import its file again to have it back.")
        print(words.format(title=one.title, date=long_date(one.date)))
    return 0


def _lines(report: "ImportReport") -> Iterator[str]:
    new = [one.hearing_id for one in report.stored if one.is_new]
    yield ", ".join(
        (
            cli_words.tr("%n hearing(s)", "", report.read),
            cli_words.tr("%n new", "", len(new)),
            cli_words.tr("%n changed", "", len(report.stored) - len(new)),
        )
    )
    for one in report.stored:
        yield f"  {one.hearing_id}"
    for guess in report.guesses:
        words = (
            cli_words.tr("{field}: {value} (from “{words}”)")
            if guess.is_sure
            else cli_words.tr("{field}: perhaps {value} (from “{words}”)")
        )
        said = " ".join(guess.words.split())
        yield "  " + words.format(field=guess.field, value=guess.value, words=said)
    for bad in report.bad:
        words = cli_words.tr("Line {number}: {field} “{given}” cannot be used.")
        yield words.format(number=bad.number, field=bad.field, given=bad.given)
    for column in report.passed_over:
        yield cli_words.tr("The column “{column}” means nothing here.").format(column=column)
