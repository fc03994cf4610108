# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.errors import HttpStatus, UnexpectedAnswer
from hearings.net.request import Answer
from hearings.sources.answers import (
    body_of,
    check_readable,
    json_rows,
    read_json,
    rows_in,
    text_in,
    whole_number_in,
)
from tests.support.replies import CHALLENGE

HOST = "api.example.org"


def answer(status: int) -> Answer:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    return Answer("https://api.example.org/v1/events", HOST, status, "text/html", b"body", at)


def test_the_body_of_a_good_answer_is_handed_on():
    assert body_of(answer(200)) == b"body"


@pytest.mark.parametrize("status", [204, 304, 403, 404, 500])
def test_every_other_status_is_an_error_with_host_and_path(status: int):
    with pytest.raises(HttpStatus) as caught:
        body_of(answer(status))
    assert (caught.value.host, caught.value.status) == (HOST, status)
    assert caught.value.path == "/v1/events"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (CHALLENGE, "html"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html>\n<html lang=en>", "html"),
        (b"<Answer xmlns='x'>[]</Answer>", "other"),
        (b'[{"EventId": 1}, {"EventI', "cut"),
        (b'{"value": [1, 2]', "cut"),
        (b"", "cut"),
        (b"  \r\n", "cut"),
        (b"Service unavailable", "other"),
        (b"[1, 2,, 3]", "other"),
        (b"[" * 200_000, "cut"),
        (b"[" + b"9" * 5_000 + b"]", "other"),
        (b'["\xff"]', "other"),
    ],
)
def test_what_is_no_json_is_told_apart(body: bytes, found: str):
    with pytest.raises(UnexpectedAnswer) as caught:
        read_json(body, HOST, "rows")
    assert (caught.value.host, caught.value.expected, caught.value.found) == (HOST, "rows", found)


@pytest.mark.parametrize("body", [b"{}", b"null", b'"text"', b"7", b'{"Message": "no"}'])
def test_json_that_is_no_list_is_not_an_empty_list(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        json_rows(body, HOST, "rows")


def test_an_empty_list_is_an_empty_list():
    assert json_rows(b" [] ", HOST, "rows") == []


@given(st.binary())
def test_no_bytes_raise_anything_but_the_error_of_a_source(body: bytes):
    with suppress(UnexpectedAnswer):
        assert isinstance(json_rows(body, HOST, "rows"), list)


def test_values_are_taken_only_as_what_they_are():
    row = {"text": "a", "number": 7, "truth": True, "nothing": None, "rows": [{"a": 1}, 2, None]}
    assert [text_in(row, key) for key in ("text", "number", "truth", "nothing", "gone")] == [
        "a", "7", "", "", "",
    ]  # fmt: skip
    assert [whole_number_in(row, key) for key in ("number", "text", "truth", "gone")] == [
        7, None, None, None,
    ]  # fmt: skip
    assert rows_in(row, "rows") == [{"a": 1}]
    assert rows_in(row, "text") == []


def test_a_spoilt_row_is_borne_but_not_a_spoilt_list():
    check_readable(0, 0, HOST, "rows")
    check_readable(2, 1, HOST, "rows")
    with pytest.raises(UnexpectedAnswer):
        check_readable(3, 2, HOST, "rows")
    with pytest.raises(UnexpectedAnswer):
        check_readable(1, 1, HOST, "rows")
