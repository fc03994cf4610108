# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A town for every test of the command line that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hearings.cli.command_line import Town


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """Sampleville, its Legistar service, and an empty profile."""
    with Town(tmp_path / "profile", capsys) as made:
        yield made
