# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A PDF with tags, fonts and page numbers, and nothing else."""

import re
import zlib

from hearings.export.composing import compose
from hearings.export.submission import Submission
from hearings.export.to_pdf import pdf, unprintable
from tests.hearings.export.samples import LETTER, LONG, SPANISH


def test_the_file_names_title_and_language_and_no_more():
    made = pdf(compose(SPANISH)).replace(b"\n", b" ")
    (info,) = re.findall(rb"<<[^<>]*/CreationDate[^<>]*>>", made)
    assert set(re.findall(rb"/([A-Z]\w+)", info)) == {b"Title", b"CreationDate"}
    assert b"/CreationDate (D:20000101000000Z" in info
    assert b"/Lang (es-US)" in pdf(compose(SPANISH))


def test_the_trailer_has_no_number_of_the_file():
    assert b"/ID" not in pdf(compose(LETTER))


def test_headings_are_in_the_structure_and_in_the_outline():
    made = pdf(compose(LETTER))
    for kind in (b"/H1", b"/H2", b"/H3", b"/L", b"/LI", b"/Lbl", b"/LBody", b"/BlockQuote", b"/P"):
        assert b"/S " + kind in made, kind
    assert b"/Marked true" in made
    assert made.count(b"/Dest") == 3


def drawings(made: bytes) -> list[bytes]:
    """What is drawn on each page."""
    streams = re.findall(rb"stream\n(x.+?)\nendstream", made, re.DOTALL)
    return [drawn for one in streams if b"BDC" in (drawn := zlib.decompress(one))]


def test_everything_drawn_is_text_of_an_element_or_the_number_of_a_page():
    for drawn in drawings(pdf(compose(LONG))):
        assert drawn.count(b"/Artifact BMC") == 1
        assert drawn.count(b"BDC") + 1 == drawn.count(b"EMC")
        outside = re.sub(rb"(BDC|BMC).*?EMC", b"", drawn, flags=re.DOTALL)
        assert b"Tj" not in outside


def test_every_mark_of_a_page_has_its_element():
    made = pdf(compose(LONG))
    drawn = sum(one.count(b"/MCID") for one in drawings(made))
    (tree,) = re.findall(rb"/Nums \[(.+?)\]\s*>>", made, re.DOTALL)
    assert tree.count(b" R") == drawn > 40


def test_a_letter_no_font_has_is_named():
    assert unprintable(compose(Submission("题", "Hi 你, ñ 🙂 שלום"))) == {"题", "你"}


def test_an_empty_testimony_is_one_page():
    assert pdf(compose(Submission("", ""))).count(b"/Type /Page\n") == 1


def test_a_mixed_line_with_a_picture_letter_is_drawn():
    plain, mixed = (pdf(compose(Submission("", text))) for text in ("שלום", "שלום 🚔"))
    assert b"NotoEmoji" not in plain
    assert b"NotoEmoji" in mixed
