# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings calendar`: write hearings to a calendar file."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from hearings.cli.look import query_of
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.messages.errors import describe


def run(core: Core, asked: argparse.Namespace) -> int:
    """Write the named hearings, or those of the filters."""
    path = Path(asked.out)
    # A home that nobody has is a name like others.
    with suppress(RuntimeError):
        path = path.expanduser()
    if asked.id:
        done = core.exporting.export_ids(dict.fromkeys(asked.id), path)
    else:
        done = core.exporting.export(core.looking.hearings(query_of(core, asked)), path)
    words = cli_words.tr("%n hearing(s) written to {path}.", "", done.count)
    print(words.format(path=done.path))
    if done.unremembered is not None:
        print(f"hearings: {describe(done.unremembered)}", file=sys.stderr)
    return 0
