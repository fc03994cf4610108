# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A link that a server leaves out is filled in, and is believed no more than its root is."""

import hashlib
import re
import shutil
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import httpcore2
import pytest

from hearings import assets
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.errors import CertificateRefused
from hearings.net.client import HttpAsker
from hearings.net.request import Request
from hearings.net.trust import trusting
from hearings.paths import Paths
from tests.support.chain_of_trust import ChainOfTrust, made_chain
from tests.support.fake_server import FakeServer
from tests.support.replies import data
from tests.support.turned_clock import TurnedClock

SHIPPED = assets.folder("certificates")
Asking = Callable[[Path | None], bytes]


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> ChainOfTrust:
    return made_chain(tmp_path_factory.mktemp("chain"))


@pytest.fixture
def links(chain: ChainOfTrust, tmp_path: Path) -> Path:
    """A folder with the intermediate, and with what is none."""
    folder = tmp_path / "certificates"
    folder.mkdir()
    shutil.copy(chain.intermediate, folder / "link.pem")
    (folder / "README.md").write_text("What these are\n")
    return folder


@pytest.fixture
def forgetful(chain: ChainOfTrust) -> Iterator[FakeServer]:
    """A server that sends its own certificate and not the one between."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain.server)
    with FakeServer(tls=context) as server:
        server.serve("/", data(["hearing"]))
        yield server


@pytest.fixture
def ask(forgetful: FakeServer, clock: TurnedClock, stop: StopSignal) -> Asking:
    def asked(intermediates: Path | None) -> bytes:
        with HttpAsker(clock, None, lambda: False, intermediates=intermediates) as asker:
            return asker.ask(Request(forgetful.url("/")), stop).body

    return asked


@pytest.fixture
def _with_partial_chains(monkeypatch: pytest.MonkeyPatch) -> None:
    """The context as Python 3.13 makes it: a chain may end at whatever is loaded."""
    made = httpcore2.default_ssl_context

    def lax() -> ssl.SSLContext:
        context = made()
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        return context

    monkeypatch.setattr(httpcore2, "default_ssl_context", lax)


def test_a_link_the_server_leaves_out_is_filled_in(
    ask: Asking, chain: ChainOfTrust, links: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    assert ask(links) == b'["hearing"]'


def test_the_program_fills_in_what_it_is_shipped_with(
    forgetful: FakeServer,
    chain: ChainOfTrust,
    links: Path,
    clock: TurnedClock,
    stop: StopSignal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    monkeypatch.setattr(assets, "ROOT", links.parent)
    core = build_core(Paths(tmp_path / "profile"), clock=clock)
    try:
        answer = core._rooms.asker().ask(Request(forgetful.url("/")), stop)
    finally:
        core.close()
    assert answer.body == b'["hearing"]'


def test_without_the_link_the_server_is_refused_at_once(
    ask: Asking,
    forgetful: FakeServer,
    chain: ChainOfTrust,
    clock: TurnedClock,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    with pytest.raises(CertificateRefused) as caught:
        ask(None)
    assert caught.value.host == forgetful.host
    assert "issuer" in caught.value.reason
    assert (forgetful.asked, clock.pauses) == ([], [])


@pytest.mark.parametrize("has_partial_chains", [False, True])
def test_a_link_without_its_root_is_not_believed(
    ask: Asking,
    links: Path,
    certificate: Path,
    has_partial_chains: bool,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
):
    # The system trusts somebody, but not the root of this chain.
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    if has_partial_chains:
        request.getfixturevalue("_with_partial_chains")
    with pytest.raises(CertificateRefused):
        ask(links)


@pytest.mark.usefixtures("_with_partial_chains")
def test_the_danger_of_partial_chains_is_real(
    forgetful: FakeServer, chain: ChainOfTrust, certificate: Path, monkeypatch: pytest.MonkeyPatch
):
    # What `trusting` prevents: the same file, loaded as it comes, vouches for the server.
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = httpcore2.default_ssl_context()
    context.load_verify_locations(chain.intermediate)
    with httpcore2.ConnectionPool(ssl_context=context) as pool:
        assert pool.request("GET", forgetful.url("/")).status == 200


def test_names_are_checked_with_filled_in_links_too(
    forgetful: FakeServer,
    chain: ChainOfTrust,
    links: Path,
    clock: TurnedClock,
    stop: StopSignal,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    with (
        HttpAsker(clock, None, lambda: False, intermediates=links) as asker,
        pytest.raises(CertificateRefused) as caught,
    ):
        asker.ask(Request(f"https://localhost:{forgetful.port}/"), stop)
    assert "mismatch" in caught.value.reason.lower()


def test_a_root_among_the_links_is_refused(chain: ChainOfTrust, links: Path):
    shutil.copy(chain.root, links / "root.pem")
    with pytest.raises(ValueError, match=r"root\.pem"):
        trusting(links)


def test_checking_by_the_system_itself_is_left_alone(links: Path, monkeypatch: pytest.MonkeyPatch):
    # There the file would be taken for a root, and is not needed.
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(httpcore2, "default_ssl_context", lambda: context)
    assert trusting(links) is context
    assert context._ctx.get_ca_certs() == []


def test_certificates_and_names_are_always_checked(
    chain: ChainOfTrust, links: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    for folder in (None, links, SHIPPED):
        context = trusting(folder)
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
        assert not (folder and context.verify_flags & ssl.VERIFY_X509_PARTIAL_CHAIN)


@pytest.mark.parametrize("name", assets.names_in("certificates", ".pem"))
def test_a_shipped_link_is_the_one_it_says_it_is(name: str):
    content = assets.read_bytes(f"certificates/{name}").decode("ascii")
    told, _, pem = content.partition("-----BEGIN CERTIFICATE-----")
    fingerprint = re.search(r"\b[0-9a-f]{64}\b", told)
    assert fingerprint is not None
    der = ssl.PEM_cert_to_DER_cert(f"-----BEGIN CERTIFICATE-----{pem}")
    assert hashlib.sha256(der).hexdigest() == fingerprint[0]


def test_the_link_that_two_legislatures_leave_out_is_shipped(
    chain: ChainOfTrust, monkeypatch: pytest.MonkeyPatch
):
    # So that the context is of the same kind on every system.
    monkeypatch.setenv("SSL_CERT_FILE", str(chain.root))
    loaded = [dict(part for (part,) in one["subject"]) for one in trusting(SHIPPED).get_ca_certs()]
    assert "DigiCert Global G2 TLS RSA SHA256 2020 CA1" in {one.get("commonName") for one in loaded}
