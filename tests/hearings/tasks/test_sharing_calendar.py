# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server follows its hearings, and no edit of others is overwritten silently."""

import socket
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from icalendar import Calendar

from hearings.caldav.server import event_url
from hearings.calendar.identity import uid_of, uid_of_deadline
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import Resolve, SharedCalendar, Synchronised
from hearings.domain.caldav_errors import CalendarRefused, PasswordNeeded, UnknownAccount
from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.deadline import DeadlineKind
from hearings.domain.status import Status
from hearings.messages.caldav import done_sentence, waiting_sentences
from hearings.messages.calendar_file import words_for_calendars
from tests.support.calendar_servers import PASSWORD, USER, radicale, xandikos
from tests.support.keys_in_memory import KeysInMemory
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record

HEARINGS_ALONE = CalendarChoice(has_deadlines=False)
TWO_YEARS = 2 * 365 * 24 * 3600


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock, ring: KeysInMemory) -> Iterator[Core]:
    made = core_on(tmp_path / "profile", clock)
    made.following.follow(OAKLAND)
    yield made
    made.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with radicale(tmp_path / "server") as address:
        yield address


@pytest.fixture(params=["radicale", "xandikos"])
def any_server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "radicale":
        yield request.getfixturevalue("server")
        return
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    with xandikos(tmp_path / "server", port) as address:
        yield address


def added(core: Core, server: str, choice: CalendarChoice = HEARINGS_ALONE) -> str:
    return core.sharing_calendar.add(SharedCalendar("group", server, USER, choice), PASSWORD).url


def run(core: Core, **resolve: Any) -> Synchronised:
    words = words_for_calendars()
    return core.sharing_calendar.bring_up_to_date("group", words, Resolve(**resolve), StopSignal())


def http(method: str, url: str, content: bytes | None = None) -> bytes:
    """What another program of the same person does there."""
    let_in = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    headers = {"Authorization": f"Basic {let_in}", "Content-Type": "text/calendar"}
    asked = Request(url, content, headers, method=method)
    with urlopen(asked, timeout=10) as answer:
        return bytes(answer.read())


def there(calendar: str, uid: str):  # type: ignore[no-untyped-def]
    (event,) = Calendar.from_ical(http("GET", event_url(calendar, uid))).walk("VEVENT")
    return event


