# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is handed in, before it is parsed: plain values of a draft and of the body it goes to."""

from dataclasses import dataclass

from hearings.domain.testimony import Position
from hearings.export.document import PageSize


@dataclass(frozen=True, slots=True)
class Submission:
    """A testimony with what its recipient wants to see above it.

    `text` is the draft in plain text with Markdown's headings, emphasis and lists.
    `letterhead` are the lines about the speaker that this body asks for, and no others.
    `language` is a BCP 47 tag and decides the words the document adds itself.
    """

    title: str
    text: str
    language: str = "en"
    letterhead: tuple[str, ...] = ()
    date_line: str = ""
    recipient: tuple[str, ...] = ()
    subject: str = ""
    bill: str = ""
    position: Position = Position.NONE
    page_size: PageSize = PageSize.LETTER
    is_for_lectern: bool = False
