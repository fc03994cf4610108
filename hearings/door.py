# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The door of the vault: whether it is locked, and the key for as long as it is not.

A vault is encrypted where a key file lies beside it and the vault itself is no plain file;
an encryption that was broken off in the middle therefore still counts as not encrypted.
Nothing of `locking` is imported for a vault that is not encrypted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.vault_standing import SHORTEST_PASSPHRASE, Protection, VaultStanding
from hearings.errors import (
    KeyFileDamaged,
    NoKeyRing,
    ProfileError,
    StoreTooNew,
    TooManyTries,
    VaultLocked,
    WeakPassphrase,
    WrongPassphrase,
)
from hearings.files import why_not_written, write_whole
from hearings.keys import from_ring, put_in_ring, take_from_ring
from hearings.once import made_once
from hearings.paths import Paths

if TYPE_CHECKING:
    from hearings.locking.key_file import KeyFile
    from hearings.locking.tries import Tries


class VaultDoor:
    """The key of one profile's vault; safe from any thread."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        """Read nothing yet."""
        self._paths, self._clock = paths, clock
        self._lock = RLock()
        self._key: bytes | None = None
        self._asks_ring = True
        self.ask: Callable[[], str] | None = None
        """How a shell without a window asks for the passphrase; None where it does not."""

    @property
    def is_encrypted(self) -> bool:
        """Whether the vault is, or will be when it is made, encrypted."""
        if not (self._paths.vault_key.exists() or self._paths.vault_key_copy.exists()):
            return False
        from hearings.store.opening import is_plain

        return not is_plain(self._paths.vault)

    @property
    def is_open(self) -> bool:
        """Whether the vault can be read without asking anybody: not encrypted, or unlocked."""
        return self._key is not None or not self.is_encrypted

    @property
    def may_be_in_ring(self) -> bool:
        """Whether asking the key ring may open the vault."""
        with suppress(ProfileError):
            return self.key_file().is_in_ring
        return False

    @property
    def for_this_run(self) -> bytes | None:
        """The key while it is unlocked, for another process of the same run."""
        return self._key

    @contextmanager
    def without_ring(self) -> Iterator[None]:
        """Ask no key ring meanwhile: that takes longer than the first picture may."""
        self._asks_ring = False
        try:
            yield
        finally:
            self._asks_ring = True

    def use(self, key: bytes | None) -> None:
        """Use a key another process of the same run has."""
        self._key = key

    def key(self) -> bytes | None:
        """The key; None for a vault that is not encrypted.

        Asks the key ring where it was put there, and then whoever `ask` asks. Raises
        `VaultLocked`, `KeyFileDamaged`, `StoreTooNew`, and what `unlock` raises.
        """
        with self._lock:
            if not self.is_encrypted:
                return None
            if self._key is None:
                file = self.key_file()
                if file.is_in_ring and self._asks_ring:
                    self._key = self._in_ring(file)
                if self._key is None and self.ask is not None:
                    # Once: what was wrong is not tried again by the next who needs the key.
                    ask, self.ask = self.ask, None
                    self.unlock(ask())
            if self._key is None:
                raise VaultLocked(self._paths.vault, is_ring_empty=file.is_in_ring)
            return self._key

    def unlock(self, secret: str) -> None:
        """Open the vault by the passphrase or the recovery code.

        Raises `WrongPassphrase`, and `TooManyTries` without looking at what was given.
        """
        with self._lock:
            file = self.key_file()
            if seconds := self._tries.seconds_left():
                raise TooManyTries(self._paths.vault, seconds)
            key = file.open(secret)
            if key is None:
                raise WrongPassphrase(self._paths.vault, self._tries.note_wrong())
            self._tries.forget()
            self._key = key
            if file.keeps_in_ring:
                # Where the ring does not take it the passphrase is asked for again.
                with suppress(NoKeyRing, ProfileError):
                    self.keep(file, key)

    def lock(self) -> None:
        """Forget the key, here and in the key ring; raises `NoKeyRing` if that keeps it."""
        with self._lock:
            self._key = None
            if not self.is_encrypted:
                return
            file = self.key_file()
            if file.is_in_ring:
                self._take_from_ring(file)
                self.write(replace(file, is_in_ring=False))

    def standing(self) -> VaultStanding:
        """What guards the vault now; the key ring is asked. Raises `KeyFileDamaged`."""
        if not self.is_encrypted:
            return VaultStanding(Protection.NONE)
        from hearings.locking.key_file import Under

        file = self.key_file()
        if self._key is None and file.is_in_ring:
            self._key = self._in_ring(file)
        return VaultStanding(
            Protection.LOCKED if self._key is None else Protection.UNLOCKED,
            has_passphrase=Under.PASSPHRASE in file.wraps,
            has_recovery_code=Under.RECOVERY_CODE in file.wraps,
            keeps_in_ring=file.keeps_in_ring,
            seconds=self._tries.seconds_left(),
        )

    def key_file(self) -> KeyFile:
        """The key file, or its copy with the backups; raises `KeyFileDamaged`, `StoreTooNew`."""
        from hearings.locking.key_file import VERSION, NoKeyFile, from_text

        damaged = KeyFileDamaged(self._paths.vault_key)
        for path in (self._paths.vault_key, self._paths.vault_key_copy):
            try:
                return from_text(path.read_text(encoding="utf-8"))
            except NoKeyFile as error:
                if error.version > VERSION:
                    raise StoreTooNew(path, error.version, VERSION) from error
            except (OSError, UnicodeDecodeError):
                continue
        raise damaged

    def keep(self, file: KeyFile, key: bytes) -> None:
        """Write the key file; with `keeps_in_ring` the key goes into the ring before.

        Raises `NoKeyRing`, and what `write_whole` raises.
        """
        if file.keeps_in_ring:
            put_in_ring(_ring_name(file), key.hex())
        self.write(replace(file, is_in_ring=file.keeps_in_ring))
        self._key = key

    def write(self, file: KeyFile) -> None:
        """Write the key file and its copy; raises what `write_whole` raises."""
        from hearings.locking.key_file import to_text

        content = to_text(file).encode("utf-8")
        for path in (self._paths.vault_key_copy, self._paths.vault_key):
            write_whole(path, content, only_for_owner=True)

    def remove(self, aside: str = "") -> None:
        """Take the key file away, with its copy, its tries and the key in the ring.

        With `aside` it is kept under a name that ends so, else written over before.
        """
        from hearings.store.vault.remains import destroy

        with suppress(ProfileError, NoKeyRing):
            file = self.key_file()
            if file.is_in_ring:
                self._take_from_ring(file)
        self._key = None
        self._tries.forget()
        try:
            if aside and self._paths.vault_key.exists():
                kept = self._paths.vault_key
                kept.rename(kept.with_name(f"{kept.name}.{aside}"))
        except OSError as error:
            raise why_not_written(error, self._paths.vault_key) from error
        for path in (self._paths.vault_key, self._paths.vault_key_copy):
            destroy(path)

    def _take_from_ring(self, file: KeyFile) -> None:
        # A ring that is gone, or has lost the key, has nothing to be taken out.
        if from_ring(_ring_name(file)):
            take_from_ring(_ring_name(file))

    @made_once
    def _tries(self) -> Tries:
        from hearings.locking.tries import Tries

        return Tries(self._paths.vault_tries, self._clock)

    def _in_ring(self, file: KeyFile) -> bytes | None:
        with suppress(ValueError):
            key = bytes.fromhex(from_ring(_ring_name(file)) or "")
            return key if file.fits(key) else None
        return None


def check_passphrase(passphrase: str) -> str:
    """A passphrase that may guard a vault; raises `WeakPassphrase`."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise WeakPassphrase(shortest=SHORTEST_PASSPHRASE)
    return passphrase


def _ring_name(file: KeyFile) -> str:
    return f"vault:{file.id}"
