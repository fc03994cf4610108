# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A Word file that Word and screen readers understand."""

from io import BytesIO
from zipfile import ZipFile

import docx as python_docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from hearings.export.composing import compose
from hearings.export.document import PageSize
from hearings.export.submission import Submission
from hearings.export.to_docx import docx
from tests.hearings.export.samples import LECTERN, LETTER, SPANISH


def opened(submission: Submission) -> python_docx.document.Document:
    return python_docx.Document(BytesIO(docx(compose(submission))))


def test_headings_have_the_styles_of_headings():
    told = [(one.style.name, one.text) for one in opened(LETTER).paragraphs if one.style]
    assert [one for one in told if str(one[0]).startswith("Heading")] == [
        ("Heading 1", "Testimony on Ordinance 12"),
        ("Heading 2", "Why it fails"),
        ("Heading 3", "Ask"),
    ]


def test_emphasis_and_lines_are_kept():
    body = next(one for one in opened(LETTER).paragraphs if one.text.startswith("Good"))
    assert [run.text for run in body.runs if run.bold] == ["I am opposed"]
    assert [run.text for run in body.runs if run.italic] == ["Ana"]
    assert body.text.count("\n") == 1


def test_every_list_counts_by_itself():
    file = opened(Submission("", "1. a\n2. b\n\ntext\n\n1. c\n\ntext\n\n5) d"))
    numbers = [
        one._p.pPr.numPr.numId.val for one in file.paragraphs if one._p.pPr.numPr is not None
    ]
    assert len(numbers) == 4
    assert len(set(numbers)) == 3
    starts = [one.get(qn("w:val")) for one in file.part.numbering_part.element.iter(qn("w:start"))]
    assert starts == ["1", "1", "5"]


def test_a_list_in_a_list_is_one_level_deeper():
    file = opened(Submission("", "- a\n  1. b\n  2. c"))
    levels = [one._p.pPr.numPr.ilvl.val for one in file.paragraphs]
    assert levels == [0, 1, 1]
    texts = [one.get(qn("w:val")) for one in file.part.numbering_part.element.iter(qn("w:lvlText"))]
    assert texts == ["•", "%2."]


def test_pages_are_counted_in_the_language_of_the_testimony():
    footer = opened(SPANISH).sections[0].footer.paragraphs[0]
    told = "".join(one.text or "" for one in footer._p.iter(qn("w:t")))
    fields = [one.get(qn("w:instr")) for one in footer._p.iter(qn("w:fldSimple"))]
    assert (told, fields) == ("1 de 1", ["PAGE", "NUMPAGES"])


def test_the_properties_name_title_and_language_and_no_more():
    with ZipFile(BytesIO(docx(compose(SPANISH)))) as archive:
        core = etree.fromstring(archive.read("docProps/core.xml"))
        names = set(archive.namelist())
    assert {etree.QName(one).localname: one.text for one in core} == {
        "title": "Testimonio sobre la ordenanza 12",
        "language": "es-US",
    }
    assert not {one for one in names if "app.xml" in one or "thumbnail" in one or "custom" in one}
    assert {one.get(qn("w:val")) for one in opened(SPANISH).styles.element.iter(qn("w:lang"))} == {
        "es-US"
    }


@pytest.mark.parametrize("size", list(PageSize))
def test_the_paper_is_the_one_asked_for(size: PageSize):
    section = opened(Submission("", "a", page_size=size)).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.pt, section.page_height.pt) == pytest.approx(size.points, abs=0.1)


def test_letters_for_the_lectern_are_large():
    size = opened(LECTERN).styles["Normal"].font.size
    assert size is not None
    assert size.pt == 20


def test_a_paragraph_in_hebrew_is_marked_in_its_right_place():
    paragraph = next(one for one in opened(Submission("", "> שלום")).paragraphs)
    names = [etree.QName(one).localname for one in paragraph._p.pPr]
    assert names == ["bidi", "ind"]
    assert all(run.font.rtl for run in paragraph.runs)
