# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A refresh tells how far it is, can be stopped, and says in words what it brought."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from hearings.core import Core
from hearings.errors import HearingsError, NothingChosen, Offline
from hearings.preferences import Preferences
from hearings.tasks.progress import PlaceProgress
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import EVERYWHERE, FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.manual_executor import ManualExecutor, deliver
from tests.support.replies import failing
from tests.support.window import Town, core_on, write_places
from ui.jobs import Jobs
from ui.refreshing import MOST_LINES, Refreshing, Said

NEW = "1 new hearing · 0 changed"


@dataclass
class Run:
    """A refresh over a server on loopback, and everything it told."""

    core: Core
    server: FakeServer
    api: LegistarApi
    jobs: Jobs
    executor: ManualExecutor
    refreshing: Refreshing
    settle: Callable[[], None]
    told: list[str] = field(default_factory=list)
    places: list[PlaceProgress] = field(default_factory=list)
    said: list[Said | None] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    def go(self, *place_ids: str) -> Said:
        self.refreshing.start(place_ids)
        self.settle()
        said = self.said[-1]
        assert said is not None
        return said


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


def run_on(core: Core, server: FakeServer, jobs: Jobs, executor: ManualExecutor,
           settle: Callable[[], None], towns: int) -> Run:  # fmt: skip
    api = LegistarApi(server)
    all_towns = [
        Town(api.base_url, f"ca-town-{number}", f"Town {number}", client=f"town{number}")
        for number in range(towns)
    ]
    write_places(core.paths.profile, *all_towns)
    for town in all_towns:
        about = legistar_item(1, 7, title="An ordinance on face recognition")
        api.client(town.client, [legistar_event(7)], {7: [about]})
        core.following.follow(town.id)
    made = Run(core, server, api, jobs, executor, Refreshing(core, jobs), settle)
    made.refreshing.told.connect(made.told.append)
    made.refreshing.place_told.connect(made.places.append)
    made.refreshing.finished.connect(made.said.append)
    made.refreshing.failed.connect(made.failures.append)
    return made


@pytest.fixture
def run(core: Core, server: FakeServer, jobs: Jobs, executor: ManualExecutor,
        settle: Callable[[], None]) -> Run:  # fmt: skip
    return run_on(core, server, jobs, executor, settle, towns=2)


def test_it_reads_the_followed_places_and_says_what_is_new(run: Run):
    said = run.go()
    words = "2 new hearings · 0 changed"
    assert said == Said(words, "ok", news=words)
    assert run.told[0] == "Refreshing…"
    assert run.told[-1] == "2 of 2 places read"
    assert {one.place_id for one in run.places} == {"ca-town-0", "ca-town-1"}
    assert not run.refreshing.is_running


def test_one_place_can_be_read_alone(run: Run):
    assert run.go("ca-town-1").words == NEW
    assert {one.place_id for one in run.places} == {"ca-town-1"}


def test_a_moved_hearing_is_counted_as_changed(run: Run):
    run.go()
    run.api.clients["town0"].events = [legistar_event(7, time="5:00 PM")]
    assert run.go().words == "0 new hearings · 1 changed"


def test_a_place_that_fails_is_told_with_its_reason_and_the_others_are_read(run: Run):
    run.server.fault("/v1/town0/events", failing(404), times=9)
    said = run.go()
    assert said.words == f"{NEW} · 1 place not fully read"
    assert said.tone == "warn"
    assert said.details.startswith("Town 0: 127.0.0.1")
    assert "Try again later" in said.details


def test_agendas_that_fail_alone_are_counted(run: Run):
    run.server.fault("/v1/town1/events/7/eventitems", failing(404), times=9)
    run.server.fault("/v1/town1/events/7", failing(404), times=9)
    said = run.go()
    assert said.details == "Town 1: 1 agenda could not be read."


def test_rows_that_cannot_be_read_are_counted(run: Run):
    events = [legistar_event(8, body="Other"), legistar_event(9) | {"EventId": "nine"}]
    run.api.clients["town1"].events += events
    said = run.go()
    assert said.details == "Town 1: 1 row of its list could not be read."


def test_many_failures_do_not_fill_the_window(core: Core, server: FakeServer, jobs: Jobs,
                                              executor: ManualExecutor,
                                              settle: Callable[[], None]):  # fmt: skip
    run = run_on(core, server, jobs, executor, settle, towns=9)
    server.fault(EVERYWHERE, failing(404), times=999)
    said = run.go()
    assert "9 places not fully read" in said.words
    assert len(said.details.splitlines()) == MOST_LINES + 1
    assert said.details.endswith(f"{9 - MOST_LINES} more places: see Places.")


def test_only_one_refresh_runs(run: Run):
    run.refreshing.start()
    run.refreshing.start()
    assert run.executor.waiting == 1
    run.settle()
    assert len(run.said) == 1


def test_stopping_keeps_what_was_read_and_says_so(run: Run):
    run.refreshing.start()
    run.refreshing.stop()
    assert run.told[-1] == "Stopping…"
    run.settle()
    (said,) = run.said
    assert said is not None
    assert said.tone == "warn"
    assert "stopped" in said.words
    assert not run.refreshing.is_running


def test_while_it_is_being_stopped_nothing_is_said_over_that(run: Run):
    run.refreshing.start()
    run.executor.run()
    run.refreshing.stop()
    deliver()
    assert run.told[-1] == "Stopping…"


def test_a_stop_without_a_refresh_is_nothing(run: Run):
    run.refreshing.stop()
    assert run.told == []


def test_without_a_place_it_says_what_to_do(core: Core, jobs: Jobs, settle: Callable[[], None]):
    refreshing = Refreshing(core, jobs)
    failures: list[HearingsError] = []
    finished: list[object] = []
    refreshing.failed.connect(failures.append)
    refreshing.finished.connect(finished.append)
    refreshing.start()
    settle()
    assert [type(error) for error in failures] == [NothingChosen]
    assert finished == [None]


def test_offline_nothing_is_asked_and_no_place_counts_as_failed(run: Run):
    run.core.save_preferences(Preferences(is_offline=True))
    run.refreshing.start()
    assert [type(error) for error in run.failures] == [Offline]
    run.settle()
    assert run.server.asked == []
    assert run.core.looking.place_states() == ()
    assert not run.refreshing.is_running


def test_a_fault_of_ours_does_not_leave_it_running_for_ever(
    run: Run, monkeypatch: pytest.MonkeyPatch
):
    def broken(_ids: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(run.core.following, "places_to_read", broken)
    run.refreshing.start()
    run.settle()
    assert run.said == [None]
    assert not run.refreshing.is_running
    monkeypatch.undo()
    assert run.go().tone == "ok"


def test_what_it_stored_is_in_the_catalogue(run: Run):
    run.go()
    state = run.core.looking.place_states()[0]
    assert state.failure is None
    assert state.read_at == run.core.clock.now()


def test_the_sample_can_be_read_offline(
    tmp_path_factory: pytest.TempPathFactory, jobs: Jobs, settle: Callable[[], None]
):
    core = core_on(tmp_path_factory.mktemp("sample"))
    core.is_sample = True
    core.save_preferences(Preferences(is_offline=True))
    write_places(core.paths.profile, Town("https://example.org", system="sample"))
    core.following.follow("ca-oakland")
    refreshing = Refreshing(core, jobs)
    said: list[Said] = []
    refreshing.finished.connect(said.append)
    refreshing.start()
    settle()
    assert said[0].tone in {"ok", "warn"}
    core.close()
