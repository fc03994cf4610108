# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings keys`: kept, tried and forgotten, and told nowhere."""

import io
import logging
import sys

import pytest

from tests.hearings.cli.command_line import Town, source
from tests.support import openstates_site
from tests.support.keys_in_memory import KeysInMemory
from tests.support.replies import Reply, failing

KEY = openstates_site.KEY
MARKER = "marker-4711-of-nobody"


pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def state(town: Town) -> Town:
    """The town with a legislature beside it, and another body behind a key."""
    openstates_site.OpenStatesSite(town.server)
    town.place("xx-state", source("openstates", "xx", town.server.url()))
    # The places of the program itself ask for this key too: only ours is on loopback.
    own = source("legistar", "quiet", town.api.base_url) + 'key = "needed"\n'
    town.place("xx-quiet", own, source("legistar-web", "quiet", town.server.url()))
    return town


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def line(town: Town, name: str) -> dict[str, object]:
    (found,) = (one for one in town("keys", "list", "--json").json if one["name"] == name)
    assert isinstance(found, dict)
    return found


def test_the_list_names_service_places_fallback_and_where_a_key_is_free(state: Town):
    found = line(state, "legistar:nyc")
    assert found == {
        "name": "legistar:nyc", "service": "New York City Council",
        "sign_up": "https://council.nyc.gov/legislation/api/", "checked": "2026-11-23",
        "kept_in": None,
        "places": [{"id": "ny-new-york", "without": "legistar-web", "before": None}],
    }  # fmt: skip
    quiet = line(state, "legistar:quiet")
    assert (quiet["sign_up"], quiet["service"]) == (None, "Legistar (quiet)")
    said = state("keys", "list").out
    assert "Without the key New York City, NY is read from legistar-web." in said
    assert "U.S. Senate is read from senate first, which needs no key." in said
    assert "California Legislature is read from openstates first, by another key." in said
    assert "New York Legislature is read from openstates first, by another key." in said
    assert "Without the key these are not read: Alabama Legislature, " in said
    assert "A key is free at https://open.pluralpolicy.com/ (as of Mon 23 Nov 2026)." in said
    assert "The body gives this key itself: ask its clerk." in said


def test_a_key_from_a_file_is_kept_and_forgotten(state: Town, ring: KeysInMemory):
    file = state.profile / "pasted.txt"
    file.write_text(f"{MARKER}\n", encoding="utf-8")
    done = state("keys", "set", "openstates", "--key-file", str(file))
    assert (done.status, done.out) == (0, "The key for “openstates” is kept in the key ring.\n")
    assert ring.keys == {("hearings", "openstates"): MARKER}
    assert line(state, "openstates")["kept_in"] == "ring"
    assert "Open States: Key in the key ring" in state("keys", "list").out
    assert state("keys", "remove", "openstates").status == 0
    assert ring.keys == {}


def test_a_key_from_the_input_can_be_kept_in_a_file(
    state: Town, ring: KeysInMemory, monkeypatch: pytest.MonkeyPatch
):
    typed(monkeypatch, f"{MARKER}\nmore")
    done = state("keys", "set", "openstates", "--key-file", "-", "--in-file")
    assert done.status == 0
    assert "keys.toml, which only your account can read." in done.out
    assert ring.keys == {}
    assert line(state, "openstates")["kept_in"] == "file"


def test_without_a_screen_and_a_file_there_is_nowhere_to_ask(
    state: Town, ring: KeysInMemory, monkeypatch: pytest.MonkeyPatch
):
    typed(monkeypatch, f"{MARKER}\n")
    done = state("keys", "set", "openstates")
    assert (done.status, ring.keys) == (2, {})
    assert "--key-file" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("set", "opnstates", "--key-file", "-"), "Did you mean openstates?"),
        (("check", "nonesuch"), "No source asks for a key called “nonesuch”."),
        (("remove", "nonesuch"), "No source asks for a key called “nonesuch”."),
        (("check",), "keys check needs the name of a key"),
    ],
)
def test_a_wrong_name_is_said(
    state: Town, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
):
    typed(monkeypatch, f"{MARKER}\n")
    done = state("keys", *words)
    assert done.status == 2
    assert said in done.err
    assert MARKER not in done.out + done.err


def test_a_file_that_cannot_be_read_is_said_without_what_stands_in_it(state: Town):
    done = state("keys", "set", "openstates", "--key-file", str(state.profile / "nowhere"))
    assert (done.status, "nowhere" in done.err) == (1, True)
    (state.profile / "odd").write_bytes(MARKER.encode() + b"\xff")
    done = state("keys", "set", "openstates", "--key-file", str(state.profile / "odd"))
    assert done.status == 1
    assert MARKER not in done.out + done.err


def kept(town: Town, ring: KeysInMemory, name: str, key: str) -> None:
    ring.set_password("hearings", name, key)


def only_place(town: Town) -> None:
    """Let the first place that asks for the key be the one on loopback."""
    town.place("al-legislature", source("openstates", "al", town.server.url()))


@pytest.mark.parametrize(
    ("key", "status", "verdict", "words"),
    [
        (KEY, 0, "taken", "The service took the key for “openstates”.\n"),
        (MARKER, 1, "refused", "The service did not take the key for “openstates”."),
        ("", 1, "not-kept", "There is no key for “openstates” yet.\n"),
    ],
)
def test_a_check_says_what_the_service_said(
    state: Town, ring: KeysInMemory, key: str, status: int, verdict: str, words: str
):
    only_place(state)
    if key:
        kept(state, ring, "openstates", key)
    done = state("keys", "check", "openstates", "--json")
    assert (done.status, done.json) == (status, {"name": "openstates", "verdict": verdict})
    assert words in state("keys", "check", "openstates").out
    assert len(state.server.asked) == (2 if key else 0)


def test_offline_nobody_is_asked(state: Town, ring: KeysInMemory):
    only_place(state)
    kept(state, ring, "openstates", KEY)
    done = state("--offline", "keys", "check", "openstates")
    assert (done.status, state.server.asked) == (1, [])


@pytest.mark.parametrize(
    "reply",
    [
        failing(404),
        failing(500),
        Reply(b"<html>no", content_type="text/html"),
        Reply(MARKER.encode(), status=418),
    ],
    ids=["404", "500", "html", "echo"],
)
@pytest.mark.parametrize("system", ["openstates", "openlegislation", "legiscan", "legistar"])
def test_a_marker_key_is_told_nowhere_when_its_service_fails(
    state: Town, ring: KeysInMemory, caplog: pytest.LogCaptureFixture, reply: Reply, system: str
):
    caplog.set_level(logging.DEBUG)
    name = "legistar:quiet" if system == "legistar" else system
    if system != "legistar":
        # The first place that asks for this key, so that the check goes to loopback.
        first = {"openstates": "al-legislature", "openlegislation": "ny-legislature"}
        place = first.get(system, "ca-legislature")
        state.place(place, source(system, "xx", state.server.url()))
    kept(state, ring, name, MARKER)
    state.server.route_under("/", lambda _asked: reply)
    said = [
        state("keys", "check", name),
        state("keys", "check", name, "--json"),
        state("refresh", "--place", "xx-quiet" if system == "legistar" else place),
        state("doctor"),
    ]
    sent = [f"{asked.raw_query} {asked.headers}" for asked in state.server.asked]
    assert any(MARKER in one for one in sent)
    assert MARKER not in caplog.text + "".join(done.out + done.err for done in said)
    assert all(MARKER.encode() not in text for text in state.files().values())
