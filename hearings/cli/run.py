# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the command line, does one verb, and says failures as sentences.

Exit status: 0 done, 1 could not be done, 2 bad usage, 3 some source could not be read
(what could be read is stored), 130 stopped by Ctrl+C.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable

from hearings import language
from hearings.cli import calendar, doctor, follow, look, match, refresh
from hearings.cli.arguments import BAD_USAGE, build_parser
from hearings.cli.shapes import error_shape
from hearings.cli.words import cli_words
from hearings.core import Core, build_core
from hearings.errors import HearingsError, InputError
from hearings.launch import Launch, read_launch
from hearings.messages.errors import describe
from hearings.paths import profile_paths
from hearings.preferences import read_preferences
from hearings.tasks.sampling import fill_sample, make_sample_profile, remove_profile

NOT_DONE = 1
STOPPED = 130

VERBS: dict[str, Callable[[Core, argparse.Namespace], int]] = {
    "refresh": refresh.run,
    "list": look.run_list,
    "show": look.run_show,
    "places": look.run_places,
    "follow": follow.run_follow,
    "unfollow": follow.run_unfollow,
    "calendar": calendar.run,
    "match": match.run,
    "doctor": doctor.run,
}


def main(arguments: list[str]) -> int:
    """Do what the arguments ask; returns the exit status."""
    launch = read_launch(arguments)
    language.choose()
    parser = build_parser()
    if launch.problem:
        parser.error(cli_words.tr("--profile needs a folder"))
    asked = parser.parse_args(launch.rest)
    if asked.verb is None:
        parser.print_help()
        return BAD_USAGE
    as_json = getattr(asked, "json", False)
    return _guarded(
        lambda: _with_core(launch, lambda core: VERBS[asked.verb](core, asked)), as_json=as_json
    )


def _guarded(work: Callable[[], int], *, as_json: bool = False) -> int:
    try:
        return work()
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # The reader of our output has seen enough; the rest has nowhere to go, and the
        # flush at the end of the process must not stumble over it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except HearingsError as error:
        return say_error(error, as_json=as_json)


def _with_core(launch: Launch, work: Callable[[Core], int]) -> int:
    if launch.is_sample:
        paths = make_sample_profile()
        core = build_core(paths, is_offline=True, is_sample=True)
        try:
            fill_sample(core.following, core.refresh)
            return work(core)
        finally:
            core.close()
            remove_profile(paths)
    paths = profile_paths(launch.profile)
    language.choose(read_preferences(paths.preferences).language)
    core = build_core(paths, is_offline=launch.is_offline)
    try:
        return work(core)
    finally:
        core.close()


def say_error(error: HearingsError, *, as_json: bool = False) -> int:
    """Say an error on the error stream, in JSON on the output too where that was asked."""
    if as_json:
        print(json.dumps(error_shape(error), ensure_ascii=False, indent=2))
    print(f"hearings: {describe(error)}", file=sys.stderr)
    return BAD_USAGE if isinstance(error, InputError) else NOT_DONE


def print_upcoming(launch: Launch) -> int:
    """The upcoming list as text, for a start without a screen; one line says why."""
    language.choose()
    print(cli_words.tr("There is no screen here, so the upcoming hearings are printed."))
    asked = build_parser().parse_args(["list"])
    return _guarded(lambda: _with_core(launch, lambda core: look.run_list(core, asked)))
