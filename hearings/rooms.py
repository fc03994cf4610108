# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rooms of one profile, each opened at its first use: where each store and service begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings import assets
from hearings.clock import Clock
from hearings.domain.interests import Interests
from hearings.door import VaultDoor
from hearings.errors import ProfileError, VaultDamaged, VaultLocked
from hearings.once import Once
from hearings.paths import Paths

if TYPE_CHECKING:
    from hearings.domain.correction import Correction
    from hearings.net.budget import Budgets
    from hearings.net.client import HttpAsker
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.catalogue.glance import Glance
    from hearings.store.catalogue.own_finding import MarkRecord
    from hearings.store.vault.glance import VaultGlance
    from hearings.store.vault.vault import Vault
    from hearings.topics.matching import Matcher


@dataclass(frozen=True)
class Rooms:
    """The rooms of one profile, each opened at its first use."""

    door: VaultDoor
    glance: Once[Glance]
    vault_glance: Once[VaultGlance]
    catalogue: Once[Catalogue]
    vault: Once[Vault]
    book: Once[PlaceBook]
    asker: Once[HttpAsker]
    matcher: Once[Matcher]
    budgets: Once[Budgets]

    def corrections(self) -> tuple[Correction, ...]:
        """The person's own corrections of rules, of a damaged vault what can be read."""
        try:
            return self.vault_glance().corrections()
        except VaultDamaged:
            return self.vault().corrections.all()

    def interests(self) -> Interests:
        """What the person follows beside places; nothing while the vault is locked.

        Of a damaged vault what can be read.
        """
        try:
            return self.vault_glance().interests()
        except VaultLocked:
            return Interests()
        except VaultDamaged:
            return self.vault().follows.interests()

    @contextmanager
    def vault_apart(self, why: VaultLocked) -> Iterator[None]:
        """Have the vault for oneself: it is closed, and nobody here opens it meanwhile.

        Whoever still holds it is told `why`; whoever asks for it waits.
        """
        with self.vault_glance.taken_away() as glance, self.vault.taken_away() as vault:
            if glance is not None:
                glance.shut(why)
            if vault is not None:
                vault.shut(why)
            yield
        if self.glance.made is not None:
            self.glance.made.forget_findings()

    def close(self) -> None:
        """Close every connection and every file that is open."""
        # The asker first: what it still does may keep an answer in the catalogue.
        for room in (self.asker, self.glance, self.vault_glance, self.catalogue, self.vault):
            if room.made is not None:
                room.made.close()


def rooms_of(paths: Paths, clock: Clock, is_offline: Callable[[], bool]) -> Rooms:
    """The rooms of the profile at `paths`; nothing is opened or created yet."""
    catalogue = Once(lambda: _open_catalogue(paths, clock))
    door = VaultDoor(paths, clock)
    vault = Once(lambda: _open_vault(paths, clock, door))
    budgets = Once(lambda: _budgets(clock, catalogue()))
    return Rooms(
        door=door,
        glance=Once(lambda: _glance(paths, catalogue)),
        vault_glance=Once(lambda: _vault_glance(paths, vault, door)),
        catalogue=catalogue,
        vault=vault,
        book=Once(lambda: _read_places(paths)),
        asker=Once(lambda: _asker(clock, catalogue(), budgets(), is_offline)),
        matcher=Once(_load_matcher),
        budgets=budgets,
    )


def _glance(paths: Paths, catalogue: Callable[[], Catalogue]) -> Glance:
    from hearings.store.catalogue.glance import Glance

    return Glance(paths.catalogue, catalogue, _reader_for)


def _vault_glance(paths: Paths, vault: Callable[[], Vault], door: VaultDoor) -> VaultGlance:
    from hearings.store.vault.glance import VaultGlance

    return VaultGlance(paths.vault, vault, door.key())


def _open_catalogue(paths: Paths, clock: Clock) -> Catalogue:
    from hearings.store.catalogue.catalogue import open_catalogue

    return open_catalogue(paths.catalogue, clock, _reader_for)


def _open_vault(paths: Paths, clock: Clock, door: VaultDoor) -> Vault:
    from hearings.store.vault.converting import finish_encrypting
    from hearings.store.vault.vault import open_vault

    key = door.key()
    vault = open_vault(paths.vault, clock, key)
    if key is not None:
        finish_encrypting(paths.vault, key)
    # Work goes on without a copy; the next opening tries again.
    with suppress(ProfileError):
        vault.back_up()
    return vault


def _read_places(paths: Paths) -> PlaceBook:
    from hearings.sources.places import read_places

    return read_places(paths.own_places)


def _asker(
    clock: Clock, catalogue: Catalogue, budgets: Budgets, is_offline: Callable[[], bool]
) -> HttpAsker:
    from hearings.net.client import HttpAsker

    return HttpAsker(
        clock,
        shelf=catalogue,
        is_offline=is_offline,
        budgets=budgets,
        intermediates=assets.folder("certificates"),
    )


def _budgets(clock: Clock, catalogue: Catalogue) -> Budgets:
    from hearings.net.budget import Budgets

    return Budgets(clock, catalogue.requests)


def _reader_for(interests: Interests) -> MarkRecord:
    from hearings.topics.own_reading import OwnReader

    return OwnReader(interests).mark_record


def _load_matcher() -> Matcher:
    from hearings.topics.matching import load_matcher

    return load_matcher()
