# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings calendar`: write hearings to a calendar file."""

import argparse
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from hearings.cli.look import query_of
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.hearing import Hearing
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.changed_since import moved_sentences
from hearings.messages.errors import describe


def run(core: Core, asked: argparse.Namespace) -> int:
    """Write the named hearings, or those of the filters, or of these what a calendar lacks."""
    path = Path(asked.out)
    # A home that nobody has is a name like others.
    with suppress(RuntimeError):
        path = path.expanduser()
    wish = CalendarWish(
        words_for_calendars(),
        alarm_minutes=tuple(asked.alarm),
        has_deadlines=asked.deadlines,
        is_neutral=asked.neutral,
    )
    if asked.id:
        done = core.exporting.export_ids(dict.fromkeys(asked.id), path, wish)
    else:
        found = core.looking.hearings(query_of(core, asked))
        done = core.exporting.export(_changed(core, found) if asked.changed else found, path, wish)
    words = cli_words.tr("%n hearing(s) written to {path}.", "", done.count)
    print(words.format(path=done.path))
    if done.unremembered is not None:
        print(f"hearings: {describe(done.unremembered)}", file=sys.stderr)
    return 0


def _changed(core: Core, found: Iterable[Hearing]) -> tuple[Hearing, ...]:
    since = core.exporting.changed_since(found)
    names = {place.id: place.name for place in core.places()}
    for sentence in moved_sentences(since, names):
        print(sentence)
    return since.hearings
