# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The verbs of the command line and what each takes."""

import argparse
from typing import TypeAlias

from hearings import __version__
from hearings.cli.accounts import accounts_arguments, caldav_options, check_caldav
from hearings.cli.draft_arguments import add_draft_arguments, check_draft_arguments
from hearings.cli.follow_arguments import (
    bill_arguments,
    check_follow,
    follow_arguments,
    mute_arguments,
    unfollow_arguments,
)
from hearings.cli.options import (
    date_options,
    filter_options,
    json_option,
    minutes,
    pdf_option,
    place_option,
)
from hearings.cli.parser_words import translate_parsers
from hearings.cli.rules_arguments import check_rules, rules_arguments
from hearings.cli.vault_arguments import backup_arguments, vault_arguments
from hearings.cli.words import cli_words
from hearings.domain.file_format import FileFormat
from hearings.domain.place import PlaceKind

BAD_USAGE = 2

# The name argparse keeps private; there is no public one for its type.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def build_parser() -> argparse.ArgumentParser:
    """The parser of everything but the global options, which are taken out before."""
    translate_parsers()
    parser = argparse.ArgumentParser(
        prog="hearings",
        description=cli_words.tr("Upcoming hearings on surveillance, and how to speak there."),
        epilog=cli_words.tr(
            "Before or after any verb: --profile DIR (or HEARINGS_PROFILE), --offline, --sample, "
            "--passphrase-file FILE (for encrypted drafts; - for the input). Without a verb the "
            "window opens; with --at-login it waits in the tray where that was chosen.",
        ),
        # What is shortened today may mean two things tomorrow.
        allow_abbrev=False,
    )
    _about_the_program(parser)
    verbs = parser.add_subparsers(dest="verb", metavar=cli_words.tr("VERB"))
    _refresh(_verb(verbs, "refresh", cli_words.tr("read the upcoming hearings of places")))
    _list(
        _verb(
            verbs,
            "list",
            cli_words.tr("list hearings; only those on surveillance without --all"),
        )
    )
    _show(_verb(verbs, "show", cli_words.tr("show one hearing whole")))
    json_option(_verb(verbs, "next", cli_words.tr("list what to do and by when, soonest first")))
    _places(_verb(verbs, "places", cli_words.tr("list the places the program knows")))
    _follow_verbs(verbs)
    _calendar_verbs(verbs)
    _import(_verb(verbs, "import", cli_words.tr("keep the hearings of a file that somebody sent")))
    _forget(_verb(verbs, "forget", cli_words.tr("remove a hearing that you imported")))
    _match(
        _verb(verbs, "match", cli_words.tr("say what a text is about, and because of which words"))
    )
    rules_arguments(
        _verb(verbs, "rules", cli_words.tr("show how a place takes testimony, and correct it"))
    )
    _keys(_verb(verbs, "keys", cli_words.tr("keep the keys that public services ask for")))
    _library(
        _verb(verbs, "library", cli_words.tr("find laws, studies and cases that speakers can cite"))
    )
    add_draft_arguments(_verb(verbs, "drafts", cli_words.tr("keep, show and export testimony")))
    _vault_verbs(verbs)
    _doctor(_verb(verbs, "doctor", cli_words.tr("look at the installation and the profile")))
    return parser


def _about_the_program(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action="version",
        version=f"hearings {__version__}",
        help=cli_words.tr("say which version this is"),
    )
    parser.add_argument(
        "--self-check",
        action="store_true",
        help=cli_words.tr("try everything once, without a network, in a folder that is removed"),
    )


def _calendar_verbs(verbs: Verbs) -> None:
    _calendar(_verb(verbs, "calendar", cli_words.tr("write hearings to a calendar file (.ics)")))
    accounts_arguments(
        _verb(verbs, "accounts", cli_words.tr("keep a calendar on a server right (CalDAV)"))
    )


