# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings calendar`: write hearings to a calendar file."""

import argparse
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hearings.cli.accounts import bring_up_to_date
from hearings.cli.look import query_of
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.hearing import Hearing
from hearings.domain.kept_calendar import KeptCalendar
from hearings.errors import HearingsError
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendars import not_kept_sentence, shared_sentence
from hearings.messages.changed_since import moved_sentences
from hearings.messages.errors import describe


def run(core: Core, asked: argparse.Namespace) -> int:
    """Write the named hearings, those of the filters, or of these what a calendar lacks.

    With --keep the file is written after each refresh too, until --no-keep.
    """
    if asked.no_keep:
        core.save_preferences(replace(core.preferences, kept_calendar=None))
        print(cli_words.tr("No calendar file is kept up to date any more."))
        return 0
    if asked.caldav is not None:
        return bring_up_to_date(core, asked)
    if asked.keep is not None:
        return _keep(core, asked)
    path = _path(asked.out)
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


def _keep(core: Core, asked: argparse.Namespace) -> int:
    kept = KeptCalendar(
        _path(asked.keep).absolute(),
        alarm_minutes=tuple(asked.alarm),
        has_deadlines=asked.deadlines,
        is_neutral=asked.neutral,
    )
    # Written before it is remembered: a place that cannot be written to is no place to keep.
    done = core.keeping_calendar.write(kept, words_for_calendars())
    core.save_preferences(replace(core.preferences, kept_calendar=kept))
    words = cli_words.tr(
        "%n hearing(s) written to {path}; each refresh writes it anew.", "", done.count
    )
    print(words.format(path=kept.path))
    if (shared := core.keeping_calendar.shared_by(kept.path)) is not None:
        print(f"hearings: {shared_sentence(shared)}", file=sys.stderr)
    return 0


def keep_up(core: Core) -> None:
    """Write the kept file after a refresh; where that fails it is said, and tried next time."""
    kept = core.preferences.kept_calendar
    if kept is None:
        return
    try:
        core.keeping_calendar.write(kept, words_for_calendars())
    except HearingsError as error:
        told = not_kept_sentence().format(path=kept.path)
        print(f"hearings: {told} {describe(error)}", file=sys.stderr)


def _path(given: str) -> Path:
    path = Path(given)
    # A home that nobody has is a name like others.
    with suppress(RuntimeError):
        path = path.expanduser()
    return path


def _changed(core: Core, found: Iterable[Hearing]) -> tuple[Hearing, ...]:
    since = core.exporting.changed_since(found)
    names = {place.id: place.name for place in core.places()}
    for sentence in moved_sentences(since, names):
        print(sentence)
    return since.hearings
