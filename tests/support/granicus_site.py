# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A Granicus view on loopback: upcoming events in the vendor's own template, then the past."""

from dataclasses import dataclass, field
from html import escape

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, page

VIEW = "/ViewPublisher.php"
MONTHS = ("", "January", "February", "March", "April", "May", "June", "July", "August",
          "September", "October", "November", "December")  # fmt: skip


@dataclass(frozen=True)
class GranicusEvent:
    """One row as the page shows it; `day` is year-month-day, `epoch` the hidden moment."""

    name: str = "City Council"
    day: str = "2026-12-01"
    hour: str = "6:00 PM"
    agenda: str = ""
    epoch: str = ""
    event: str = ""


@dataclass
class GranicusSite:
    """The views of a city by their numbers."""

    server: FakeServer
    views: dict[str, list[GranicusEvent]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.server.route(VIEW, self._view)

    def _view(self, asked: Asked) -> Reply:
        events = self.views.get(asked.query.get("view_id", ""))
        if events is None:
            return page("<html><body>The view does not exist.</body></html>")
        rows = "\n".join(_row(one) for one in events)
        past = _row(GranicusEvent("Past meeting", "2026-11-25", "", epoch="1764028800"))
        return page(f"""<!DOCTYPE HTML><html><head><title>Meetings</title></head><body>
<div class="archive" id="upcoming"><h3>Upcoming Events</h3>
<table class="listingTable" id="upcoming"><thead><tr><th>Name</th><th>Date</th></tr></thead>
<tbody>{rows}</tbody></table></div>
<div class="archive"><table id="archive"><tbody>{past}</tbody></table></div>
</body></html>""")


def _row(event: GranicusEvent) -> str:
    year, month, day = event.day.split("-")
    when = f"{MONTHS[int(month)]}&nbsp;{day},&nbsp;{year}"
    hidden = f'<span style="display:none;">{event.epoch}</span>' if event.epoch else ""
    hour = f" - {event.hour}" if event.hour else ""
    name = escape(event.name)
    button = (
        f'<a href="#" class="ecomment" style="display:none;" data-event-id="{event.event}">eComment'
        "</a>"
        if event.event
        else ""
    )
    return f"""<tr class="odd"><td class="listItem" headers="EventName" scope="row">{name}</td>
<td class="listItem" headers="EventDate Some-Meeting">{hidden}{when}{hour}</td>
<td class="listItem"><a href="{escape(event.agenda)}">Agenda</a></td><td>{button}</td></tr>"""
