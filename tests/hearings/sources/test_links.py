# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.sources.links import (
    LONGEST_LINK,
    at_base,
    query_fields,
    remote_link,
    safe_link,
    web_link,
)


@pytest.mark.parametrize(
    ("url", "base", "link"),
    [
        ("https://example.org/a?b=1&c=%20", None, "https://example.org/a?b=1&c=%20"),
        ("/a", "https://example.org/x/", "https://example.org/a"),
        ("View.ashx?M=A&ID=7", "https://example.org/Calendar.aspx",
         "https://example.org/View.ashx?M=A&ID=7"),
        ("//example.org/a", "https://example.com/", "https://example.org/a"),
        (" https://example.org/two words ", None, "https://example.org/two%20words"),
        ("mailto:clerk@example.org", None, "mailto:clerk@example.org"),
    ],
)  # fmt: skip
def test_an_address_becomes_absolute(url: str, base: str | None, link: str):
    assert safe_link(url, base) == link


@pytest.mark.parametrize(
    "url",
    [
        "", "   ", "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
        "file:///etc/passwd", "ftp://example.org/", "example.org/a", "//example.org/a", "https://",
        "https:///a", "https://bank.example@evil.example/", "https://[::1", "mailto:",
        "https://example.org/" + "x" * LONGEST_LINK, "vbscript:x", "https:evil",
    ],
)  # fmt: skip
def test_everything_else_is_no_link(url: str):
    assert safe_link(url) is None


def test_an_unsafe_address_stays_unsafe_against_a_base():
    assert safe_link("javascript:alert(1)", "https://example.org/") is None
    assert safe_link("https://a@b.example/", "https://example.org/") is None


def test_a_document_is_never_a_letter():
    assert web_link("mailto:clerk@example.org") is None
    assert web_link("https://example.org/a.pdf") == "https://example.org/a.pdf"


@given(st.text(), st.sampled_from([None, "https://example.org/a/"]))
def test_whatever_comes_a_link_is_safe_and_absolute(url: str, base: str | None):
    link = safe_link(url, base)
    if link is not None:
        assert urlsplit(link).scheme in {"http", "https", "mailto"}
        assert link.isascii()
        assert not any(ord(letter) <= 32 for letter in link)
        assert safe_link(link) == link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Join: https://example.zoom.us/j/123?pwd=a.", "https://example.zoom.us/j/123?pwd=a"),
        ("zoom.us/j/123 or by telephone", "https://zoom.us/j/123"),
        ("(https://www.zoomgov.com/j/1)", "https://www.zoomgov.com/j/1"),
        ("https://teams.microsoft.com/l/x", "https://teams.microsoft.com/l/x"),
        ("see https://example.org/ and https://city.webex.com/meet/x",
         "https://city.webex.com/meet/x"),
        ("https://meet.google.com/abc", "https://meet.google.com/abc"),
        ("https://teams.live.com/meet/1", "https://teams.live.com/meet/1"),
        ("https://meet.goto.com/1", "https://meet.goto.com/1"),
        ("https://app.gotomeeting.com/1", "https://app.gotomeeting.com/1"),
        ("register.gotowebinar.com/x, please", "https://register.gotowebinar.com/x"),
        ("https://example.org/zoom.us/j/1", None),
        ("https://notzoom.us/j/1", None),
        ("https://zoom.us.example.org/j/1", None),
        ("Council Chamber", None),
    ],
)  # fmt: skip
def test_the_video_meeting_is_found_by_its_host(text: str, link: str | None):
    assert remote_link("Room 1", text) == link


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        ("FileOpen.aspx?Type=14&ID=3810", {"type": "14", "id": "3810"}),
        ("https://example.org/?a=&b=x%20y", {"b": "x y"}),
        ("https://example.org/", {}),
        ("http://[", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_the_fields_of_an_address_are_taken_apart(url: str, fields: dict[str, str]):
    assert query_fields(url) == fields


@pytest.mark.parametrize(
    ("link", "base", "asked"),
    [
        ("https://a.example/M.aspx?ID=7", "https://a.example", "https://a.example/M.aspx?ID=7"),
        ("http://a.example/M.aspx?ID=7#x", "https://a.example", "https://a.example/M.aspx?ID=7"),
        ("https://a.example/M.aspx?ID=7", "http://127.0.0.1:80", "http://127.0.0.1:80/M.aspx?ID=7"),
        ("https://a.example/M.aspx", "https://m.example/a/", "https://m.example/a/M.aspx"),
        ("https://m.example/a/M.aspx", "https://m.example/a", "https://m.example/a/M.aspx"),
    ],
)
def test_a_page_is_asked_at_the_host_that_was_named(link: str, base: str, asked: str):
    assert at_base(link, base) == asked
