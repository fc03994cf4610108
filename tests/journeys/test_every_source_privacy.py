# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No service of any system learns what a person follows, looks for or writes."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote_plus

import pytest

from hearings.cli.run import main
from hearings.core import build_core
from hearings.domain.testimony import Position
from hearings.paths import Paths
from hearings.sources.bill_query import SURVEILLANCE_BILLS
from hearings.sources.registry import SOURCES
from hearings.store.vault.vault import open_vault
from tests.support import congress_api, legiscan_site, openlegislation_site, openstates_site
from tests.support.every_source import SYSTEMS, EverySource, place_id
from tests.support.fake_server import Asked
from tests.support.keys_in_memory import keys_in_memory
from tests.support.replies import Reply
from tests.support.turned_clock import TurnedClock

MARKER = "Quixotic-periwinkle-oversight"
SEARCHED = "zeugma"
FOLLOWED_BILL = "Int 0999-2026"
FOLLOWED_TOPIC = "face-recognition"
PRIVATE = (MARKER, "periwinkle", SEARCHED, FOLLOWED_BILL, "0999", FOLLOWED_TOPIC, "oppose", "xx-")

KEYS = {
    "congress": (congress_api, "key-for-the-library"),
    "openstates": (openstates_site, "key-for-the-volunteers"),
    "legiscan": (legiscan_site, "key-for-the-bills"),
    "openlegislation": (openlegislation_site, "key-for-the-senate"),
}

SEARCHING = {"legiscan", "california-history"}
"""Systems that ask for bills by words: the same words for everybody."""

HEADERS = {
    "host", "user-agent", "accept", "accept-encoding", "connection", "content-type",
    "content-length", "if-none-match", "if-modified-since",
}  # fmt: skip

OF_A_PAGE = {"civicclerk": {"origin", "referer"}}
"""Interfaces that answer only the vendor's own pages: the address of the city's page."""


@pytest.fixture
def every(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EverySource]:
    """Every system tells a meeting and sets a cookie; each service has a key of its own."""
    with EverySource(tmp_path / "busy") as made, keys_in_memory() as ring:
        made.tell()
        for name, (service, key) in KEYS.items():
            monkeypatch.setattr(service, "KEY", key)
            ring.keys["hearings", name] = key
        assert set(KEYS) == set(made.keys), "a service with a key is missing above"
        made.spoil(with_cookie)
        yield made


def with_cookie(reply: Reply) -> Reply:
    return replace(reply, headers={**reply.headers, "Set-Cookie": "track=1; Path=/"})


def run(profile: Path, clock: TurnedClock, *words: str) -> None:
    assert main(["--profile", str(profile), *words], clock) == 0


def live_busily(every: EverySource, clock: TurnedClock) -> None:
    """Follow, search and write; then forget what is public, so that all of it is read again."""
    run(every.profile, clock, "refresh")
    for system in SYSTEMS:
        run(every.profile, clock, "follow", "place", place_id(system))
    run(every.profile, clock, "list", "--all", "--search", SEARCHED)
    paths = Paths(every.profile)
    with closing(open_vault(paths.vault, clock)) as vault:
        vault.follows.follow("topic", FOLLOWED_TOPIC, clock.now())
        vault.follows.follow("bill", FOLLOWED_BILL, clock.now())
    core = build_core(paths, clock=clock)
    hearing = core.looking.hearing(f"{place_id('legistar')}-legistar-{every.told['legistar'].id}")
    draft = core.writing.begin(hearing, title=f"{MARKER} title")
    core.writing.save(draft.id, f"Good evening. {MARKER} must end.")
    core.writing.describe(
        draft.id, title=f"{MARKER} title", bill=FOLLOWED_BILL, position=Position.OPPOSE,
        language="en",
    )  # fmt: skip
    core.close()
    for file in every.profile.glob("catalogue.db*"):
        file.unlink()


