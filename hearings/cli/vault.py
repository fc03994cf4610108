# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings vault`: who can read the drafts; encrypt, decrypt, lock, unlock, destroy them."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from hearings.cli.output import print_json
from hearings.cli.secrets_given import can_ask, new_passphrase, secret_for_unlocking, secret_in
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.vault_standing import VaultStanding
from hearings.messages.vault import (
    advice_sentence,
    code_sentence,
    destroyed_sentence,
    destroying_sentence,
    not_reached_sentence,
    pause_sentence,
    protection_sentence,
    secrets_sentence,
)
from hearings.profile_lock import ProfileLock

BAD_USAGE = 2


def run(core: Core, asked: argparse.Namespace) -> int:
    """Do what is asked about the vault."""
    done: Mapping[str, Callable[[Core, argparse.Namespace], int]] = {
        "status": _status,
        "encrypt": _encrypt,
        "decrypt": _decrypt,
        "lock": _lock,
        "unlock": _unlock,
        "passphrase": _change,
        "recovery-code": _new_code,
        "destroy": _destroy,
    }
    return done[asked.what](core, asked)


def standing_shape(standing: VaultStanding) -> dict[str, object]:
    """How `vault status --json` says it."""
    return {
        "protection": standing.protection.value,
        "encrypted": standing.is_encrypted,
        "passphrase": standing.has_passphrase,
        "recovery_code": standing.has_recovery_code,
        "key_ring": standing.keeps_in_ring,
        "wait_seconds": standing.seconds,
    }


@contextmanager
def no_window(core: Core) -> Iterator[None]:
    """Keep the window of this profile shut meanwhile; raises `ProfileInUse` if it is open."""
    lock = ProfileLock(core.paths.window_lock)
    lock.take()
    try:
        yield
    finally:
        lock.release()


def _status(core: Core, asked: argparse.Namespace) -> int:
    standing = core.guarding.standing()
    if asked.json:
        print_json(standing_shape(standing))
    else:
        _say(standing)
    return 0


def _encrypt(core: Core, asked: argparse.Namespace) -> int:
    if core.door.is_encrypted:
        _say(core.guarding.standing())
        return 0
    passphrase = None
    if not asked.without_passphrase:
        passphrase = _new_passphrase(asked.passphrase_file)
        if passphrase is None:
            return BAD_USAGE
    with no_window(core):
        code = core.guarding.encrypt(
            passphrase, with_code=asked.recovery_code, keeps_in_ring=asked.keep_in_key_ring
        )
    _say(core.guarding.standing())
    print(not_reached_sentence())
    if code is not None:
        print(code_sentence(code))
    return 0


def _decrypt(core: Core, _asked: argparse.Namespace) -> int:
    core.door.key()
    with no_window(core):
        core.guarding.decrypt()
    _say(core.guarding.standing())
    return 0


def _lock(core: Core, _asked: argparse.Namespace) -> int:
    core.guarding.lock()
    _say(core.guarding.standing())
    return 0


def _unlock(core: Core, asked: argparse.Namespace) -> int:
    if core.door.is_encrypted:
        if asked.passphrase_file:
            core.guarding.unlock(secret_in(asked.passphrase_file))
        elif can_ask():
            core.guarding.unlock(secret_for_unlocking())
        else:
            return _nobody_to_ask()
    _say(core.guarding.standing())
    if core.door.is_encrypted and not core.guarding.standing().keeps_in_ring:
        print(cli_words.tr("Without the key ring this holds for this one command only."))
    return 0


def _change(core: Core, asked: argparse.Namespace) -> int:
    if not core.door.is_encrypted:
        _say(core.guarding.standing())
        return BAD_USAGE
    core.door.key()
    passphrase = _new_passphrase(asked.new_passphrase_file)
    if passphrase is None:
        return BAD_USAGE
    core.guarding.change_passphrase(passphrase)
    print(
        cli_words.tr("The passphrase is changed. Backup files made before open with the old one.")
    )
    return 0


def _new_code(core: Core, _asked: argparse.Namespace) -> int:
    code = core.guarding.new_recovery_code()
    if code is None:
        _say(core.guarding.standing())
        return BAD_USAGE
    print(code_sentence(code))
    return 0


def _destroy(core: Core, asked: argparse.Namespace) -> int:
    if not asked.for_good:
        print(destroying_sentence(), file=sys.stderr)
        words = cli_words.tr("only with --for-good")
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    with no_window(core):
        core.guarding.destroy()
    print(destroyed_sentence())
    return 0


def _new_passphrase(path: str) -> str | None:
    if path:
        return secret_in(path)
    if not can_ask():
        _nobody_to_ask()
        return None
    given = new_passphrase()
    if given is None:
        words = cli_words.tr("the two were not the same; nothing was changed")
        print(f"hearings: {words}", file=sys.stderr)
    return given


def _nobody_to_ask() -> int:
    words = cli_words.tr(
        "a passphrase is asked for on a screen; without one give --passphrase-file"
    )
    print(f"hearings: {words}", file=sys.stderr)
    return BAD_USAGE


def _say(standing: VaultStanding) -> None:
    for sentence in (
        protection_sentence(standing),
        secrets_sentence(standing),
        pause_sentence(standing),
        advice_sentence(standing),
    ):
        if sentence:
            print(sentence)