def _follow_verbs(verbs: Verbs) -> None:
    follow_arguments(
        _verb(
            verbs,
            "follow",
            cli_words.tr("follow a place, topic, bill, hearing or word, or list what is followed"),
        )
    )
    unfollow_arguments(_verb(verbs, "unfollow", cli_words.tr("stop following something")))
    mute_arguments(_verb(verbs, "mute", cli_words.tr("let a topic or a word count no longer")))
    mute_arguments(_verb(verbs, "unmute", cli_words.tr("let a topic or a word count again")))
    bill_arguments(
        _verb(verbs, "bill", cli_words.tr("show a bill with every hearing of it that was read"))
    )


def _vault_verbs(verbs: Verbs) -> None:
    vault_arguments(
        _verb(verbs, "vault", cli_words.tr("say who can read your drafts; encrypt or lock them"))
    )
    backup_arguments(
        _verb(verbs, "backup", cli_words.tr("write your drafts to one encrypted file"))
    )
    backup_arguments(
        _verb(verbs, "restore", cli_words.tr("put a backup in the place of your drafts"))
    )


def _verb(verbs: Verbs, name: str, help_: str) -> argparse.ArgumentParser:
    said = help_[0].upper() + help_[1:] + "."
    return verbs.add_parser(name, help=help_, description=said, allow_abbrev=False)


def _refresh(parser: argparse.ArgumentParser) -> None:
    place_option(parser)
    date_options(parser)
    json_option(parser)


def _list(parser: argparse.ArgumentParser) -> None:
    filter_options(parser)
    answer = parser.add_mutually_exclusive_group()
    json_option(answer)
    pdf_option(answer)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    json_option(parser)


def _check_places(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    if asked.what == "add" and not asked.url:
        parser.error(cli_words.tr("places add needs --url"))
    is_told = bool(asked.id and (asked.off or asked.on))
    if asked.what == "switch" and not is_told:
        parser.error(cli_words.tr("places switch needs an ID, and --off or --on with a source"))
    if asked.what != "switch" and (asked.id or asked.off or asked.on):
        parser.error(cli_words.tr("--off and --on belong to places switch"))


def _places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        choices=["add", "switch"],
        help=cli_words.tr(
            "add a place of your own, by the address of its calendar; "
            "switch a source of a place on or off"
        ),
    )
    parser.add_argument(
        "id", nargs="?", default="", metavar="ID", help=cli_words.tr("with switch: which place")
    )
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument(
        "--off",
        default="",
        metavar=cli_words.tr("SOURCE"),
        help=cli_words.tr("with switch: never ask this source, such as legistar"),
    )
    switch.add_argument(
        "--on",
        default="",
        metavar=cli_words.tr("SOURCE"),
        help=cli_words.tr("with switch: ask this source again"),
    )
    own = parser.add_argument_group(cli_words.tr("with add"))
    own.add_argument("--url", default="", help=cli_words.tr("where its meetings are listed"))
    own.add_argument("--name", default="", help=cli_words.tr("what the place is called"))
    own.add_argument("--region", default="", help=cli_words.tr("its state in two letters"))
    own.add_argument("--timezone", default="", help=cli_words.tr("such as America/Chicago"))
    own.add_argument(
        "--kind",
        type=PlaceKind,
        choices=list(PlaceKind),
        default=PlaceKind.CITY,
        metavar="{city,county,state,country}",
    )
    parser.add_argument(
        "--search",
        default="",
        metavar=cli_words.tr("TEXT"),
        help=cli_words.tr("only with these words"),
    )
    json_option(parser)


def _keys(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["list", "set", "check", "remove"])
    parser.add_argument(
        "name",
        nargs="?",
        default="",
        metavar=cli_words.tr("NAME"),
        help=cli_words.tr("which key, as keys list names it"),
    )
    parser.add_argument(
        "--key-file",
        default="",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("with set: a file that holds the key alone; - for the input"),
    )
    parser.add_argument(
        "--in-file",
        action="store_true",
        help=cli_words.tr(
            "with set, where there is no key ring: keep it in a file only your account can read"
        ),
    )
    json_option(parser)


