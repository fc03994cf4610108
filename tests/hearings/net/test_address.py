# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Addresses are sent quoted, shown without their query, and kept without their keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.net.address import address_of, joined


def test_parameters_are_quoted_the_way_every_service_reads():
    params = {"$filter": "EventDate ge datetime'2026-12-01'", "q": "a+b&c=ü"}
    address = address_of("https://Example.ORG/v1/events", params)
    assert address.target == (
        "/v1/events?%24filter=EventDate%20ge%20datetime%272026-12-01%27&q=a%2Bb%26c%3D%C3%BC"
    )
    assert address.host == "example.org"


def test_parameters_follow_the_query_that_is_there():
    assert address_of("https://example.org?a=1", {"b": "2"}).target == "/?a=1&b=2"
    assert address_of("https://example.org/x?a=1").target == "/x?a=1"


def test_what_is_quoted_already_is_not_quoted_again():
    target = address_of("https://example.org/a%20b/ü c?d=%27e%27 f").target
    assert target == "/a%20b/%C3%BC%20c?d=%27e%27%20f"


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("https://example.org", "example.org"),
        ("https://example.org:443", "example.org"),
        ("https://example.org.:8443", "example.org:8443"),
        ("http://127.0.0.1:8000/v1", "127.0.0.1:8000"),
        ("http://[::1]:8000/v1", "[::1]:8000"),
        ("https://bücher.example", "xn--bcher-kva.example"),
    ],
)
def test_the_server_is_named_as_people_write_it(url: str, server: str):
    assert address_of(url).server == server


@pytest.mark.parametrize(
    "url",
    [
        "", "example.org", "ftp://example.org", "file:///etc/passwd", "javascript:alert(1)",
        "https://", "https:///path", "https://me:secret@example.org", "https://example.org:port",
        "https://example.org:99999", "https://exa mple.org", "https://[::1",
        "https://" + "x" * 70 + "ü.example",
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused(url: str):
    with pytest.raises(ValueError):
        address_of(url)


def test_a_key_is_never_part_of_what_is_shown_or_kept():
    params = {"token": "s3cret", "API_KEY": "s3cret", "apikey": "s3cret", "Key": "s3cret"}
    address = address_of("https://example.org/v1?key=s3cret&page=2", params)
    assert "s3cret" not in address.shown
    assert address.shelf_name == (
        "https://example.org/v1?key=***&page=2&token=***&API_KEY=***&apikey=***&Key=***"
    )


def test_two_queries_are_kept_under_two_names():
    one, other = (address_of("https://example.org/e", {"$skip": skip}) for skip in ("0", "1000"))
    assert one.shelf_name != other.shelf_name


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/b", "https://example.org/b"),
        ("b?x=1", "https://example.org/v1/b"),
        ("//other.example/b", "https://other.example/b"),
        ("http://other.example:81/b#part", "http://other.example:81/b"),
        ("?x=1", "https://example.org/v1/a"),
    ],
)
def test_a_redirect_is_seen_from_where_it_was_given(location: str, shown: str):
    assert joined(address_of("https://example.org/v1/a?token=k"), location).shown == shown


@given(st.text(max_size=40), st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3))
def test_any_text_is_an_address_in_plain_ascii_or_a_value_error(text: str, params: dict[str, str]):
    for url in (text, f"https://{text}", f"https://example.org/{text}"):
        try:
            address = address_of(url, params)
        except ValueError:
            continue
        assert (address.target + address.host).isascii()
        assert not any(letter.isspace() for letter in address.target + address.host)
