# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Wraps the key of the vault under something a person knows: argon2id, then AES-256-GCM."""

import secrets
import unicodedata
from dataclasses import dataclass

SALT_BYTES = 16
NONCE_BYTES = 12

MOST_MEMORY_KIB = 1024 * 1024
"""A file that asks for more memory was not written by this program."""

MOST_TIME = 32
MOST_LANES = 64


@dataclass(frozen=True, slots=True)
class Effort:
    """How much work one try costs; the second choice of RFC 9106 section 4, about 0.1 s."""

    time: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """Whether the numbers are ones this program could have written."""
        return (
            1 <= self.time <= MOST_TIME
            and 1 <= self.lanes <= MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
        )


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key that only the right secret opens; every field may be known to everybody."""

    effort: Effort
    salt: bytes
    nonce: bytes
    sealed: bytes


def wrap(key: bytes, secret: str, context: bytes, effort: Effort | None = None) -> Wrapped:
    """The key wrapped under a secret; `context` is what it belongs to, and must be known again."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    effort, salt = effort or Effort(), secrets.token_bytes(SALT_BYTES)
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(_stretched(secret, salt, effort)).encrypt(nonce, key, context)
    return Wrapped(effort, salt, nonce, sealed)


def unwrap(wrapped: Wrapped, secret: str, context: bytes) -> bytes | None:
    """The key; None for a wrong secret, and for anything that was changed since."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    opener = AESGCM(_stretched(secret, wrapped.salt, wrapped.effort))
    try:
        return opener.decrypt(wrapped.nonce, wrapped.sealed, context)
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, effort: Effort) -> bytes:
    # Imported here: 11 ms that only somebody who types a passphrase needs.
    from argon2.low_level import Type, hash_secret_raw

    # One word has one form, on whatever keyboard it was typed.
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    return hash_secret_raw(
        typed, salt, effort.time, effort.memory_kib, effort.lanes, hash_len=32, type=Type.ID
    )
