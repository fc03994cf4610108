# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Turns what a host sent into rows, and says what came instead when it is not that."""

import json
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.errors import HttpStatus, UnexpectedAnswer
from hearings.net.request import Answer

Row = Mapping[str, object]
"""One JSON object: its values are of any type until they are asked for."""

_CLOSING = {b"[": b"]", b"{": b"}"}


def body_of(answer: Answer) -> bytes:
    """The body of an answer that went well; `HttpStatus` for every other status."""
    if answer.status != 200:
        raise status_error(answer)
    return answer.body


def status_error(answer: Answer) -> HttpStatus:
    """An error status as a fact, without the query, which may hold a key."""
    return HttpStatus(answer.host, answer.status, urlsplit(answer.url).path)


def read_json(body: bytes, host: str, expected: str) -> object:
    """The JSON value of a body; `UnexpectedAnswer` when it is none or stops in the middle."""
    try:
        # ValueError covers bad JSON, bad UTF-8 and numbers of absurd length.
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        raise UnexpectedAnswer(host, expected, _what_came(body)) from None
    return value


def json_rows(body: bytes, host: str, expected: str) -> list[object]:
    """The rows of a JSON array; `UnexpectedAnswer` when the answer is something else."""
    value = read_json(body, host, expected)
    if not isinstance(value, list):
        raise UnexpectedAnswer(host, expected)
    return value


def check_readable(rows: int, unreadable: int, host: str, expected: str) -> None:
    """Raise `UnexpectedAnswer` when more than half of the rows could not be used.

    A single spoilt entry must not cost the whole list, but a list of which most cannot
    be read is not the list that was asked for.
    """
    if unreadable * 2 > rows:
        raise UnexpectedAnswer(host, expected)


def records_of(
    rows: Sequence[object],
    read: Callable[[Row], HearingRecord | None],
    host: str,
    expected: str,
) -> tuple[tuple[HearingRecord, ...], int]:
    """The records that `read` makes of the rows, and how many rows it made none of.

    What is no JSON object counts as unreadable. Raises `UnexpectedAnswer` when most are.
    """
    records = tuple(
        record for row in rows if isinstance(row, dict) and (record := read(row)) is not None
    )
    skipped = len(rows) - len(records)
    check_readable(len(rows), skipped, host, expected)
    return records, skipped


def text_in(row: Row, key: str) -> str:
    """The text under a key; empty when there is none, the number's digits for a number."""
    value = row.get(key)
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def whole_number_in(row: Row, key: str) -> int | None:
    """The whole number under a key; None for anything else."""
    value = row.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def row_in(row: Row, key: str) -> Row:
    """The object under a key; empty when there is none."""
    value = row.get(key)
    return value if isinstance(value, dict) else {}


def rows_in(row: Row, key: str) -> list[Row]:
    """The objects of the array under a key; empty when there are none."""
    value = row.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _what_came(body: bytes) -> str:
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return "html" if b"<html" in start[:2_000].lower() else "other"
    if not start:
        return "cut"
    closing = _CLOSING.get(start[:1])
    return "cut" if closing and not start.rstrip().endswith(closing) else "other"
