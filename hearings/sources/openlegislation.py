# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""New York's Senate: the meetings of its committees in OpenLegislation, by a free key.

| what | how | source of the rule |
|--|--|--|
| endpoint | /agendas/meetings/{from}/{to}, then /agendas/{year}/{number}/{committee} for each | \
OpenLegislation, docs/api/agendas.rst |
| zone | Eastern wall time; midnight is no hour ("off the floor") | the Senate's agenda files |
| cancelled | words of the notes; a later addendum can take it back | the same |
| id | year and number of the agenda with the committee's name: kept by every addendum | the same |

The list has one row for each addendum, chosen by that row's own time: a meeting that was
moved away still shows where it was. What holds is what the committee's own agenda says.
The key stands in the address, which is masked wherever it is written down.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import quote, urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import KeyNeeded, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Visit
from hearings.sources.details import read_details
from hearings.sources.keyed import KeyedSource
from hearings.sources.openlegislation_agendas import (
    EXPECTED,
    Listed,
    MeetingList,
    addendum_order,
    parse_committee,
    parse_meetings,
)
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://legislation.nysenate.gov/api/3"
KEY_NAME = "openlegislation"

PAGE_ROWS = 1000
"""The most rows that are given to an ordinary key."""

MOST_ROWS = 20_000


class OpenLegislation(KeyedSource):
    """The committees of New York's Senate."""

    system = "openlegislation"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The key of the Senate's interface."""
        return KEY_NAME

    @override
    def try_key(self, visit: Visit) -> None:
        """Ask for the meetings of one day."""
        day = visit.window.first.isoformat()
        path = f"agendas/meetings/{day}T00:00:00/{day}T23:59:59"
        _body(visit.asker.ask(_request(visit, path, "1"), visit.stop))

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window, one request for the list and one for each meeting.

        A meeting whose own agenda could not be read stands as the list's latest row has it.
        """
        if not visit.key:
            raise KeyNeeded(urlsplit(_base(visit.spec)).netloc, KEY_NAME)
        pages = list(_pages(visit))
        meetings = _latest(row for page in pages for row in page.rows)
        requests = {
            meeting: _request(
                visit, f"agendas/{one.year}/{one.number}/{quote(one.committee, safe='')}"
            )
            for meeting, one in meetings.items()
        }
        details = read_details(
            visit,
            requests,
            lambda meeting, answer: parse_committee(
                _body(answer), meetings[meeting].record, answer.host
            ),
        )
        records = (details.read.get(meeting, one.record) for meeting, one in meetings.items())
        listed = (record for record in records if record.date in visit.window)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            unread=details.failed,
            skipped=sum(page.skipped for page in pages),
        )


def _pages(visit: Visit) -> Iterator[MeetingList]:
    window = visit.window
    path = (
        f"agendas/meetings/{window.first.isoformat()}T00:00:00/{window.last.isoformat()}T23:59:59"
    )
    done = 0
    while True:
        # Rows are counted from 1.
        answer = visit.asker.ask(_request(visit, path, str(done + 1)), visit.stop)
        page = parse_meetings(_body(answer), visit.place, answer.host)
        yield page
        done += page.row_count
        if done >= page.total:
            return
        if not page.row_count or done >= MOST_ROWS:
            raise UnexpectedAnswer(answer.host, EXPECTED, "cut")


def _latest(rows: Iterable[Listed]) -> dict[str, Listed]:
    """Each meeting once, by its id, in the row of its latest addendum."""
    meetings: dict[str, Listed] = {}
    for row in rows:
        known = meetings.setdefault(row.record.source_ids[0], row)
        if addendum_order(row.addendum) > addendum_order(known.addendum):
            meetings[row.record.source_ids[0]] = row
    return meetings


def _request(visit: Visit, path: str, offset: str | None = None) -> Request:
    paging = {"limit": str(PAGE_ROWS), "offset": offset} if offset else {}
    return Request(
        f"{_base(visit.spec)}/{path}",
        params={"key": visit.key or "", **paging},
        accept="application/json",
    )


def _body(answer: Answer) -> bytes:
    is_forbidden = answer.status == 403 and b"key" in answer.body.lower()
    if answer.status == 401 or is_forbidden:
        raise KeyNeeded(answer.host, KEY_NAME)
    return body_of(answer)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
