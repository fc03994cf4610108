# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The small file beside an encrypted vault: its key, wrapped, and how it was wrapped.

Nothing in it is secret. Without it no passphrase opens the vault, so that a second one is
kept with the backups.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from hearings.locking.recovery_code import read_code
from hearings.locking.wrapping import Effort, Wrapped, unwrap, wrap

VERSION = 1
FORMAT = "hearings vault key"
KEY_BYTES = 32


class Under(StrEnum):
    """What a key is wrapped under."""

    PASSPHRASE = "passphrase"  # noqa: S105 -- a kind of secret, and none itself
    RECOVERY_CODE = "recovery code"


class NoKeyFile(ValueError):
    """The text is no key file; `version` is that of a newer program, else 0."""

    def __init__(self, version: int = 0) -> None:
        super().__init__("no key file")
        self.version = version


@dataclass(frozen=True, slots=True)
class KeyFile:
    """One vault's wrapped key.

    `id` names the key in a key ring; `check` tells whether a key is the right one. With
    `keeps_in_ring` unlocking puts the key into the key ring, and locking takes it out;
    `is_in_ring` says which was last.
    """

    id: str
    check: str
    wraps: Mapping[Under, Wrapped]
    keeps_in_ring: bool = False
    is_in_ring: bool = False

    def fits(self, key: bytes) -> bool:
        """Whether this is the key of the vault."""
        return len(key) == KEY_BYTES and secrets.compare_digest(_check(key), self.check)

    def open(self, secret: str) -> bytes | None:
        """The key by the passphrase or the recovery code; None where it is neither."""
        code = read_code(secret)
        for under, known in ((Under.RECOVERY_CODE, code), (Under.PASSPHRASE, secret)):
            if known is None or under not in self.wraps:
                continue
            key = unwrap(self.wraps[under], known, self._context(under))
            if key is not None and self.fits(key):
                return key
        return None

    def with_secret(
        self, key: bytes, under: Under, secret: str, effort: Effort | None = None
    ) -> "KeyFile":
        """The same with another passphrase or recovery code; the earlier one opens no longer."""
        known = read_code(secret) if under is Under.RECOVERY_CODE else secret
        if known is None:
            raise ValueError("this is no recovery code")
        new = wrap(key, known, self._context(under), effort)
        return replace(self, wraps={**self.wraps, under: new})

    def without(self, under: Under) -> "KeyFile":
        """The same without a passphrase or a recovery code."""
        left = {one: wrapped for one, wrapped in self.wraps.items() if one is not under}
        return replace(self, wraps=left)

    def _context(self, under: Under) -> bytes:
        # A wrapped key moved to another vault's file, or to another place in it, opens nothing.
        return json.dumps([FORMAT, VERSION, self.id, self.check, under.value]).encode("utf-8")


def new_key() -> bytes:
    """A key nobody has."""
    return secrets.token_bytes(KEY_BYTES)


def new_key_file(key: bytes, *, keeps_in_ring: bool = False) -> KeyFile:
    """The file of a new key, which nothing opens yet."""
    return KeyFile(secrets.token_hex(8), _check(key), {}, keeps_in_ring)


def to_text(file: KeyFile) -> str:
    """The file as it is written."""
    shape = {
        "format": FORMAT,
        "version": VERSION,
        "id": file.id,
        "check": file.check,
        "keeps_in_ring": file.keeps_in_ring,
        "is_in_ring": file.is_in_ring,
        "wraps": {
            under.value: {
                "kdf": "argon2id",
                "time": one.effort.time,
                "memory_kib": one.effort.memory_kib,
                "lanes": one.effort.lanes,
                "salt": one.salt.hex(),
                "cipher": "aes-256-gcm",
                "nonce": one.nonce.hex(),
                "wrapped": one.sealed.hex(),
            }
            for under, one in file.wraps.items()
        },
    }
    return json.dumps(shape, indent=2) + "\n"


def from_text(text: str) -> KeyFile:
    """What a file says; raises `NoKeyFile` for anything this program did not write."""
    try:
        found = json.loads(text)
        if found["format"] != FORMAT:
            raise NoKeyFile
        if found["version"] != VERSION:
            raise NoKeyFile(found["version"] if isinstance(found["version"], int) else 0)
        wraps = {Under(name): _wrapped(one) for name, one in found["wraps"].items()}
        file = KeyFile(
            _said(str, found["id"]),
            _said(str, found["check"]),
            wraps,
            _said(bool, found["keeps_in_ring"]),
            _said(bool, found["is_in_ring"]),
        )
    except NoKeyFile:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoKeyFile from error
    if not all(one.effort.is_bearable for one in wraps.values()) or not file.id.isalnum():
        raise NoKeyFile
    return file


def _wrapped(found: Mapping[str, Any]) -> Wrapped:
    if (found["kdf"], found["cipher"]) != ("argon2id", "aes-256-gcm"):
        raise NoKeyFile
    effort = Effort(*(_said(int, found[name]) for name in ("time", "memory_kib", "lanes")))
    salt, nonce, sealed = (bytes.fromhex(found[name]) for name in ("salt", "nonce", "wrapped"))
    if len(salt) < 8 or len(nonce) != 12:
        raise NoKeyFile
    return Wrapped(effort, salt, nonce, sealed)


def _said(kind: Callable[[Any], Any], value: object) -> Any:
    if type(value) is not kind:
        raise NoKeyFile
    return value


def _check(key: bytes) -> str:
    return hashlib.blake2b(key, digest_size=8, person=b"hearings check").hexdigest()
