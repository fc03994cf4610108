# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server from the command line: added, kept right, disagreed on, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.calendar.identity import uid_of
from tests.hearings.cli.command_line import Town
from tests.hearings.tasks.test_sharing_calendar import http
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.factories import legistar_event, legistar_item
from tests.support.keys_in_memory import keys_in_memory


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def server(tmp_path: Path, faults: Faults) -> Iterator[str]:
    with radicale(tmp_path / "server", faults) as address:
        yield address


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """A followed city with one hearing on surveillance."""
    with keys_in_memory(), Town(tmp_path / "profile", capsys) as made:
        made.place("ca-oakland", made.legistar("sampleville"), name="Oakland")
        made.client.events.append(legistar_event(1))
        made.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
        made("follow", "place", "ca-oakland")
        made.refreshed()
        yield made


@pytest.fixture
def account(town: Town, server: str, tmp_path: Path) -> str:
    """The address of the calendar of an account called "group"."""
    (tmp_path / "password").write_text(f"{PASSWORD}\n", encoding="utf-8")
    words = ("group", server, USER, "--no-deadlines", "--password-file", str(tmp_path / "password"))
    done = town("accounts", "add", *words)
    assert (done.status, done.err) == (0, "")
    assert "hearings calendar --caldav group" in done.out
    (listed,) = town("accounts", "list", "--json").json
    assert (listed["name"], listed["user"]) == ("group", USER)
    return str(listed["url"])


def test_a_moved_hearing_and_the_edit_of_somebody_else(town: Town, account: str):
    done = town("calendar", "--caldav", "group")
    assert (done.status, done.out) == (0, "1 event added, 0 changed, 0 removed.\n")
    (hearing,) = [one for one in town.listed() if "oakland" in one["id"]]
    name = f"{uid_of(hearing['id'])}.ics"
    event = http("GET", account + name)
    http("PUT", account + name, event.replace(b"SUMMARY:", b"SUMMARY:My own words "))
    town.client.events[0]["EventLocation"] = "Hearing Room 7"
    town.refreshed()
    done = town("calendar", "--caldav", "group")
    assert done.status == 1
    assert "Hearing Room 7" in done.out
    assert "My own words" in done.out
    assert "--ours" in done.out
    done = town("calendar", "--caldav", "group", "--ours")
    assert (done.status, done.out) == (0, "0 events added, 1 changed, 0 removed.\n")
    assert b"Hearing Room 7" in http("GET", account + name)


def test_what_is_followed_no_longer_goes_when_that_is_said(town: Town, account: str):
    town("calendar", "--caldav", "group")
    town("unfollow", "place", "ca-oakland")
    assert "--remove-left" in town("calendar", "--caldav", "group").out
    done = town("calendar", "--caldav", "group", "--remove-left")
    assert done.out == "0 events added, 0 changed, 1 removed.\n"


def test_what_somebody_else_changed_stays_when_that_is_said(town: Town, account: str):
    town("calendar", "--caldav", "group")
    (hearing,) = [one for one in town.listed() if "oakland" in one["id"]]
    name = f"{uid_of(hearing['id'])}.ics"
    event = http("GET", account + name)
    http("PUT", account + name, event.replace(b"SUMMARY:", b"SUMMARY:My own words "))
    town.client.events[0]["EventLocation"] = "Hearing Room 7"
    town.refreshed()
    assert town("calendar", "--caldav", "group").status == 1
    done = town("calendar", "--caldav", "group", "--theirs")
    assert (done.status, done.out) == (0, "0 events added, 0 changed, 0 removed.\n")
    assert b"My own words" in http("GET", account + name)


