# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""New York's council without a key: a public mirror of its service, one file for each meeting.

| what | how | known from |
|--|--|--|
| list | `/events/{year}`, the names of the year's files, as GitHub lists a folder | documented |
| meeting | `/events/{year}/{date}_{hour}_{minute}_{body}_{id}.json`, agenda included | recorded |
| hours | written with the city's offset: the wall clock is taken; midnight is no hour | recorded |
| cancelled | the status of the agenda, mostly "Deferred", or the comment | recorded |
| id | Legistar's own EventId; the file is renamed when date or hour change | recorded |

The folder is listed by a service that anybody may ask 60 times an hour
(`hearings.net.budget`): one reading needs one list for each year of the window. The
files come from another host, which counts nothing. A mirror lags behind: its meetings
are as fresh as its last run.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from urllib.parse import quote, urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place, SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import BudgetSpent, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of, check_readable, json_rows, text_in
from hearings.sources.base import Source, Visit
from hearings.sources.details import read_details
from hearings.sources.joint import merge_joint
from hearings.sources.nyc_mirror_events import parse_event
from hearings.sources.order import reading_order
from hearings.sources.parsing import read_date

LISTS = "https://api.github.com/repos/jehiah/nyc_legislation/contents"
FILES = "https://raw.githubusercontent.com/jehiah/nyc_legislation/HEAD"

MOST_NAMES = 1_000
"""A folder is never listed further, and the list does not say that there is more."""

EXPECTED = "New York mirror list"

REQUESTS_AN_HOUR = 60
HOUR = 3_600.0

_NAME = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})_\d{2}_\d{2}_[\w.-]*_(?P<id>\d{1,18})\.json")
_OVER = b"rate limit exceeded"


class NycMirror(Source):
    """The New York City Council as mirrored in the repository jehiah/nyc_legislation."""

    system = "nyc-mirror"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host that lists and the host of the files; one where an address is named."""
        addresses = (_lists(spec), _files(spec))
        return tuple(dict.fromkeys(urlsplit(one).netloc for one in addresses))

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The mirror is open to everybody."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the names of the files of the window, then every file.

        A file holds all that the list would say of a meeting, so a file that cannot be
        read fails the reading: whether that meeting was deferred is not known without it.
        """
        folders = [_folder(visit, year) for year in _years(visit)]
        chosen = [one for folder in folders for one in folder.files if one.day in visit.window]
        requests = {one.path: Request(f"{_files(visit.spec)}/{one.path}") for one in chosen}
        details = read_details(visit, requests, partial(_read, visit.place))
        for failed in details.failed:
            raise failed.error
        return Reading(
            system=self.system,
            window=visit.window,
            records=_in_window(visit, details.read),
            skipped=sum(folder.skipped for folder in folders)
            + sum(record is None for record in details.read.values()),
            lists_all=not details.left_out,
        )


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    day: date


@dataclass(frozen=True, slots=True)
class _Folder:
    files: tuple[_File, ...]
    skipped: int


def _years(visit: Visit) -> range:
    return range(visit.window.first.year, visit.window.last.year + 1)


def _folder(visit: Visit, year: int) -> _Folder:
    request = Request(
        f"{_lists(visit.spec)}/events/{year}", accept="application/json", final=_is_over
    )
    answer = visit.asker.ask(request, visit.stop)
    if _is_over(answer):
        raise BudgetSpent(answer.host, REQUESTS_AN_HOUR, HOUR)
    if answer.status == 404 and year > visit.window.first.year:
        # The folder of a coming year is made with its first meeting.
        return _Folder((), 0)
    return _names(body_of(answer), answer.host, f"events/{year}")


def _names(body: bytes, host: str, folder: str) -> _Folder:
    rows = json_rows(body, host, EXPECTED)
    if len(rows) >= MOST_NAMES:
        raise UnexpectedAnswer(host, EXPECTED, "cut")
    names = [text_in(row, "name") for row in rows if isinstance(row, dict)]
    files = tuple(_files_named(names, folder))
    skipped = len(rows) - len(files)
    check_readable(len(rows), skipped, host, EXPECTED)
    return _Folder(files, skipped)


def _files_named(names: Sequence[str], folder: str) -> Iterator[_File]:
    for name in names:
        found = _NAME.fullmatch(name)
        if found and (day := read_date(found["day"])):
            yield _File(f"{folder}/{quote(name)}", day)


def _read(place: Place, _path: str, answer: Answer) -> HearingRecord | None:
    return parse_event(body_of(answer), place, answer.host)


def _in_window(visit: Visit, read: Mapping[str, HearingRecord | None]) -> tuple[HearingRecord, ...]:
    newest: dict[str, HearingRecord] = {}
    for record in read.values():
        if record is None or record.date not in visit.window:
            continue
        # Between two runs of the mirror a renamed file may stand under both names.
        known = newest.get(record.source_ids[0])
        if known is None or record.modified > known.modified:
            newest[record.source_ids[0]] = record
    ordered = sorted(newest.values(), key=reading_order)
    return tuple(sorted(merge_joint(ordered), key=reading_order))


def _is_over(answer: Answer) -> bool:
    return answer.status in {403, 429} and _OVER in answer.body.lower()


def _lists(spec: SourceSpec) -> str:
    return (spec.base_url or LISTS).rstrip("/")


def _files(spec: SourceSpec) -> str:
    return (spec.base_url or FILES).rstrip("/")
