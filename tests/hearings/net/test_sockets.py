# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Dialling lets go on cancel, gives every address its time, and knows public from private."""

import socket
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from hearings.clock import StopSignal
from hearings.errors import Cancelled
from hearings.net.sockets import Dialler, NotPublic, TooLate, stoppable


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port that accepts no further connection: its queue is full and stays full."""
    if sys.platform != "linux":
        pytest.skip("only Linux leaves a caller waiting at a full queue; others refuse")
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        queued = []
        for _ in range(8):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
            queued.append(waiting)
        yield port
        for waiting in queued:
            waiting.close()


def test_a_connection_carries_what_is_written():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stream = Dialler(only_public=False).connect_tcp("127.0.0.1", listener.getsockname()[1], 5)
        connection, _ = listener.accept()
        with connection:
            assert stream.get_extra_info("is_readable") is False
            stream.write(b"hello", 5)
            assert connection.recv(10) == b"hello"
            connection.sendall(b"there")
            assert stream.read(10, 5) == b"there"
        assert stream.read(10, 5) == b""
        assert stream.get_extra_info("is_readable") is True
        stream.close()
        assert stream.get_extra_info("is_readable") is True
        assert stream.get_extra_info("something else") is None


def test_a_large_body_is_written_whole_to_a_slow_reader():
    body = bytes(range(256)) * 40_000
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stream = Dialler(only_public=False).connect_tcp("127.0.0.1", listener.getsockname()[1], 5)
        connection, _ = listener.accept()
        writing = threading.Thread(target=stream.write, args=(body, 5))
        writing.start()
        read = bytearray()
        with connection:
            while len(read) < len(body):
                read += connection.recv(100_000)
        writing.join()
        stream.close()
    assert bytes(read) == body


def test_a_reader_that_never_reads_is_timed_out():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stream = Dialler(only_public=False).connect_tcp("127.0.0.1", listener.getsockname()[1], 5)
        with pytest.raises(TooLate) as caught:
            stream.write(bytes(50_000_000), 0.15)
        assert caught.value.seconds == 0.15
        stream.close()


def test_a_host_that_does_not_pick_up_is_timed_out(deaf_port: int):
    with pytest.raises(TooLate):
        Dialler(only_public=False).connect_tcp("127.0.0.1", deaf_port, 0.15)


def test_cancel_does_not_wait_for_a_host_that_does_not_pick_up(deaf_port: int):
    stop = StopSignal()
    threading.Timer(0.05, stop.give).start()
    began = time.monotonic()
    with stoppable(stop), pytest.raises(Cancelled):
        Dialler(only_public=False).connect_tcp("127.0.0.1", deaf_port, 60)
    assert time.monotonic() - began < 5


def test_the_next_address_is_tried_when_one_is_dead(monkeypatch: pytest.MonkeyPatch):
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        found = [(*kind, unused.getsockname()), (*kind, listener.getsockname())]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_named: found)
        stream = Dialler(only_public=False).connect_tcp("two.example", 443, 5)
        stream.close()


def test_the_addresses_of_a_name_share_its_time(deaf_port: int, monkeypatch: pytest.MonkeyPatch):
    kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
    found = [(*kind, ("127.0.0.1", deaf_port))] * 4
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_named: found)
    with pytest.raises(TooLate) as caught:
        Dialler(only_public=False).connect_tcp("four.example", 443, 0.2)
    assert caught.value.seconds == 0.05


def test_when_every_address_is_dead_the_systems_word_is_told():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionRefusedError):
            Dialler(only_public=False).connect_tcp("127.0.0.1", unused.getsockname()[1], 5)


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["93.184.215.14", "10.0.0.1"]])
def test_a_name_with_any_private_address_is_not_dialled(
    monkeypatch: pytest.MonkeyPatch, addresses: list[str]
):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_named: found)
    with pytest.raises(NotPublic):
        Dialler(only_public=True).connect_tcp("rebound.example", 443, 5)


def test_the_stop_signal_of_one_request_does_not_reach_another():
    stop = StopSignal()
    stop.give()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with stoppable(stop), pytest.raises(Cancelled):
            Dialler(only_public=False).connect_tcp("127.0.0.1", port, 5).read(1, 5)
        Dialler(only_public=False).connect_tcp("127.0.0.1", port, 5).close()
