# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Back up and restore: one encrypted file that opens on another computer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.door import VaultDoor, check_passphrase
from hearings.errors import BadBackup, StoreTooNew, VaultLocked, WrongPassphrase
from hearings.files import why_not_written
from hearings.locking.key_file import (
    VERSION,
    KeyFile,
    NoKeyFile,
    Under,
    from_text,
    new_key,
    new_key_file,
    to_text,
)
from hearings.paths import Paths
from hearings.store.setting_aside import set_aside, stamp

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: `kept_as` is the vault that was there before, if there was one.

    With `has_other_secret` the drafts open with the passphrase of the backup from now on.
    """

    drafts: int
    kept_as: Path | None
    has_other_secret: bool


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A copy of the vault that the program made by itself, at a moment in UTC."""

    path: Path
    at: datetime
    is_before_update: bool
    """Made before the vault got a newer layout; the others are made once a day."""


class BackingUp:
    """Writes and reads backup files; restoring needs the vault for itself."""

    def __init__(
        self,
        paths: Paths,
        door: VaultDoor,
        vault: Callable[[], Vault],
        apart: Callable[[VaultLocked], AbstractContextManager[None]],
        clock: Clock,
    ) -> None:
        """`apart` closes the vault wherever this program has it open, and keeps it closed."""
        self._paths, self._door = paths, door
        self._vault, self._apart = vault, apart
        self._clock = clock

    @property
    def needs_passphrase(self) -> bool:
        """Whether a backup needs a passphrase of its own, because the vault has none."""
        return not self._door.is_encrypted

    def back_up(self, target: Path, passphrase: str | None = None) -> None:
        """Write a backup; it opens by what opens the vault, else by `passphrase`.

        What is not encrypted here is encrypted there. The file is read again before it takes
        the place of an older one. Raises `FileUnreadable` where the folder is missing, `BadBackup`
        where another file stands there, `WeakPassphrase`, `VaultLocked`, `VaultDamaged`,
        `ProfileInUse`, `DiskFull` or `ProfileReadOnly`.
        """
        from hearings.store.vault.backup_file import check_place, write_backup

        check_place(target)
        key = self._door.key()
        if (damage := self._vault().damage) is not None:
            raise damage
        if key is not None:
            new, file = key, self._door.key_file()
        else:
            new = new_key()
            secret = check_passphrase(passphrase or "")
            file = new_key_file(new).with_secret(new, Under.PASSPHRASE, secret)
        with self._apart(VaultLocked(self._paths.vault)):
            write_backup(self._paths.vault, key, target, new, to_text(file))

    def restore(self, backup: Path, secret: str) -> Restored:
        """Put what a backup holds in the place of the vault, which is kept under another name.

        A vault that is unlocked keeps its own passphrase; in every other case the backup's
        opens it from now on, so that a restore never leaves drafts unencrypted. Raises
        `BadBackup`, `FileUnreadable`, `WrongPassphrase`, `StoreTooNew`, `ProfileInUse`,
        `DiskFull` or `ProfileReadOnly`; then everything is as it was.
        """
        from hearings.store.backup import restore_backup
        from hearings.store.kinds import VAULT
        from hearings.store.vault.backup_file import vault_of

        file = _key_file(backup)
        key = file.open(secret)
        if key is None:
            raise WrongPassphrase(backup)
        ours = self._own_key()
        with (
            self._apart(VaultLocked(self._paths.vault)),
            vault_of(backup, key, self._paths.vault) as taken,
        ):
            if ours is not None:
                kinds = VAULT.with_key(ours), VAULT.with_key(key)
                kept = restore_backup(self._paths.vault, taken, self._clock, *kinds)
            else:
                kept = self._adopt(taken, file, key)
        return Restored(len(self._vault().drafts.all()), kept, has_other_secret=ours is None)

    def copies(self) -> tuple[OwnCopy, ...]:
        """The copies in the profile, newest first."""
        from hearings.store.backup import (
            backups_in,
            folder_for,
            is_of_earlier_layout,
            made_at,
        )

        found = backups_in(folder_for(self._paths.vault))
        return tuple(OwnCopy(one, made_at(one), is_of_earlier_layout(one)) for one in found)

    def bring_back(self, copy: OwnCopy) -> Restored:
        """Put a copy in the place of the vault, which is kept under another name.

        The vault may be damaged, but must be unlocked. Raises `VaultLocked`, `VaultDamaged`
        where the copy is no good, `ProfileInUse`, `DiskFull` or `ProfileReadOnly`; then
        everything is as it was.
        """
        from hearings.store.backup import restore_backup
        from hearings.store.kinds import VAULT

        kind = VAULT.with_key(self._door.key())
        with self._apart(VaultLocked(self._paths.vault)):
            kept = restore_backup(self._paths.vault, copy.path, self._clock, kind)
        return Restored(len(self._vault().drafts.all()), kept, has_other_secret=False)

    def _own_key(self) -> bytes | None:
        with suppress(VaultLocked):
            return self._door.key()
        return None

    def _adopt(self, taken: Path, file: KeyFile, key: bytes) -> Path | None:
        from hearings.store.vault.converting import finish_encrypting

        vault, now = self._paths.vault, self._clock.now()
        kept = set_aside(vault, now, "replaced") if vault.exists() else None
        self._door.remove(aside=f"replaced-{stamp(now)}")
        # Only the person says whether a key ring of this computer may open it.
        self._door.keep(replace(file, keeps_in_ring=False), key)
        try:
            taken.replace(vault)
        except OSError as error:
            raise why_not_written(error, vault) from error
        finish_encrypting(vault, key)
        return kept


def _key_file(backup: Path) -> KeyFile:
    from hearings.store.vault.backup_file import key_file_of

    try:
        return from_text(key_file_of(backup))
    except NoKeyFile as error:
        if error.version > VERSION:
            raise StoreTooNew(backup, error.version, VERSION) from error
        raise BadBackup(given=backup.name) from error
