# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Redirects are followed by hand, and only to where it is safe."""

import json
import socket
import threading
from collections.abc import Iterator

import pytest

from hearings.clock import StopSignal
from hearings.errors import HostUnreachable, RedirectRefused, UnexpectedAnswer
from hearings.net.client import HttpAsker
from hearings.net.request import Request
from tests.hearings.net.conftest import Shelf
from tests.support.fake_server import FakeServer
from tests.support.replies import data, page, redirect
from tests.support.turned_clock import TurnedClock


@pytest.fixture
def other() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_server_is_followed(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, status: int
):
    server.serve("/old", redirect("new?x=1", status))
    server.serve("/new", data(["here"]))
    answer = asker.ask(Request(server.url("/old"), {"token": "s3cret"}), stop)
    assert (answer.body, answer.url) == (b'["here"]', server.url("/new"))
    assert server.asked[1].raw_query == "x=1"


@pytest.mark.parametrize(
    ("status", "method", "form"),
    [
        (301, "GET", {}),
        (302, "GET", {}),
        (303, "GET", {}),
        (307, "POST", {"a": "1"}),
        (308, "POST", {"a": "1"}),
    ],
)
def test_a_form_goes_on_as_the_standard_says(
    server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    status: int,
    method: str,
    form: dict[str, str],
):
    server.serve("/old", redirect("/new", status))
    server.serve("/new", page("done"))
    asker.ask(Request(server.url("/old"), form={"a": "1"}), stop)
    arrived = server.asked[1]
    assert (arrived.method, arrived.form) == (method, form)
    assert ("content-type" in arrived.headers) is (method == "POST")


