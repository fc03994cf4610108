# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A town with its Legistar service, and the core over its profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.paths import Paths
from tests.hearings.cli.command_line import Town


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        yield made


@pytest.fixture
def core(town: Town) -> Iterator[Core]:
    made = build_core(Paths(town.profile), clock=town.clock)
    yield made
    made.close()
