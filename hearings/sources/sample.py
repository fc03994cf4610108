# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Invented hearings for trying the program: no network, and every state a screen can show."""

import tomllib
from datetime import date, timedelta

from hearings import assets
from hearings.clock import today_in
from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place, SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnknownClient
from hearings.overriding import override
from hearings.sources.answers import Row, rows_in, text_in, whole_number_in
from hearings.sources.base import Source, Visit
from hearings.sources.links import remote_link
from hearings.sources.order import reading_order
from hearings.sources.parsing import local_moment, read_hour, told_status

FILE = "sample/hearings.toml"
SATURDAY = 5


class Sample(Source):
    """The invented places `sampleville`, `example-county` and `demo-state`, by client name."""

    system = "sample"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """None: nothing is asked."""
        return ()

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """None: nothing is asked."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """The invented hearings of the client in the window, dated from today.

        They move along from day to day, so a profile that lasts sees them all moved.
        """
        visit.stop.check()
        told = rows_in(tomllib.loads(assets.read_bytes(FILE).decode()), "hearing")
        own = [one for one in told if text_in(one, "client") == visit.spec.client]
        if not own:
            raise UnknownClient("", visit.spec.client)
        today = today_in(visit.place.timezone, visit.clock.now())
        records = (_record(one, visit.place, _day(one, today)) for one in own)
        listed = sorted((one for one in records if one.date in visit.window), key=reading_order)
        visit.step(1, 1)
        return Reading(self.system, visit.window, tuple(listed))


def _day(told: Row, today: date) -> date:
    """The day of a hearing; nobody meets on a week-end, so it waits for the Monday."""
    day = today + timedelta(days=whole_number_in(told, "day") or 0)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def _record(told: Row, place: Place, day: date) -> HearingRecord:
    hearing_id = text_in(told, "id")
    filed_bodies = _texts(told, "bodies")
    bodies = tuple(clean_name(body) for body in filed_bodies)
    location, comment = text_in(told, "location"), text_in(told, "comment")
    time_text, status_text = text_in(told, "time"), text_in(told, "status")
    is_published = text_in(told, "agenda") != "unpublished"
    page = f"https://example.org/{text_in(told, 'client')}/hearings/{hearing_id}"
    return HearingRecord(
        source_ids=(hearing_id,),
        bodies=bodies,
        title=text_in(told, "title") or bodies[0],
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        status=told_status(status_text, comment, *filed_bodies),
        status_text=status_text,
        location=location,
        remote_url=remote_link(location, comment),
        page_url=page,
        agenda_url=f"{page}/agenda.pdf" if is_published else None,
        comment=comment,
        items=_items(told) if is_published else (),
    )


def _items(told: Row) -> tuple[AgendaItem, ...]:
    main = [_item(one, text_in(told, "client")) for one in rows_in(told, "item")]
    more = [AgendaItem(text) for text in _texts(told, "more")]
    return (*main, *more)


def _item(told: Row, client: str) -> AgendaItem:
    number, title = text_in(told, "bill"), text_in(told, "bill_title")
    bill_page = f"https://example.org/{client}/bills/{number.replace(' ', '-')}"
    paper = text_in(told, "document")
    return AgendaItem(
        text=text_in(told, "text"),
        number=text_in(told, "number") or None,
        note=text_in(told, "note"),
        bill=Bill(number, title, bill_page) if number else None,
        documents=(Document(paper, f"{bill_page}/paper.pdf"),) if paper else (),
        source_id=number,
    )


def _texts(told: Row, key: str) -> tuple[str, ...]:
    value = told.get(key)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
