# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Spoils a good answer at random places, as services and the ways to them do."""

import json
from random import Random

from hypothesis import HealthCheck, settings

# A parser is slow in its first example, where it imports what it needs.
OFTEN = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])

_VALUES: tuple[object, ...] = (
    None, True, 0, -1, 1e308, 10**300, "", "x", [], [1], {}, {"a": 1}, "\ud800", "\x00\u202e",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "2026-12-01T10:00:00Z",
    "2026-12-01T10:00:00+14:59", "javascript:alert(1)", "//evil", "http://[", "http://a@b/",
    "a" * 5_000, '"><b>', "&#0;", "&nbsp;",
)  # fmt: skip
_PIECES = (
    b"<td>", b"</table>", b"&#13;", b"\xff", b"9999999999999", b"February 31, 2026", b"'>",
    b'<div id="upcoming">', b"<tr><td>a</td><td>b</td></tr>", b'"', b"</div>", b"\x00",
    b'<a href="http://[">',
)  # fmt: skip


def spoilt_data(body: bytes, random: Random) -> bytes:
    """A JSON answer with some values exchanged and some fields gone."""
    return json.dumps(_spoilt(json.loads(body), random)).encode()


def spoilt_page(body: bytes, random: Random) -> bytes:
    """A page with some bytes changed, cut out or put in."""
    page = bytearray(body)
    for _ in range(random.randint(1, 10)):
        place = random.randrange(len(page))
        match random.randrange(3):
            case 0:
                page[place] = random.randrange(256)
            case 1:
                del page[place : min(len(page) - 1, place + random.randint(1, 40))]
            case _:
                page[place:place] = random.choice(_PIECES)
    return bytes(page)


def _spoilt(value: object, random: Random) -> object:
    if random.random() < 0.08:
        return random.choice(_VALUES)
    if isinstance(value, dict):
        return {name: _spoilt(one, random) for name, one in value.items() if random.random() > 0.03}
    return [_spoilt(one, random) for one in value] if isinstance(value, list) else value
