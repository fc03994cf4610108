# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server is added, kept right, disagreed on and forgotten from the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.calendar.identity import uid_of
from hearings.core import Core
from hearings.domain.calendar_choice import CalendarChoice
from tests.hearings.tasks.test_sharing_calendar import http
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.fake_server import FakeServer
from tests.support.keys_in_memory import KeysInMemory
from tests.support.replies import Reply
from tests.support.turned_clock import TurnedClock
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.jobs import Jobs
from ui.preferences.accounts_presenter import AccountsPresenter
from ui.preferences.calendar_presenter import CalendarPresenter
from ui.preferences.calendar_view import CalendarView

Settle = Callable[[], None]


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def server(tmp_path: Path, faults: Faults) -> Iterator[str]:
    with radicale(tmp_path / "server", faults) as address:
        yield address


@pytest.fixture
def presenter(
    qtbot: QtBot, core: Core, jobs: Jobs, settle: Settle, ring: KeysInMemory
) -> Iterator[AccountsPresenter]:
    view = CalendarView()
    qtbot.addWidget(view)
    view.resize(900, 900)
    view.show()
    core.following.follow(OAKLAND)
    page = CalendarPresenter(view, core, jobs)
    page.show_again()
    settle()
    yield page.accounts
    view.close()


def said(presenter: AccountsPresenter) -> str:
    return presenter._strip.words.text()


def type_in(presenter: AccountsPresenter, address: str, password: str = PASSWORD) -> None:
    """By the keyboard alone: from one field to the next by Tab, and Enter asks the server."""
    form = presenter.view.form
    presenter.view.add.setFocus()
    QTest.keyClick(presenter.view.add, Qt.Key.Key_Space)
    for field, words in ((form.address, address), (form.user, USER), (form.password, password)):
        QTest.keyClicks(field, words)
    QTest.keyClick(form.password, Qt.Key.Key_Return)


@pytest.fixture
def hearing_id(core: Core) -> str:
    (id_,) = listed(core, record())
    return id_


@pytest.fixture
def account(presenter: AccountsPresenter, server: str, settle: Settle, hearing_id: str) -> str:
    """The address of the calendar of an account that was added in the window."""
    type_in(presenter, server)
    settle()
    QTest.keyClick(presenter.view.form.name, Qt.Key.Key_Return)
    settle()
    assert presenter.account is not None
    presenter.view.fields.deadlines.click()
    settle()
    return presenter.account.url


def run(presenter: AccountsPresenter, settle: Settle) -> str:
    presenter.view.run.click()
    settle()
    return said(presenter)


def edit(url: str, place: bytes) -> None:
    lines = http("GET", url).split(b"\r\n")
    http("PUT", url, b"\r\n".join(b"LOCATION:" + place if one.startswith(b"LOCATION") else one
                                  for one in lines))  # fmt: skip


def test_an_account_is_added_by_keyboard_and_the_password_goes_to_the_key_ring_alone(
    presenter: AccountsPresenter, server: str, settle: Settle, core: Core, ring: KeysInMemory
):
    form = presenter.view.form
    assert not form.isVisible()
    type_in(presenter, server)
    assert said(presenter) == "Asking the server…"
    settle()
    assert form.calendar.currentText() == "One of its own, called “Hearings”"
    assert form.name.text() == "127.0.0.1"
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    settle()
    (account,) = core.sharing_calendar.accounts()
    assert account.url == f"{server}/{USER}/hearings/"
    assert list(ring.keys.values()) == [PASSWORD]
    assert not form.isVisible()
    assert (form.password.text(), form.address.text()) == ("", "")
    assert presenter.view.last.text() == "Nothing was written there yet."
    assert not account.after_refresh


def test_a_calendar_that_is_there_already_can_be_chosen(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core
):
    type_in(presenter, account)
    settle()
    form = presenter.view.form
    assert [form.calendar.itemText(at) for at in range(form.calendar.count())] == ["Hearings"]
    form.name.setText("127.0.0.1")
    form.name.textEdited.emit("127.0.0.1")
    assert not form.keep.isEnabled(), "another account has this name"
    form.name.setText("the same")
    form.name.textEdited.emit("the same")
    form.keep.click()
    settle()
    assert [one.url for one in core.sharing_calendar.accounts()] == [account, account]
    assert presenter.account is not None
    assert presenter.account.name == "the same"


