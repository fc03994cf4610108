# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The House's committee repository: a feed for each committee, a file for each meeting.

| | |
|--|--|
| committees | `Committee/Committees.aspx`, a page whose list of choices has their codes |
| feed | `Committee/RSS.ashx?Code=JU00`, with the meetings of one committee |
| meeting | the XML file that the feed names as its enclosure |
| zone | naive Eastern wall time, in the feed and in the files |
| cancelled | `current-status` C, and P for postponed; R takes place, maybe at its old date |
| id | the event number of the feed (its `guid`), which joint meetings share |
| source | the feeds and files themselves; an error is a web page with status 200 |

A feed holds about 26 meetings, passed ones too. Select committees come and go: which feeds
there are is asked each time. Where that page fails, the feeds of the standing committees are
read (rule X of the House names them), and nothing is said to be listed no more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.errors import HttpStatus, RedirectRefused, SourceError, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import read_details
from hearings.sources.house_feed import Entry, Feed, parse_committees, parse_feed
from hearings.sources.house_meeting import with_meeting
from hearings.sources.order import reading_order

DEFAULT_BASE = "https://docs.house.gov"
COMMITTEES = "/Committee/Committees.aspx"

STANDING = tuple(
    f"{code}00"
    for code in (
        "AG", "AP", "AS", "BA", "BU", "ED", "FA", "GO", "HA", "HM", "IF", "IG", "II", "JU",
        "PW", "RU", "SM", "SO", "SY", "VR", "WM",
    )
)  # fmt: skip
"""The codes of the standing committees and of the one on intelligence."""


class House(Source):
    """The committees of the U.S. House of Representatives."""

    system = "house"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the repository."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """None: the repository is open."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the feed of every committee, then the file of every meeting in the window.

        A feed says everything but the papers, so that a meeting whose file fails is told
        by its feed alone. One feed that fails fails the whole: its meetings would be
        missed. Without the page of committees those that failed are named as unread.
        """
        feeds, missed = _feeds(visit)
        listed = {
            number: entry
            for number, entry in _each_once(feeds).items()
            if entry.record.date in visit.window
        }
        requests = {
            number: Request(_base(visit.spec) + entry.path, accept="text/xml")
            for number, entry in listed.items()
            if entry.path
        }
        details = read_details(
            visit,
            requests,
            lambda number, answer: with_meeting(
                listed[number].record, body_of(answer), answer.host
            ),
        )
        records = (details.read.get(number, one.record) for number, one in listed.items())
        return Reading(
            system=self.system,
            window=visit.window,
            # The file may know a newer date than the feed.
            records=tuple(
                sorted((one for one in records if one.date in visit.window), key=reading_order)
            ),
            unread=(*missed, *details.failed),
            skipped=sum(feed.skipped for feed in feeds),
            lists_all=not missed,
        )


def _feeds(visit: Visit) -> tuple[list[Feed], tuple[UnreadAgenda, ...]]:
    """The feeds of all committees; else those of the standing ones, and what was missed."""
    page = Request(f"{_base(visit.spec)}{COMMITTEES}")
    try:
        answer = visit.asker.ask(page, visit.stop)
        codes = parse_committees(body_of(answer), answer.host)
    except (HttpStatus, RedirectRefused, UnexpectedAnswer) as error:
        feeds, missed = _each_feed(visit, STANDING)
        if not feeds:
            raise
        return feeds, (UnreadAgenda(COMMITTEES, error), *missed)
    feeds, missed = _each_feed(visit, codes)
    for one in missed:
        raise one.error
    return feeds, ()


def _each_feed(visit: Visit, codes: Sequence[str]) -> tuple[list[Feed], tuple[UnreadAgenda, ...]]:
    url = f"{_base(visit.spec)}/Committee/RSS.ashx"
    requests = (Request(url, {"Code": code}, "text/xml") for code in codes)
    feeds: list[Feed] = []
    missed: list[UnreadAgenda] = []
    for code, got in zip(codes, visit.asker.ask_all(requests, visit.stop), strict=True):
        try:
            if not isinstance(got, Answer):
                raise got
            feeds.append(parse_feed(body_of(got), visit.place, got.host))
        except SourceError as error:
            missed.append(UnreadAgenda(code, error))
    return feeds, tuple(missed)


def _each_once(feeds: Iterable[Feed]) -> Mapping[str, Entry]:
    """Every meeting once by its id: a joint one is in the feed of each of its committees."""
    found: dict[str, Entry] = {}
    for entry in (entry for feed in feeds for entry in feed.entries):
        number = entry.record.source_ids[0]
        known = found.get(number, entry)
        bodies = tuple(dict.fromkeys(known.record.bodies + entry.record.bodies))
        found[number] = replace(known, record=replace(known.record, bodies=bodies))
    return found


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
