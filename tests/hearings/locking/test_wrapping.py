# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A wrapped key is opened by its secret alone, and by nothing that was changed."""

import unicodedata
from dataclasses import replace

import pytest

from hearings.locking.wrapping import Effort, unwrap, wrap

KEY = bytes(range(32))
QUICK = Effort(time=1, memory_kib=64, lanes=1)


def test_the_right_secret_opens_it_and_another_does_not():
    wrapped = wrap(KEY, "four words of nonsense", b"here", QUICK)
    assert unwrap(wrapped, "four words of nonsense", b"here") == KEY
    assert unwrap(wrapped, "four words of nonsens", b"here") is None
    assert KEY.hex() not in repr(wrapped)


def test_it_opens_nowhere_else():
    wrapped = wrap(KEY, "four words of nonsense", b"here", QUICK)
    assert unwrap(wrapped, "four words of nonsense", b"there") is None


@pytest.mark.parametrize("field", ["salt", "nonce", "sealed"])
def test_a_bit_that_was_changed_is_noticed(field: str):
    wrapped = wrap(KEY, "secret words", b"", QUICK)
    bad = bytes([getattr(wrapped, field)[0] ^ 1]) + getattr(wrapped, field)[1:]
    assert unwrap(replace(wrapped, **{field: bad}), "secret words", b"") is None


def test_two_wraps_of_one_key_have_nothing_in_common():
    one, two = (wrap(KEY, "secret words", b"", QUICK) for _ in range(2))
    assert len({one.salt, two.salt}) == len({one.nonce, two.nonce}) == 2
    assert one.sealed != two.sealed


def test_an_accent_typed_in_two_ways_is_one():
    wrapped = wrap(KEY, unicodedata.normalize("NFD", "contraseña"), b"", QUICK)
    assert unwrap(wrapped, unicodedata.normalize("NFC", "contraseña"), b"") == KEY


def test_a_try_costs_what_rfc_9106_recommends():
    assert Effort() == Effort(time=3, memory_kib=65_536, lanes=4)
    assert Effort().is_bearable
    for unbearable in (Effort(memory_kib=2**30), Effort(time=10_000), Effort(lanes=0)):
        assert not unbearable.is_bearable
