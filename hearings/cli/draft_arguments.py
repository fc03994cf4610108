# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What `hearings drafts` takes."""

import argparse

from hearings.cli.words import cli_words
from hearings.domain.document_format import DocumentFormat
from hearings.domain.speaker import SpeakerPart

WHAT = ("list", "show", "add", "export", "delete")


def add_draft_arguments(parser: argparse.ArgumentParser) -> None:
    """The acts on drafts with their options."""
    parser.add_argument("what", choices=WHAT)
    parser.add_argument("id", nargs="?", default="", metavar="ID", help=cli_words.tr("which draft"))
    parser.add_argument("--json", action="store_true", help=cli_words.tr("answer in JSON"))
    listing = parser.add_argument_group(cli_words.tr("with list"))
    listing.add_argument(
        "--trash", action="store_true", help=cli_words.tr("those in the trash instead")
    )
    adding = parser.add_argument_group(cli_words.tr("with add"))
    adding.add_argument(
        "--file",
        default="",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("the text, in UTF-8; - for the input"),
    )
    adding.add_argument("--title", default="", metavar=cli_words.tr("TEXT"))
    adding.add_argument(
        "--hearing", default="", metavar="ID", help=cli_words.tr("the hearing it is for")
    )
    adding.add_argument(
        "--language",
        default="en",
        metavar=cli_words.tr("LANGUAGE"),
        help=cli_words.tr("the language it is in, such as es"),
    )
    _exporting(parser.add_argument_group(cli_words.tr("with export")))
    deleting = parser.add_argument_group(cli_words.tr("with delete"))
    deleting.add_argument(
        "--for-good",
        action="store_true",
        help=cli_words.tr("with all its versions, instead of into the trash"),
    )


def _exporting(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--format",
        type=DocumentFormat,
        choices=list(DocumentFormat),
        metavar="{" + ",".join(DocumentFormat) + "}",
        help=cli_words.tr("else the ending of FILE tells"),
    )
    group.add_argument(
        "--out", default="", metavar=cli_words.tr("FILE"), help=cli_words.tr("where to write")
    )
    group.add_argument(
        "--with",
        dest="parts",
        action="append",
        type=SpeakerPart,
        choices=list(SpeakerPart),
        metavar="{" + ",".join(SpeakerPart) + "}",
        help=cli_words.tr("a line about you; else what the body insists on; repeatable"),
    )
    group.add_argument(
        "--minutes",
        type=int,
        metavar=cli_words.tr("N"),
        help=cli_words.tr("the variant spoken in so many minutes; else the written one"),
    )
    group.add_argument(
        "--lectern", action="store_true", help=cli_words.tr("in large print, to read aloud from")
    )
    group.add_argument(
        "--even-shared",
        action="store_true",
        help=cli_words.tr("write also into a folder that others can read"),
    )


def check_draft_arguments(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where an act lacks what it needs."""
    if asked.what in {"show", "export", "delete"} and not asked.id:
        words = cli_words.tr("drafts {what} needs the ID of a draft")
        parser.error(words.format(what=asked.what))
    if asked.what == "add" and not asked.file:
        parser.error(cli_words.tr("drafts add needs --file"))
    if asked.what == "export" and not asked.out:
        parser.error(cli_words.tr("drafts export needs --out"))
    if asked.what == "export" and asked.format is None and format_of(asked.out) is None:
        parser.error(cli_words.tr("drafts export needs --format, or an ending that tells it"))


def format_of(name: str) -> DocumentFormat | None:
    """The format that the ending of a file's name tells."""
    ending = name.rpartition(".")[2].lower()
    return next((one for one in DocumentFormat if one.value == ending), None)
