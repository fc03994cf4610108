# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An OpenDocument text with real headings and lists."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree

from hearings.export.composing import compose
from hearings.export.document import PageSize
from hearings.export.submission import Submission
from hearings.export.to_odt import odt
from tests.hearings.export.samples import LECTERN, LETTER, SPANISH

SPACES = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
}


def part(submission: Submission, name: str) -> etree._Element:
    with ZipFile(BytesIO(odt(compose(submission)))) as archive:
        return etree.fromstring(archive.read(name))


def test_headings_have_levels():
    found = part(LETTER, "content.xml").findall(".//text:h", SPACES)
    assert [(one.get(f"{{{SPACES['text']}}}outline-level"), one.text) for one in found] == [
        ("1", "Testimony on Ordinance 12"),
        ("2", "Why it fails"),
        ("3", "Ask"),
    ]


def test_a_list_in_a_list_stands_inside_it_and_begins_where_it_says():
    content = part(LETTER, "content.xml")
    assert len(content.findall(".//text:list", SPACES)) == 3
    assert len(content.findall(".//text:list-item//text:list", SPACES)) == 1
    numbered = content.findall(".//text:list-level-style-number[@text:level='1']", SPACES)
    starts = [one.get(f"{{{SPACES['text']}}}start-value") for one in numbered]
    assert starts == ["1", "3"]


def test_spaces_and_tabs_in_a_row_are_kept():
    content = part(Submission("", "a  b   c d    e\tf"), "content.xml")
    (paragraph,) = content.findall(".//text:p", SPACES)
    told = paragraph.text or ""
    for one in paragraph:
        count = int(one.get(f"{{{SPACES['text']}}}c") or 1)
        told += ("\t" if etree.QName(one).localname == "tab" else " " * count) + (one.tail or "")
    assert told == "a  b   c d    e\tf"


def test_the_properties_name_title_and_language_and_no_more():
    (meta,) = part(SPANISH, "meta.xml")
    assert {etree.QName(one).localname: one.text for one in meta} == {
        "title": "Testimonio sobre la ordenanza 12",
        "language": "es-US",
    }


def test_the_type_comes_first_and_plain():
    with ZipFile(BytesIO(odt(compose(LETTER)))) as archive:
        first = archive.infolist()[0]
        listed = etree.fromstring(archive.read("META-INF/manifest.xml"))
        paths = {value for one in listed for key, value in one.items() if key.endswith("full-path")}
        assert paths - {"/"} <= set(archive.namelist())
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


@pytest.mark.parametrize("size", list(PageSize))
def test_the_paper_is_the_one_asked_for(size: PageSize):
    styles = part(Submission("", "a", page_size=size), "styles.xml")
    (layout,) = styles.findall(".//style:page-layout-properties", SPACES)
    told = [layout.get(f"{{{SPACES['fo']}}}page-{name}") for name in ("width", "height")]
    assert told == [f"{length}pt" for length in size.points]


def test_letters_for_the_lectern_are_large_and_pages_counted():
    styles = part(LECTERN, "styles.xml")
    standard = styles.find(".//style:style[@style:name='Standard']/style:text-properties", SPACES)
    assert standard is not None
    assert standard.get(f"{{{SPACES['fo']}}}font-size") == "20.0pt"
    assert "".join(styles.find(".//style:footer", SPACES).itertext()) == "1 of 1"  # type: ignore[union-attr]


def test_a_paragraph_in_hebrew_stands_on_the_right():
    content = part(Submission("", "Vote no.\n\nשלום"), "content.xml")
    texts = content.findall(".//text:p", SPACES)
    names = [one.get(f"{{{SPACES['text']}}}style-name") for one in texts]
    looks = [
        content.find(f".//style:style[@style:name='{name}']/style:paragraph-properties", SPACES)
        for name in names
    ]
    told = [None if one is None else one.get(f"{{{SPACES['style']}}}writing-mode") for one in looks]
    assert told == [None, "rl-tb"]
    assert looks[1] is not None
    assert looks[1].get(f"{{{SPACES['fo']}}}text-align") == "right"
