# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Doctor: what this installation has, and how its files are."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from hearings import __version__
from hearings.domain.source_state import SourceState, is_abandoned
from hearings.domain.vault_standing import VaultStanding
from hearings.errors import BadPlacesFile, HearingsError, VaultLocked
from hearings.net.budget import BUDGETS
from hearings.paths import Paths

if TYPE_CHECKING:
    from hearings.net.budget import Budgets
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.vault.vault import Vault

LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "icalendar", "httpcore2", "keyring",
    "sqlcipher3", "cryptography", "argon2-cffi",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """One of the two stores: `error` is None when it can be used as it should be.

    A store that was not made yet (`is_made`) can be, with no rows. Of a locked one
    (`is_locked`) nothing else is known.
    """

    name: str
    path: str
    rows: int = 0
    error: HearingsError | None = None
    is_made: bool = True
    is_locked: bool = False


@dataclass(frozen=True, slots=True)
class ServiceUse:
    """How far one budget of a service is used up.

    `spent` requests of at most `requests` in any `seconds`; `free_at` is when the next may
    be sent (aware, in UTC), None when it may be now.
    """

    host: str
    requests: int
    seconds: float
    spent: int
    free_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found; `services` are those that count requests and were asked.

    `abandoned` are sources of the book that held no news when they were last read. They
    are no fault of this installation. `guarded` says who can read the vault, unless its key
    file cannot be read.
    """

    version: str
    python: str
    libraries: dict[str, str]
    has_window: bool
    profile: str
    catalogue: StoreHealth
    vault: StoreHealth
    places: int
    own_places: int
    places_problem: BadPlacesFile | None
    services: tuple[ServiceUse, ...] = ()
    abandoned: tuple[SourceState, ...] = ()
    guarded: VaultStanding | None = None

    @property
    def is_well(self) -> bool:
        """Whether nothing needs attention."""
        return not (self.catalogue.error or self.vault.error or self.places_problem)


class Examining:
    """Looks at everything, and makes nothing that is not there.

    A damaged catalogue is begun anew, as whenever it is opened.
    """

    def __init__(
        self,
        paths: Paths,
        catalogue: Callable[[], Catalogue],
        vault: Callable[[], Vault],
        book: Callable[[], PlaceBook],
        budgets: Callable[[], Budgets],
        standing: Callable[[], VaultStanding],
    ) -> None:
        self._paths, self._catalogue, self._vault, self._book = paths, catalogue, vault, book
        self._budgets, self._standing = budgets, standing

    def examine(self) -> Health:
        """Look at the installation and the profile."""
        book = self._book()
        catalogue = self._look_at_catalogue()
        can_be_read = catalogue.error is None and catalogue.is_made
        return Health(
            version=__version__,
            python=platform.python_version(),
            libraries={name: found for name in LIBRARIES if (found := _version(name))},
            has_window=find_spec("PySide6") is not None,
            profile=str(self._paths.profile),
            catalogue=catalogue,
            vault=self._look_at_vault(),
            guarded=self._look_at_the_lock(),
            places=len(book.all()),
            own_places=sum(place.is_own for place in book.all()),
            places_problem=book.problem,
            services=self._look_at_services() if can_be_read else (),
            abandoned=self._look_for_abandoned(book) if can_be_read else (),
        )

    def _look_at_catalogue(self) -> StoreHealth:
        name, path = "catalogue", str(self._paths.catalogue)
        if not self._paths.catalogue.exists():
            return StoreHealth(name, path, is_made=False)
        try:
            catalogue = self._catalogue()
            return StoreHealth(name, path, catalogue.count(), catalogue.rebuilt)
        except HearingsError as error:
            return StoreHealth(name, path, error=error)

    def _look_for_abandoned(self, book: PlaceBook) -> tuple[SourceState, ...]:
        zones = {
            (place.id, spec.system): place.timezone
            for place in book.all()
            for spec in place.sources
        }
        return tuple(
            one
            for one in self._catalogue().source_states()
            if (zone := zones.get((one.place_id, one.system))) and is_abandoned(one, zone)
        )

    def _look_at_services(self) -> tuple[ServiceUse, ...]:
        budgets = self._budgets()
        return tuple(
            ServiceUse(
                host, one.budget.requests, one.budget.period.total_seconds(), one.spent, one.free_at
            )
            for host in BUDGETS
            for one in budgets.standing(host)
            if one.spent
        )

    def _look_at_vault(self) -> StoreHealth:
        name, path = "vault", str(self._paths.vault)
        if not self._paths.vault.exists():
            return StoreHealth(name, path, is_made=False)
        try:
            vault = self._vault()
            return StoreHealth(name, path, vault.drafts.count(), vault.damage)
        except VaultLocked:
            return StoreHealth(name, path, is_locked=True)
        except HearingsError as error:
            return StoreHealth(name, path, error=error)

    def _look_at_the_lock(self) -> VaultStanding | None:
        try:
            return self._standing()
        except HearingsError:
            # Told with the vault itself.
            return None


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