def test_what_was_found_is_dropped_when_another_address_is_typed(
    presenter: AccountsPresenter, server: str, settle: Settle
):
    type_in(presenter, server)
    settle()
    assert presenter.view.form.found.isVisible()
    QTest.keyClicks(presenter.view.form.address, "x")
    assert not presenter.view.form.found.isVisible()


def test_escape_forgets_what_was_typed(presenter: AccountsPresenter, server: str, settle: Settle):
    type_in(presenter, server)
    settle()
    QTest.keyClick(presenter.view.form.password, Qt.Key.Key_Escape)
    assert not presenter.view.form.isVisible()
    assert presenter.view.form.password.text() == ""


def test_a_wrong_password_is_said_and_nothing_is_kept(
    presenter: AccountsPresenter, server: str, settle: Settle, core: Core, ring: KeysInMemory
):
    type_in(presenter, server, "wrong")
    settle()
    assert "did not take the name and the password" in said(presenter)
    assert "app password" in said(presenter)
    assert presenter.view.form.isVisible()
    assert presenter.view.form.look.isEnabled()
    assert (core.sharing_calendar.accounts(), ring.keys) == ((), {})


def test_a_run_writes_and_says_when_with_what(
    presenter: AccountsPresenter, account: str, settle: Settle, hearing_id: str
):
    assert run(presenter, settle) == "1 event added, 0 changed, 0 removed."
    assert b"City Council" in http("GET", f"{account}{uid_of(hearing_id)}.ics")
    assert presenter.view.last.text() == (
        "Brought up to date just now: 1 event added, 0 changed, 0 removed."
    )
    assert not presenter.view.remove_left.isVisible()


def test_what_goes_in_is_kept_as_it_is_chosen(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core, hearing_id: str
):
    view = presenter.view
    view.fields.neutral.click()
    view.fields.alarm.setCurrentIndex(1)
    view.fields.alarm.activated.emit(1)
    view.after_refresh.click()
    settle()
    (kept,) = core.sharing_calendar.accounts()
    assert kept.choice == CalendarChoice((60,), has_deadlines=False, is_neutral=True)
    assert kept.after_refresh
    run(presenter, settle)
    event = http("GET", f"{account}{uid_of(hearing_id)}.ics")
    assert b"SUMMARY:Appointment" in event
    assert b"BEGIN:VALARM" in event


@pytest.fixture
def disagreed(
    presenter: AccountsPresenter,
    account: str,
    settle: Settle,
    core: Core,
    hearing_id: str,
    clock: TurnedClock,
) -> str:
    """The address of an event that was moved here and there."""
    url = f"{account}{uid_of(hearing_id)}.ics"
    run(presenter, settle)
    edit(url, b"At my place")
    clock.turn(60)
    listed(core, record(location="Hearing Room 7"))
    run(presenter, settle)
    return url


def test_both_versions_stand_side_by_side_and_nothing_is_overwritten(
    presenter: AccountsPresenter, disagreed: str
):
    conflict = presenter.view.conflict
    assert conflict.isVisible()
    assert "Hearing Room 7" in conflict.ours.text()
    assert "At my place" in conflict.theirs.text()
    assert "Waiting: 1" in conflict.title.text()
    assert b"At my place" in http("GET", disagreed)
    assert "1 event changed here and there as well" in presenter.view.last.text()


def test_theirs_is_kept_by_keyboard(presenter: AccountsPresenter, disagreed: str, settle: Settle):
    QTest.keyClick(presenter.view.conflict.keep_theirs, Qt.Key.Key_Space)
    settle()
    assert not presenter.view.conflict.isVisible()
    assert b"At my place" in http("GET", disagreed)
    assert run(presenter, settle) == "0 events added, 0 changed, 0 removed."


def test_ours_is_put_again(presenter: AccountsPresenter, disagreed: str, settle: Settle):
    presenter.view.conflict.put_ours.click()
    settle()
    assert not presenter.view.conflict.isVisible()
    assert b"Hearing Room 7" in http("GET", disagreed)


