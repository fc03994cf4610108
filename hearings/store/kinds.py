# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The two kinds of store: what each is called, its version, how careful it writes."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from hearings.errors import CatalogueDamaged, StoreTooNew, VaultDamaged


@dataclass(frozen=True, slots=True)
class StoreKind:
    """One of the two stores.

    `version` is the newest layout this program knows, kept in the file as SQLite's
    `user_version`. `synchronous` "FULL" puts every commit on the disk before it is
    confirmed; "NORMAL" may lose the last commits when the power fails, never the file.
    `is_private` overwrites deleted text and lets only the owner read the file. With a `key`
    (32 bytes) every file of the kind is encrypted with it.
    """

    name: Literal["catalogue", "vault"]
    version: int
    synchronous: Literal["NORMAL", "FULL"]
    is_private: bool
    damaged: type[CatalogueDamaged] | type[VaultDamaged]
    key: bytes | None = field(default=None, repr=False)

    @property
    def migrations(self) -> Path:
        """The folder of the migration scripts, absolute."""
        return Path(__file__).parent.absolute() / self.name / "migrations"

    def with_key(self, key: bytes | None) -> "StoreKind":
        """The same kind, of which the files are encrypted with a key, or with None not at all."""
        return replace(self, key=key)


CATALOGUE = StoreKind("catalogue", 5, "NORMAL", is_private=False, damaged=CatalogueDamaged)
VAULT = StoreKind("vault", 8, "FULL", is_private=True, damaged=VaultDamaged)


class StoreBehind(Exception):
    """The file at `path` has an older layout, and the reader was not told how to migrate it.

    No fault of the world: the readers of the core are told, and never raise it.
    """

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"{path.name} has layout {found}, this program {known}")
        self.path = path
        self.found = found
        self.known = known


def refuse_newer(kind: StoreKind, path: Path, found: int) -> None:
    """Raise `StoreTooNew` for a layout this program does not know yet."""
    if found > kind.version:
        raise StoreTooNew(path, found, kind.version)
