# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Legistar's public calendar, for bodies whose meetings its interface does not give."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from hearings.clock import today_in
from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.domain.window import Window
from hearings.errors import RangeIgnored, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.agenda_rows import each_matter_once
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import with_agendas
from hearings.sources.joint import merge_joint
from hearings.sources.legistar_calendar import CalendarPage, parse_calendar
from hearings.sources.legistar_details import parse_agenda
from hearings.sources.legistar_grid import Grid
from hearings.sources.legistar_ranges import by_years, covers, range_to_ask
from hearings.sources.links import at_base
from hearings.sources.order import reading_order

MOST_PAGES = 100
"""A table with more pages than this is not turned to its end: no body meets so often."""

_YEARS = "ctl00$ContentPlaceHolder1$lstYears"
_YEARS_STATE = "ctl00_ContentPlaceHolder1_lstYears_ClientState"


class LegistarWeb(Source):
    """Cities whose meetings are only on Legistar's public pages."""

    system = "legistar-web"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the public pages."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """Public pages want no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the calendar year by year as far as the window goes, then each agenda."""
        answer = visit.asker.ask(Request(f"{_base(visit.spec)}/Calendar.aspx"), visit.stop)
        pages = list(_calendar(visit, answer))
        listed: dict[str, HearingRecord] = {}
        for record in (one for page in pages for one in page.records):
            if record.date in visit.window:
                # Rows shift while one turns pages, so that some come twice.
                listed.setdefault(record.source_ids[0], record)
        site = answer.url.rpartition("/")[0]
        read, unread = _with_agendas(visit, site, sorted(listed.values(), key=reading_order))
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(merge_joint(read), key=reading_order)),
            unread=unread,
            skipped=sum(page.skipped for page in pages),
        )


def _calendar(visit: Visit, answer: Answer) -> Iterator[CalendarPage]:
    """Every page of the calendar that the window needs; `answer` is its first."""
    sheet = _Sheet(visit, answer.url, today_in(visit.place.timezone, visit.clock.now()))
    first = sheet.read(answer)
    is_enough = covers(first.shown, visit.window, sheet.today)
    for part in (visit.window,) if is_enough else by_years(visit.window):
        asked = range_to_ask(part.first.year, first.ranges, sheet.today)
        if covers(first.shown, part, sheet.today):
            yield from sheet.onwards(first, {})
        elif asked is not None:
            yield from sheet.of_range(first, asked, part)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The calendar at the address that answered, turned by posting its own form back."""

    visit: Visit
    url: str
    today: date

    def read(self, answer: Answer) -> CalendarPage:
        """What an answer shows."""
        return parse_calendar(body_of(answer), self.visit.place, answer.host, self.url)

    def of_range(self, first: CalendarPage, asked: str, part: Window) -> Iterator[CalendarPage]:
        """Every page of one range of dates; `RangeIgnored` when others are shown."""
        choice = {_YEARS_STATE: f'{{"value":"{asked}"}}'}
        answer = _post_back(self.visit, self.url, first.grid, _YEARS, choice)
        page = self.read(answer)
        if page.shown != asked and not covers(page.shown, part, self.today):
            raise RangeIgnored(answer.host, asked, page.shown)
        yield from self.onwards(page, choice)

    def onwards(self, page: CalendarPage, choice: Mapping[str, str]) -> Iterator[CalendarPage]:
        """This page and all that follow it; `choice` is the range chosen, posted each time."""
        yield page
        while page.grid.next_target is not None:
            answer = _next_page(self.visit, self.url, page.grid, choice)
            following = self.read(answer)
            _check_turned(page.grid, following.grid, answer.host)
            page = following
            yield page


def _with_agendas(
    visit: Visit, site: str, records: Sequence[HearingRecord]
) -> tuple[list[HearingRecord], tuple[UnreadAgenda, ...]]:
    """The records with their agendas, and those whose agenda alone failed."""
    pages = {one.source_ids[0]: at_base(one.page_url, site) for one in records if one.page_url}
    return with_agendas(
        visit,
        records,
        {meeting: Request(url) for meeting, url in pages.items()},
        lambda meeting, answer: _whole_agenda(visit, pages[meeting], answer),
    )


def _whole_agenda(visit: Visit, url: str, answer: Answer) -> tuple[AgendaItem, ...]:
    page = parse_agenda(body_of(answer), answer.host, url)
    rows = list(page.rows)
    while page.grid.next_target is not None:
        answer = _next_page(visit, url, page.grid, {})
        following = parse_agenda(body_of(answer), answer.host, url)
        _check_turned(page.grid, following.grid, answer.host)
        page = following
        rows += page.rows
    return each_matter_once(rows)


def _next_page(visit: Visit, url: str, grid: Grid, choice: Mapping[str, str]) -> Answer:
    return _post_back(visit, url, grid, grid.next_target or "", choice)


def _post_back(
    visit: Visit, url: str, grid: Grid, target: str, choice: Mapping[str, str]
) -> Answer:
    form = {**grid.form, **choice, "__EVENTTARGET": target, "__EVENTARGUMENT": ""}
    return visit.asker.ask(Request(url, form=form), visit.stop)


def _check_turned(before: Grid, after: Grid, host: str) -> None:
    """Raise when the page did not turn, or turns without end."""
    if not before.page_number < after.page_number <= MOST_PAGES:
        raise UnexpectedAnswer(host, "Legistar next page")


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or f"https://{spec.client}.legistar.com").rstrip("/")
