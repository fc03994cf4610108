# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Processes that meet, are stopped, have no room, may not write, or must stay silent."""

import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hearings.cli.command_line import (
    SAMPLEVILLE,
    Done,
    Town,
    ended,
    run_as_process,
    start,
    without_power,
)
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import Asked
from tests.support.replies import Reply

ELSEWHERE = "xx-elsewhere"
EVENTS = "/v1/sampleville/events"
# Processes go by the clock of this computer.
IN_2030 = ("--from", "2030-01-01", "--to", "2030-12-31")
PATIENCE = 30.0

LITTLE_ROOM = """
import resource, sys
from hearings.cli.run import main
room = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
sys.exit(main(sys.argv[1:]))
"""

NO_SOCKETS = """
import os, sys

def heard(event, _facts):
    if event.startswith("socket."):
        os.write(2, f"a socket was used: {event}\\n".encode())
        os._exit(99)

sys.addaudithook(heard)
from hearings.cli.run import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        yield made


@pytest.fixture
def read_only(town: Town) -> Iterator[Town]:
    """A town with one hearing, whose profile nobody may write to."""
    town.client.events.append(legistar_event(7, date="2030-01-07"))
    assert town("refresh", *IN_2030).status == 0
    assert town("follow", "place", SAMPLEVILLE).status == 0
    (town.profile / "log.txt").unlink()
    files = [one for one in town.profile.rglob("*") if one.is_file()]
    for one in files:
        one.chmod(0o444)
    town.profile.chmod(0o555)
    yield town
    town.profile.chmod(0o755)
    for one in files:
        one.chmod(0o644)


def many(first: int, count: int) -> list[dict[str, object]]:
    return [
        legistar_event(one, f"Committee {one % 40}", f"2030-{one % 12 + 1:02}-{one % 28 + 1:02}")
        for one in range(first, first + count)
    ]


def wait_until(is_so: object) -> None:
    end = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not is_so():  # type: ignore[operator]
        assert time.monotonic() < end, "it never came to pass"
        pause.wait(0.02)


def test_two_refreshes_at_once_in_two_processes_lose_nothing(town):
    town.client.events += many(1, 150)
    town.api.client("elsewhere", many(1000, 150))
    town.place(ELSEWHERE, town.legistar("elsewhere"))
    both = threading.Barrier(2)

    def together(asked: Asked) -> Reply:
        both.wait(PATIENCE)
        return town.api._answer(asked)

    for client in ("sampleville", "elsewhere"):
        town.server.route(f"/v1/{client}/events", together)
    running = [
        start("refresh", "--json", "--place", place, *IN_2030, profile=town.profile)
        for place in (SAMPLEVILLE, ELSEWHERE)
    ]
    for process in running:
        done = ended(process)
        assert done.status == 0, done
        assert len(done.json["places"][0]["new"]) == 150
    listed = town.listed(*IN_2030)
    assert len({one["id"] for one in listed}) == len(listed) == 300


def test_two_refreshes_of_one_place_at_once_double_nothing(town):
    town.client.events += many(1, 100)
    both = threading.Barrier(2)

    def together(asked: Asked) -> Reply:
        both.wait(PATIENCE)
        return town.api._answer(asked)

    town.server.route(EVENTS, together)
    running = [start("refresh", "--json", *IN_2030, profile=town.profile) for _ in range(2)]
    done = [ended(process) for process in running]
    assert [one.status for one in done] == [0, 0], done
    assert sorted(len(one.json["places"][0]["new"]) for one in done) == [0, 100]
    assert len(town.listed(*IN_2030)) == 100


@pytest.fixture
def heeded_ctrl_c() -> Iterator[None]:
    """A suite in the background ignores Ctrl+C, and so would every process it starts (POSIX)."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_keeps_what_was_stored_and_ends_soon(town, heeded_ctrl_c):
    town.client.events.append(legistar_event(7, date="2030-01-07"))
    town.api.client("elsewhere", many(1000, 3))
    town.place(ELSEWHERE, town.legistar("elsewhere"))
    let_go = threading.Event()

    def slow(asked: Asked) -> Reply:
        let_go.wait(PATIENCE)
        return town.api._answer(asked)

    town.server.route("/v1/elsewhere/events", slow)
    process = start("refresh", *IN_2030, profile=town.profile)
    wait_until(lambda: town.server.asked_for("/v1/elsewhere/events"))
    wait_until(lambda: town.listed(*IN_2030))
    process.send_signal(signal.SIGINT)
    try:
        done = ended(process)
    finally:
        let_go.set()
    assert (done.status, done.out) == (130, "")
    assert done.err == "hearings: stopped; what was stored is kept.\n"
    assert [one["place"] for one in town.listed(*IN_2030)] == [SAMPLEVILLE]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes on this system")