def said(asked: Asked) -> str:
    """Everything a service learns from one request, decoded."""
    headers = " ".join(f"{name}: {value}" for name, value in sorted(asked.headers.items()))
    address = unquote_plus(f"{asked.path}?{asked.raw_query}")
    return f"{asked.method} {address} {headers} {unquote_plus(asked.body.decode())}"


class Sockets:
    """Whom this process connects to and whose names it looks up, while somebody listens."""

    reached: set[tuple[str, object]] | None = None

    @classmethod
    @contextmanager
    def watched(cls) -> Iterator[set[tuple[str, object]]]:
        cls.reached = set()
        yield cls.reached
        cls.reached = None

    @classmethod
    def heard(cls, event: str, what: tuple[object, ...]) -> None:
        if cls.reached is None:
            return
        if event in {"socket.connect", "socket.sendto"}:
            cls.reached.add((event, what[1]))
        elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
            cls.reached.add((event, what[:2]))


# A hook stays for the life of the process, so there is one, and it is deaf between the tests.
sys.addaudithook(Sockets.heard)


def requests_of(every: EverySource, profile: Path, clock: TurnedClock) -> Mapping[str, list[Asked]]:
    """What one refresh asks of each service."""
    before = {system: len(every.servers[system].asked) for system in SYSTEMS}
    clock.turn(600)
    run(profile, clock, "refresh")
    return {system: every.servers[system].asked[before[system] :] for system in SYSTEMS}


def test_services_learn_nothing_private_and_the_same_of_everybody(
    every: EverySource, tmp_path: Path
):
    clock = TurnedClock()
    live_busily(every, clock)
    with Sockets.watched() as reached:
        of_busy = requests_of(every, every.profile, clock)

    ports = {server.port for server in every.servers.values()}
    connected = {what for event, what in reached if event == "socket.connect"}
    assert connected == {("127.0.0.1", port) for port in ports}
    looked_up = {what for event, what in reached if event != "socket.connect"}
    assert {host for host, _port in looked_up} <= {"127.0.0.1", b"127.0.0.1"}  # type: ignore[misc]

    assert all(of_busy.values()), "a service was not asked, and nothing is proved of it"
    for system, asked in of_busy.items():
        for one in asked:
            for word in (*PRIVATE, str(tmp_path)):
                assert word.casefold() not in said(one).casefold(), (system, word)

    idle = tmp_path / "idle"
    idle.mkdir()
    Paths(idle).own_places.write_bytes(Paths(every.profile).own_places.read_bytes())
    of_idle = requests_of(every, idle, TurnedClock(clock.now()))
    for system in SYSTEMS:
        assert sorted(map(said, of_busy[system])) == sorted(map(said, of_idle[system])), system


def test_only_services_that_search_bills_get_words_and_they_are_public(every: EverySource):
    asked = requests_of(every, every.profile, TurnedClock())
    with_words = set()
    for system, requests in asked.items():
        for one in requests:
            if "surveillance" in said(one).casefold():
                with_words.add(system)
                assert SURVEILLANCE_BILLS in {*one.query.values(), *one.form.values()}, system
    assert with_words == SEARCHING


def test_no_request_has_a_cookie_a_strange_header_or_another_service_s_key(every: EverySource):
    clock = TurnedClock()
    first = requests_of(every, every.profile, clock)
    second = requests_of(every, every.profile, clock)
    agents = set()
    for system in SYSTEMS:
        own = SOURCES[system].key_name(every.served[system].spec)
        for one in first[system] + second[system]:
            told = set(one.headers) - HEADERS
            wanted = {"x-api-key"} if own else OF_A_PAGE.get(system, set())
            assert told <= wanted, (system, told)
            agents.add(one.headers["user-agent"])
            for name, (_service, key) in KEYS.items():
                assert (key in said(one)) == (name == own), (system, name)
    # One name of the program and its version, and nothing of the computer.
    (agent,) = agents
    assert agent.startswith("Mozilla/5.0 (compatible; Hearings/")
