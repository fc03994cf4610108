# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What `hearings vault`, `hearings backup` and `hearings restore` take."""

import argparse

from hearings.cli.options import json_option
from hearings.cli.words import cli_words


def vault_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be done, and how a vault is encrypted."""
    parser.add_argument(
        "what",
        choices=[
            "status",
            "encrypt",
            "decrypt",
            "lock",
            "unlock",
            "passphrase",
            "recovery-code",
            "destroy",
        ],
        help=cli_words.tr(
            "say who can read the drafts; encrypt, decrypt, lock or unlock them; set another "
            "passphrase, make a new recovery code, or destroy the vault with all its copies"
        ),
    )
    parser.add_argument(
        "--recovery-code",
        action="store_true",
        help=cli_words.tr("with encrypt: also make a code to print, which opens the drafts too"),
    )
    parser.add_argument(
        "--keep-in-key-ring",
        action="store_true",
        help=cli_words.tr(
            "with encrypt: once unlocked the key ring of the system opens them without asking, "
            "until they are locked"
        ),
    )
    parser.add_argument(
        "--without-passphrase",
        action="store_true",
        help=cli_words.tr("with encrypt: only the key ring and a recovery code open them"),
    )
    parser.add_argument(
        "--new-passphrase-file",
        default="",
        metavar=cli_words.tr("FILE"),
        help=cli_words.tr("with passphrase: a file with the new one in its first line"),
    )
    parser.add_argument(
        "--for-good",
        action="store_true",
        help=cli_words.tr("with destroy: nothing is destroyed without it"),
    )
    json_option(parser)


def backup_arguments(parser: argparse.ArgumentParser) -> None:
    """The file of a backup."""
    parser.add_argument("file", metavar=cli_words.tr("FILE"))
