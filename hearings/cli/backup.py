# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings backup` and `hearings restore`: the drafts in one encrypted file, and back."""

import argparse
import sys
from pathlib import Path

from hearings.cli.secrets_given import can_ask, new_passphrase, secret_for_unlocking, secret_in
from hearings.cli.vault import BAD_USAGE, no_window
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.tasks.backing_up import Restored


def run_backup(core: Core, asked: argparse.Namespace) -> int:
    """Write a backup file."""
    target = Path(asked.file).absolute()
    passphrase = None
    if core.backing_up.needs_passphrase:
        if asked.passphrase_file:
            passphrase = secret_in(asked.passphrase_file)
        elif can_ask():
            print(cli_words.tr("The backup is encrypted. Choose a passphrase for it."))
            passphrase = new_passphrase()
            if passphrase is None:
                return _say_wrong(cli_words.tr("the two were not the same; nothing was written"))
        else:
            return _nobody_to_ask()
    core.backing_up.back_up(target, passphrase)
    words = cli_words.tr("Your drafts are in {path}, encrypted; it was read again and is whole.")
    print(words.format(path=target))
    return 0


def run_restore(core: Core, asked: argparse.Namespace) -> int:
    """Put a backup in the place of the vault, and keep what was there."""
    if asked.passphrase_file:
        secret = secret_in(asked.passphrase_file)
    elif can_ask():
        secret = secret_for_unlocking()
    else:
        return _nobody_to_ask()
    with no_window(core):
        restored = core.backing_up.restore(Path(asked.file).absolute(), secret)
    _say(restored)
    return 0


def _say(restored: Restored) -> None:
    words = cli_words.tr("Restored. Drafts: {count}.")
    print(words.format(count=restored.drafts))
    if restored.kept_as is not None:
        words = cli_words.tr("What was there before is kept as {name}.")
        print(words.format(name=restored.kept_as.name))
    if restored.has_other_secret:
        print(cli_words.tr("From now on your drafts open with the passphrase of the backup."))


def _nobody_to_ask() -> int:
    return _say_wrong(
        cli_words.tr("a passphrase is asked for on a screen; without one give --passphrase-file")
    )


def _say_wrong(words: str) -> int:
    print(f"hearings: {words}", file=sys.stderr)
    return BAD_USAGE