def _calendar(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", nargs="*", metavar="ID", help=cli_words.tr("these hearings; else the filters")
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", metavar=cli_words.tr("FILE"), help=cli_words.tr("where to write"))
    where.add_argument(
        "--keep",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr(
            "keep what you follow in this file, written anew after each refresh, for calendars "
            "that subscribe to it"
        ),
    )
    where.add_argument(
        "--no-keep", action="store_true", help=cli_words.tr("no longer keep a file up to date")
    )
    where.add_argument(
        "--caldav",
        metavar=cli_words.tr("ACCOUNT"),
        help=cli_words.tr("bring the calendar of this account up to date, see hearings accounts"),
    )
    caldav_options(parser)
    parser.add_argument(
        "--deadlines",
        action="store_true",
        help=cli_words.tr("each deadline as an event of its own"),
    )
    parser.add_argument(
        "--neutral",
        action="store_true",
        help=cli_words.tr("for a calendar that others see: times only, marked private"),
    )
    parser.add_argument(
        "--changed",
        action="store_true",
        help=cli_words.tr("only what is new or changed since the last export"),
    )
    parser.add_argument(
        "--alarm",
        action="extend",
        nargs="+",
        type=minutes,
        default=[],
        metavar=cli_words.tr("MINUTES"),
        help=cli_words.tr("ring so many minutes before; may be given more than once"),
    )
    filter_options(parser)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("a calendar, a table, JSON of this program or a text; - for the input"),
    )
    parser.add_argument(
        "--place",
        default="",
        metavar="ID",
        help=cli_words.tr("the place it is about; else the file names it, or one is followed"),
    )
    parser.add_argument(
        "--format",
        type=FileFormat,
        choices=list(FileFormat),
        metavar="{ics,csv,json,text}",
        help=cli_words.tr("what kind of file it is; else its beginning and its name tell"),
    )
    json_option(parser)


def _forget(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="+", metavar="ID")
    json_option(parser)


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sources",
        action="store_true",
        help=cli_words.tr("also ask each source of the places whether it is well"),
    )
    place_option(parser)
    json_option(parser)


def _match(parser: argparse.ArgumentParser) -> None:
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("text", nargs="?", metavar=cli_words.tr("TEXT"))
    given.add_argument(
        "--lines",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("one text a line; - for the input"),
    )
    json_option(parser)


def _library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="?", choices=["show"], help=cli_words.tr("show one entry whole")
    )
    parser.add_argument("id", nargs="?", metavar="ID", help=cli_words.tr("which one, with show"))
    parser.add_argument(
        "--search",
        default="",
        metavar=cli_words.tr("TEXT"),
        help=cli_words.tr("only with these words"),
    )
    parser.add_argument(
        "--place",
        action="append",
        default=[],
        metavar="ID",
        help=cli_words.tr("about a place, its state and what lies in it; repeatable"),
    )
    parser.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="ID",
        help=cli_words.tr("only with this topic; repeatable"),
    )
    json_option(parser)


def check_together(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where options that are right by themselves contradict each other."""
    first, last = getattr(asked, "first", None), getattr(asked, "last", None)
    if first and last and first > last:
        parser.error(cli_words.tr("--from lies after --to"))
    if asked.verb == "calendar" and asked.out is None and (asked.id or asked.changed):
        parser.error(cli_words.tr("--keep takes what you follow: name no ID, and no --changed"))
    check_caldav(parser, asked)
    if asked.verb == "doctor" and asked.place and not asked.sources:
        parser.error(cli_words.tr("--place needs --sources"))
    if asked.verb == "drafts":
        check_draft_arguments(parser, asked)
    if asked.verb == "places":
        _check_places(parser, asked)
    if asked.verb == "library" and asked.what == "show" and not asked.id:
        parser.error(cli_words.tr("library show needs the ID of an entry"))
    check_rules(parser, asked)
    check_follow(parser, asked)
    if asked.verb == "keys" and asked.what != "list" and not asked.name:
        parser.error(cli_words.tr("keys {what} needs the name of a key").format(what=asked.what))
