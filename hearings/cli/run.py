# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the command line, does one verb, and says failures as sentences.

Exit status: 0 done, 1 could not be done, 2 bad usage, 3 some source could not be read
(what could be read is stored), 130 stopped by Ctrl+C.
"""

import argparse
import json
import sys
from collections.abc import Callable

from hearings import language
from hearings.cli import (
    accounts,
    backup,
    bill,
    calendar,
    doctor,
    drafts,
    follow,
    importing,
    keys,
    library,
    look,
    match,
    places,
    refresh,
    rules,
    self_check,
    vault,
)
from hearings.cli.arguments import BAD_USAGE, build_parser, check_together
from hearings.cli.log import logging_to
from hearings.cli.next import run as run_next
from hearings.cli.output import choose_encoding, let_go_of_output
from hearings.cli.secrets_given import unlocking_by
from hearings.cli.shapes import error_shape
from hearings.cli.status import NOT_DONE
from hearings.cli.words import cli_words
from hearings.clock import Clock
from hearings.core import Core, build_core
from hearings.errors import HearingsError, InputError, ProfileReadOnly
from hearings.launch import Launch, read_launch
from hearings.messages.errors import describe
from hearings.paths import Paths, profile_paths
from hearings.preferences import read_preferences
from hearings.tasks.sampling import fill_sample, make_sample_profile, remove_profile

STOPPED = 130

VERBS: dict[str, Callable[[Core, argparse.Namespace], int]] = {
    "refresh": refresh.run,
    "list": look.run_list,
    "show": look.run_show,
    "next": run_next,
    "places": places.run,
    "follow": follow.run_follow,
    "unfollow": follow.run_unfollow,
    "mute": follow.run_mute,
    "unmute": follow.run_unmute,
    "bill": bill.run,
    "calendar": calendar.run,
    "accounts": accounts.run,
    "import": importing.run,
    "forget": importing.run_forget,
    "match": match.run,
    "library": library.run,
    "rules": rules.run,
    "keys": keys.run,
    "vault": vault.run,
    "backup": backup.run_backup,
    "restore": backup.run_restore,
    "drafts": drafts.run,
    "doctor": doctor.run,
}


def main(arguments: list[str], clock: Clock | None = None) -> int:
    """Do what the arguments ask; returns the exit status."""
    launch = read_launch(arguments)
    language.choose()
    choose_encoding()
    try:
        asked = _read(launch)
    except SystemExit as ended:
        # How argparse ends after its help, the version and a usage error.
        return ended.code if isinstance(ended.code, int) else BAD_USAGE
    if asked.self_check:
        return _guarded(self_check.run)
    as_json = getattr(asked, "json", False)
    choose_encoding(as_json=as_json)
    return _guarded(lambda: _with_core(launch, asked, clock), as_json=as_json)


def print_upcoming(launch: Launch) -> int:
    """The upcoming list as text, for a start without a screen; one line says why."""
    language.choose()
    choose_encoding()
    print(cli_words.tr("There is no screen here, so the upcoming hearings are printed."))
    asked = build_parser().parse_args(["list"])
    return _guarded(lambda: _with_core(launch, asked, None))


def _read(launch: Launch) -> argparse.Namespace:
    parser = build_parser()
    if launch.problem:
        said = {
            "profile": cli_words.tr("--profile needs a folder"),
            "passphrase-file": cli_words.tr("--passphrase-file needs a file"),
        }
        parser.error(said[launch.problem])
    asked = parser.parse_args(launch.rest)
    asked.passphrase_file = launch.passphrase_file
    if asked.self_check:
        return asked
    if asked.verb is None:
        parser.print_help()
        parser.exit(BAD_USAGE)
    check_together(parser, asked)
    return asked


def _guarded(work: Callable[[], int], *, as_json: bool = False) -> int:
    try:
        status = work()
        sys.stdout.flush()
    except KeyboardInterrupt:
        print(cli_words.tr("hearings: stopped; what was stored is kept."), file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # The reader of our output has seen enough; the rest has nowhere to go.
        let_go_of_output()
        return 0
    except HearingsError as error:
        return say_error(error, as_json=as_json)
    except OSError as error:
        let_go_of_output()
        words = cli_words.tr("hearings: the system refused it: {why}")
        print(words.format(why=_why(error)), file=sys.stderr)
        return NOT_DONE
    return status


def _why(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    return f"{error.strerror or error}{where}"


def _with_core(launch: Launch, asked: argparse.Namespace, clock: Clock | None) -> int:
    if not launch.is_sample:
        paths = profile_paths(launch.profile)
        if paths.profile.exists() and not paths.profile.is_dir():
            raise ProfileReadOnly(paths.profile)
        language.choose(read_preferences(paths.preferences).language)
        return _with_profile(paths, launch, asked, clock)
    paths = make_sample_profile()
    try:
        return _with_profile(paths, launch, asked, clock)
    finally:
        remove_profile(paths)


def _with_profile(
    paths: Paths, launch: Launch, asked: argparse.Namespace, clock: Clock | None
) -> int:
    is_sample = launch.is_sample
    core = build_core(
        paths, is_offline=launch.is_offline or is_sample, is_sample=is_sample, clock=clock
    )
    core.door.ask = unlocking_by(launch.passphrase_file)
    raised: HearingsError | None = None
    with logging_to(paths.log):
        try:
            if is_sample:
                fill_sample(core.following, core.refresh)
            return VERBS[asked.verb](core, asked)
        except HearingsError as error:
            raised = error
            raise
        finally:
            # The doctor says them in its own answer.
            if asked.verb != "doctor":
                _say_problems(core, raised)
            core.close()


def _say_problems(core: Core, raised: HearingsError | None) -> None:
    for problem in core.problems():
        if problem is not raised:
            print(f"hearings: {describe(problem)}", file=sys.stderr)


def say_error(error: HearingsError, *, as_json: bool = False) -> int:
    """Say an error on the error stream, in JSON on the output too where that was asked."""
    if as_json:
        print(json.dumps(error_shape(error), ensure_ascii=False, indent=2))
    print(f"hearings: {describe(error)}", file=sys.stderr)
    return BAD_USAGE if isinstance(error, InputError) else NOT_DONE
