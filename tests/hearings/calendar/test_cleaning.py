# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Text and addresses from outside, made fit for a calendar file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.calendar.cleaning import one_line, shortened, web_address

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def test_every_kind_of_line_end_becomes_a_blank():
    assert one_line("a\r\nb\rc\nd\x0be\x0cf\x85g\u2028h\u2029i", 100) == "a b c d e f g h i"


def test_control_characters_vanish_and_half_letters_are_shown_as_lost():
    assert one_line("\ufeffa\x00\x07\x1b\x7f\x9fb\ud83dc", 100) == "ab\ufffdc"


def test_emoji_and_right_to_left_names_stay_whole():
    text = "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u200f\u05d9\u05e9\u05d9\u05d1\u05d4"
    assert one_line(text, 100) == text


@given(ANY_TEXT, st.integers(1, 50))
def test_one_line_is_one_line_of_utf_8_and_not_too_long(text: str, longest: int):
    line = one_line(text, longest)
    assert len(line) <= longest
    assert len(line.splitlines()) <= 1
    assert line.encode().decode() == line
    assert one_line(line, longest) == line


def test_a_cut_is_shown():
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"
    assert shortened("abc defg", 5) == "abc…"
    assert shortened("abc", 0) == ""


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/b?c=d&e=%20,;#f", "https://a.example/b?c=d&e=%20,;#f"),
        (" http://a.example/ü b\r\nX:y ", "http://a.example/%C3%BC%20b%0D%0AX:y"),
        ("https://a.example/\ud83d", "https://a.example/"),
        ("HTTPS://a.example/", "HTTPS://a.example/"),
        ("javascript:alert(1)", None),
        ("file:///etc/hosts", None),
        ("mailto:clerk@a.example", None),
        ("https://", None),
        ("https://[", None),
        ("", None),
        (None, None),
        ("https://a.example/" + "x" * 2000, None),
        ("https://a.example/" + "\u4f1a" * 400, None),
    ],
)
def test_only_a_web_address_passes_and_is_plain_ascii(url: str | None, address: str | None):
    assert web_address(url) == address
