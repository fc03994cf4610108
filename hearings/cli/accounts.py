# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings accounts`: calendars on servers; no password is ever an argument."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from getpass import getpass

from hearings.cli.account_shape import account_shape
from hearings.cli.options import json_option, minutes
from hearings.cli.output import print_json
from hearings.cli.secrets_given import can_ask, secret_in
from hearings.cli.shapes import error_shape
from hearings.cli.words import cli_words
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import Resolve, SharedCalendar
from hearings.domain.calendar_choice import CalendarChoice
from hearings.errors import Offline, ProfileError, SourceError
from hearings.messages.caldav import (
    after_refresh_sentence,
    done_sentence,
    failed_sentence,
    forgotten_sentence,
    last_run_sentence,
    waiting_sentences,
)
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendar_trouble import calendar_trouble
from hearings.messages.errors import describe

BAD_USAGE, NOT_ALL = 2, 1


def accounts_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be done with which account, and what goes into its calendar."""
    parser.add_argument("what", choices=["list", "add", "change", "remove"])
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
    _options(parser)
    parser.add_argument(
        "--remove-events",
        action="store_true",
        help=cli_words.tr("with remove: also take our events from the server"),
    )
    json_option(parser)


def _options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(cli_words.tr("with add and change"))
    yes_or_no = argparse.BooleanOptionalAction
    for name, told in (
        ("--deadlines", cli_words.tr("each deadline as an event of its own, as is usual")),
        ("--neutral", cli_words.tr("“Appointment” and the time alone")),
        ("--after-refresh", cli_words.tr("bring it up to date by itself after each refresh")),
    ):
        group.add_argument(name, action=yes_or_no, default=None, help=told)
    group.add_argument(
        "--alarm",
        action="extend",
        nargs="+",
        type=minutes,
        metavar=cli_words.tr("MINUTES"),
        help=cli_words.tr("ring so many minutes before; may be given more than once"),
    )
    group.add_argument("--no-alarm", action="store_true", help=cli_words.tr("ring no more"))


def caldav_options(parser: argparse.ArgumentParser) -> None:
    """What `hearings calendar --caldav` takes besides."""
    parser.add_argument(
        "--ours",
        action="store_true",
        help=cli_words.tr("with --caldav: your version holds where somebody else changed an event"),
    )
    parser.add_argument(
        "--theirs",
        action="store_true",
        help=cli_words.tr("with --caldav: what somebody else changed stays as it is there"),
    )
    parser.add_argument(
        "--remove-left",
        action="store_true",
        help=cli_words.tr("with --caldav: remove the events that nothing here asks for any more"),
    )


def check_caldav(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where options of calendars on servers contradict each other."""
    if asked.verb == "accounts":
        if asked.alarm and asked.no_alarm:
            parser.error(cli_words.tr("--alarm and --no-alarm contradict each other"))
        if asked.remove_events and asked.what != "remove":
            parser.error(cli_words.tr("--remove-events goes with accounts remove"))
    if asked.verb != "calendar":
        return
    if not asked.caldav and (asked.ours or asked.theirs or asked.remove_left):
        parser.error(cli_words.tr("--ours, --theirs and --remove-left go with --caldav"))
    if asked.ours and asked.theirs:
        parser.error(cli_words.tr("--ours and --theirs contradict each other"))


def run(core: Core, asked: argparse.Namespace) -> int:
    """List, add, change or remove accounts."""
    if asked.what == "list":
        return _list(core, asked)
    if not asked.name or (asked.what == "add" and not (asked.address and asked.user)):
        words = cli_words.tr(
            "accounts add needs NAME, ADDRESS and USER; accounts change and remove need NAME"
        )
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    verbs = {"add": _add, "change": _change, "remove": _remove}
    return said_in_full(lambda: verbs[asked.what](core, asked), as_json=asked.json)


