# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What every format writes: one parsed document, frozen, without a trace of who wrote it."""

from dataclasses import dataclass
from enum import StrEnum


class PageSize(StrEnum):
    """The paper; the size is in points, 72 to the inch."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height."""
        return (612.0, 792.0) if self is PageSize.LETTER else (595.28, 841.89)


class Part(StrEnum):
    """Which part of a letter a paragraph is."""

    LETTERHEAD = "letterhead"
    DATE = "date"
    RECIPIENT = "recipient"
    REFERENCE = "reference"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; a line feed in it is a new line of the same paragraph.

    `link` is empty or an address of the scheme http, https or mailto.
    """

    text: str
    is_bold: bool = False
    is_italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of `level` 1 (the title) to 6; on paper it may begin a page."""

    level: int
    runs: tuple[Run, ...]
    begins_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    runs: tuple[Run, ...]
    part: Part = Part.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else said."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; `start` is the number of its first item, None where it has bullets.

    `delimiter` is what stands behind a number: "." or ")".
    """

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None
    delimiter: str = "."

    def label(self, index: int) -> str:
        """What stands before an item: a bullet, or its number."""
        return "•" if self.start is None else f"{self.start + index}{self.delimiter}"


Block = Heading | Paragraph | Quote | ItemList


@dataclass(frozen=True, slots=True)
class Document:
    """The whole document; `title` is all that a reader may be told about the file.

    `language` is a BCP 47 tag. `page_number` says a page's number and knows {page} and
    {pages}. The lectern form is read aloud from: large letters on wide lines.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str
    page_number: str
    page_size: PageSize = PageSize.LETTER
    is_for_lectern: bool = False


def text_of(runs: tuple[Run, ...]) -> str:
    """The runs without their looks."""
    return "".join(run.text for run in runs)


def with_addresses(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs as paper needs them: the address of a link behind its words.

    Nothing is added where the words are the address already.
    """
    told: list[Run] = []
    words = ""
    for index, run in enumerate(runs):
        told.append(run)
        words = words + run.text if run.link else ""
        following = runs[index + 1].link if index + 1 < len(runs) else ""
        if run.link and following != run.link:
            if words not in {run.link, run.link.removeprefix("mailto:")}:
                told.append(Run(f" ({run.link})"))
            words = ""
    return tuple(told)
