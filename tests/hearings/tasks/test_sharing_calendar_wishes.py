# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes into a calendar on a server stays as it was chosen, and follows each refresh."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hearings.caldav.server import event_url
from hearings.calendar.identity import uid_of
from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import AfterRefresh, Conflict, Ran, SharedCalendar, Synchronised
from hearings.domain.caldav_errors import CalendarRefused, UnknownAccount
from hearings.domain.calendar_choice import CalendarChoice
from hearings.messages.caldav import (
    after_refresh_sentence,
    failed_sentence,
    last_run_sentence,
)
from hearings.messages.calendar_file import words_for_calendars
from tests.hearings.tasks.test_sharing_calendar import HEARINGS_ALONE, added, http, run, there
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.keys_in_memory import keys_in_memory
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record

RINGS = CalendarChoice((60,), has_deadlines=False)


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock) -> Iterator[Core]:
    with keys_in_memory():
        made = core_on(tmp_path / "profile", clock)
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


def account(core: Core) -> SharedCalendar:
    return core.sharing_calendar.account("group")


def after_refresh(core: Core) -> list[AfterRefresh]:
    return list(core.sharing_calendar.after_refresh(words_for_calendars(), StopSignal()))


def test_the_alarms_of_an_account_stay_across_runs_and_starts(
    core: Core, server: str, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    calendar = added(core, server, RINGS)
    run(core)
    assert [one["TRIGGER"].dt.total_seconds() for one in alarms(calendar, hearing_id)] == [-3600]
    again = core_on(core.paths.profile, clock)
    listed(again, record(location="Hearing Room 7"))
    assert run(again) == Synchronised(changed=1)
    again.close()
    assert len(alarms(calendar, hearing_id)) == 1


def alarms(calendar: str, hearing_id: str):  # type: ignore[no-untyped-def]
    return there(calendar, uid_of(hearing_id)).walk("VALARM")


def test_another_choice_is_kept_and_written_by_the_next_run(core: Core, server: str):
    (hearing_id,) = listed(core, record())
    url = event_url(added(core, server, HEARINGS_ALONE), uid_of(hearing_id))
    run(core)
    quiet = CalendarChoice((1440,), has_deadlines=False, is_neutral=True)
    core.sharing_calendar.change(replace(account(core), choice=quiet))
    assert account(core).choice == quiet
    assert run(core) == Synchronised(changed=1)
    text = http("GET", url)
    assert b"SUMMARY:Appointment" in text
    assert b"BEGIN:VALARM" in text
    with pytest.raises(UnknownAccount):
        core.sharing_calendar.change(replace(account(core), name="another"))


def test_how_the_last_run_went_is_kept_with_the_account(
    core: Core, server: str, clock: TurnedClock, faults: Faults
):
    listed(core, record())
    added(core, server)
    assert last_run_sentence(account(core).last, clock.now()) == "Nothing was written there yet."
    run(core)
    ran_at = clock.now()
    clock.turn(7200)
    assert account(core).last.ran == Ran(added=1)
    assert last_run_sentence(account(core).last, clock.now()) == (
        "Brought up to date 2 hours ago: 1 event added, 0 changed, 0 removed."
    )
    listed(core, record(location="Hearing Room 7"))
    faults.by_method["PUT"] = 423
    with pytest.raises(CalendarRefused):
        run(core)
    last = account(core).last
    assert (last.ran_at, last.tried_at) == (ran_at, clock.now())
    assert isinstance(last.failure, CalendarRefused)
    assert last.failure.status == 423
    said = failed_sentence(last, clock.now())
    assert "The last try, just now, did not go through." in said
    assert "somebody else has locked the calendar" in said
    faults.by_method.clear()
    run(core)
    assert account(core).last.failure is None
    assert failed_sentence(account(core).last, clock.now()) == ""


def test_only_what_was_asked_to_follows_a_refresh(core: Core, server: str):
    listed(core, record())
    added(core, server)
    assert after_refresh(core) == []
    core.sharing_calendar.change(replace(account(core), after_refresh=True))
    assert after_refresh(core) == [AfterRefresh("group", Synchronised(added=1))]
    assert after_refresh_sentence(after_refresh(core)[0]) == ""


def test_an_account_that_fails_keeps_no_other_from_its_turn_and_the_next_refresh_heals(
    core: Core, server: str, tmp_path: Path, faults: Faults
):
    listed(core, record())
    with radicale(tmp_path / "other") as other:
        for name, address in (("a", server), ("b", other)):
            wanted = SharedCalendar(name, address, USER, HEARINGS_ALONE, after_refresh=True)
            core.sharing_calendar.add(wanted, PASSWORD)
        faults.by_method["PUT"] = 500
        first, second = after_refresh(core)
        assert isinstance(first.failure, CalendarRefused)
        assert after_refresh_sentence(first) == (
            "The calendar “a” was not brought up to date; the next refresh tries again."
        )
        assert second == AfterRefresh("b", Synchronised(added=1))
        faults.by_method.clear()
        first, second = after_refresh(core)
        assert first == AfterRefresh("a", Synchronised(added=1))
        assert second == AfterRefresh("b", Synchronised())


def test_while_the_network_is_switched_off_nothing_is_asked_and_nothing_told(
    core: Core, server: str, faults: Faults
):
    listed(core, record())
    added(core, server)
    core.sharing_calendar.change(replace(account(core), after_refresh=True))
    asked = len(faults.asked)
    core.save_preferences(replace(core.preferences, is_offline=True))
    assert after_refresh(core) == []
    assert len(faults.asked) == asked
    assert account(core).last.failure is None


def test_a_profile_without_accounts_is_not_made_by_looking_for_them(core: Core, tmp_path: Path):
    fresh = core_on(tmp_path / "fresh", TurnedClock())
    assert after_refresh(fresh) == []
    assert not fresh.paths.vault.exists()
    fresh.close()


def test_the_conflicts_of_a_refresh_are_told_in_a_line():
    done = Synchronised(conflicts=(Conflict("a", b"", None), Conflict("b", b"", None)))
    assert after_refresh_sentence(AfterRefresh("group", done)) == (
        "The calendar “group”: 2 events changed here and there as well; nothing of them was "
        "overwritten."
    )
