# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The wait a host asks for is honoured within reason."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.net.retrying import seconds_asked_for

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("3600", 60),
        ("9" * 5000, 60),
        ("Mon, 23 Nov 2026 17:00:20 GMT", 20),
        ("Mon, 23 Nov 2026 17:00:20 -0000", 20),
        ("Mon, 23 Nov 2026 16:00:00 GMT", 0),
        ("Tue, 24 Nov 2026 17:00:00 GMT", 60),
        ("", 0),
        ("-5", 0),
        ("soon", 0),
        ("Mon, 99 Nov 2026 17:00:20 GMT", 0),
        ("٣", 0),
    ],
)
def test_seconds_or_a_date_are_understood(header: str, seconds: float):
    assert seconds_asked_for(header, NOW, 60) == seconds


@given(st.text(max_size=30))
def test_no_header_can_hurt(header: str):
    assert 0 <= seconds_asked_for(header, NOW, 60) <= 60
