# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The verbs of the command line and what each takes."""

import argparse
from datetime import date
from typing import TypeAlias

from hearings import __version__
from hearings.errors import BadDate
from hearings.language import translate

BAD_USAGE = 2

# The name argparse keeps private; there is no public one for its type.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def build_parser() -> argparse.ArgumentParser:
    """The parser of everything but the global options, which are taken out before."""
    parser = argparse.ArgumentParser(
        prog="hearings",
        description=translate("cli", "Upcoming hearings on surveillance, and how to speak there."),
        epilog=translate(
            "cli",
            "Before or after any verb: --profile DIR (or HEARINGS_PROFILE), --offline, --sample. "
            "Without a verb the window opens.",
        ),
    )
    parser.add_argument("--version", action="version", version=f"hearings {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar=translate("cli", "VERB"))
    _refresh(_verb(verbs, "refresh", translate("cli", "read the upcoming hearings of places")))
    _list(
        _verb(
            verbs,
            "list",
            translate("cli", "list hearings; only those on surveillance without --all"),
        )
    )
    _show(_verb(verbs, "show", translate("cli", "show one hearing whole")))
    _places(_verb(verbs, "places", translate("cli", "list the places the program knows")))
    _follow(_verb(verbs, "follow", translate("cli", "follow a place, so that refresh reads it")))
    _follow(_verb(verbs, "unfollow", translate("cli", "stop following a place")))
    _calendar(
        _verb(verbs, "calendar", translate("cli", "write hearings to a calendar file (.ics)"))
    )
    _match(
        _verb(
            verbs, "match", translate("cli", "say what a text is about, and because of which words")
        )
    )
    _json(_verb(verbs, "doctor", translate("cli", "look at the installation and the profile")))
    return parser


def _verb(verbs: Verbs, name: str, help_: str) -> argparse.ArgumentParser:
    return verbs.add_parser(name, help=help_, description=help_[0].upper() + help_[1:] + ".")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=translate("cli", "answer in JSON"))


def _dates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="first",
        type=day,
        metavar=translate("cli", "DATE"),
        help=translate("cli", "first day, such as 2026-11-23"),
    )
    parser.add_argument(
        "--to",
        dest="last",
        type=day,
        metavar=translate("cli", "DATE"),
        help=translate("cli", "last day"),
    )


def _filters(parser: argparse.ArgumentParser) -> None:
    _place_option(parser)
    parser.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="ID",
        help=translate("cli", "only this topic; repeatable"),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=translate("cli", "every meeting, not only those on surveillance"),
    )
    _dates(parser)
    parser.add_argument(
        "--search",
        default="",
        metavar=translate("cli", "TEXT"),
        help=translate("cli", "only with these words"),
    )


def _place_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--place",
        action="append",
        default=[],
        metavar="ID",
        help=translate("cli", "a place, followed or not; repeatable"),
    )


def _refresh(parser: argparse.ArgumentParser) -> None:
    _place_option(parser)
    _dates(parser)
    _json(parser)


def _list(parser: argparse.ArgumentParser) -> None:
    _filters(parser)
    _json(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    _json(parser)


def _places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--search",
        default="",
        metavar=translate("cli", "TEXT"),
        help=translate("cli", "only with these words"),
    )
    _json(parser)


def _follow(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=["place"])
    parser.add_argument("id", metavar="ID")


def _calendar(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", nargs="*", metavar="ID", help=translate("cli", "these hearings; else the filters")
    )
    parser.add_argument(
        "--out",
        required=True,
        metavar=translate("cli", "FILE"),
        help=translate("cli", "where to write"),
    )
    _filters(parser)


def _match(parser: argparse.ArgumentParser) -> None:
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("text", nargs="?", metavar=translate("cli", "TEXT"))
    given.add_argument(
        "--lines",
        metavar=translate("cli", "FILE"),
        help=translate("cli", "one text a line; - for the input"),
    )
    _json(parser)


def day(text: str) -> date:
    """A date as year-month-day; raises what argparse turns into a usage error."""
    try:
        return read_day(text)
    except BadDate as error:
        raise argparse.ArgumentTypeError(
            translate("cli", "{given} is not a date like 2026-11-23").format(given=error.given)
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
