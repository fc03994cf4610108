# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Only web and mail addresses are ever handed to the system."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from tests.ui.browser import browser
from ui.links import address_of, is_openable, open_link

GOOD = (
    "https://example.org/agenda.pdf",
    "http://example.org/View.ashx?M=A&ID=7",
    "HTTPS://EXAMPLE.ORG/",
    "https://example.org/My%20Agenda.pdf",
    "https://example.org/sesión.pdf",
    "mailto:clerk@example.org?subject=Item%206",
)
BAD = (
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\x00javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://server.example/share/agenda.pdf",
    "ftp://example.org/a",
    "ssh://example.org",
    "hearings:rest",
    "smb://example.org/share",
    "//example.org/a",
    "/etc/passwd",
    "agenda.pdf",
    "",
    " ",
    "https:",
    "https:///path",
    "https:javascript:alert(1)",
    "https://city.example.org@evil.example/",
    "https://user:word@example.org/",
    " https://example.org",
    "https://example.org\n",
    "https://exam ple.org",
    "https://[::1",
    "mailto:",
    "mailto:clerk@example.org?attach=/etc/passwd",
    "mailto:clerk@example.org?subject=x&Attachment=file:///etc/passwd",
)


@pytest.mark.parametrize("address", GOOD)
def test_web_and_mail_addresses_are_opened(address: str, qapp: QApplication):
    with browser() as taken:
        assert open_link(address)
    assert len(taken.opened) == 1


@pytest.mark.parametrize("address", BAD)
def test_nothing_else_ever_reaches_the_system(address: str, qapp: QApplication):
    with browser() as taken:
        assert not is_openable(address)
        assert not open_link(address)
    assert taken.opened == []


@pytest.mark.parametrize("address", [GOOD[0], GOOD[1], GOOD[3], GOOD[5]])
def test_a_link_that_was_chosen_is_opened_as_it_was_written(address: str):
    assert address_of(QUrl(address)) == address
    assert is_openable(address_of(QUrl(address)))
