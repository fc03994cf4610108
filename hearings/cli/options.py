# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What more than one verb of the command line takes."""

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

from hearings.cli.words import cli_words
from hearings.domain.meeting_kind import MeetingKind
from hearings.errors import BadDate

LONGEST_ALARM = 60 * 24 * 60
"""Minutes: sixty days."""


# The name argparse keeps private; a parser and a group of options are both one.
Options: TypeAlias = "argparse._ActionsContainer"  # noqa: SLF001


def json_option(parser: Options) -> None:
    """Let a verb answer in JSON."""
    parser.add_argument("--json", action="store_true", help=cli_words.tr("answer in JSON"))


def pdf_option(parser: Options) -> None:
    """Let a verb write its answer on paper."""
    parser.add_argument(
        "--pdf",
        type=Path,
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("write it to a PDF instead, a page for each week, to take to a meeting"),
    )


def date_options(parser: argparse.ArgumentParser) -> None:
    """Let a verb take a first and a last day."""
    parser.add_argument(
        "--from",
        dest="first",
        type=day,
        metavar=cli_words.tr("DATE"),
        help=cli_words.tr("first day, such as 2026-11-23"),
    )
    parser.add_argument(
        "--to",
        dest="last",
        type=day,
        metavar=cli_words.tr("DATE"),
        help=cli_words.tr("last day"),
    )


def filter_options(parser: argparse.ArgumentParser) -> None:
    """Let a verb take what narrows the list."""
    place_option(parser)
    parser.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="ID",
        help=cli_words.tr("only with this topic, borderline or not; repeatable"),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=cli_words.tr("every meeting, not only those on surveillance"),
    )
    parser.add_argument(
        "--mine",
        action="store_true",
        help=cli_words.tr("only your followed topics, bills and hearings, and your own words"),
    )
    who = parser.add_mutually_exclusive_group()
    who.add_argument(
        "--kind",
        action="append",
        type=MeetingKind,
        choices=list(MeetingKind),
        metavar=cli_words.tr("KIND"),
        help=cli_words.tr("only meetings of this kind: {kinds}; repeatable").format(
            kinds=", ".join(MeetingKind)
        ),
    )
    who.add_argument(
        "--open-to-public",
        action="store_true",
        help=cli_words.tr("only where anybody may speak, as far as the source says"),
    )
    date_options(parser)
    parser.add_argument(
        "--search",
        default="",
        metavar=cli_words.tr("TEXT"),
        help=cli_words.tr("only with these words"),
    )


def place_option(parser: argparse.ArgumentParser) -> None:
    """Let a verb take places."""
    parser.add_argument(
        "--place",
        action="append",
        default=[],
        metavar="ID",
        help=cli_words.tr("a place, followed or not; repeatable"),
    )


def minutes(text: str) -> int:
    """A number of minutes before; raises what argparse turns into a usage error."""
    if not text.isdecimal() or not 0 <= (minutes := int(text)) <= LONGEST_ALARM:
        words = cli_words.tr("{given} is not a number of minutes from 0 to {most}")
        raise argparse.ArgumentTypeError(words.format(given=text, most=LONGEST_ALARM))
    return minutes


def day(text: str) -> date:
    """A date as year-month-day; raises what argparse turns into a usage error."""
    try:
        return read_day(text)
    except BadDate as error:
        raise argparse.ArgumentTypeError(
            cli_words.tr("{given} is not a date like 2026-11-23").format(given=error.given)
        ) from error


def read_day(text: str) -> date:
    """A date as year-month-day; raises `BadDate`."""
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise BadDate(given=text) from error
    # ISO 8601 has weeks and bare numbers too; one form is less to get wrong.
    if found.isoformat() != text:
        raise BadDate(given=text)
    return found