def test_five_redirects_are_followed_and_the_sixth_is_refused(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.route_under("/", lambda asked: redirect(f"/{int(asked.path[1:]) - 1}"))
    server.serve("/0", data([]))
    assert asker.ask(Request(server.url("/5")), stop).status == 200
    with pytest.raises(RedirectRefused) as caught:
        asker.ask(Request(server.url("/6")), stop)
    assert caught.value.target == server.url("/0")


def test_a_circle_is_left(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", redirect("/"))
    with pytest.raises(RedirectRefused):
        asker.ask(Request(server.url("/")), stop)
    assert len(server.asked) == 6
    assert clock.pauses == []


@pytest.mark.parametrize(
    "location",
    [
        "http://example.org/a?token=k", "https://localhost/a", "https://10.0.0.1/a",
        "https://169.254.169.254/latest", "https://[::1]/a", "file:///etc/passwd",
        "javascript:alert(1)", "https://me@example.org/", "https://example.org:port/",
        "http://localhost:{port}/a",
    ],
)  # fmt: skip
def test_an_unsafe_redirect_is_refused_without_its_query(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, location: str
):
    server.serve("/", redirect(location.format(port=server.port)))
    with pytest.raises(RedirectRefused) as caught:
        asker.ask(Request(server.url("/")), stop)
    assert caught.value.host == server.host
    assert "?" not in caught.value.target
    assert len(server.asked) == 1


def test_another_server_of_this_computer_is_not_reached(
    server: FakeServer, other: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", redirect(other.url("/admin?q=1")))
    with pytest.raises(RedirectRefused) as caught:
        asker.ask(Request(server.url("/")), stop)
    assert caught.value.target == other.url("/admin")
    assert other.asked == []


def test_a_name_that_resolves_to_this_computer_is_refused_when_it_is_dialled(
    server: FakeServer, other: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    # No address to the eye, but every resolver makes 127.0.0.1 of it.
    server.serve("/", redirect(f"https://127.1:{other.port}/admin?q=1"))
    with pytest.raises(RedirectRefused) as caught:
        asker.ask(Request(server.url("/")), stop)
    assert (caught.value.host, caught.value.target) == (
        server.host,
        f"https://127.1:{other.port}/admin",
    )
    assert other.asked == []
    assert clock.pauses == []


def test_a_form_is_not_sent_on_to_another_server(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", redirect("https://example.org/", 307))
    with pytest.raises(RedirectRefused):
        asker.ask(Request(server.url("/"), form={"key": "s3cret"}), stop)


def test_a_key_in_a_header_does_not_travel_to_another_server(
    server: FakeServer,
    other: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("hearings.net.exchange.may_lead_to", lambda _source, _target: True)
    monkeypatch.setattr("hearings.net.sockets.is_public", lambda _ip: True)
    server.serve("/", redirect(other.url("/b")))
    other.serve("/b", data(["moved"]))
    request = Request(
        server.url("/"), accept="text/html", headers={"X-API-KEY": "s3cret", "Cookie": "a=1"}
    )
    assert asker.ask(request, stop).url == other.url("/b")
    assert "x-api-key" in server.asked[0].headers
    assert set(other.asked[0].headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert other.asked[0].headers["accept"] == "text/html"


def test_what_was_found_behind_a_redirect_is_kept_under_the_address_asked_for(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal
):
    server.serve("/old", redirect("/new"))
    server.serve("/new", data(["x"], ETag='"1"'))
    asker.ask(Request(server.url("/old")), stop)
    second = asker.ask(Request(server.url("/old")), stop)
    assert list(shelf.answers) == [server.url("/old")]
    assert (second.is_unchanged, second.body) == (True, b'["x"]')


def test_a_redirect_without_a_place_is_an_answer(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", page("where to?", 302))
    assert asker.ask(Request(server.url("/")), stop).status == 302


def test_a_packing_nobody_asked_for_is_not_guessed_at(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", page(b"\x0b\x02\x80", Content_Encoding="br"))
    with pytest.raises(UnexpectedAnswer) as caught:
        asker.ask(Request(server.url("/")), stop)
    assert caught.value.host == server.host


def test_https_is_never_left_by_a_redirect(
    tls_server: FakeServer,
    server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    monkeypatch: pytest.MonkeyPatch,
    certificate: object,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls_server.serve("/", redirect(server.url("/")))
    with pytest.raises(RedirectRefused):
        asker.ask(Request(tls_server.url("/")), stop)
    assert server.asked == []


def test_nonsense_instead_of_http_is_a_broken_connection(asker: HttpAsker, stop: StopSignal):
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def talk() -> None:
            for _ in range(4):
                connection, _address = listener.accept()
                with connection:
                    connection.recv(4096)
                    connection.sendall(b"SSH-2.0-OpenSSH\r\n\r\n")

        talking = threading.Thread(target=talk)
        talking.start()
        port = listener.getsockname()[1]
        with pytest.raises(HostUnreachable):
            asker.ask(Request(f"http://127.0.0.1:{port}/"), stop)
        talking.join(5)


def test_a_place_in_an_old_encoding_is_understood(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", redirect("/caf\xe9 menu"))
    server.serve("/caf\xe9 menu", page("soup"))
    assert asker.ask(Request(server.url("/")), stop).body == b"soup"


def test_the_host_header_of_an_ipv6_address_has_its_brackets(asker: HttpAsker, stop: StopSignal):
    heard = []
    try:
        listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this computer has no IPv6")
    with listener:

        def talk() -> None:
            connection, _address = listener.accept()
            with connection:
                heard.append(connection.recv(4096))
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

        talking = threading.Thread(target=talk)
        talking.start()
        port = listener.getsockname()[1]
        assert asker.ask(Request(f"http://[::1]:{port}/"), stop).body == b"ok"
        talking.join(5)
    assert f"Host: [::1]:{port}\r\n".encode() in heard[0]


def test_a_document_is_sent_as_json(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    server.serve("/ask", data(["got"]))
    asker.ask(Request(server.url("/ask"), json={"from": "2026-11-01", "ñ": 1}), stop)
    arrived = server.asked[0]
    assert arrived.method == "POST"
    assert arrived.headers["content-type"] == "application/json; charset=utf-8"
    assert json.loads(arrived.body) == {"from": "2026-11-01", "ñ": 1}


def test_an_answer_to_a_document_is_never_kept(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal
):
    server.serve("/ask", data(["got"], ETag='"1"'))
    asker.ask(Request(server.url("/ask"), json={"page": 1}), stop)
    assert not shelf.answers
