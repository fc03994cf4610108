# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A draft is read with the few marks that people use, and no letter of it is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.export.document import Block, Heading, ItemList, Paragraph, Quote, Run, text_of
from hearings.export.reading import read_draft


def letters(blocks: tuple[Block, ...]) -> str:
    """The words of the blocks and the addresses of their links, one after the other."""
    told = ""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                told += text_of(block.runs) + "".join(run.link for run in block.runs)
            case Quote():
                told += letters(block.blocks)
            case ItemList():
                for index, item in enumerate(block.items):
                    told += block.label(index) + letters(item)
    return told


def test_headings_emphasis_lists_and_quotations_are_read():
    assert read_draft("# A *b*\n\n- x\n- **y**\n\n> q") == (
        Heading(2, (Run("A "), Run("b", is_italic=True))),
        ItemList(((Paragraph((Run("x"),)),), (Paragraph((Run("y", is_bold=True),)),))),
        Quote((Paragraph((Run("q"),)),)),
    )


def test_a_list_begins_where_the_draft_says():
    (block,) = read_draft("7) a\n8) b")
    assert isinstance(block, ItemList)
    assert [block.label(0), block.label(1)] == ["7)", "8)"]


def test_a_year_at_the_beginning_of_a_line_is_not_lost():
    assert letters(read_draft("1984. What a year")) == "1984.What a year"


def test_a_line_of_the_draft_stays_a_line():
    assert read_draft("one\ntwo") == (Paragraph((Run("one\ntwo"),)),)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <b>c</b> &amp; d",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[a]: https://example.org",
        "`code` and ```more```",
        "Title\n=====",
        "Name\n---a",
        "| a | b |",
        "snake_case_words and 2 * 3 * 4 is 24",
    ],
)
def test_what_is_no_mark_of_ours_is_text(text: str):
    assert letters(read_draft(text)) == text


def test_an_indented_paragraph_is_a_paragraph():
    assert read_draft("    My name is Ana.") == (Paragraph((Run("My name is Ana."),)),)


def test_a_link_keeps_its_address_and_an_image_is_never_fetched():
    assert read_draft("[a](https://example.org) ![b](https://example.org/b.png)") == (
        Paragraph(
            (
                Run("a", link="https://example.org"),
                Run(" !"),
                Run("b", link="https://example.org/b.png"),
            )
        ),
    )


@pytest.mark.parametrize("address", ["https://example.org/a%20b%C3%B1", "https://example.org/año"])
def test_an_address_stands_as_it_was_written(address: str):
    (paragraph,) = read_draft(f"See <{address}>.")
    assert isinstance(paragraph, Paragraph)
    assert [run.text for run in paragraph.runs] == ["See ", address, "."]


def test_a_text_nested_deeper_than_is_read_is_kept_as_text():
    text = "> " * 500 + "deep"
    assert letters(read_draft(text)) == text


def test_an_empty_draft_has_no_blocks():
    assert read_draft(" \n\n ") == ()


@given(st.text(st.sampled_from("ab1ñ🙂#*_->+.)([]!&<`\\ \n\t"), max_size=80))
def test_no_letter_is_ever_lost(text: str):
    kept = re.sub(r"[^ab1ñ🙂]", "", letters(read_draft(text)))
    # A number at the beginning of an item counts: the second 1 of two is a 2.
    assert kept.replace("1", "") == re.sub(r"[^abñ🙂]", "", text)
