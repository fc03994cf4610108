# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Passphrases for the command line: from the prompt or a file, never from an argument."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from hearings.cli.words import cli_words
from hearings.errors import FileUnreadable


def can_ask() -> bool:
    """Whether somebody sits at a terminal who can be asked."""
    # A process started without a terminal of its own may have no input at all.
    return sys.stdin is not None and sys.stdin.isatty()


def secret_for_unlocking() -> str:
    """Ask for what opens the vault; what is typed is not shown."""
    return getpass(cli_words.tr("Passphrase or recovery code: "))


def unlocking_by(path: str) -> Callable[[], str] | None:
    """What asks for the passphrase: a file, where one is named, or the terminal.

    None where nobody can be asked.
    """
    if path:
        return lambda: secret_in(path)
    return secret_for_unlocking if can_ask() else None


def new_passphrase() -> str | None:
    """Ask for a new passphrase twice; None when the two are not the same."""
    first = getpass(cli_words.tr("New passphrase: "))
    again = getpass(cli_words.tr("Once more: "))
    return first if first == again else None


def secret_in(path: str) -> str:
    """The first line of a file, or of the input for “-”; raises `FileUnreadable`."""
    if path == "-":
        return _without_end(sys.stdin.readline())
    try:
        with Path(path).open(encoding="utf-8", newline="\n") as file:
            return _without_end(file.readline())
    except OSError as error:
        raise FileUnreadable(path=path, reason=error.strerror or "") from error
    except UnicodeDecodeError:
        # Its own words would tell what stands in the file.
        raise FileUnreadable(path=path, reason="UTF-8") from None


def _without_end(line: str) -> str:
    return line.rstrip("\r\n")
