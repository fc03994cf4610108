# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Bodies come whole, packed or plain, and never larger than allowed."""

import gzip
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.net.body import Damaged, TooMuch, read_body

PLENTY = 1_000_000


@given(st.binary(max_size=3000), st.integers(1, 700), st.booleans())
def test_what_was_sent_is_what_is_read(body: bytes, size: int, is_packed: bool):
    sent = gzip.compress(body) if is_packed else body
    chunks = [sent[at : at + size] for at in range(0, len(sent), size)]
    assert read_body(chunks, "gzip" if is_packed else "", PLENTY) == body


def test_a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not():
    assert read_body([b"a" * 60, b"b" * 40], "", 100)
    with pytest.raises(TooMuch):
        read_body([b"a" * 60, b"b" * 41], "", 100)


def test_a_body_that_is_too_long_is_not_read_to_its_end():
    taken = []

    def endless() -> Iterator[bytes]:
        while True:
            taken.append(1)
            yield b"x" * 10

    with pytest.raises(TooMuch):
        read_body(endless(), "identity", 100)
    assert len(taken) == 11


def test_a_packed_bomb_stops_at_the_limit_without_filling_memory():
    packer = zlib.compressobj(9, wbits=31)
    bomb = packer.compress(bytes(200_000_000)) + packer.flush()
    assert len(bomb) < 250_000
    tracemalloc.start()
    try:
        with pytest.raises(TooMuch):
            read_body([bomb], "gzip", 4_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12_000_000


def test_members_that_follow_each_other_are_one_body():
    assert read_body([gzip.compress(b"a") + gzip.compress(b"b")], "x-gzip", PLENTY) == b"ab"


def test_padding_behind_packed_data_means_nothing():
    assert read_body([gzip.compress(b"a") + bytes(8)], "gzip", PLENTY) == b"a"


def test_an_empty_body_may_claim_to_be_packed():
    assert read_body([], "gzip", PLENTY) == b""


@pytest.mark.parametrize("kept", [1, 5, 15, -9, -1])
def test_packed_data_that_stops_in_the_middle_is_damaged(kept: int):
    with pytest.raises(Damaged):
        read_body([gzip.compress(b"agenda " * 9)[:kept]], "gzip", PLENTY)


def test_what_is_not_packed_at_all_is_damaged():
    with pytest.raises(Damaged):
        read_body([b"<html>"], "gzip", PLENTY)
