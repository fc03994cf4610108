# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings accounts`: calendars on servers; no password is ever an argument."""

import argparse
import sys
from getpass import getpass

from hearings.cli.options import json_option
from hearings.cli.output import print_json
from hearings.cli.secrets_given import can_ask, secret_in
from hearings.cli.words import cli_words
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.calendar_choice import CalendarChoice
from hearings.messages.caldav import done_sentence, waiting_sentences
from hearings.messages.calendar_file import words_for_calendars
from hearings.tasks.sharing_calendar import Resolve

BAD_USAGE, NOT_ALL = 2, 1


def accounts_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be done with which account, and what goes into its calendar."""
    parser.add_argument("what", choices=["list", "add", "remove"])
    for name, shown, told in (
        ("name", cli_words.tr("NAME"), cli_words.tr("what you call the account")),
        ("address", cli_words.tr("ADDRESS"), cli_words.tr("with add: where the server is")),
        ("user", cli_words.tr("USER"), cli_words.tr("with add: your name there")),
    ):
        parser.add_argument(name, nargs="?", default="", metavar=shown, help=told)
    parser.add_argument(
        "--password-file",
        default="",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("with add: a file with the password in its first line; - for the input"),
    )
    parser.add_argument(
        "--neutral", action="store_true", help=cli_words.tr("“Appointment” and the time alone")
    )
    parser.add_argument(
        "--no-deadlines", action="store_true", help=cli_words.tr("the hearings alone")
    )
    json_option(parser)


def caldav_options(parser: argparse.ArgumentParser) -> None:
    """What `hearings calendar --caldav` takes besides."""
    parser.add_argument(
        "--ours",
        action="store_true",
        help=cli_words.tr("with --caldav: your version holds where somebody else changed an event"),
    )
    parser.add_argument(
        "--remove-left",
        action="store_true",
        help=cli_words.tr("with --caldav: remove the events that nothing here asks for any more"),
    )


def run(core: Core, asked: argparse.Namespace) -> int:
    """List, add or remove accounts."""
    if asked.what == "list":
        return _list(core, asked)
    if not asked.name or (asked.what == "add" and not (asked.address and asked.user)):
        words = cli_words.tr("accounts add needs NAME, ADDRESS and USER; accounts remove NAME")
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    if asked.what == "add":
        return _add(core, asked)
    core.sharing_calendar.remove(asked.name)
    words = cli_words.tr("The account “{name}” is forgotten; its events stay on the server.")
    print(words.format(name=asked.name))
    return 0


def bring_up_to_date(core: Core, asked: argparse.Namespace) -> int:
    """`hearings calendar --caldav ACCOUNT`; status 1 where something waits for a decision."""
    resolve = Resolve(is_ours=asked.ours, takes_away=asked.remove_left)
    done = core.sharing_calendar.bring_up_to_date(
        asked.caldav, words_for_calendars(), resolve, StopSignal()
    )
    print(done_sentence(done))
    for sentence in waiting_sentences(done):
        print(sentence)
    return NOT_ALL if done.conflicts else 0


def _list(core: Core, asked: argparse.Namespace) -> int:
    accounts = core.sharing_calendar.accounts()
    if asked.json:
        print_json([{"name": one.name, "url": one.url, "user": one.user} for one in accounts])
        return 0
    for one in accounts:
        print(f"{one.name:<16} {one.user} · {one.url}")
    if not accounts:
        print(cli_words.tr("There is no calendar account."))
    return 0


def _add(core: Core, asked: argparse.Namespace) -> int:
    if asked.password_file:
        password = secret_in(asked.password_file)
    elif can_ask():
        password = getpass(cli_words.tr("Password for “{user}”: ").format(user=asked.user))
    else:
        words = cli_words.tr(
            "accounts add asks for the password; without a screen give --password-file"
        )
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    choice = CalendarChoice(has_deadlines=not asked.no_deadlines, is_neutral=asked.neutral)
    added = core.sharing_calendar.add(asked.name, asked.address, asked.user, password, choice)
    words = cli_words.tr(
        "The calendar {url} is kept right by “hearings calendar --caldav {name}”. The password is "
        "in the key ring."
    )
    print(words.format(url=added.url, name=added.name))
    return 0
