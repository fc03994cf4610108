# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A recovery code survives paper, hand and eye, and a slip of the pen is noticed."""

from hypothesis import given
from hypothesis import strategies as st

from hearings.locking.recovery_code import ALPHABET, RANDOM, new_code, read_code


def test_a_code_is_seven_groups_of_four_letters_and_never_the_same():
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 7
        assert set(code) <= set(ALPHABET) | {"-"}
    assert len(ALPHABET) ** RANDOM >= 2**130


def test_it_is_read_however_it_was_typed():
    code = new_code()
    letters = code.replace("-", "")
    for typed in (code, letters, code.lower(), f"  {code.replace('-', ' ')}\n"):
        assert read_code(typed) == letters


def test_what_looks_alike_is_alike():
    code = next(one for one in iter(new_code, "") if "0" in one and "1" in one)
    assert read_code(code.replace("0", "O").replace("1", "l")) == code.replace("-", "")


@given(st.data())
def test_most_slips_are_noticed(data: st.DataObject):
    letters = new_code().replace("-", "")
    at = data.draw(st.integers(0, len(letters) - 1))
    other = data.draw(st.sampled_from([one for one in ALPHABET if one != letters[at]]))
    read = read_code(letters[:at] + other + letters[at + 1 :])
    # Two letters of proof let one slip of a thousand through, and the key then does not open.
    assert read is None or read != letters


def test_what_is_no_code_is_none():
    for typed in ("", "four words of nonsense", "A" * 28, new_code()[:-1], new_code() + "7"):
        assert read_code(typed) is None
