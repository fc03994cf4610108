# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""TLS is checked, proxies are honoured and never gone round, connections are used again."""

import socket
import threading
import time
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.errors import Cancelled, HostUnreachable, TimedOut
from hearings.net.address import address_of
from hearings.net.client import HttpAsker
from hearings.net.connections import proxy_for
from hearings.net.limits import Limits
from hearings.net.request import Request
from tests.support.fake_server import FakeServer
from tests.support.replies import data, huge, late
from tests.support.turned_clock import TurnedClock


def test_one_connection_serves_many_requests(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", data([]))
    for _ in range(20):
        asker.ask(Request(server.url("/")), stop)
    assert len({asked.connection for asked in server.asked}) == 1


def test_a_certificate_nobody_vouches_for_is_refused_at_once(
    tls_server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(tls_server.url("/")), stop)
    assert "certificate" in caught.value.reason.lower()
    assert tls_server.asked == []
    assert clock.pauses == []


def test_a_certificate_the_system_trusts_is_accepted(
    tls_server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls_server.serve("/", huge(3_000_000))
    assert len(asker.ask(Request(tls_server.url("/")), stop).body) == 3_000_000


def test_a_certificate_of_another_name_is_refused(
    tls_server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(f"https://localhost:{tls_server.port}/"), stop)
    assert "mismatch" in caught.value.reason.lower()


def test_cancel_is_heard_under_tls_too_and_silence_is_timed_out(
    tls_server: FakeServer,
    clock: TurnedClock,
    stop: StopSignal,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls_server.serve("/", late(data([]), 60))
    limits = Limits(read=0.3, pauses=())
    with (
        HttpAsker(clock, None, lambda: False, limits=limits) as asker,
        pytest.raises(TimedOut),
    ):
        asker.ask(Request(tls_server.url("/")), stop)
    with HttpAsker(clock, None, lambda: False) as asker:
        threading.Timer(0.05, stop.give).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            asker.ask(Request(tls_server.url("/")), stop)
        assert time.monotonic() - began < 5


def test_a_slow_answer_under_tls_survives_the_slices(
    tls_server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls_server.serve("/", late(data(["slow"]), 0.35))
    assert asker.ask(Request(tls_server.url("/")), stop).body == b'["slow"]'


def test_a_server_that_speaks_no_tls_is_unreachable(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    with pytest.raises(HostUnreachable):
        asker.ask(Request(f"https://127.0.0.1:{server.port}/"), stop)


def test_a_host_that_never_shakes_hands_is_timed_out(clock: TurnedClock, stop: StopSignal):
    limits = Limits(connect=0.1, pauses=())
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        HttpAsker(clock, None, lambda: False, limits=limits) as asker,
        pytest.raises(TimedOut) as caught,
    ):
        asker.ask(Request(f"https://127.0.0.1:{listener.getsockname()[1]}/"), stop)
    assert caught.value.seconds == 0.1


def test_waiting_for_a_free_connection_has_an_end(
    server: FakeServer, clock: TurnedClock, stop: StopSignal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("hearings.net.connections.MOST_CONNECTIONS", 1)
    server.serve("/", late(data([]), 60))
    limits = Limits(read=0.5, whole=0.1, pauses=())
    with HttpAsker(clock, None, lambda: False, limits=limits) as asker:
        outcomes = list(asker.ask_all([Request(server.url("/"))] * 2, stop))
    assert sorted(one.seconds for one in outcomes if isinstance(one, TimedOut)) == [0.1, 0.5]
    assert len(server.asked) == 1


@pytest.mark.parametrize("login", ["", "me:pass%20word@"])
def test_a_proxy_of_the_system_is_used_and_its_refusal_is_told(
    server: FakeServer,
    asker: HttpAsker,
    stop: StopSignal,
    login: str,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("HTTPS_PROXY", f"http://{login}{server.host}")
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request("https://example.org/events?token=s3cret"), stop)
    assert caught.value.host == "example.org"
    assert caught.value.reason.startswith("501")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9050", "socks://h:1", "http://h:port"])
def test_a_proxy_that_cannot_be_used_is_never_gone_round(
    asker: HttpAsker,
    clock: TurnedClock,
    stop: StopSignal,
    proxy: str,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request("https://example.org/"), stop)
    assert caught.value.reason.startswith("proxy")
    assert clock.pauses == []


def test_this_computer_is_asked_straight_whatever_the_proxy(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server.serve("/", data([]))
    assert asker.ask(Request(server.url("/")), stop).status == 200


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy:3128"}, "http://proxy:3128"),
        ({"https_proxy": "proxy:3128"}, "http://proxy:3128"),
        ({"all_proxy": "http://proxy:3128"}, "http://proxy:3128"),
        ({"https_proxy": "http://one:1", "all_proxy": "socks5://two:2"}, "http://one:1"),
        ({"http_proxy": "http://proxy:3128"}, None),
        ({"https_proxy": "http://proxy:3128", "no_proxy": ".example.org"}, None),
    ],
)
def test_the_proxy_is_the_one_the_system_names(
    variables: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch
):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(address_of("https://webapi.example.org/v1")) == proxy
