# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sets a list of hearings as a document: each week begins a page of its own."""

from collections.abc import Iterator

from hearings.domain.printed import PrintedHearing, PrintedList
from hearings.export.cleaning import clean, language_tag, one_line
from hearings.export.document import Block, Document, Heading, PageSize, Paragraph, Run


def document_of(printed: PrintedList, page_size: PageSize) -> Document:
    """The document of a list."""
    return Document(
        title=one_line(printed.title),
        blocks=tuple(_blocks(printed)),
        language=language_tag(printed.language),
        page_number=printed.page_number,
        page_size=page_size,
    )


def _blocks(printed: PrintedList) -> Iterator[Block]:
    yield Heading(1, (Run(one_line(printed.title)),))
    for remark in printed.remarks:
        yield Paragraph((Run(clean(remark)),))
    for number, week in enumerate(printed.weeks):
        yield Heading(2, (Run(one_line(week.title)),), begins_page=number > 0)
        for day, hearings in week.days:
            yield Heading(3, (Run(one_line(day)),))
            for hearing in hearings:
                yield _paragraph(hearing)


def _paragraph(hearing: PrintedHearing) -> Paragraph:
    runs = [Run(one_line(hearing.head), is_bold=True)]
    runs += (Run(f"\n{one_line(line)}") for line in hearing.lines)
    if hearing.source:
        runs.append(Run(f"\n{one_line(hearing.source)}", is_italic=True))
    return Paragraph(tuple(runs))
