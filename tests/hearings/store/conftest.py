# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Real stores in a folder of their own, with a clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.store.vault.vault import Vault, open_vault
from tests.support.turned_clock import TurnedClock


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def catalogue(tmp_path: Path, clock: TurnedClock) -> Iterator[Catalogue]:
    opened = open_catalogue(tmp_path / "catalogue.db", clock)
    yield opened
    opened.close()


@pytest.fixture
def glance(catalogue: Catalogue) -> Iterator[Glance]:
    opened = Glance(catalogue.path)
    yield opened
    opened.close()


@pytest.fixture
def vault(tmp_path: Path, clock: TurnedClock) -> Iterator[Vault]:
    opened = open_vault(tmp_path / "vault.db", clock)
    yield opened
    opened.close()
