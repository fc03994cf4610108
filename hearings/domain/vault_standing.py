# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the vault is guarded, and whether it is open now."""

from dataclasses import dataclass
from enum import StrEnum

SHORTEST_PASSPHRASE = 8
"""So many letters a passphrase has at least."""


class Protection(StrEnum):
    """Who can read the drafts on this computer.

    Not encrypted: whoever uses this computer account. Locked: nobody. Unlocked: this
    program, until it is locked; the file itself stays encrypted.
    """

    NONE = "not encrypted"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


@dataclass(frozen=True, slots=True)
class VaultStanding:
    """What guards the vault; `seconds` is how long no passphrase is looked at.

    With `keeps_in_ring` the system's key ring opens it without a question until it is locked.
    """

    protection: Protection
    has_passphrase: bool = False
    has_recovery_code: bool = False
    keeps_in_ring: bool = False
    seconds: float = 0.0

    @property
    def is_encrypted(self) -> bool:
        """Whether the file on the disk can be read by nobody without a key."""
        return self.protection is not Protection.NONE
