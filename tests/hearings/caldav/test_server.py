# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finding the calendars of an account: what there is to choose from, and who gets the password."""

from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request as HttpRequest
from urllib.request import urlopen

import pytest

from hearings.caldav import server as server_module
from hearings.caldav.server import CalendarServer
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import FoundCalendars, OfferedCalendar
from hearings.domain.caldav_errors import CalendarRefused, NoCalendarServer
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.fake_server import FakeServer
from tests.support.replies import Reply
from tests.support.window import core_on


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    made = core_on(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def address(tmp_path: Path, faults: Faults) -> Iterator[str]:
    with radicale(tmp_path / "server", faults) as made:
        yield made


def server(core: Core, password: str = PASSWORD) -> CalendarServer:
    return CalendarServer(core._rooms.asker(), USER, password, StopSignal())


def make(address: str, name: str, kind: str, shown: str) -> str:
    """A calendar that another program of the same person made."""
    body = (
        '<c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop>'
        f"<displayname>{shown}</displayname><c:supported-calendar-component-set>"
        f'<c:comp name="{kind}"/></c:supported-calendar-component-set></prop></set></c:mkcalendar>'
    )
    url = f"{address}/{USER}/{name}/"
    asked = HttpRequest(url, body.encode(), {"Authorization": _let_in()}, method="MKCALENDAR")
    urlopen(asked, timeout=10).close()
    return url


def _let_in() -> str:
    from base64 import b64encode

    return "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()


def test_the_calendars_of_an_account_are_offered_and_nothing_is_made(
    core: Core, address: str, faults: Faults
):
    shared = make(address, "coalition", "VEVENT", "Our  coalition")
    make(address, "tasks", "VTODO", "Tasks")
    asked = len(faults.asked)
    found = server(core).calendars(address)
    own = f"{address}/{USER}/hearings/"
    assert found == FoundCalendars(own, (OfferedCalendar(shared, "Our coalition"),))
    assert set(faults.asked[asked:]) == {"PROPFIND"}


def test_the_calendar_of_our_own_is_made_at_the_address_that_was_offered(core: Core, address: str):
    own = server(core).calendars(address).own
    assert server(core).find_calendar(own) == own
    assert server(core).calendars(own) == FoundCalendars("", (OfferedCalendar(own, "Hearings"),))


def test_a_calendar_that_was_named_is_the_only_one_offered(core: Core, address: str):
    shared = make(address, "coalition", "VEVENT", "Ours")
    assert server(core).calendars(shared) == FoundCalendars("", (OfferedCalendar(shared, "Ours"),))


def test_a_wrong_password_is_said_while_looking(core: Core, address: str):
    with pytest.raises(CalendarRefused) as refused:
        server(core, "wrong").calendars(address)
    assert refused.value.status == 401


@pytest.mark.parametrize("given", ["someone@calendar.example", " calendar.example "])
def test_of_an_address_for_mail_only_the_host_is_asked(given: str):
    start = server_module._start_of(given)
    assert next(server_module._places(start)) == ("https://calendar.example/.well-known/caldav")


@pytest.mark.parametrize(
    ("url", "start", "is_near"),
    [
        ("https://p1-caldav.example.com/1/", "https://caldav.example.com", True),
        ("http://p1-caldav.example.com/1/", "https://caldav.example.com", False),
        ("https://elsewhere.com/", "https://caldav.example.com", False),
        ("https://evil.co.uk/", "https://calendar.example.co.uk", False),
        ("https://dav.example.co.uk/", "https://calendar.example.co.uk", True),
        ("https://other/", "https://nas/", False),
        ("https://nas/dav/", "https://nas/", True),
    ],
)
def test_the_password_stays_with_its_site(url: str, start: str, is_near: bool):
    assert server_module._is_near(url, start) is is_near


def test_calendars_elsewhere_are_not_offered(core: Core):
    told = b"""<multistatus xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
      <response><href>/home/</href><propstat><prop><resourcetype><collection/></resourcetype>
        <c:calendar-home-set><href>/home/</href></c:calendar-home-set></prop></propstat></response>
      <response><href>https://elsewhere.example/c/</href><propstat><prop><resourcetype>
        <collection/><c:calendar/></resourcetype></prop></propstat></response></multistatus>"""
    with FakeServer() as fake:
        fake.route("/", lambda _asked: Reply(told, 207, "application/xml"))
        found = server(core).calendars(fake.url())
    assert found.own.endswith("/home/hearings/")
    assert found.others == ()


def test_a_principal_of_another_site_is_not_asked(core: Core):
    told = b"""<multistatus xmlns="DAV:"><response><href>/</href><propstat><prop>
      <current-user-principal><href>https://elsewhere.example/me/</href></current-user-principal>
      </prop></propstat></response></multistatus>"""
    with FakeServer() as fake:
        fake.route("/", lambda _asked: Reply(told, 207, "application/xml"))
        with pytest.raises(NoCalendarServer):
            server(core).calendars(fake.url())
