# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Turns a plain vault and its copies into encrypted ones, or back, and destroys the old files.

Whatever moment it is broken off at, the vault and every copy are whole, as they were or as
they shall be.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from hearings.errors import ProfileError, VaultDamaged
from hearings.files import why_not_written, write_whole
from hearings.store.backup import copy, folder_for
from hearings.store.checking import is_whole
from hearings.store.kinds import VAULT
from hearings.store.opening import connect_to_convert, is_plain
from hearings.store.vault.remains import destroy, destroy_all, hold

SEALED = ".sealed"

_NONCE = 12


def convert_vault(path: Path, old: bytes | None, new: bytes | None) -> None:
    """Give a vault another key, or one, or none; the old file is written over.

    Raises `ProfileInUse` when anybody has it open, `VaultDamaged` for one that cannot be read
    whole, `DiskFull` or `ProfileReadOnly`; then it is as it was.
    """
    with closing(connect_to_convert(path, VAULT.with_key(old))) as source:
        if not is_whole(source):
            raise VaultDamaged(path)
        ready = copy(source, path.with_name(f"{path.name}.converted"), VAULT.with_key(new))
        held = hold(path)
        try:
            ready.replace(path)
            _sync(path.parent)
        except OSError as error:
            raise why_not_written(error, path) from error
    for one in held:
        destroy(one)


def convert_copies(path: Path, old: bytes | None, new: bytes | None) -> tuple[Path, ...]:
    """Do the same with every copy of a vault and every file of it that was put aside.

    A copy that is damaged itself cannot be copied: it is sealed as it is, or unsealed. The
    answer names those that could not be changed at all, and stay as they are.
    """
    left = []
    for one in _copies(path):
        if is_plain(one) is not (old is None):
            continue
        try:
            try:
                convert_vault(one, old, new)
            except VaultDamaged:
                if new is None:
                    raise
                _seal(one, new)
        except ProfileError:
            left.append(one)
    if old is not None and new is None:
        left += [one for one in _sealed(path) if not _unseal(one, old)]
    return tuple(left)


def finish_encrypting(path: Path, key: bytes) -> None:
    """Encrypt and destroy whatever plain text still lies beside an encrypted vault.

    A backup that was put there since is encrypted too. What cannot be changed now is tried
    again at the next opening.
    """
    convert_copies(path, None, key)
    for folder in (path.parent, folder_for(path)):
        with suppress(ProfileError):
            destroy_all(folder)


def _copies(path: Path) -> Iterator[Path]:
    yield from sorted(folder_for(path).glob("vault.*.db"))
    yield from sorted(one for one in path.parent.glob("vault.*.db") if one != path)


def _sealed(path: Path) -> Iterator[Path]:
    for folder in (folder_for(path), path.parent):
        yield from sorted(folder.glob(f"vault.*{SEALED}"))


def _seal(path: Path, key: bytes) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    content = nonce + AESGCM(key).encrypt(nonce, path.read_bytes(), None)
    write_whole(path.with_name(path.name + SEALED), content, only_for_owner=True)
    destroy(path)


def _unseal(path: Path, key: bytes) -> bool:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    content = path.read_bytes()
    with suppress(InvalidTag, ProfileError):
        plain = AESGCM(key).decrypt(content[:_NONCE], content[_NONCE:], None)
        write_whole(path.with_name(path.name.removesuffix(SEALED)), plain, only_for_owner=True)
        path.unlink()
        return True
    return False


def _sync(folder: Path) -> None:
    # A new name is on the disk only when its folder is; other systems have no such thing.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
