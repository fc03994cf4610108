# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where every line of a document stands: pages, sizes and indents, in points."""

from dataclasses import dataclass, field

from hearings.export.direction import has_right_to_left, is_right_to_left
from hearings.export.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
    text_of,
    with_addresses,
)
from hearings.export.lines import Line, Measure, broken
from hearings.export.pdf_tags import Tag

MARGIN = 72.0
DEEPEST_INDENT = 6
LINES_BELOW_HEADING = 2
LABEL_GAP = 4.0
ITEM = "LBody"
GAP = 0.7
ITEM_GAP = 0.3
"""Between two paragraphs, and between two of a list, in lines."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Letters and lines of one form; `headings` begin with level 1."""

    body: float
    line: float
    indent: float
    headings: tuple[float, ...]


LETTER_SIZES = Sizes(11.0, 1.4, 20.0, (17.0, 14.0, 12.5, 11.5, 11.0, 11.0))
LECTERN_SIZES = Sizes(20.0, 1.55, 30.0, (28.0, 25.0, 22.0, 21.0, 20.0, 20.0))


@dataclass(frozen=True, slots=True)
class Placed:
    """A line on its page; `x` from the left, `y` of its foot from the top.

    `is_leftward` means that the line is read from right to left, and `is_mixed` that its
    letters must be put in order before they are drawn.
    """

    line: Line
    x: float
    y: float
    size: float
    tag: Tag
    is_leftward: bool = False
    is_mixed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading for the outline: its page counted from 1, and its top from the page's top."""

    text: str
    level: int
    page: int
    y: float


@dataclass(slots=True)
class Pages:
    """The pages of a document while they are filled."""

    document: Document
    measure: Measure
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    marks: list[Mark] = field(default_factory=list)
    root: Tag = field(default_factory=lambda: Tag("Document"))
    y: float = MARGIN

    @property
    def sizes(self) -> Sizes:
        """The sizes of this form."""
        return LECTERN_SIZES if self.document.is_for_lectern else LETTER_SIZES

    @property
    def _line_height(self) -> float:
        return self.sizes.body * self.sizes.line

    @property
    def _bottom(self) -> float:
        return self.document.page_size.points[1] - MARGIN

    def fill(self) -> "Pages":
        """Put the whole document on pages."""
        self._add(self.document.blocks, self.root, 0)
        return self

    def _add(self, blocks: tuple[Block, ...], parent: Tag, depth: int) -> None:
        for block in blocks:
            match block:
                case Heading():
                    self._heading(block, parent, depth)
                case Paragraph():
                    tag = parent.child("P")
                    self._text(block.runs, tag, depth, self.sizes.body)
                    self.y += (ITEM_GAP if parent.kind == ITEM else GAP) * self._line_height
                case Quote():
                    self._add(block.blocks, parent.child("BlockQuote"), depth + 1)
                case ItemList():
                    self._list(block, parent.child("L"), depth)
                    if parent.kind != ITEM:
                        self.y += (GAP - ITEM_GAP) * self._line_height

    def _heading(self, heading: Heading, parent: Tag, depth: int) -> None:
        size = self.sizes.headings[heading.level - 1]
        runs = tuple(Run(run.text, True, run.is_italic, run.link) for run in heading.runs)
        if heading.begins_page and self.pages[-1]:
            self._turn()
        self.y += 0.5 * size if self.pages[-1] else 0.0
        self._keep(size * self.sizes.line + LINES_BELOW_HEADING * self._line_height)
        if name := " ".join(text_of(runs).split()):
            last = self.marks[-1].level if self.marks else -1
            level = min(heading.level - 1, last + 1)
            self.marks.append(Mark(name, level, len(self.pages), self.y))
        self._text(runs, parent.child(f"H{heading.level}"), depth, size)
        self.y += 0.4 * self.sizes.body

    def _list(self, block: ItemList, tag: Tag, depth: int) -> None:
        for index, item in enumerate(block.items):
            entry = tag.child("LI")
            first = item[0] if item else None
            if isinstance(first, Heading):
                # It would leave its label behind where it goes to the next page.
                self._keep((4 + LINES_BELOW_HEADING) * self._line_height)
            label = broken((Run(block.label(index)),), self.measure, self._bottom)[0]
            self._line(label, entry.child("Lbl"), self._left(depth), self.sizes.body, False, False)
            # The text begins beside its label, and the label's line counts once.
            self.y -= self._line_height
            steps = 1 + int((label.width * self.sizes.body + LABEL_GAP) // self.sizes.indent)
            body = entry.child(ITEM)
            start = self.y
            self._add(item, body, depth + steps)
            if self.y == start:
                self.y += self._line_height

    def _left(self, depth: int) -> float:
        return MARGIN + min(depth, DEEPEST_INDENT) * self.sizes.indent

    def _text(self, runs: tuple[Run, ...], tag: Tag, depth: int, size: float) -> None:
        runs = with_addresses(runs)
        text = text_of(runs)
        is_mixed = has_right_to_left(text)
        if is_mixed:
            # One face, so that a line is one text whose letters can be put in order.
            runs = (Run(text),)
        left = self._left(depth)
        width = self.document.page_size.points[0] - MARGIN - left
        for line in broken(runs, self.measure, width / size):
            leftward = is_mixed and is_right_to_left(text)
            self._line(line, tag, left, size, leftward, is_mixed)

    def _line(
        self, line: Line, tag: Tag, x: float, size: float, is_leftward: bool, is_mixed: bool
    ) -> None:
        height = size * self.sizes.line
        self._keep(height)
        foot = self.y + size
        self.pages[-1].append(Placed(line, x, foot, size, tag, is_leftward, is_mixed))
        self.y += height

    def _keep(self, height: float) -> None:
        """Go to the next page unless there is so much room on this one."""
        if self.y + height > self._bottom and self.pages[-1]:
            self._turn()

    def _turn(self) -> None:
        self.pages.append([])
        self.y = MARGIN
