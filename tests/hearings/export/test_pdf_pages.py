# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where the lines of a document stand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fpdf import FPDF

from hearings.export.composing import compose
from hearings.export.document import PageSize
from hearings.export.pdf_faces import Faces
from hearings.export.pdf_pages import MARGIN, Pages
from hearings.export.submission import Submission
from tests.hearings.export.samples import LECTERN, LETTER, LONG


@pytest.fixture
def faces() -> Iterator[Faces]:
    made = Faces(FPDF(unit="pt"))
    yield made
    made.close()


def laid(submission: Submission, faces: Faces) -> Pages:
    return Pages(compose(submission), faces).fill()


@pytest.mark.parametrize("size", list(PageSize))
def test_nothing_stands_in_the_margins(size: PageSize, faces: Faces):
    wide, high = size.points
    submission = replace(
        LONG, page_size=size, text=LONG.text + "w" * 500 + "\n> - > - " + "🚔" * 90
    )
    for lines in laid(submission, faces).pages:
        assert lines
        for one in lines:
            assert one.x >= MARGIN
            assert one.x + one.line.width * one.size <= wide - MARGIN + 0.01
            assert MARGIN < one.y <= high - MARGIN


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(faces: Faces):
    for before in range(20, 60):
        text = "\n".join(["line"] * before) + "\n\n# Ask\n\nVote no."
        pages = laid(Submission("", text), faces)
        heading = next(one for lines in pages.pages for one in lines if one.line.text == "Ask")
        ask = next(one for lines in pages.pages for one in lines if one.line.text == "Vote no.")
        assert any(heading in lines and ask in lines for lines in pages.pages)


def test_a_label_stands_beside_its_item(faces: Faces):
    lines = laid(LETTER, faces).pages[0]
    label = next(one for one in lines if one.line.text == "3)")
    item = next(one for one in lines if one.line.text == "third")
    assert label.y == pytest.approx(item.y)
    assert label.x + label.line.width * label.size < item.x


def test_a_long_label_does_not_run_into_its_item(faces: Faces):
    lines = laid(Submission("", "123456789. item"), faces).pages[0]
    assert lines[0].x + lines[0].line.width * lines[0].size < lines[1].x


def test_an_item_at_the_foot_of_a_page_takes_its_label_along(faces: Faces):
    for count in range(25, 40):
        pages = laid(Submission("", "\n\n".join(f"- item {n}" for n in range(count))), faces).pages
        for lines in pages:
            labels = [one.y for one in lines if one.line.text == "•"]
            items = [one.y for one in lines if one.line.text.startswith("item")]
            assert labels == pytest.approx(items)


def test_a_heading_in_an_item_takes_its_label_along(faces: Faces):
    for before in range(20, 60):
        text = "\n".join(["line"] * before) + "\n\n- # Ask\n\n  Vote no."
        pages = laid(Submission("", text), faces).pages
        (page,) = [lines for lines in pages if any(one.line.text == "•" for one in lines)]
        assert any(one.line.text == "Ask" for one in page)


def test_items_stand_closer_than_paragraphs(faces: Faces):
    feet = [one.y for one in laid(Submission("", "a\n\nb\n\n- c\n- d\n\ne"), faces).pages[0]]
    a, b, _, c, _, d, e = feet
    assert d - c < b - a == pytest.approx(e - d)


def test_letters_for_the_lectern_are_large(faces: Faces):
    body = next(one for one in laid(LECTERN, faces).pages[0] if one.tag.kind == "P")
    assert body.size == 20


def test_a_line_in_hebrew_is_read_leftward(faces: Faces):
    lines = laid(LETTER, faces).pages[0]
    assert [one.line.text for one in lines if one.is_leftward] == ["שלום עולם"]


def test_the_outline_skips_no_level(faces: Faces):
    pages = laid(Submission("T", "##### deep\n\n# a\n\n### b"), faces)
    assert [(one.text, one.level) for one in pages.marks] == [
        ("T", 0),
        ("deep", 1),
        ("a", 1),
        ("b", 2),
    ]
