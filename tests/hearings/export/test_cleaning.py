# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Text from people is fit for every format, and only web and mail are linked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from hearings.export.cleaning import clean, is_safe_address, language_tag, one_line


def test_control_characters_go_and_everything_else_stays():
    assert clean("a\x00b\x1b[31mc\x7f\x9f\ufeff d\tñ 🙂 \u200f") == "ab[31mc d\tñ 🙂 \u200f"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_end_of_a_line_is_a_line_feed(end: str):
    assert clean(f"a{end}b") == "a\nb"


def test_half_of_a_letter_is_marked():
    assert clean("a\ud83db") == "a\N{REPLACEMENT CHARACTER}b"


@given(st.text(st.characters(exclude_categories=())))
def test_a_clean_text_can_stand_in_xml_and_is_clean_already(text: str):
    cleaned = clean(text)
    element = etree.Element("p")
    element.text = cleaned
    assert etree.fromstring(etree.tostring(element)).text == (cleaned or None)
    assert clean(cleaned) == cleaned


def test_one_line_has_no_line_end_and_no_double_space():
    assert one_line(" Ana \r\n\t Sample\x00 ") == "Ana Sample"


@pytest.mark.parametrize(
    "address", ["https://example.org/a", "http://example.org", "mailto:a@b.example"]
)
def test_web_and_mail_may_be_linked(address: str):
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/a", "http://[", "https:"],
)
def test_nothing_else_may_be_linked(address: str):
    assert not is_safe_address(address)


@pytest.mark.parametrize(("given_tag", "told"), [("es-US", "es-US"), ("", "en"), ('en" x="', "en")])
def test_what_is_no_language_tag_is_english(given_tag: str, told: str):
    assert language_tag(given_tag) == told
