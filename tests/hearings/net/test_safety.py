# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Only https leaves this computer, and no host can send us into the person's own network."""

import pytest

from hearings.net.address import address_of
from hearings.net.safety import is_loopback, is_public, may_be_asked, may_lead_to


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_computer_is_known(host: str):
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["localhost.example", "10.0.0.1", "example.org", "::2", ""])
def test_other_computers_are_known(host: str):
    assert not is_loopback(host)


@pytest.mark.parametrize("ip", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_an_address_of_the_internet_is_public(ip: str):
    assert is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0",
        "fd00::1", "ff02::1", "::ffff:192.168.1.1", "::ffff:127.0.0.1",
    ],
)  # fmt: skip
def test_every_other_address_is_not_public(ip: str):
    assert not is_public(ip)


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://example.org", True),
        ("https://192.168.1.20", True),
        ("http://127.0.0.1:8000", True),
        ("http://[::1]:8000", True),
        ("http://localhost", True),
        ("http://example.org", False),
        ("http://192.168.1.20", False),
        ("http://localhost.example", False),
    ],
)
def test_only_https_or_this_computer_may_be_asked(url: str, may: bool):
    assert may_be_asked(address_of(url)) is may


@pytest.mark.parametrize(
    ("source", "target", "may"),
    [
        ("https://a.example/x", "https://a.example/y", True),
        ("https://a.example", "https://b.example", True),
        ("https://a.example", "https://a.example:8443", True),
        ("https://a.example", "http://a.example", False),
        ("https://a.example", "http://127.0.0.1", False),
        ("https://a.example", "https://127.0.0.1", False),
        ("https://a.example", "https://localhost", False),
        ("https://a.example", "https://10.0.0.1", False),
        ("https://a.example", "https://[fe80::1]", False),
        ("https://a.example", "https://93.184.215.14", True),
        ("https://10.0.0.1/x", "https://10.0.0.1/y", True),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/y", True),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:9000/y", False),
        ("http://127.0.0.1:8000/x", "http://localhost:8000/y", False),
        ("http://127.0.0.1:8000/x", "https://a.example/y", True),
    ],
)
def test_a_redirect_leads_only_to_safe_places(source: str, target: str, may: bool):
    assert may_lead_to(address_of(source), address_of(target)) is may
