# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a key may ask is counted from run to run, wherever the key is sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.paths import Paths
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.keys_in_memory import keys_in_memory
from tests.support.openstates_site import KEY, OpenStatesSite

SERVICE = "v3.openstates.org"
DAY = 24 * 60 * 60


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """A legislature that is read through a proxy before Open States."""
    with Town(tmp_path / "profile", capsys) as made, keys_in_memory() as ring:
        OpenStatesSite(made.server)
        made.place(SAMPLEVILLE, source("openstates", "wa", made.server.url()))
        ring.keys["hearings", "openstates"] = KEY
        yield made


def test_the_budget_of_a_day_holds_over_many_runs_and_is_shown(town: Town):
    core = build_core(Paths(town.profile), clock=town.clock)
    for _ in range(247):
        town.clock.turn(7)
        core._rooms.asker().budgets.spend(SERVICE, StopSignal())
    core.close()
    for _ in range(3):
        town.clock.turn(7)
        assert town("refresh").status == 0
    done = town("refresh")
    assert done.status == 3
    assert f"{SERVICE} may be asked 250 times a day; that is used up." in done.out
    assert len(town.server.asked) == 3
    assert f"{SERVICE}: 250 of 250 requests in the last 24 hours" in town("doctor").out
    town.clock.turn(DAY)
    assert town("refresh").status == 0


def test_more_than_ten_a_minute_are_waited_for_over_many_runs(town: Town):
    for _ in range(11):
        assert town("refresh").status == 0
    assert max(town.clock.pauses) > 50
    assert len(town.server.asked) == 11
