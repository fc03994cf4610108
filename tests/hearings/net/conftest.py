# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A server with faults, a clock to turn, a shelf that remembers, an asker over all three."""

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.net.client import HttpAsker
from hearings.net.request import KeptAnswer
from tests.support.fake_server import FakeServer
from tests.support.turned_clock import TurnedClock


class Shelf:
    """Keeps answers in memory, as the catalogue keeps them on disk."""

    def __init__(self) -> None:
        self.answers: dict[str, KeptAnswer] = {}
        self.read_at: dict[str, datetime] = {}

    def kept(self, url: str) -> KeptAnswer | None:
        return self.answers.get(url)

    def keep(self, url: str, answer: KeptAnswer, at: datetime) -> None:
        self.answers[url] = answer
        self.read_at[url] = at


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def stop() -> StopSignal:
    return StopSignal()


@pytest.fixture
def asker(clock: TurnedClock, shelf: Shelf) -> Iterator[HttpAsker]:
    with HttpAsker(clock, shelf, is_offline=lambda: False) as made:
        yield made


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    yield
    left = [one.name for one in threading.enumerate() if one.name.startswith("ask")]
    assert not left, f"threads are still running: {left}"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh key and certificate of 127.0.0.1 in one file, signed by nobody else."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl command to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [
            openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
            "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
            "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    both = folder / "both.pem"
    both.write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return both


@pytest.fixture
def tls_server(certificate: Path) -> Iterator[FakeServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with FakeServer(tls=context) as running:
        yield running
