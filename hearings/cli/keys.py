# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings keys`: the keys that public services ask for; no key is ever an argument."""

import argparse
import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from pathlib import Path

from hearings.cli.arguments import BAD_USAGE
from hearings.cli.output import print_json
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.key_home import KeyHome
from hearings.domain.key_line import KeyLine, KeyVerdict
from hearings.errors import FileUnreadable
from hearings.messages.keys import (
    home_words,
    places_words,
    sign_up_sentence,
    verdict_sentence,
    without_sentences,
)

NOT_TAKEN = 1


def run(core: Core, asked: argparse.Namespace) -> int:
    """List, keep, check or forget keys."""
    done: Mapping[str, Callable[[Core, argparse.Namespace], int]] = {
        "list": _list,
        "set": _set,
        "check": _check,
        "remove": _remove,
    }
    return done[asked.what](core, asked)


def key_shape(line: KeyLine) -> dict[str, object]:
    """One key of `keys list --json`; where it is kept, never what it is."""
    return {
        "name": line.name,
        "service": line.service,
        "sign_up": line.sign_up or None,
        "checked": line.checked.isoformat(),
        "kept_in": line.home.value if line.home else None,
        "places": [
            {"id": one.place_id, "without": one.without or None, "before": one.before or None}
            for one in line.places
        ],
    }


def _list(core: Core, asked: argparse.Namespace) -> int:
    lines = core.keeping_keys.lines()
    if asked.json:
        print_json([key_shape(line) for line in lines])
        return 0
    for line in lines:
        print(f"{line.name:<16} {line.service}: {home_words(line.home)}")
        print(f"    {places_words(line.places)}")
        for sentence in (*without_sentences(line, {}), sign_up_sentence(line)):
            print(f"    {sentence}")
    return 0


def _set(core: Core, asked: argparse.Namespace) -> int:
    if asked.key_file:
        key = _key_in(asked.key_file)
    elif sys.stdin.isatty():
        key = getpass(cli_words.tr("Key for “{name}”: ").format(name=asked.name))
    else:
        words = cli_words.tr("keys set asks for the key on a screen; without one give --key-file")
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    core.keeping_keys.keep(asked.name, key, KeyHome.FILE if asked.in_file else KeyHome.RING)
    if asked.in_file:
        words = cli_words.tr(
            "The key for “{name}” is kept in {path}, which only your account can read."
        )
    else:
        words = cli_words.tr("The key for “{name}” is kept in the key ring.")
    print(words.format(name=asked.name, path=core.paths.keys))
    return 0


def _key_in(path: str) -> str:
    if path == "-":
        return sys.stdin.readline()
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise FileUnreadable(path=path, reason=error.strerror or "") from error
    except UnicodeDecodeError:
        # Its own words would tell what stands in the file.
        raise FileUnreadable(path=path, reason="UTF-8") from None


def _check(core: Core, asked: argparse.Namespace) -> int:
    verdict = core.keeping_keys.check(asked.name)
    if asked.json:
        print_json({"name": asked.name, "verdict": verdict.value})
    else:
        print(verdict_sentence(verdict, asked.name))
    return 0 if verdict is KeyVerdict.TAKEN else NOT_TAKEN


def _remove(core: Core, asked: argparse.Namespace) -> int:
    core.keeping_keys.remove(asked.name)
    print(cli_words.tr("No key for “{name}” is kept any more.").format(name=asked.name))
    return 0
