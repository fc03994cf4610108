# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Berkeley's page of council agendas on loopback: a table, its pages, and agendas as pages.

with FakeServer() as server:
    site = BerkeleySite(server)
    site.rows.append(Row("Regular Meeting", "12/01/2026 - 6:00 pm", agenda="1-regular"))
    spec = SourceSpec("berkeley", base_url=server.url())
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, failing, page

AGENDAS = "/your-government/city-council/city-council-agendas"
HEADINGS = ("Meeting", "Date", "Agenda", "Agenda Packet", "Annotated Agenda", "Video", "Download")


@dataclass(frozen=True)
class Row:
    """One row of the table; `agenda` is the name of an agenda page, or empty.

    `moment` is the machine's form of the date, `file` an agenda as a file.
    """

    name: str = "City Council Regular Meeting"
    when: str = "12/01/2026 - 6:00 pm"
    agenda: str = ""
    moment: str = ""
    file: str = ""


def agenda_path(name: str) -> str:
    """The path of an agenda page."""
    return f"{AGENDAS}/city-council-eagenda-{name}"


def agenda_page(*items: str) -> str:
    """An agenda as the site shows it."""
    blocks = "".join(
        f'<p><strong>{number}.</strong> <a href="/sites/default/files/{number}.pdf">{escape(text)}'
        "</a><br><strong>From:</strong> City Manager<br>Recommendation: Adopt it.</p>"
        for number, text in enumerate(items, start=1)
    )
    return f"<!DOCTYPE html><html><body><main><h2>Agenda</h2>{blocks}</main></body></html>"


@dataclass
class BerkeleySite:
    """The pages; a test may change everything between two readings.

    `page_rows` is how many rows one page of the table holds; a site that `is_stuck`
    always names the first page as the next one.
    """

    server: FakeServer
    rows: list[Row] = field(default_factory=list)
    agendas: dict[str, str] = field(default_factory=dict)
    page_rows: int = 100
    is_stuck: bool = False

    def __post_init__(self) -> None:
        self.server.route(AGENDAS, self._table)
        self.server.route_under(agenda_path(""), self._agenda)

    def _table(self, asked: Asked) -> Reply:
        number = int(asked.query.get("page", "0"))
        shown = self.rows[number * self.page_rows : (number + 1) * self.page_rows]
        has_next = (number + 1) * self.page_rows < len(self.rows)
        next_one = 0 if self.is_stuck else number + 1
        pager = f'<a href="?page={next_one}" rel="next">Next</a>' if has_next else ""
        return page(_table_page(shown, pager))

    def _agenda(self, asked: Asked) -> Reply:
        known = {agenda_path(name): one for name, one in self.agendas.items()}
        return page(known[asked.path]) if asked.path in known else failing(404)


def _table_page(rows: Sequence[Row], pager: str) -> str:
    headings = "".join(f'<th scope="col">{one}</th>' for one in HEADINGS)
    shown = "".join(_row(one) for one in rows)
    table = f"<table><thead><tr>{headings}</tr></thead><tbody>{shown}</tbody></table>"
    return f"""<!DOCTYPE html><html><head><title>Agendas</title></head><body>
<table><tr><th>Office</th></tr><tr><td>City Clerk</td></tr></table>
{table if rows else '<div class="view-empty">No meetings.</div>'}{pager}</body></html>"""


def _row(row: Row) -> str:
    mark = f'<time datetime="{row.moment}">{row.when}</time>' if row.moment else row.when
    link = f'<a href="{agenda_path(row.agenda)}">HTML</a>' if row.agenda else ""
    file = f'<a href="{escape(row.file)}">PDF</a>' if row.file else ""
    return (
        f'<tr><td class="council-meeting-name">{escape(row.name)}</td>'
        f'<td class="views-field views-field-field-daterange">{mark}</td>'
        f"<td>{file} {link}</td><td></td><td></td><td></td><td></td></tr>"
    )
