# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Puts a testimony together as a letter, or as the sheet that is read from at the lectern."""

from collections.abc import Iterator

from hearings.export.cleaning import language_tag, one_line
from hearings.export.document import Block, Document, Heading, Paragraph, Part, Run
from hearings.export.reading import read_draft
from hearings.export.submission import Submission
from hearings.export.words import DocumentWords, words_for


def compose(submission: Submission) -> Document:
    """The document every writer takes.

    The letter has letterhead, date, recipient, reference, title and text, what is empty left
    out. The lectern form has neither letterhead, date nor recipient: a sheet that lies about
    in the hall must not hold an address.
    """
    words = words_for(submission.language)
    title = one_line(submission.title)
    head = () if submission.is_for_lectern else tuple(_head(submission))
    heading = (Heading(1, (Run(title),)),) if title else ()
    return Document(
        title=title,
        blocks=(*head, *_reference(submission, words), *heading, *read_draft(submission.text)),
        language=language_tag(submission.language),
        page_number=words.page_number,
        page_size=submission.page_size,
        is_for_lectern=submission.is_for_lectern,
    )


def _head(submission: Submission) -> Iterator[Block]:
    for part, lines in (
        (Part.LETTERHEAD, submission.letterhead),
        (Part.DATE, (submission.date_line,)),
        (Part.RECIPIENT, submission.recipient),
    ):
        if text := _joined(lines):
            yield Paragraph((Run(text),), part)


def _reference(submission: Submission, words: DocumentWords) -> Iterator[Block]:
    subject, bill = one_line(submission.subject), one_line(submission.bill)
    position = words.positions.get(submission.position, "")
    text = _joined(
        (
            words.subject.format(subject=subject) if subject else "",
            words.bill.format(bill=bill) if bill else "",
            words.position.format(position=position) if position else "",
        )
    )
    if text:
        yield Paragraph((Run(text, is_bold=True),), Part.REFERENCE)


def _joined(lines: tuple[str, ...]) -> str:
    return "\n".join(line for text in lines if (line := one_line(text)))
