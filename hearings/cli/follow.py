# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings follow place ID` and `unfollow place ID`."""

import argparse

from hearings.cli.words import cli_words
from hearings.core import Core


def run_follow(core: Core, asked: argparse.Namespace) -> int:
    """Follow a place."""
    core.following.follow(asked.id)
    print(cli_words.tr("{id} is followed now.").format(id=asked.id))
    return 0


def run_unfollow(core: Core, asked: argparse.Namespace) -> int:
    """Stop following a place; what was read of it stays."""
    place = core.following.book.get(asked.id)
    core.following.unfollow(place.id)
    print(cli_words.tr("{id} is not followed any more.").format(id=place.id))
    return 0
