# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One file that takes a vault to another computer: the encrypted vault and its key file.

A ZIP without compression, so that what is in it can be taken out by any program, and read
by whoever has the passphrase or the recovery code.
"""

import errno
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from hearings.errors import BadBackup, DiskFull, FileUnreadable, VaultDamaged
from hearings.files import why_not_written
from hearings.store.backup import copy
from hearings.store.checking import look_through
from hearings.store.kinds import VAULT
from hearings.store.opening import connect_to_copy
from hearings.store.vault.soundness import is_sound

VAULT_NAME, KEY_NAME = "vault.db", "vault.key"
LARGEST_KEY_FILE = 100_000


def check_place(target: Path) -> None:
    """Refuse a place where a backup would be lost, or where something else would be.

    A folder that is missing may be a stick that was never put in: raises `FileUnreadable`. A file
    that is there may be replaced only where it is a backup itself: raises `BadBackup`.
    """
    if not target.parent.is_dir():
        raise FileUnreadable(path=str(target.parent), reason=os.strerror(errno.ENOENT))
    if target.exists():
        key_file_of(target)


def write_backup(
    vault: Path, key: bytes | None, target: Path, new_key: bytes, key_file: str
) -> None:
    """Write a vault and a key file to `target`, encrypted with `new_key`, and read it again.

    What was there before is replaced only by a whole backup. Raises `VaultDamaged`,
    `ProfileInUse`, `DiskFull` or `ProfileReadOnly`.
    """
    old, new = VAULT.with_key(key), VAULT.with_key(new_key)
    with _place_beside(target) as place:
        try:
            with closing(connect_to_copy(vault, old)) as source:
                ready = copy(source, place / VAULT_NAME, new)
        except DiskFull as error:
            raise DiskFull(target) from error
        part = place / "backup.zip"
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(zipfile.ZipInfo(KEY_NAME), key_file)
                archive.write(ready, VAULT_NAME)
            with zipfile.ZipFile(part) as archive:
                if archive.testzip() is not None:
                    raise VaultDamaged(part)
            part.replace(target)
        except OSError as error:
            raise why_not_written(error, target) from error


def key_file_of(backup: Path) -> str:
    """The key file in a backup; raises `BadBackup` or `FileUnreadable`."""
    with _opened(backup) as archive:
        if archive.getinfo(KEY_NAME).file_size > LARGEST_KEY_FILE:
            raise BadBackup(given=backup.name)
        return archive.read(KEY_NAME).decode("utf-8")


@contextmanager
def vault_of(backup: Path, key: bytes, beside: Path) -> Iterator[Path]:
    """The vault in a backup, taken out for as long as it is needed and looked through.

    Raises `BadBackup`, `FileUnreadable`, `StoreTooNew`, `DiskFull` or `ProfileReadOnly`.
    """
    with _place_beside(beside) as place:
        taken = place / VAULT_NAME
        with _opened(backup) as archive, archive.open(VAULT_NAME) as source:
            try:
                with taken.open("wb") as out:
                    copyfileobj(source, out)
            except OSError as error:
                raise why_not_written(error, beside) from error
        try:
            look_through(taken, VAULT.with_key(key), is_sound)
        except VaultDamaged as error:
            raise BadBackup(given=backup.name) from error
        yield taken


@contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(backup) as archive:
            # This program compresses nothing, and what is compressed can fill a disk.
            if any(one.compress_type != zipfile.ZIP_STORED for one in archive.infolist()):
                raise BadBackup(given=backup.name)
            yield archive
    except (zipfile.BadZipFile, zlib.error, KeyError, UnicodeDecodeError, EOFError) as error:
        raise BadBackup(given=backup.name) from error
    except OSError as error:
        raise FileUnreadable(path=str(backup), reason=error.strerror or "") from error


@contextmanager
def _place_beside(path: Path) -> Iterator[Path]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        place = TemporaryDirectory(prefix=".hearings-", dir=path.parent)
    except OSError as error:
        raise why_not_written(error, path) from error
    with place as name:
        yield Path(name)
