# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the agenda on a meeting's public page in Legistar: bytes in, items out."""

from dataclasses import dataclass

from hearings.domain.hearing import AgendaItem, Bill
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import is_placeholder, subject_and_rest
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.legistar_grid import (
    CONTENT,
    Grid,
    TableRow,
    grid_of,
    lasting,
    page_of,
    rows_of,
)
from hearings.sources.parsing import LONGEST_REMARK, clean_text

EXPECTED = "Legistar meeting page"

_AGENDA = f"table#{CONTENT}_gridMain_ctl00"


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """One page of a meeting's agenda: each item with its file number, empty for no matter."""

    rows: tuple[tuple[str, AgendaItem], ...]
    grid: Grid


def parse_agenda(body: bytes, host: str, base: str) -> AgendaPage:
    """One page of a meeting's agenda in the order it shows; rows that only fill it left out.

    A page without the agenda's table raises `UnexpectedAnswer`.
    """
    page = open_page(body, host, EXPECTED)
    table = page.css_first(_AGENDA)
    if table is None:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    rows = (_item(row, base) for row in rows_of(table, host, EXPECTED))
    return AgendaPage(tuple(row for row in rows if row is not None), grid_of(page, table))


def _item(row: TableRow, base: str) -> tuple[str, AgendaItem] | None:
    name, title = line_of(row.cell("name")), row.cell("title")
    text, rest = subject_and_rest((clean_text(title.text()) if title else "") or name)
    if is_placeholder(text):
        return None
    link = next((one for one in row.links(base) if page_of(one) == "legislationdetail.aspx"), None)
    file = line_of(row.cell("file #", "file", "record #", "file number"))
    note = line_of(row.cell("agenda note"))
    item = AgendaItem(
        text=text,
        number=line_of(row.cell("agenda #", "item #", "agenda number")) or None,
        note=clean_text(f"{rest}\n{note}", LONGEST_REMARK),
        bill=Bill(file, name, lasting(link) if link else None) if file else None,
    )
    return (file if item.bill else "", item)
