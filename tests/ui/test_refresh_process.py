# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A refresh in a process of its own tells, stores and fails as one in the window's does."""

import inspect
import multiprocessing
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hearings import errors
from hearings.clock import StopSignal
from hearings.core import Core, build_core
from hearings.domain.key_home import KeyHome
from hearings.domain.listing import ListQuery
from hearings.errors import Cancelled, HearingsError, NothingChosen, UnknownPlace
from hearings.paths import Paths
from hearings.tasks.progress import PlaceProgress, Stage
from tests.house.floor_plan import ROOT
from tests.support import openstates_site
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import EVERYWHERE, FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.replies import Reply, failing
from tests.support.window import Town, write_places
from ui.refresh_process import refresh_apart

SOON = (datetime.now(UTC) + timedelta(days=5)).date()
WINDOW = """
import sys
from pathlib import Path
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.paths import Paths
from ui import refresh_process
if __name__ == "__main__":
    core = build_core(Paths(Path(sys.argv[1])))
    refresh_process.refresh_apart(core, ("ca-oakland",), lambda _told: None, StopSignal())
"""


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.fixture
def core(server: FakeServer, tmp_path: Path) -> Iterator[Core]:
    api = LegistarApi(server)
    about = legistar_item(1, 7, title="An ordinance on face recognition")
    api.client("sampleville", [legistar_event(7, "City Council", SOON)], {7: [about]})
    write_places(tmp_path, Town(api.base_url))
    core = build_core(Paths(tmp_path))
    yield core
    core.close()


def nobody(_progress: PlaceProgress) -> None:
    """Listens to nothing."""


def test_what_was_read_there_is_listed_here(core: Core):
    told: list[PlaceProgress] = []
    report = refresh_apart(core, ("ca-oakland",), told.append, StopSignal())
    assert [place.place_id for place in report.places] == ["ca-oakland"]
    assert report.places[0].stored[0].is_new
    assert (told[0].stage, told[-1].stage) == (Stage.WAITING, Stage.DONE)
    assert core.looking.listing(ListQuery()).total == 1


def test_a_key_for_this_run_only_goes_with_the_refresh_and_into_no_file(
    core: Core, server: FakeServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    openstates_site.OpenStatesSite(server)
    write_places(tmp_path, Town(server.url(), system="openstates", client="ca"))
    core.keys.keep("openstates", openstates_site.KEY, KeyHome.RUN)
    report = refresh_apart(core, ("ca-oakland",), nobody, StopSignal())
    assert report.places[0].failures == ()
    assert {asked.headers["x-api-key"] for asked in server.asked} == {openstates_site.KEY}
    files = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert all(openstates_site.KEY.encode() not in content for content in files)
    assert openstates_site.KEY not in caplog.text


def test_a_failed_source_is_told_with_its_facts(core: Core, server: FakeServer):
    server.fault(EVERYWHERE, failing(403), times=99)
    report = refresh_apart(core, ("ca-oakland",), nobody, StopSignal())
    failure = report.places[0].failures[0].error
    assert failure.facts()["host"] == f"127.0.0.1:{server.port}"


def test_a_place_that_nobody_knows_is_refused(core: Core):
    with pytest.raises(UnknownPlace) as caught:
        refresh_apart(core, ("ca-nowhere",), nobody, StopSignal())
    assert caught.value.given == "ca-nowhere"


def test_nothing_to_read_is_said(tmp_path: Path):
    core = build_core(Paths(tmp_path / "empty"))
    with pytest.raises(NothingChosen):
        refresh_apart(core, (), nobody, StopSignal())
    core.close()


def test_it_stops_when_asked(core: Core, server: FakeServer):
    server.fault(EVERYWHERE, Reply(wait=30.0), times=99)
    stop = StopSignal()

    def give(progress: PlaceProgress) -> None:
        stop.give()

    began = time.monotonic()
    try:
        report = refresh_apart(core, ("ca-oakland",), give, stop)
        assert report.was_stopped
    except Cancelled:
        pass
    assert time.monotonic() - began < 15


def test_every_error_comes_over_whole():
    classes = [
        one for _, one in inspect.getmembers(errors, inspect.isclass)
        if issubclass(one, HearingsError)
    ]  # fmt: skip
    assert len(classes) > 30
    for one in classes:
        names = one.field_names()
        sent = one(**{name: f"about {name}" for name in names})
        came = pickle.loads(pickle.dumps(sent))
        assert type(came) is one
        assert came.facts() == sent.facts()


@pytest.mark.skipif(sys.platform == "win32", reason="ends the process by a signal")
def test_a_process_that_dies_is_a_fault_and_no_silence(core: Core, server: FakeServer):
    server.fault(EVERYWHERE, Reply(wait=30.0), times=99)

    def kill(progress: PlaceProgress) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(ChildProcessError, match="-9"):
        refresh_apart(core, ("ca-oakland",), kill, StopSignal())


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_it_ends_when_the_window_is_killed(core: Core, server: FakeServer):
    server.fault(EVERYWHERE, Reply(wait=30.0), times=99)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(core.paths.profile)], env=environment, cwd=ROOT
    )
    until = time.monotonic() + 30
    while not server.asked and time.monotonic() < until:
        time.sleep(0.05)
    assert server.asked, "the refresh never began"
    children = Path(f"/proc/{window.pid}/task").glob("*/children")
    refreshes = [int(pid) for one in children for pid in one.read_text().split()]
    assert refreshes
    window.kill()
    window.wait()
    until = time.monotonic() + 20
    while any(map(is_running, refreshes)) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(map(is_running, refreshes))


def is_running(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False
