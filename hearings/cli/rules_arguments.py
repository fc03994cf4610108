# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the verb `rules` takes."""

import argparse

from hearings.cli.options import json_option
from hearings.cli.words import cli_words
from hearings.domain.rule import Subject


def rules_arguments(parser: argparse.ArgumentParser) -> None:
    """What is shown, corrected or forgotten."""
    parser.add_argument("what", choices=["show", "correct", "forget"])
    parser.add_argument(
        "place",
        nargs="?",
        default="",
        metavar=cli_words.tr("PLACE"),
        help=cli_words.tr("which place; without one, show lists your own corrections"),
    )
    parser.add_argument(
        "subject",
        nargs="?",
        default="",
        choices=["", *(one.value for one in Subject)],
        metavar=cli_words.tr("SUBJECT"),
        help=cli_words.tr("what the rule is about: {subjects}").format(subjects=", ".join(Subject)),
    )
    parser.add_argument(
        "said",
        nargs="*",
        metavar=cli_words.tr("FIELD"),
        help=cli_words.tr("with correct: what holds, such as “minutes = 2” (docs/rules.md)"),
    )
    parser.add_argument(
        "--body",
        default="",
        metavar=cli_words.tr("NAME"),
        help=cli_words.tr("only for this body, by its whole name; else for every one"),
    )
    parser.add_argument(
        "--remark", default="", metavar=cli_words.tr("TEXT"), help=cli_words.tr("a note of yours")
    )
    json_option(parser)


def check_rules(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where `rules` lacks what its word needs."""
    if asked.verb != "rules":
        return
    if asked.what != "show" and not asked.subject:
        words = cli_words.tr("rules {what} needs a place and a subject")
        parser.error(words.format(what=asked.what))
    if asked.what == "correct" and not asked.said:
        parser.error(cli_words.tr("rules correct needs what holds, such as “minutes = 2”"))
