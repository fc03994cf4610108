# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Markdown that reads back as what was written."""

from hypothesis import given
from hypothesis import strategies as st

from hearings.export.document import Block, Document, Heading, ItemList, Paragraph, Quote, Run
from hearings.export.reading import read_draft
from hearings.export.to_markdown import markdown

WORDS = st.text(st.sampled_from("ab1ñ🙂#*_-+.)([]!&<>`\\|~=: "), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)
PLAIN = st.builds(lambda text: Paragraph((Run(text),)), WORDS)
TWO_LINES = st.builds(lambda one, two: Paragraph((Run(f"{one}\n{two}"),)), WORDS, WORDS)
BOLD = st.builds(lambda text: Paragraph((Run("a "), Run(text, is_bold=True), Run(" b"))), WORDS)
LINK = st.builds(lambda text: Paragraph((Run(text, link="https://example.org/a"),)), WORDS)
HEADING = st.builds(lambda level, text: Heading(level, (Run(text),)), st.integers(2, 5), WORDS)
LEAVES = st.one_of(PLAIN, TWO_LINES, BOLD, LINK, HEADING)
ITEMS = st.lists(st.tuples(PLAIN), min_size=1, max_size=3).map(tuple)
LISTS = st.one_of(st.builds(ItemList, ITEMS), st.builds(ItemList, ITEMS, st.integers(0, 99)))
QUOTES = st.builds(Quote, st.tuples(PLAIN, PLAIN))


def read_back(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    written = markdown(Document("", blocks, "en", "{page}")).decode()
    return tuple(_one_up(block) for block in read_draft(written))


def _one_up(block: Block) -> Block:
    """A draft's headings are read one level below the title."""
    return Heading(block.level - 1, block.runs) if isinstance(block, Heading) else block


@given(st.lists(LEAVES, min_size=1, max_size=4).map(tuple))
def test_paragraphs_and_headings_read_back(blocks: tuple[Block, ...]):
    assert read_back(blocks) == blocks


@given(st.one_of(LISTS, QUOTES))
def test_lists_and_quotations_read_back(block: Block):
    assert read_back((block,)) == (block,)


def test_two_lists_in_a_row_stay_two():
    items = ((Paragraph((Run("a"),)),),)
    assert read_back((ItemList(items), ItemList(items))) == (ItemList(items), ItemList(items))
