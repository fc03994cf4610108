# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest
from selectolax.lexbor import LexborHTMLParser

from hearings.sources.legistar_grid import grid_of, lasting, page_of, query_of, shows

SITE = "https://example.org"


def pager(links: str) -> LexborHTMLParser:
    return LexborHTMLParser(f"<table><tr><td><div>{links}</div></td></tr></table>")


def link(target: str, text: str) -> str:
    return f"<a href=\"javascript:__doPostBack('{target}','')\"><span>{text}</span></a>"


@pytest.mark.parametrize(
    ("links", "number", "target"),
    [
        ("", 1, None),
        ("<a class=rgCurrentPage><span>1</span></a> \n " + link("x$2", "2"), 1, "x$2"),
        (link("x$1", "1") + "<a class=rgCurrentPage>2</a>", 2, None),
        ("<a class=rgCurrentPage>10</a>" + link("x$11", "..."), 10, "x$11"),
        ('<a class=rgCurrentPage>1</a><a href="#">Export</a>', 1, None),
    ],
)
def test_the_pager_says_where_we_are_and_what_comes_next(
    links: str, number: int, target: str | None
):
    page = pager(links)
    table = page.css_first("table")
    assert table is not None
    grid = grid_of(page, table)
    assert (grid.page_number, grid.next_target) == (number, target)


def test_addresses_are_told_apart_by_what_they_open():
    link = f"{SITE}/View.ashx?M=A&ID=7&GUID=G-1"
    assert (page_of(link), query_of(link)) == ("view.ashx", {"m": "A", "id": "7", "guid": "G-1"})
    assert shows(link, "A")
    assert not shows(link, "IC")
    assert not shows(f"{SITE}/MeetingDetail.aspx?M=A", "A")


def test_an_address_that_lasts_keeps_number_and_guid_only():
    link = f"{SITE}/MeetingDetail.aspx?ID=7&GUID=G-1&Options=info&Search="
    assert lasting(link) == f"{SITE}/MeetingDetail.aspx?ID=7&GUID=G-1"
    assert lasting(f"{SITE}/MeetingDetail.aspx?LEGID=7") == f"{SITE}/MeetingDetail.aspx"
