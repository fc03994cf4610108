# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Legistar's public interface: one list of meetings, then one agenda for each of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote, urlsplit

from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.errors import (
    KeyNeeded,
    MeetingsNotPublished,
    UnexpectedAnswer,
    UnknownClient,
)
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import status_error
from hearings.sources.base import Visit
from hearings.sources.details import with_agendas
from hearings.sources.joint import merge_joint
from hearings.sources.keyed import KeyedSource
from hearings.sources.legistar_events import EXPECTED, EventPage, parse_events
from hearings.sources.legistar_items import parse_items
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://webapi.legistar.com/v1"
PAGE_ROWS = 1000
"""The interface never sends more rows, and does not say that there are more."""

MOST_ROWS = 50_000
"""No body announces so many meetings; the fullest lists known have some 700 a year."""

# Clients that answer only with a key, which the body gives to anybody who asks.
CLIENTS_WITH_KEY = frozenset({"nyc"})

_WRONG_CLIENT = b"legistarconnectionstring setting is not set up in insite for client"
_NO_MEETINGS = (b"'agenda draft status'", b"'agenda status not vi")


class Legistar(KeyedSource):
    """Cities that keep their meetings in Legistar and let its interface show them."""

    system = "legistar"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the interface."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """`legistar:<client>` for clients known to want a key.

        The option `key = "needed"` says so of a client this version does not know.
        """
        wants_key = spec.client in CLIENTS_WITH_KEY or spec.options.get("key") == "needed"
        return _key_name(spec) if wants_key else None

    @override
    def try_key(self, visit: Visit) -> None:
        """Ask for the number of one meeting."""
        _body(visit.asker.ask(_request(visit, "events", {"$top": "1"}), visit.stop), visit.spec)

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window, one request for the list and one for each agenda.

        A meeting without an answer for its agenda (404 and 410 too: a draft, or taken
        away since) keeps `items` None, because an empty agenda would be a claim.
        """
        pages = list(_pages(visit))
        records = _records_in_window(visit, pages)
        read, unread = _with_agendas(visit, records)
        merged = merge_joint(read)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(merged, key=reading_order)),
            unread=unread,
            skipped=sum(page.skipped for page in pages),
        )


def _pages(visit: Visit) -> Iterator[EventPage]:
    seen: set[str] = set()
    skip = 0
    while True:
        answer = visit.asker.ask(_list_request(visit, skip), visit.stop)
        page = parse_events(_body(answer, visit.spec), visit.place, answer.host)
        # Rows shift while one pages on, so that some come twice.
        fresh = {id_: one for one in page.records if (id_ := one.source_ids[0]) not in seen}
        seen.update(fresh)
        yield replace(page, records=tuple(fresh.values()))
        if page.row_count < PAGE_ROWS:
            return
        if not fresh or skip >= MOST_ROWS:
            # The page came before, or they never end: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, EXPECTED)
        skip += PAGE_ROWS


def _list_request(visit: Visit, skip: int) -> Request:
    end = visit.window.last + timedelta(days=1)
    return _request(
        visit,
        "events",
        {
            "$filter": f"EventDate ge datetime'{visit.window.first.isoformat()}'"
            f" and EventDate lt datetime'{end.isoformat()}'",
            "$orderby": "EventDate asc,EventId asc",
            "$top": str(PAGE_ROWS),
            "$skip": str(skip),
        },
    )


def _request(visit: Visit, path: str, params: dict[str, str]) -> Request:
    key = {"token": visit.key} if visit.key else {}
    return Request(
        f"{_base(visit.spec)}/{quote(visit.spec.client, safe='')}/{path}",
        params=params | key,
        # Other media types are answered with XML.
        accept="application/json",
        final=_is_wrong_client,
    )


def _records_in_window(visit: Visit, pages: Sequence[EventPage]) -> list[HearingRecord]:
    listed = (one for page in pages for one in page.records if one.date in visit.window)
    return sorted(listed, key=reading_order)


def _with_agendas(
    visit: Visit, records: Sequence[HearingRecord]
) -> tuple[list[HearingRecord], tuple[UnreadAgenda, ...]]:
    """The records with their agendas, and those whose agenda alone failed."""
    listed = {one.source_ids[0]: one for one in records}
    requests = {
        number: _request(
            visit,
            f"events/{number}/eventitems",
            {"AgendaNote": "1", "MinutesNote": "1", "Attachments": "1"},
        )
        for number in listed
    }
    return with_agendas(
        visit, records, requests, lambda number, got: _items(got, visit.spec, listed[number])
    )


def _items(answer: Answer, spec: SourceSpec, record: HearingRecord) -> tuple[AgendaItem, ...]:
    site = record.page_url or f"https://{spec.client}.legistar.com/"
    return parse_items(_body(answer, spec), answer.host, site)


def _body(answer: Answer, spec: SourceSpec) -> bytes:
    """The body, or the error that Legistar means by its status."""
    if answer.status == 200:
        return answer.body
    said = answer.body.lower()
    if answer.status == 401 or (answer.status == 403 and b"token" in said):
        raise KeyNeeded(answer.host, _key_name(spec))
    if answer.status == 400 and any(sign in said for sign in _NO_MEETINGS):
        raise MeetingsNotPublished(answer.host, spec.client)
    if _is_wrong_client(answer):
        raise UnknownClient(answer.host, spec.client)
    raise status_error(answer)


def _is_wrong_client(answer: Answer) -> bool:
    return answer.status == 500 and _WRONG_CLIENT in answer.body.lower()


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")


def _key_name(spec: SourceSpec) -> str:
    return f"legistar:{spec.client}"
