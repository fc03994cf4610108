# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the command line takes, and that everything else is refused in a sentence."""

from datetime import date

import pytest

from hearings.cli.arguments import build_parser
from hearings.cli.options import read_day
from hearings.cli.run import VERBS
from hearings.errors import BadDate


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonesuch"], "invalid choice: 'nonesuch'"),
        (["list", "--nonesuch"], "unrecognized arguments: --nonesuch"),
        (["list", "--from", "2026-13-01"], "2026-13-01 is not a date like 2026-11-23"),
        (["list", "--from", "20261201"], "20261201 is not a date"),
        (["list", "--to", "tomorrow"], "tomorrow is not a date"),
        (["list", "--from", ""], " is not a date"),
        (["list", "--from", "2026-12-02", "--to", "2026-12-01"], "--from lies after --to"),
        (["refresh", "--from", "2026-12-02", "--to", "2026-12-01"], "--from lies after --to"),
        (
            ["calendar", "--out", "x.ics", "--from", "2026-12-02", "--to", "2026-12-01"],
            "--from lies after --to",
        ),
        (["show"], "the following arguments are required: ID"),
        (["calendar"], "one of the arguments --out --keep --no-keep --caldav is required"),
        (["match"], "one of the arguments TEXT --lines is required"),
        (["match", "drones", "--lines", "x.txt"], "not allowed with argument TEXT"),
        (["follow", "star", "drones"], "invalid choice: 'star'"),
        (["list", "--sea", "drones"], "unrecognized arguments"),
        (["list", "--place"], "expected one argument"),
        (["--profile"], "--profile needs a folder"),
        (["--profile=", "list"], "--profile needs a folder"),
    ],
)
def test_what_cannot_be_understood_is_said_and_has_status_2(town, words, said):
    done = town(*words)
    assert done.status == 2
    assert said in done.err
    assert done.out == ""
    assert town.files().keys() == {"places.toml"}


def test_without_a_verb_the_help_is_shown(town):
    done = town()
    assert done.status == 2
    for verb in VERBS:
        assert verb in done.out


@pytest.mark.parametrize("words", [["--help"], ["list", "--help"], ["--version"]])
def test_help_and_version_are_answers(town, words):
    done = town(*words)
    assert done.status == 0
    assert done.out
    assert done.err == ""


def test_every_verb_has_a_help_and_is_done_by_something(town):
    for verb in VERBS:
        assert town(verb, "--help").out.startswith(f"usage: hearings {verb}")


def test_options_may_be_given_again_and_again():
    asked = build_parser().parse_args(["list", "--place", "a", "--topic", "x", "--place", "b"])
    assert (asked.place, asked.topic) == (["a", "b"], ["x"])


def test_a_text_that_begins_with_a_dash_stands_behind_two_dashes(town):
    done = town("match", "--json", "--", "--offline drones over protests")
    assert done.status == 0
    assert done.json["text"] == "--offline drones over protests"


@pytest.mark.parametrize("text", ["2026-02-30", "2026-W48-1", "2026-1-1", "", "2026-11-23T00:00"])
def test_only_one_form_of_a_date_is_read(text):
    with pytest.raises(BadDate) as refused:
        read_day(text)
    assert refused.value.given == text


def test_a_date_is_read():
    assert read_day("2024-02-29") == date(2024, 2, 29)
