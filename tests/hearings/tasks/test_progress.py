# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every step of a place is told, from waiting to the end."""

from hearings.tasks.progress import PlaceProgress, Stage, nobody
from hearings.tasks.refresh import Wanted
from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.factories import legistar_event
from tests.support.replies import failing


def stages(core, *place_ids: str) -> list[PlaceProgress]:
    told: list[PlaceProgress] = []
    core.refresh.run(Wanted(core.following.places_to_read(place_ids)), told.append)
    return told


def test_a_place_that_is_read_is_told_from_waiting_to_done(town, core):
    town.client.events += [legistar_event(7), legistar_event(8)]
    told = stages(core)
    assert [one.stage for one in told] == [
        Stage.WAITING, Stage.READING, Stage.READING, Stage.READING, Stage.READING,
        Stage.STORING, Stage.DONE,
    ]  # fmt: skip
    assert {one.place_id for one in told} == {SAMPLEVILLE}
    counts = [(one.done, one.total) for one in told if one.stage is Stage.READING]
    assert counts == [(0, 0), (1, 3), (2, 3), (3, 3)]


def test_a_place_that_fails_ends_as_failed(town, core):
    town.server.fault("/v1/sampleville/events", failing(404))
    assert stages(core)[-1] == PlaceProgress(SAMPLEVILLE, Stage.FAILED)


def test_nobody_listens():
    nobody(PlaceProgress(SAMPLEVILLE, Stage.DONE))
