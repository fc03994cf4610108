# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Guard: encrypt the vault of drafts, lock and unlock it, change what opens it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.vault_standing import VaultStanding
from hearings.door import VaultDoor, check_passphrase
from hearings.errors import HearingsError, NoKeyRing, VaultLocked
from hearings.keys import has_ring
from hearings.locking.key_file import Under, new_key, new_key_file
from hearings.locking.recovery_code import new_code
from hearings.paths import Paths
from hearings.store.setting_aside import stamp

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault


class Guarding:
    """What a person does about who can read their drafts; safe from any thread.

    Encrypting and decrypting need the vault for themselves: `ProfileInUse` is raised when
    another process has it open.
    """

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

    def standing(self) -> VaultStanding:
        """What guards the vault now."""
        return self._door.standing()

    @property
    def has_ring(self) -> bool:
        """Whether the system has a key ring that could open the vault."""
        return has_ring()

    def unlock(self, secret: str) -> None:
        """Open the vault; raises `WrongPassphrase` or `TooManyTries`."""
        self._door.unlock(secret)

    def lock(self) -> None:
        """Close the vault and forget its key; what is not encrypted stays open.

        What was not saved before is not saved any more.
        """
        if self._door.is_encrypted:
            with self._apart(VaultLocked(self._paths.vault)):
                self._door.lock()

    def encrypt(
        self, passphrase: str | None, *, with_code: bool = False, keeps_in_ring: bool = False
    ) -> str | None:
        """Encrypt the vault and its copies; the answer is the recovery code, if one is wanted.

        Without a passphrase there is always a code, and the key ring opens the vault. Nothing
        readable is left of the plain files as far as a program can reach. Raises
        `WeakPassphrase`, `NoKeyRing`, `ProfileInUse`, `VaultDamaged`, `DiskFull` or
        `ProfileReadOnly`; then the vault is as it was.
        """
        from hearings.store.vault.converting import convert_vault, finish_encrypting

        if passphrase is not None:
            check_passphrase(passphrase)
        keeps_in_ring = keeps_in_ring or passphrase is None
        if keeps_in_ring and not has_ring():
            raise NoKeyRing
        # Made, migrated and looked through, before anything is changed.
        if (damage := self._vault().damage) is not None:
            raise damage
        key = new_key()
        file = new_key_file(key, keeps_in_ring=keeps_in_ring)
        code = new_code() if with_code or passphrase is None else None
        if passphrase is not None:
            file = file.with_secret(key, Under.PASSPHRASE, passphrase)
        if code is not None:
            file = file.with_secret(key, Under.RECOVERY_CODE, code)
        with self._apart(VaultLocked(self._paths.vault)):
            self._door.remove(aside=f"replaced-{stamp(self._clock.now())}")
            self._door.keep(file, key)
            try:
                convert_vault(self._paths.vault, None, key)
            except HearingsError:
                self._door.remove()
                raise
            finish_encrypting(self._paths.vault, key)
        return code

    def decrypt(self) -> None:
        """Make a plain vault of an encrypted one, with its copies; needs it unlocked.

        Raises like `encrypt`.
        """
        from hearings.store.vault.converting import convert_copies, convert_vault

        key = self._door.key()
        if key is None:
            return
        with self._apart(VaultLocked(self._paths.vault)):
            if self._paths.vault.exists():
                convert_vault(self._paths.vault, key, None)
            left = convert_copies(self._paths.vault, key, None)
            # Copies that stay encrypted need their key file.
            self._door.remove(aside=f"replaced-{stamp(self._clock.now())}" if left else "")

    def destroy(self) -> None:
        """Delete the vault for good with its copies and its key; it need not be unlocked.

        An empty one that is not encrypted takes its place. What lies outside the profile is
        not reached. Raises `DiskFull` or `ProfileReadOnly`; then what is left goes at the next
        call.
        """
        from hearings.store.vault.destroying import destroy_vault

        with self._apart(VaultLocked(self._paths.vault)):
            # Of the key ring it knows by the key file, which goes first.
            self._door.remove()
            destroy_vault(self._paths.vault)

    def change_passphrase(self, passphrase: str) -> None:
        """Another passphrase opens the vault from now on; needs it unlocked.

        File backups made before still open with the old one.
        """
        key = self._door.key()
        if key is not None:
            file = self._door.key_file()
            new = file.with_secret(key, Under.PASSPHRASE, check_passphrase(passphrase))
            self._door.keep(new, key)

    def new_recovery_code(self) -> str | None:
        """A new recovery code, shown this once; the earlier one opens the vault no longer.

        None where the vault is not encrypted.
        """
        key = self._door.key()
        if key is None:
            return None
        code = new_code()
        self._door.keep(self._door.key_file().with_secret(key, Under.RECOVERY_CODE, code), key)
        return code
