# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The bench every test runs on: no network but loopback, offscreen Qt, a profile of its own."""

import gc
import ipaddress
import os
import socket
import ssl
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import keyring
import pytest
from hypothesis import HealthCheck, settings
from keyring.backends import fail

from hearings import assets
from hearings.net import connections, trust
from tests.support.keys_in_memory import KeysInMemory, keys_in_memory
from ui.garbage import look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes depends on the machine of the moment: speed is for the benchmarks.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
# A widget of an earlier test must not be taken down by the thread that reads in this one.
gc.disable()

RECORDED = Path(__file__).parents[2] / "shared" / "samples"


@pytest.fixture(autouse=True)
def _look_for_garbage() -> Iterator[None]:
    """As in the window: garbage is looked for on the main thread alone."""
    yield
    look()


@pytest.fixture(autouse=True)
def _own_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test ever sees the profile, the settings or the home of the person running it."""
    monkeypatch.setenv("HEARINGS_PROFILE", str(tmp_path / "profile"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that reaches for the internet fails at once and says so."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            assert isinstance(address, tuple)
            host = str(address[0])
            is_loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
            assert is_loopback, f"a test reached for {host}"
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
    return


@pytest.fixture(autouse=True)
def _roots_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the roots of the system takes 20 ms, which thousands of tests would wait for.

    A test that brings roots or completing certificates of its own has them read each time.
    """

    def usual(intermediates: Path | None) -> ssl.SSLContext:
        if _roots_named() != ROOTS or intermediates not in {None, assets.folder("certificates")}:
            return trust.trusting(intermediates)
        return _usual_roots(intermediates)

    monkeypatch.setattr(connections, "trusting", usual)


def _roots_named() -> tuple[str | None, ...]:
    """The roots that the environment names in the place of the system's."""
    return tuple(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))


ROOTS = _roots_named()


@cache
def _usual_roots(intermediates: Path | None) -> ssl.SSLContext:
    return trust.trusting(intermediates)


@pytest.fixture
def ring() -> Iterator[KeysInMemory]:
    """A key ring of the test in the place of the system's."""
    with keys_in_memory() as mine:
        yield mine


@pytest.fixture
def no_ring() -> Iterator[None]:
    """A system without a key ring."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def recorded() -> Path:
    """The folder of recorded answers; the test is skipped, saying so, where it is missing."""
    if not RECORDED.is_dir():
        pytest.skip(f"no recorded answers at {RECORDED.name}: they are not part of the repository")
    return RECORDED
