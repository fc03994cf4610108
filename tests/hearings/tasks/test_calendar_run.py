# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which version of an event holds is what the person said of the version they saw."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hearings.caldav.server import event_url
from hearings.calendar.identity import uid_of
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import Conflict, Synchronised
from hearings.domain.caldav_errors import UnknownAccount
from hearings.messages.caldav import forgotten_sentence, versions
from tests.hearings.tasks.test_sharing_calendar import added, http, run, there
from tests.support.calendar_servers import Faults, radicale
from tests.support.keys_in_memory import KeysInMemory
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record


@pytest.fixture
def core(tmp_path: Path, ring: KeysInMemory) -> Iterator[Core]:
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


def edit(url: str, place: str) -> None:
    """Somebody else moves the event to another place."""
    lines = http("GET", url).split(b"\r\n")
    moved = [f"LOCATION:{place}".encode() if one.startswith(b"LOCATION") else one for one in lines]
    http("PUT", url, b"\r\n".join(moved))


@pytest.fixture
def disagreed(core: Core, server: str) -> tuple[str, Conflict]:
    """An event that was moved here and there, by its address, and the conflict of it."""
    (hearing_id,) = listed(core, record())
    url = event_url(added(core, server), uid_of(hearing_id))
    run(core)
    edit(url, "At my place")
    listed(core, record(location="Hearing Room 7"))
    (conflict,) = run(core).conflicts
    return url, conflict


def test_theirs_stays_until_the_hearing_changes_here_once_more(
    core: Core, disagreed: tuple[str, Conflict]
):
    url, conflict = disagreed
    assert run(core, theirs=frozenset({conflict.uid})) == Synchronised()
    assert run(core) == Synchronised()
    assert b"At my place" in http("GET", url)
    listed(core, record(location="Hearing Room 9"))
    (again,) = run(core).conflicts
    assert b"Hearing Room 9" in again.ours
    assert b"At my place" in (again.theirs or b"")
    assert run(core, is_ours=True) == Synchronised(changed=1)
    assert b"Hearing Room 9" in http("GET", url)


def test_theirs_stays_where_it_was_removed_there(core: Core, server: str):
    (hearing_id,) = listed(core, record())
    url = event_url(added(core, server), uid_of(hearing_id))
    run(core)
    http("DELETE", url)
    listed(core, record(location="Hearing Room 7"))
    (conflict,) = run(core).conflicts
    assert versions(conflict)[1] == ("It was removed there.",)
    assert run(core, is_theirs=True) == Synchronised()
    assert run(core) == Synchronised()
    assert b".ics" not in http("GET", url.rpartition("/")[0] + "/").replace(b"PRODID", b"")


def test_where_only_the_text_differs_the_versions_tell_it(disagreed: tuple[str, Conflict]):
    _, conflict = disagreed
    assert all("text differs" not in line for lines in versions(conflict) for line in lines)
    theirs = conflict.ours.replace(b"DESCRIPTION:", b"DESCRIPTION:Bring cake.\\n")
    ours, there = versions(replace(conflict, theirs=theirs))
    assert "Bring cake." in there
    assert "Bring cake." not in ours
    _, there = versions(replace(conflict, theirs=conflict.ours.replace(b"COLOR:", b"COLOR:x")))
    assert there[-1] == "Something else of it differs."
    _, there = versions(replace(conflict, theirs=b"nonsense"))
    assert there == ("a text that cannot be read",)


def test_ours_holds_over_the_version_that_was_seen(core: Core, disagreed: tuple[str, Conflict]):
    url, conflict = disagreed
    assert run(core, ours={conflict.uid: conflict.etag}) == Synchronised(changed=1)
    assert b"Hearing Room 7" in http("GET", url)


def test_what_changed_there_once_more_since_it_was_seen_is_shown_once_more(
    core: Core, disagreed: tuple[str, Conflict]
):
    url, conflict = disagreed
    edit(url, "At their place")
    (again,) = run(core, ours={conflict.uid: conflict.etag}).conflicts
    assert b"At their place" in (again.theirs or b"")
    assert b"At their place" in http("GET", url)


def test_an_event_that_lies_there_already_and_was_never_ours_can_be_left(
    core: Core, disagreed: tuple[str, Conflict]
):
    url, conflict = disagreed
    core._rooms.vault().shared_calendars.forget("group", conflict.uid)
    assert len(run(core).conflicts) == 1
    assert run(core, is_theirs=True) == Synchronised()
    listed(core, record(location="Hearing Room 9"))
    assert len(run(core).conflicts) == 1
    assert b"At my place" in http("GET", url)


def test_an_edited_event_that_is_to_go_is_asked_about(core: Core, disagreed: tuple[str, Conflict]):
    url, _ = disagreed
    core.following.unfollow(OAKLAND)
    (conflict,) = run(core, takes_away=True).conflicts
    assert conflict.is_removal
    assert run(core, takes_away=True, is_theirs=True) == Synchronised()
    assert b"At my place" in http("GET", url)
    assert run(core, takes_away=True) == Synchronised()


def test_an_edited_event_that_is_to_go_goes_where_ours_holds(
    core: Core, disagreed: tuple[str, Conflict]
):
    core.following.unfollow(OAKLAND)
    (conflict,) = run(core, takes_away=True).conflicts
    ours = {conflict.uid: conflict.etag}
    assert run(core, takes_away=True, ours=ours) == Synchronised(removed=1)


def test_an_account_goes_with_its_events_and_edits_of_others_stay(
    core: Core, server: str, ring: KeysInMemory
):
    one, two = listed(core, record("1"), record("2", body="Parks Board"))
    calendar = added(core, server)
    run(core)
    edit(event_url(calendar, uid_of(two)), "At my place")
    done = core.sharing_calendar.remove_with_events("group", StopSignal())
    assert (done.removed, len(done.conflicts)) == (1, 1)
    assert forgotten_sentence("group", done) == (
        "The account “group” is forgotten. Removed from its server: 1 event. "
        "Still there, because somebody else changed them: 1 event."
    )
    assert uid_of(one).encode() not in http("GET", calendar)
    assert there(calendar, uid_of(two))["LOCATION"] == "At my place"
    assert (core.sharing_calendar.accounts(), ring.keys) == ((), {})
    with pytest.raises(UnknownAccount):
        core.sharing_calendar.remove_with_events("group", StopSignal())