def test_a_full_disk_is_a_sentence_and_loses_nothing(town):
    town.client.events.append(legistar_event(7, date="2030-01-07"))
    assert town("refresh", *IN_2030).status == 0
    before = town.listed(*IN_2030)
    town.client.events += many(1000, 300)
    room = (town.profile / "catalogue.db").stat().st_size + 50_000
    done = limited(room, "refresh", *IN_2030, profile=town.profile)
    assert (done.status, done.out) == (1, ""), done
    assert done.err.startswith(
        f"hearings: There is no room left to write {town.profile / 'catalogue.db'}."
    )
    assert town.listed(*IN_2030) == before
    assert town("refresh", *IN_2030).status == 0
    assert len(town.listed(*IN_2030)) == 301


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes on this system")
def test_a_calendar_without_room_leaves_the_old_file(town, tmp_path):
    town.client.events += many(1, 60)
    assert town("refresh", *IN_2030).status == 0
    target = tmp_path / "hearings.ics"
    target.write_text("the old file")
    done = limited(
        40_000, "calendar", "--all", *IN_2030, "--out", str(target), profile=town.profile
    )
    assert done.status == 1
    assert done.err == (
        f"hearings: There is no room left to write {target}. What was kept before is unharmed; "
        "the newest change is not kept yet. Free some room. "
        "The program tries again with your next change.\n"
    )
    assert target.read_text() == "the old file"
    assert [one.name for one in tmp_path.iterdir() if "hearings.ics" in one.name] == [target.name]


def limited(room: int, *words: str, profile: Path) -> Done:
    """A run that may make no file longer than `room`."""
    code = f"import sys; sys.argv.insert(1, '{room}')\n" + LITTLE_ROOM
    return run_as_process(*words, profile=profile, code=code)


def test_a_profile_nobody_may_write_to_can_be_looked_at(read_only):
    for words in (["list", "--all", *IN_2030], ["show", "xx-sampleville-legistar-7"], ["places"]):
        done = run_as_process(*words, profile=read_only.profile, before=without_power())
        assert done.status == 0, done
        assert done.err == ""
        assert "Sampleville" in done.out


def test_a_refresh_that_could_store_nothing_asks_nobody(read_only):
    asked = len(read_only.server.asked)
    done = run_as_process("refresh", profile=read_only.profile, before=without_power())
    assert (done.status, done.out) == (1, "")
    path = read_only.profile / "catalogue.db"
    assert done.err.startswith(f"hearings: Nothing can be written at {path}.")
    assert len(read_only.server.asked) == asked


def test_following_where_nothing_can_be_written_is_a_sentence(read_only):
    done = run_as_process(
        "unfollow", "place", SAMPLEVILLE, profile=read_only.profile, before=without_power()
    )
    assert (done.status, done.out) == (1, "")
    path = read_only.profile / "vault.db"
    assert done.err.startswith(f"hearings: Nothing can be written at {path}.")


def test_a_calendar_is_written_though_it_cannot_be_remembered(read_only, tmp_path):
    target = tmp_path / "hearings.ics"
    done = run_as_process(
        "calendar", "--all", *IN_2030, "--out", str(target),
        profile=read_only.profile, before=without_power(),
    )  # fmt: skip
    assert done.status == 0
    assert done.out == f"1 hearing written to {target}.\n"
    path = read_only.profile / "vault.db"
    assert done.err.startswith(f"hearings: Nothing can be written at {path}.")
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 1


def test_a_new_profile_where_nothing_can_be_made_is_a_sentence(read_only):
    profile = read_only.profile / "new"
    done = run_as_process("refresh", profile=profile, before=without_power())
    assert done.status in {1, 2}
    assert done.err.startswith("hearings: ")
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--offline", "refresh"], 1),
        (["--offline", "list", "--all"], 0),
        (["--offline", "show", "xx-sampleville-legistar-7"], 0),
        (["--offline", "doctor"], 0),
        (["--offline", "calendar", "--all", "--out", "OUT"], 0),
        (["--sample", "refresh"], 0),
        (["places"], 0),
        (["match", "drones"], 0),
        (["list", "--all"], 0),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else None,
)
def test_no_socket_is_opened(town, tmp_path, words, status):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    words = [str(tmp_path / "hearings.ics") if word == "OUT" else word for word in words]
    done = run_as_process(*words, profile=town.profile, code=NO_SOCKETS)
    assert "a socket was used" not in done.err
    assert done.status == status, done


def test_the_ear_for_sockets_hears_a_refresh(town):
    done = run_as_process("refresh", profile=town.profile, code=NO_SOCKETS)
    assert done.status == 99
    assert "a socket was used" in done.err


def test_a_whole_life_as_processes_of_their_own(town, tmp_path):
    town.client.events.append(legistar_event(7, date="2030-01-07"))
    town.client.items[7] = [legistar_item(1, 7)]

    def run(*words: str) -> Done:
        done = run_as_process(*words, profile=town.profile)
        assert done.status == 0, done
        return done

    assert run("refresh", *IN_2030).out == "Sampleville: 1 hearing, 1 new, 0 changed\n"
    (listed,) = run("list", "--json", *IN_2030).json
    assert run("show", listed["id"], "--json").json == listed
    target = tmp_path / "hearings.ics"
    run("calendar", listed["id"], "--out", str(target))
    assert b"SUMMARY:Sampleville: City Council" in target.read_bytes()
    assert run("doctor", "--json").json["catalogue"]["rows"] == 1