def said_in_full(work: Callable[[], int], *, as_json: bool = False) -> int:
    """Do it; what a server or the network says no to is told as it is for a calendar."""
    try:
        return work()
    except (SourceError, Offline) as error:
        if as_json:
            print_json(error_shape(error, calendar_trouble(error)))
        print(f"hearings: {calendar_trouble(error)}", file=sys.stderr)
        return NOT_ALL


def bring_up_to_date(core: Core, asked: argparse.Namespace) -> int:
    """`hearings calendar --caldav ACCOUNT`; status 1 where something waits for a decision."""
    resolve = Resolve(is_ours=asked.ours, is_theirs=asked.theirs, takes_away=asked.remove_left)

    def work() -> int:
        done = core.sharing_calendar.bring_up_to_date(
            asked.caldav, words_for_calendars(), resolve, StopSignal()
        )
        print(done_sentence(done))
        for sentence in waiting_sentences(done):
            print(sentence)
        return NOT_ALL if done.conflicts else 0

    return said_in_full(work)


def share_up(core: Core) -> None:
    """After a refresh bring the accounts up to date that ask for it; what fails is said."""
    # Nobody is asked for a passphrase only to look whether there are any.
    if not core.door.is_open or core.is_offline:
        return
    try:
        for one in core.sharing_calendar.after_refresh(words_for_calendars(), StopSignal()):
            if told := after_refresh_sentence(one):
                why = calendar_trouble(one.failure) if one.failure else _how_to_decide(one.name)
                print(f"hearings: {told} {why}", file=sys.stderr)
    except ProfileError as error:
        print(f"hearings: {describe(error)}", file=sys.stderr)


def _how_to_decide(name: str) -> str:
    words = cli_words.tr("“hearings calendar --caldav {name}” shows both versions.")
    return words.format(name=name)


def _list(core: Core, asked: argparse.Namespace) -> int:
    accounts = core.sharing_calendar.accounts()
    if asked.json:
        print_json([account_shape(one) for one in accounts])
        return 0
    now = core.clock.now()
    for one in accounts:
        print(f"{one.name:<16} {one.user} · {one.url}")
        after = cli_words.tr("After each refresh.") if one.after_refresh else ""
        told = (after, last_run_sentence(one.last, now), failed_sentence(one.last, now))
        print("    " + " ".join(filter(None, told)))
    if not accounts:
        print(cli_words.tr("There is no calendar account."))
    return 0


def _change(core: Core, asked: argparse.Namespace) -> int:
    sharing = core.sharing_calendar
    sharing.change(_as_asked(sharing.account(asked.name), asked))
    words = cli_words.tr("The next “hearings calendar --caldav {name}” writes it so.")
    print(words.format(name=asked.name))
    return 0


def _remove(core: Core, asked: argparse.Namespace) -> int:
    if not asked.remove_events:
        core.sharing_calendar.remove(asked.name)
        words = cli_words.tr("The account “{name}” is forgotten; its events stay on the server.")
        print(words.format(name=asked.name))
        return 0
    done = core.sharing_calendar.remove_with_events(asked.name, StopSignal())
    print(forgotten_sentence(asked.name, done))
    return 0


def _as_asked(account: SharedCalendar, asked: argparse.Namespace) -> SharedCalendar:
    """The account with the options that were given; what was not named stays as it is."""
    was = account.choice
    alarms = () if asked.no_alarm else was.alarm_minutes
    choice = CalendarChoice(
        tuple(asked.alarm) if asked.alarm else alarms,
        was.has_deadlines if asked.deadlines is None else asked.deadlines,
        was.is_neutral if asked.neutral is None else asked.neutral,
    )
    after = account.after_refresh if asked.after_refresh is None else asked.after_refresh
    return replace(account, choice=choice, after_refresh=after)


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
    wanted = _as_asked(SharedCalendar(asked.name, asked.address, asked.user), asked)
    added = core.sharing_calendar.add(wanted, password)
    words = cli_words.tr(
        "The calendar {url} is kept right by “hearings calendar --caldav {name}”. The password is "
        "in the key ring."
    )
    print(words.format(url=added.url, name=added.name))
    return 0
