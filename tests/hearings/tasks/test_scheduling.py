# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A schedule contacts the hosts that were agreed to and no others, at its time, without a storm."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.caldav import SharedCalendar
from hearings.domain.schedule import FIRST_PAUSE, DailyAt, EveryHours
from hearings.paths import Paths
from hearings.tasks.refresh import Wanted
from hearings.tasks.scheduling import NextReading
from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.fake_server import FakeServer
from tests.support.replies import failing

HOUR = 3_600
OTHER = "xx-other"
EVENTS = "/v1/sampleville/events"


@pytest.fixture
def scheduled(town, core: Core):
    """Sampleville, followed, read every six hours; its host is agreed to."""
    core.following.follow(SAMPLEVILLE)
    core.save_preferences(replace(core.preferences, schedule=EveryHours(6)))
    core.scheduling.agree([town.server.host])
    return town


def after(town, core: Core) -> timedelta | None:
    """How long it is to the next reading."""
    at = core.scheduling.look().at
    return None if at is None else at - town.clock.now()


def read_by_schedule(core: Core) -> None:
    """What the window does when it is time."""
    wanted = Wanted(core.following.places_to_read(core.scheduling.look().place_ids))
    core.refresh.run(wanted)
    core.scheduling.ended()


def test_nothing_is_read_before_its_hosts_were_agreed_to(town, core: Core):
    core.following.follow(SAMPLEVILLE)
    core.save_preferences(replace(core.preferences, schedule=EveryHours(6)))
    hosts = (town.server.host,)
    assert core.scheduling.look() == NextReading((SAMPLEVILLE,), hosts, new_hosts=hosts)
    core.scheduling.agree(hosts)
    assert core.scheduling.look() == NextReading((SAMPLEVILLE,), hosts, at=town.clock.now())


def test_without_a_schedule_nothing_is_ever_due(scheduled, core: Core):
    core.save_preferences(replace(core.preferences, schedule=None))
    assert core.scheduling.look().at is None


def test_a_place_followed_later_stops_the_schedule_until_its_host_is_agreed_to(
    scheduled, core: Core
):
    core.following.follow("ca-oakland")
    found = core.scheduling.look()
    assert scheduled.server.host not in found.new_hosts
    assert found.new_hosts
    assert found.at is None
    core.scheduling.agree(found.hosts)
    assert core.scheduling.look().new_hosts == ()


def test_a_place_of_one_s_own_that_moved_to_another_host_stops_it_too(scheduled, core: Core):
    with FakeServer() as elsewhere:
        text = (scheduled.profile / "places.toml").read_text()
        scheduled.write_places(text.replace(scheduled.server.host, elsewhere.host))
        again = build_core(Paths(scheduled.profile), clock=scheduled.clock)
        assert again.scheduling.look().new_hosts == (elsewhere.host,)
        again.close()


def test_what_was_agreed_to_before_and_is_shown_no_longer_is_asked_for_again(scheduled, core: Core):
    core.scheduling.agree(["one.example", "two.example"])
    core.scheduling.agree(["two.example"])
    assert core.following.agreed_hosts() == ("two.example",)
    assert core.scheduling.look().new_hosts == (scheduled.server.host,)


def test_calendars_that_follow_each_refresh_are_contacted_too(scheduled, core: Core):
    shelf = core._rooms.vault().shared_calendars
    for name, follows in (("mine", False), ("group", True)):
        url = f"https://{name}.example:8443/dav/"
        shelf.keep(SharedCalendar(name, url, "u", after_refresh=follows))
    found = core.scheduling.look()
    assert found.new_hosts == ("group.example:8443",)
    assert found.at is None


def test_nothing_followed_is_nothing_to_read_and_a_place_nobody_lists_as_well(town, core: Core):
    town.write_places("")
    again = build_core(Paths(town.profile), clock=town.clock)
    again.save_preferences(replace(again.preferences, schedule=EveryHours(6)))
    assert again.scheduling.look() == NextReading()
    again.close()


def test_a_reading_by_hand_counts_and_so_does_one_before_the_last_start(scheduled, core: Core):
    scheduled.refreshed()
    assert after(scheduled, core) == timedelta(hours=6)
    again = build_core(Paths(scheduled.profile), clock=scheduled.clock)
    assert after(scheduled, again) == timedelta(hours=6)
    again.close()


def test_reading_one_of_two_places_by_hand_leaves_the_other_its_turn(scheduled, core: Core):
    scheduled.api.client("other")
    scheduled.place(OTHER, scheduled.legistar("other"))
    again = build_core(Paths(scheduled.profile), clock=scheduled.clock)
    again.following.follow(OTHER)
    scheduled.refreshed()
    scheduled.clock.turn(5 * HOUR)
    assert scheduled("refresh", "--place", OTHER).status == 0
    assert after(scheduled, again) == timedelta(hours=1)
    again.close()


def test_a_missed_time_is_caught_up_once(scheduled, core: Core):
    scheduled.refreshed()
    scheduled.clock.turn(40 * HOUR)
    assert after(scheduled, core) is not None
    assert after(scheduled, core) <= timedelta()
    read_by_schedule(core)
    assert after(scheduled, core) == timedelta(hours=6)


def test_after_readings_that_fail_the_pause_grows_and_one_that_works_ends_it(scheduled, core: Core):
    scheduled.server.fault(EVENTS, failing(404), times=4)
    pauses = []
    for _ in range(4):
        read_by_schedule(core)
        pauses.append(after(scheduled, core))
        scheduled.clock.turn(pauses[-1].total_seconds())
    assert pauses == [FIRST_PAUSE * factor for factor in (1, 2, 4, 8)]
    again = build_core(Paths(scheduled.profile), clock=scheduled.clock)
    assert after(scheduled, again) <= timedelta(), "a new start knows of one failure"
    again.close()
    read_by_schedule(core)
    assert after(scheduled, core) == timedelta(hours=6)


def test_a_reading_that_stored_nothing_at_all_begins_no_storm(scheduled, core: Core):
    for _ in range(2):
        core.scheduling.ended()
        assert after(scheduled, core) == timedelta(hours=6)


def test_once_a_day_goes_by_the_clock_of_this_computer(scheduled, core: Core):
    core.save_preferences(replace(core.preferences, schedule=DailyAt(time(7, 30))))
    scheduled.refreshed()
    at = core.scheduling.look().at
    assert at is not None
    assert (at.astimezone().hour, at.astimezone().minute) == (7, 30)


def test_who_agreed_is_in_no_file_but_the_vault(scheduled, core: Core, tmp_path: Path):
    core.scheduling.agree(["very-own-host.example"])
    core.close()
    holding = [
        path.name
        for path in tmp_path.rglob("*")
        if path.is_file() and b"very-own-host" in path.read_bytes()
    ]
    assert holding
    assert all(name.startswith("vault.db") for name in holding)


def test_a_place_whose_sources_are_all_off_is_not_read_by_the_schedule(scheduled, core: Core):
    core.following.switch(SAMPLEVILLE, "legistar", is_on=False)
    assert core.scheduling.look() == NextReading()
    core.following.switch(SAMPLEVILLE, "legistar", is_on=True)
    assert core.scheduling.look().hosts == (scheduled.server.host,)
