# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.sources.fragments import LONGEST_FRAGMENT, link_of_fragment, text_of_fragment
from hearings.sources.html_pages import DEEPEST_PAGE


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("Room 2 & 3, a < b", "Room 2 & 3, a < b"),
        ("Parks &amp; Trees", "Parks & Trees"),
        ("<p>First</p><p>Second<br/>line</p>", "First\nSecond\nline"),
        ("<b>cam</b>eras<script>alert(1)</script>", "cameras"),
        ("Town Hall<br/>", "Town Hall"),
        ("Parks<div>and <b>tr</b>ees</div>behind", "Parks\nand trees\nbehind"),
        ("<table><tr><td>7.</td><td>Cameras</td></tr></table>", "7.\nCameras"),
        ("&lt;b&gt; stays", "<b> stays"),
        ("", ""),
    ],
)
def test_the_text_is_read_out_of_its_markup(fragment: str, text: str):
    assert text_of_fragment(fragment) == text


def test_markup_without_bottom_has_no_text_and_raises_nothing():
    assert text_of_fragment("<div>" * (DEEPEST_PAGE + 1) + "deep") == ""


def test_only_the_beginning_of_an_endless_text_is_looked_at():
    text = text_of_fragment("<p>" + "camera " * LONGEST_FRAGMENT + "</p>")
    assert len(text) < LONGEST_FRAGMENT


@pytest.mark.parametrize(
    ("fragment", "link"),
    [
        ("<a class='x' href='/speak?a=1'>Speak</a> <a href='/other'>", "/speak?a=1"),
        ('<A HREF = "https://example.org/">', "https://example.org/"),
        (" https://example.org/speak ", "https://example.org/speak"),
        ("<a name='x'>no link</a>", ""),
        ("", ""),
    ],
)
def test_the_first_link_is_found(fragment: str, link: str):
    assert link_of_fragment(fragment) == link
