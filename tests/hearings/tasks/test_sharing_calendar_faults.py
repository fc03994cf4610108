# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whatever a calendar server answers nothing is lost, and the next run makes it good."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.caldav.server import CalendarServer, event_url
from hearings.calendar.identity import uid_of
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import Resolve, Synchronised
from hearings.domain.caldav_errors import CalendarRefused, NoCalendarServer
from hearings.errors import Cancelled, HostUnreachable, RedirectRefused
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.errors import describe
from tests.hearings.tasks.test_sharing_calendar import added, http, run
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.fake_server import FakeServer
from tests.support.keys_in_memory import keys_in_memory
from tests.support.replies import Reply
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    with keys_in_memory():
        made = core_on(tmp_path / "profile", TurnedClock())
        made.following.follow(OAKLAND)
        yield made
        made.close()


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def server(tmp_path: Path, faults: Faults) -> Iterator[str]:
    with radicale(tmp_path / "server", faults) as address:
        yield address


@pytest.mark.parametrize("status", [401, 403, 423, 500, 507])
def test_a_refused_event_is_said_and_written_by_the_next_run(
    core: Core, server: str, faults: Faults, status: int
):
    (hearing_id,) = listed(core, record())
    calendar = added(core, server)
    faults.by_method["PUT"] = status
    with pytest.raises(CalendarRefused) as refused:
        run(core)
    assert refused.value.status == status
    assert PASSWORD not in str(refused.value)
    said = describe(refused.value)
    assert "127.0.0.1" in said.happened
    assert said.now
    faults.by_method.clear()
    assert run(core) == Synchronised(added=1)
    assert b"City Council" in http("GET", event_url(calendar, uid_of(hearing_id)))


def test_a_server_without_room_says_so(core: Core, server: str, faults: Faults):
    listed(core, record())
    added(core, server)
    faults.by_method["PUT"] = 507
    with pytest.raises(CalendarRefused) as refused:
        run(core)
    said = describe(refused.value)
    assert said.happened.endswith(" has no room left for this calendar.")
    assert said.now.startswith("Make room in that account")


def test_an_answer_that_breaks_off_costs_nothing(core: Core, server: str, faults: Faults):
    (hearing_id,) = listed(core, record())
    calendar = added(core, server)
    faults.by_method["PUT"] = "lost"
    # The network is tried again, and the second try finds what the first one wrote.
    with pytest.raises(HostUnreachable):
        run(core)
    faults.by_method.clear()
    assert run(core) == Synchronised()
    assert faults.asked.count("PUT") > 1
    listed(core, record(location="Hearing Room 7"))
    assert run(core) == Synchronised(changed=1)
    assert b"Hearing Room 7" in http("GET", event_url(calendar, uid_of(hearing_id)))


def test_what_was_written_before_a_run_broke_off_is_remembered(
    core: Core, server: str, faults: Faults
):
    listed(core, *(record(str(at), body=f"Board {at}") for at in range(4)))
    added(core, server)
    stop = StopSignal()
    before = faults.asked.count("PUT")
    note = core._rooms.vault().shared_calendars
    words = words_for_calendars()

    class StopsAfterTwo(StopSignal):
        def check(self) -> None:
            if faults.asked.count("PUT") - before >= 2:
                self.give()
            super().check()

    stop = StopsAfterTwo()
    with pytest.raises(Cancelled):
        core.sharing_calendar.bring_up_to_date("group", words, Resolve(), stop)
    assert len(note.events("group")) == 2
    assert run(core) == Synchronised(added=2)


def test_a_calendar_that_is_gone_is_said(core: Core, server: str):
    listed(core, record())
    http("DELETE", added(core, server))
    with pytest.raises(CalendarRefused) as refused:
        run(core)
    assert refused.value.status in {404, 409}


def test_an_address_without_a_calendar_server_is_said(core: Core):
    with FakeServer() as fake, pytest.raises(NoCalendarServer):
        added(core, fake.url())


@pytest.mark.parametrize("body", [b"", b"<html>", b"<a/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"])
def test_an_answer_that_is_no_multistatus_is_no_calendar_server(core: Core, body: bytes):
    with FakeServer() as fake:
        fake.route("/", lambda _asked: Reply(body, 207, "application/xml"))
        with pytest.raises(NoCalendarServer):
            added(core, fake.url())


def test_the_password_does_not_follow_a_redirect_to_somewhere_else(core: Core):
    with FakeServer() as elsewhere, FakeServer() as fake:
        there = {"Location": f"{elsewhere.url('/dav/')}"}
        fake.route("/.well-known/caldav", lambda _asked: Reply(b"", 301, headers=there))
        with pytest.raises(RedirectRefused):
            added(core, fake.url())
        assert elsewhere.asked == []


def test_the_password_does_not_go_to_another_site_that_a_server_names(core: Core):
    told = (
        b'<multistatus xmlns="DAV:"><response><href>/</href><propstat><prop>'
        b"<current-user-principal><href>https://elsewhere.example/me/</href>"
        b"</current-user-principal></prop></propstat></response></multistatus>"
    )
    with FakeServer() as fake:
        fake.route("/", lambda _asked: Reply(told, 207, "application/xml"))
        with pytest.raises(NoCalendarServer) as refused:
            added(core, fake.url())
    assert "elsewhere.example" in refused.value.given


def test_a_calendar_that_was_named_is_used_itself(core: Core, server: str):
    made = added(core, server)
    asker = core._rooms.asker()
    assert CalendarServer(asker, USER, PASSWORD, StopSignal()).find_calendar(made) == made
