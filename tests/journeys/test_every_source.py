# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One place of every system in one profile: read in one run, listed in order, in its zone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from hearings.cli.run import main
from hearings.sources.registry import SOURCES
from tests.hearings.cli.command_line import Done
from tests.support.every_source import SYSTEMS, EverySource, place_id
from tests.support.keys_in_memory import keys_in_memory
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, open_window


@pytest.fixture
def every(tmp_path: Path) -> Iterator[EverySource]:
    """Every system tells one meeting; the keys of those that want one are in the key ring."""
    with EverySource(tmp_path / "profile") as made, keys_in_memory() as ring:
        made.tell()
        ring.keys |= {("hearings", name): key for name, key in made.keys.items()}
        yield made


def run(every: EverySource, capsys: pytest.CaptureFixture[str], *words: str) -> Done:
    status = main(["--profile", str(every.profile), *words], TurnedClock())
    said = capsys.readouterr()
    return Done(status, said.out, said.err)


def in_order(every: EverySource) -> list[str]:
    """The places as a list by local date and hour names them; what has no hour begins its day."""
    starts = {system: every.start_of(system) for system in SYSTEMS}

    def key(system: str) -> tuple[str, str]:
        start = starts[system]
        return (f"{start:%Y-%m-%d}", f"{start:%H:%M}") if start else (every.told[system].day, "")

    keys = [key(system) for system in SYSTEMS]
    assert len(set(keys)) == len(keys), "two meetings at one hour have no order"
    return [place_id(system) for system in sorted(SYSTEMS, key=key)]


def test_every_registered_system_is_here(every: EverySource):
    assert {*every.served, "sample"} == set(SOURCES)


def test_one_run_reads_every_system_and_lists_all_by_time_and_zone(
    every: EverySource, capsys: pytest.CaptureFixture[str]
):
    done = run(every, capsys, "refresh", "--json")
    assert (done.status, done.err) == (0, "")
    for place in done.json["places"]:
        found = (place["ok"], place["hearings"], place["failures"], place["rows_skipped"])
        assert found == (True, 1, [], 0), place
        assert place_id(place["system"]) == place["place"]
    assert len(done.json["places"]) == len(SYSTEMS)

    listed: list[Any] = json.loads(run(every, capsys, "list", "--all", "--json").out)
    assert [one["place"] for one in listed] == in_order(every)
    for system in SYSTEMS:
        (one,) = (one for one in listed if one["place"] == place_id(system))
        start = every.start_of(system)
        assert one["starts_at"] == (start and start.isoformat()), system
        assert one["date"] == (f"{start:%Y-%m-%d}" if start else every.told[system].day), system
        assert one["timezone"] == every.zones[system]
        assert one["sources"][0]["system"] == system


@OFFSCREEN
def test_the_window_reads_and_lists_them_in_the_same_order(
    qtbot: QtBot, every: EverySource, capsys: pytest.CaptureFixture[str]
):
    for system in SYSTEMS:
        assert run(every, capsys, "follow", "place", place_id(system)).status == 0
    with open_window(every.profile) as desk:
        desk.refresh()
        assert desk.said.startswith(f"{len(SYSTEMS)} new hearings")
        # Granicus links its agendas, which are not read: its meeting has no topic.
        desk.hearings.press(desk.hearings.view.show_hidden)
        rows = desk.hearings.rows
    names = [id_.removeprefix("xx-").capitalize() for id_ in in_order(every)]
    assert len(rows) == len(names)
    for row, name in zip(rows, names, strict=True):
        assert f". {name}" in row
