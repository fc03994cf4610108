# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The General Court of Massachusetts: one list of all hearings ever, then those that are near.

| what | how | source of the rule |
|--|--|--|
| endpoint | /api/Hearings and /api/Hearings/{id}, JSON | the service's own description, \
malegislature.gov/api/swagger |
| zone | wall time without zone, Eastern; midnight is no hour | recorded answers of 2026 |
| cancelled | `Status` Canceled or Rescheduled, `RescheduledHearing` | recorded answers of 2026 |
| id | EventId, kept when a hearing is cancelled or moved | recorded answers of 2026 |
| who may speak | only "Written Testimony Only" says it, as a place | recorded answers of 2026 |

The list has neither dates nor an order by date, and the service fails for single ids for good.
So the hearings known to lie ahead are asked for first, however old their numbers are, and then
the newest, as far back as any of them lies ahead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, zip_longest
from urllib.parse import urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.massachusetts_hearings import (
    EXPECTED_LIST,
    SITE,
    TwoTellings,
    parse_hearing,
    parse_list,
)
from hearings.sources.order import reading_order

LEAST_ASKED = 150
"""So many hearings are always asked for: a recorded one lay 77 ids behind the newest."""

ROUND = 50
"""Then so many at a time, until that many in a row have none that lies ahead."""

MOST_ASKED = 600
"""The court holds some 800 hearings a year, announced ten days before."""


class Massachusetts(Source):
    """The committees of the General Court of Massachusetts."""

    system = "massachusetts"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the service."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The service wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the list, then the hearings that can lie in the window, one by one.

        A hearing that fails alone is named and counted as skipped, because it may be any
        of those that were known. Raises when most of them fail.
        """
        answer = visit.asker.ask(Request(f"{_base(visit.spec)}/api/Hearings"), visit.stop)
        listed = parse_list(body_of(answer), answer.host)
        found = _Found(visit)
        is_cut = visit.most_details is not None
        ahead = frozenset(visit.known())
        known = [one for one in listed.ids if str(one) in ahead]
        likely = list(islice(_likely_first(known, listed.ids), visit.most_details or MOST_ASKED))
        total = len(likely) + 1
        visit.step(1, total)
        visit.stop.check()
        while found.asked < len(likely) and not found.is_enough:
            found.ask(likely[found.asked : found.asked + ROUND], total)
        if not (is_cut or found.is_enough) and len(likely) < len(listed.ids):
            # More is ahead than anybody announces: the list cannot be read whole.
            raise UnexpectedAnswer(answer.host, EXPECTED_LIST)
        visit.step(total, total)
        found.check_most_were_read()
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(found.records, key=reading_order)),
            unread=tuple(found.failed),
            skipped=listed.skipped + found.skipped + len(found.failed),
            lists_all=not is_cut,
        )


@dataclass(slots=True)
class _Found:
    """What the hearings that were asked for came to.

    `quiet` counts those since the last one on or after the first day of the window.
    """

    visit: Visit
    records: list[HearingRecord] = field(default_factory=list)
    failed: list[UnreadAgenda] = field(default_factory=list)
    skipped: int = 0
    asked: int = 0
    quiet: int = 0

    @property
    def is_enough(self) -> bool:
        """Whether nothing more is to be expected further back."""
        return self.asked >= LEAST_ASKED and self.quiet >= ROUND

    def ask(self, ids: Sequence[int], total: int) -> None:
        """Ask for these hearings; `total` is the number of all steps."""
        requests = [_request(self.visit, one) for one in ids]
        answers = self.visit.asker.ask_all(requests, self.visit.stop)
        for number, answer in zip(ids, answers, strict=True):
            self.asked += 1
            self.quiet += 1
            try:
                if not isinstance(answer, Answer):
                    raise answer
                self._keep(parse_hearing(body_of(answer), self.visit.place, answer.host))
            except SourceError as error:
                self.failed.append(UnreadAgenda(str(number), error))
            self.visit.step(self.asked + 1, total)

    def check_most_were_read(self) -> None:
        """Raise the first failure when most hearings failed: then it is the service that does."""
        if len(self.failed) * 2 > self.asked:
            raise self.failed[0].error

    def _keep(self, hearing: TwoTellings | None) -> None:
        if hearing is None:
            self.skipped += 1
            return
        tellings = [one for one in (hearing.told, hearing.moved) if one is not None]
        window = self.visit.window
        self.records += [one for one in tellings if one.date in window][:1]
        if any(one.date >= window.first for one in tellings):
            self.quiet = 0


def _likely_first(known: Iterable[int], ids: Iterable[int]) -> Iterable[int]:
    """What is known to lie ahead, then from the top of the list and the highest number down."""
    listed = list(ids)
    by_turns = chain.from_iterable(zip_longest(listed, sorted(listed, reverse=True)))
    return dict.fromkeys(one for one in chain(known, by_turns) if one is not None)


def _request(visit: Visit, number: int) -> Request:
    # The service fails for some ids whenever they are asked for, so that nothing is gained
    # by asking again.
    return Request(
        f"{_base(visit.spec)}/api/Hearings/{number}", final=lambda answer: answer.status == 500
    )


def _base(spec: SourceSpec) -> str:
    # The service's own description has "/api" in its base.
    return (spec.base_url or SITE).rstrip("/").removesuffix("/api")