def test_a_hearing_is_followed_through_a_move_and_a_cancellation(
    core: Core, any_server: str, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    calendar, uid = added(core, any_server), uid_of(hearing_id)
    assert run(core) == Synchronised(added=1)
    assert there(calendar, uid)["LOCATION"] == record().location
    assert run(core) == Synchronised()
    clock.turn(60)
    listed(core, record(location="Hearing Room 7"))
    assert run(core) == Synchronised(changed=1)
    assert (there(calendar, uid)["LOCATION"], there(calendar, uid)["SEQUENCE"]) == (
        "Hearing Room 7", 1,
    )  # fmt: skip
    clock.turn(60)
    listed(core, record(location="Hearing Room 7", status=Status.CANCELLED))
    assert run(core) == Synchronised(changed=1)
    assert there(calendar, uid)["STATUS"] == "CANCELLED"


def test_an_edit_of_somebody_else_is_shown_and_stays_until_the_person_says_so(
    core: Core, any_server: str, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    calendar, uid = added(core, any_server), uid_of(hearing_id)
    run(core)
    url = event_url(calendar, uid)
    edited = http("GET", url).replace(b"LOCATION:Hearing Room 1", b"LOCATION:At my place")
    http("PUT", url, edited)
    assert run(core) == Synchronised()
    clock.turn(60)
    listed(core, record(location="Hearing Room 7"))
    done = run(core)
    assert (done.changed, len(done.conflicts)) == (0, 1)
    said = "\n".join(waiting_sentences(done))
    assert "Hearing Room 7" in said
    assert "At my place" in said
    assert "At my place" in there(calendar, uid)["LOCATION"]
    assert run(core, is_ours=True) == Synchronised(changed=1)
    assert there(calendar, uid)["LOCATION"] == "Hearing Room 7"
    assert run(core) == Synchronised()


def test_an_event_that_somebody_removed_comes_back_only_when_the_person_says_so(
    core: Core, any_server: str, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    url = event_url(added(core, any_server), uid_of(hearing_id))
    run(core)
    http("DELETE", url)
    assert run(core) == Synchronised()
    clock.turn(60)
    listed(core, record(location="Hearing Room 7"))
    (conflict,) = run(core).conflicts
    assert conflict.theirs is None
    assert run(core, is_ours=True) == Synchronised(changed=1)
    assert b"Hearing Room 7" in http("GET", url)


def test_what_is_followed_no_longer_is_removed_only_when_the_person_says_so(
    core: Core, server: str
):
    (hearing_id,) = listed(core, record())
    url = event_url(added(core, server), uid_of(hearing_id))
    run(core)
    core.following.unfollow(OAKLAND)
    done = run(core)
    assert done == Synchronised(left=(uid_of(hearing_id),))
    assert "--remove-left" in "".join(waiting_sentences(done))
    assert b"SUMMARY" in http("GET", url)
    assert run(core, takes_away=True) == Synchronised(removed=1)
    assert run(core) == Synchronised()


def test_what_was_written_before_the_answer_got_lost_is_taken_for_ours(core: Core, server: str):
    listed(core, record())
    added(core, server)
    run(core)
    shelf = core._rooms.vault().shared_calendars
    for uid in shelf.events("group"):
        shelf.forget("group", uid)
    assert run(core) == Synchronised()
    assert len(shelf.events("group")) == 1


def test_deadlines_stand_there_and_are_taken_back_when_no_longer_known(
    core: Core, server: str, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    core.exporting.export_ids([hearing_id], core.paths.profile / "x.ics", _wish())
    calendar = added(core, server, CalendarChoice())
    assert run(core).added > 1
    uid = uid_of_deadline(hearing_id, DeadlineKind.SIGN_UP)
    assert str(there(calendar, uid)["SUMMARY"]).startswith("Sign up to speak")
    core.keeping_calendar._clock = TurnedClock()
    clock.turn(TWO_YEARS)
    assert run(core).changed >= 1
    assert there(calendar, uid)["STATUS"] == "CANCELLED"


def test_a_wrong_password_is_said_and_nothing_is_kept(
    core: Core, tmp_path: Path, ring: KeysInMemory
):
    with radicale(tmp_path / "server") as address, pytest.raises(CalendarRefused) as refused:
        core.sharing_calendar.add(SharedCalendar("group", address, USER), "wrong")
    assert refused.value.status == 401
    assert core.sharing_calendar.accounts() == ()
    assert ring.keys == {}


def test_an_account_is_removed_with_its_password_and_its_events_stay(
    core: Core, tmp_path: Path, ring: KeysInMemory
):
    (hearing_id,) = listed(core, record())
    with radicale(tmp_path / "server") as address:
        url = event_url(added(core, address), uid_of(hearing_id))
        run(core)
        assert list(ring.keys.values()) == [PASSWORD]
        core.sharing_calendar.remove("group")
        assert ring.keys == {}
        assert b"SUMMARY" in http("GET", url)
    with pytest.raises(UnknownAccount):
        run(core)


def test_without_its_password_nothing_is_asked(core: Core, tmp_path: Path, ring: KeysInMemory):
    with radicale(tmp_path / "server") as address:
        added(core, address)
    ring.keys.clear()
    with pytest.raises(PasswordNeeded):
        run(core)


def test_a_neutral_calendar_says_nothing_of_what_it_is_about(core: Core, tmp_path: Path):
    (hearing_id,) = listed(core, record())
    with radicale(tmp_path / "server") as address:
        choice = CalendarChoice(has_deadlines=False, is_neutral=True)
        url = event_url(added(core, address, choice), uid_of(hearing_id))
        run(core)
        text = http("GET", url)
    assert b"SUMMARY:Appointment" in text
    assert b"Oakland" not in text


def test_what_was_done_is_told_in_numbers():
    done = replace(Synchronised(), added=1, changed=2)
    assert done_sentence(done) == "1 event added, 2 changed, 0 removed."


def _wish():  # type: ignore[no-untyped-def]
    from hearings.domain.calendar_wish import CalendarWish

    return CalendarWish(words_for_calendars())
