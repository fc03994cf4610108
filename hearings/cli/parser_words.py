# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of argparse itself, out of the program's own files of words."""

import argparse

from hearings.language import Words

parser_words = Words("parser_words")


def translate_parsers() -> None:
    """Let every parser made from now on say its own words in the language in use.

    argparse asks the gettext of Python by these two names, and that reads compiled files
    only; a language is one file here.
    """
    argparse._ = _said  # type: ignore[attr-defined]
    argparse.ngettext = _said_of  # type: ignore[attr-defined]


def _said(text: str) -> str:
    return _words().get(text, text)


def _said_of(one: str, many: str, number: int) -> str:
    if one == "expected %s argument":
        return parser_words.tr("expected %s argument(s)", "", number)
    return one if number == 1 else many


def _words() -> dict[str, str]:
    """What a person can get to read of argparse, from Python 3.11 to 3.14."""
    return {
        "usage: ": parser_words.tr("usage: "),
        "positional arguments": parser_words.tr("positional arguments"),
        "options": parser_words.tr("options"),
        "show this help message and exit": parser_words.tr("show this help message and exit"),
        "%(prog)s: error: %(message)s\n": parser_words.tr("%(prog)s: error: %(message)s\n"),
        "argument %(argument_name)s: %(message)s": parser_words.tr(
            "argument %(argument_name)s: %(message)s"
        ),
        "invalid choice: %(value)r (choose from %(choices)s)": parser_words.tr(
            "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "invalid %(type)s value: %(value)r": parser_words.tr("invalid %(type)s value: %(value)r"),
        "unrecognized arguments: %s": parser_words.tr("unrecognized arguments: %s"),
        "not allowed with argument %s": parser_words.tr("not allowed with argument %s"),
        "ignored explicit argument %r": parser_words.tr("ignored explicit argument %r"),
        "the following arguments are required: %s": parser_words.tr(
            "the following arguments are required: %s"
        ),
        "one of the arguments %s is required": parser_words.tr(
            "one of the arguments %s is required"
        ),
        "expected one argument": parser_words.tr("expected one argument"),
        "expected at most one argument": parser_words.tr("expected at most one argument"),
        "expected at least one argument": parser_words.tr("expected at least one argument"),
    }
