# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the verbs `follow`, `unfollow`, `mute`, `unmute` and `bill` take."""

import argparse

from hearings.cli.options import json_option
from hearings.cli.words import cli_words

LIST = "list"
FOLLOWED = ("place", "topic", "bill", "hearing", "word")
MUTED = ("topic", "word")


def follow_arguments(parser: argparse.ArgumentParser) -> None:
    """What is followed from now on, or everything that is."""
    _kind(parser, (*FOLLOWED, LIST))
    _place(parser)
    json_option(parser)


def unfollow_arguments(parser: argparse.ArgumentParser) -> None:
    """What is followed no longer."""
    _kind(parser, FOLLOWED)
    _place(parser)


def mute_arguments(parser: argparse.ArgumentParser) -> None:
    """What counts no longer, or again."""
    _kind(parser, MUTED)


def bill_arguments(parser: argparse.ArgumentParser) -> None:
    """Which bill is opened."""
    parser.add_argument(
        "id",
        metavar=cli_words.tr("NUMBER"),
        help=cli_words.tr("as anybody writes it, such as “AB 1355” or “Int 213-2026”"),
    )
    _place(parser)
    json_option(parser)


def check_follow(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where what is to be followed is missing or too much."""
    if getattr(asked, "mine", False) and asked.topic:
        parser.error(cli_words.tr("--mine and --topic go apart"))
    if asked.verb not in {"follow", "unfollow", "mute", "unmute"}:
        return
    if asked.kind == LIST and asked.id:
        parser.error(cli_words.tr("follow list takes nothing more"))
    if asked.kind != LIST and not asked.id:
        words = cli_words.tr("{verb} {kind} needs what is meant")
        parser.error(words.format(verb=asked.verb, kind=asked.kind))
    if getattr(asked, "place", "") and asked.kind != "bill":
        parser.error(cli_words.tr("--place goes with bill alone"))


def _kind(parser: argparse.ArgumentParser, kinds: tuple[str, ...]) -> None:
    parser.add_argument("kind", choices=kinds)
    parser.add_argument(
        "id",
        nargs="?",
        default="",
        metavar="ID",
        help=cli_words.tr("its id; of a bill the number, of a word or phrase the words"),
    )


def _place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--place",
        default="",
        metavar="ID",
        help=cli_words.tr("where the bill is; else the followed legislature that has such bills"),
    )