def test_what_changed_there_after_it_was_shown_is_shown_anew(
    presenter: AccountsPresenter, disagreed: str, settle: Settle
):
    edit(disagreed, b"At their place")
    presenter.view.conflict.put_ours.click()
    settle()
    assert "At their place" in presenter.view.conflict.theirs.text()
    assert b"At their place" in http("GET", disagreed)


def test_what_is_left_goes_only_when_that_is_said(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core, hearing_id: str
):
    run(presenter, settle)
    core.following.unfollow(OAKLAND)
    run(presenter, settle)
    assert presenter.view.remove_left.isVisible()
    assert http("GET", account).count(b"BEGIN:VEVENT") == 1
    presenter.view.remove_left.click()
    settle()
    assert http("GET", account).count(b"BEGIN:VEVENT") == 0
    assert not presenter.view.remove_left.isVisible()


def test_an_account_is_forgotten_and_its_events_stay_or_go_as_is_said(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core, ring: KeysInMemory
):
    run(presenter, settle)
    view = presenter.view
    view.forget.click()
    assert view.forgetting.isVisible()
    view.stay.click()
    assert not view.forgetting.isVisible()
    assert len(core.sharing_calendar.accounts()) == 1
    view.forget.click()
    view.take.click()
    settle()
    assert "Removed from its server: 1 event." in said(presenter)
    assert http("GET", account).count(b"BEGIN:VEVENT") == 0
    assert (core.sharing_calendar.accounts(), ring.keys) == ((), {})
    assert not view.account.isVisible()


def test_an_account_is_forgotten_and_its_events_stay(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core
):
    run(presenter, settle)
    presenter.view.forget.click()
    presenter.view.leave.click()
    settle()
    assert "its events stay on the server" in said(presenter)
    assert http("GET", account).count(b"BEGIN:VEVENT") == 1
    assert core.sharing_calendar.accounts() == ()


def test_the_account_is_checked_without_writing(
    presenter: AccountsPresenter, account: str, settle: Settle, faults: Faults
):
    asked = len(faults.asked)
    presenter.view.check.click()
    settle()
    assert "the calendar is there" in said(presenter)
    assert set(faults.asked[asked:]) == {"PROPFIND"}
    http("DELETE", account)
    presenter.view.check.click()
    settle()
    assert "no longer has this calendar" in said(presenter)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (401, "did not take the name and the password"),
        (403, "does not let this account write there"),
        (404, "no longer has this calendar"),
        (423, "somebody else has locked the calendar"),
        (500, "answered with 500"),
        ("lost", "could not be reached"),
    ],
)
def test_each_trouble_is_told_in_three_parts_and_the_next_run_heals(
    presenter: AccountsPresenter,
    account: str,
    settle: Settle,
    faults: Faults,
    fault: int | str,
    words: str,
):
    faults.by_method["PUT"] = fault
    told = run(presenter, settle)
    assert words in told
    assert "nothing is lost here" in told
    assert presenter.view.failed.text().startswith("The last try, just now, did not go through.")
    assert presenter.view.run.isEnabled()
    faults.by_method.clear()
    run(presenter, settle)
    assert not presenter.view.failed.isVisible()


def test_a_redirect_to_somewhere_else_is_told(presenter: AccountsPresenter, settle: Settle):
    with FakeServer() as elsewhere, FakeServer() as fake:
        to = {"Location": elsewhere.url("/dav/")}
        fake.route("/.well-known/caldav", lambda _asked: Reply(b"", 301, headers=to))
        type_in(presenter, fake.url())
        settle()
        assert "the password was not sent there" in said(presenter)
        assert elsewhere.asked == []


def test_while_offline_nothing_is_asked(
    presenter: AccountsPresenter, account: str, settle: Settle, core: Core, faults: Faults
):
    core.save_preferences(replace(core.preferences, is_offline=True))
    asked = len(faults.asked)
    assert "The network is switched off in Hearings." in run(presenter, settle)
    assert len(faults.asked) == asked
    assert not presenter.view.failed.isVisible()