def test_a_refresh_brings_an_account_up_to_date_that_asks_for_it(town: Town, account: str):
    town.refreshed()
    assert http("GET", account).count(b"VEVENT") == 0
    done = town("accounts", "change", "group", "--after-refresh", "--alarm", "60", "1440")
    assert (done.status, done.err) == (0, "")
    (listed,) = town("accounts", "list", "--json").json
    assert (listed["after_refresh"], listed["alarms"]) == (True, [60, 1440])
    assert (listed["deadlines"], listed["neutral"], listed["ran_at"]) == (False, False, None)
    assert town("refresh").err == ""
    (hearing,) = [one for one in town.listed() if "oakland" in one["id"]]
    event = http("GET", f"{account}{uid_of(hearing['id'])}.ics")
    assert event.count(b"BEGIN:VALARM") == 2
    (listed,) = town("accounts", "list", "--json").json
    assert listed["ran"] == {"added": 1, "changed": 0, "removed": 0, "conflicts": 0, "left": 0}
    assert "1 event added" in town("accounts", "list").out
    assert town("refresh", "--offline").status == 1


def test_what_a_server_says_no_to_after_a_refresh_is_a_line_and_the_next_one_heals(
    town: Town, server: str, account: str, faults: Faults
):
    town("accounts", "change", "group", "--after-refresh")
    faults.by_method["PUT"] = 403
    done = town("refresh")
    assert done.status == 0
    assert "The calendar “group” was not brought up to date" in done.err
    assert "does not let this account write there" in done.err
    (listed,) = town("accounts", "list", "--json").json
    assert listed["failure"]["error"] == "CalendarRefused"
    faults.by_method.clear()
    assert town("refresh").err == ""
    (listed,) = town("accounts", "list", "--json").json
    assert (listed["failure"], listed["ran"]["added"]) == (None, 1)


def test_a_server_that_is_gone_is_told_as_it_is_for_a_calendar(tmp_path: Path, town: Town):
    (tmp_path / "password").write_text(PASSWORD, encoding="utf-8")
    words = ("--password-file", str(tmp_path / "password"), "--json")
    done = town("accounts", "add", "group", "http://127.0.0.1:1", USER, *words)
    assert done.status == 1
    assert done.json["error"] == "HostUnreachable"
    assert "the next run makes good what is open" in done.json["now"]
    assert "The calendar there may show what was true before" in done.err


def test_an_account_is_removed_with_its_events_when_that_is_said(town: Town, account: str):
    town("calendar", "--caldav", "group")
    assert http("GET", account).count(b"BEGIN:VEVENT") == 1
    done = town("accounts", "remove", "group", "--remove-events")
    assert "Removed from its server: 1 event." in done.out
    assert http("GET", account).count(b"BEGIN:VEVENT") == 0
    assert town("accounts", "list").out == "There is no calendar account.\n"


def test_the_password_stands_in_no_file_and_no_output(
    town: Town, account: str, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("DEBUG")
    done = town("calendar", "--caldav", "group")
    ours = "".join(one.getMessage() for one in caplog.records if one.name.startswith("hearings"))
    assert "PUT" in caplog.text
    assert ".ics" not in ours
    assert USER not in ours
    assert PASSWORD not in done.out + done.err
    assert not [name for name, content in town.files().items() if PASSWORD.encode() in content]


def test_an_account_is_removed(town: Town, account: str):
    assert town("accounts", "remove", "group").status == 0
    assert town("accounts", "list").out == "There is no calendar account.\n"
    done = town("calendar", "--caldav", "group")
    assert done.status == 2
    assert "There is no calendar account “group”." in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("accounts", "add", "group"),
        ("accounts", "remove"),
        ("accounts", "add", "group", "https://calendar.example", "someone"),
        ("calendar", "--out", "x.ics", "--ours"),
        ("accounts", "change"),
        ("accounts", "change", "group", "--alarm", "60", "--no-alarm"),
        ("accounts", "add", "group", "https://calendar.example", "someone", "--remove-events"),
        ("calendar", "--caldav", "group", "--ours", "--theirs"),
        ("calendar", "--caldav", "group", "some-id"),
        ("calendar", "--caldav", "group", "--out", "x.ics"),
    ],
)
def test_what_contradicts_itself_is_a_usage_error(town: Town, words: tuple[str, ...]):
    assert town(*words).status == 2
