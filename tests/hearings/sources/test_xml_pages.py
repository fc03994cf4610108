# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.errors import UnexpectedAnswer
from hearings.sources.xml_pages import line_at, open_xml, remark_at

GROWING = b"""<?xml version="1.0"?><!DOCTYPE list [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>
<list>&b;</list>"""
REACHING_OUT = b"""<!DOCTYPE list [<!ENTITY a SYSTEM "file:///etc/hostname">]><list>&a;</list>"""


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(GROWING, "other", id="entities"),
        pytest.param(REACHING_OUT, "other", id="outside"),
        pytest.param(b"<!DOCTYPE list><list/>", "other", id="doctype"),
        pytest.param(b"<!DOCTYPE html><html><body/></html>", "html", id="page"),
        pytest.param(b"<html><body><p>unclosed</body></html>", "html", id="loose-page"),
        pytest.param(b"<other/>", "other", id="root"),
        pytest.param(b'{"a": 1}', "other", id="json"),
        pytest.param(b"", "cut", id="nothing"),
        pytest.param(b"<list><row>tex", "cut", id="cut-in-text"),
        pytest.param(b"<list><row", "cut", id="cut-in-tag"),
        pytest.param(b"<?xml version='1.0' encoding='nowhere'?><list/>", "other", id="encoding"),
        pytest.param(b"<list>\xff\xfe</list>", "other", id="bytes"),
    ],
)
def test_what_is_not_the_document_is_named(body: bytes, found: str):
    with pytest.raises(UnexpectedAnswer) as caught:
        open_xml(body, "feed.example", "rows", "list")
    assert caught.value.facts() == {"host": "feed.example", "expected": "rows", "found": found}


def test_elements_go_by_their_names_without_namespace():
    body = b"<?note?><a:list xmlns:a='https://ns.example'><!-- x --><a:row>1</a:row></a:list>"
    document = open_xml(body, "", "", "list")
    assert [row.text for row in document.findall("row")] == ["1"]


def test_a_hard_blank_of_web_pages_is_read():
    document = open_xml(b"<list><row>a&nbsp;b &amp;nbsp;</row></list>", "", "", "list")
    assert line_at(document, "row") == "a b &nbsp;"


def test_texts_are_clean_and_cut():
    body = b"<list><row> a\t b\r\n\r\n c </row></list>"
    document = open_xml(body, "", "", "list")
    assert line_at(document, "row") == "a b c"
    assert remark_at(document, "row") == "a b\nc"
    assert line_at(document, "row", 3) == "a…"
    assert (line_at(document, "none"), remark_at(document, "none")) == ("", "")
    assert (
        len(
            remark_at(
                open_xml(b"<list><row>%b</row></list>" % (b"x" * 3000), "", "", "list"), "row"
            )
        )
        == 2000
    )
