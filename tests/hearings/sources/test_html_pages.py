# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.errors import AnswerTooLarge, UnexpectedAnswer
from hearings.sources.html_pages import LARGEST_PAGE, children, line_of, open_page

HOST = "example.org"


def opened(content: str):
    return open_page(f"<html><body>{content}</body></html>".encode(), HOST, "page")


def test_line_breaks_are_in_the_text():
    cell = opened("<p>Room&nbsp;2<br>City Hall</p>").css_first("p")
    assert cell is not None
    assert cell.text() == "Room\u00a02\nCity Hall"
    assert line_of(cell) == "Room 2 City Hall"
    assert line_of(None) == ""


def test_children_are_the_direct_ones():
    row = opened(
        "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"
    ).css_first("tr")
    assert row is not None
    assert [line_of(one) for one in children(row, "td")] == ["ab", "c"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"", "other"),
        (b'{"rows": []}', "other"),
        (b"<html><body><table><tr><td>a", "cut"),
        (b"<html></html>" + b" " * 20_000, "cut"),
    ],
)
def test_what_is_no_whole_page_is_an_error(body: bytes, found: str):
    with pytest.raises(UnexpectedAnswer) as caught:
        open_page(body, HOST, "page")
    assert (caught.value.host, caught.value.expected, caught.value.found) == (HOST, "page", found)


def test_a_page_too_large_is_not_opened():
    with pytest.raises(AnswerTooLarge):
        open_page(b"<html>" + b"x" * LARGEST_PAGE + b"</html>", HOST, "page")


def test_a_page_made_to_hold_the_parser_up_is_not_opened():
    with pytest.raises(UnexpectedAnswer):
        open_page(b"<html>" + b"<div>" * 10_000 + b"</html>", HOST, "page")


def test_a_page_is_as_deep_as_its_elements_stand_in_each_other():
    assert len(opened("<div></div>" * 5_000).css("div")) == 5_000
    assert len(opened("</div>" * 5_000 + "<div>" * 1_990).css("div")) == 1_990
    with pytest.raises(UnexpectedAnswer):
        opened("</div>" * 5_000 + "<div>" * 2_001)


def test_open_paragraphs_and_rows_are_not_deep():
    rows = opened("<table>" + "<tr><td>x<p>y" * 5_000 + "</table>").css("tr")
    assert len(rows) == 5_000


def test_bytes_that_are_no_text_are_shown_as_such():
    page = open_page(b"<html><body><p>caf\xe9</p></body></html>", HOST, "page")
    assert line_of(page.css_first("p")) == "caf\ufffd"
