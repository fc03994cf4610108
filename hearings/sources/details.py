# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Asks for the details of many meetings one by one, and names those that fail."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from hearings.domain.hearing import AgendaItem, HearingRecord, with_items
from hearings.domain.reading import UnreadAgenda
from hearings.errors import SourceError
from hearings.net.request import Answer, Request
from hearings.sources.base import Visit

Detail = TypeVar("Detail")


@dataclass(frozen=True, slots=True)
class Details(Generic[Detail]):
    """What was read by the source's id of each meeting, and what could not be read.

    `left_out` counts the meetings that were not asked for.
    """

    read: Mapping[str, Detail]
    failed: tuple[UnreadAgenda, ...]
    left_out: int = 0


def read_details(
    visit: Visit, requests: Mapping[str, Request], parse: Callable[[str, Answer], Detail]
) -> Details[Detail]:
    """The answer to each request, made into what `parse` makes of the id and the answer.

    The list that was read before counts as the first step. A meeting whose request or
    answer fails with a `SourceError` is named; every other error is raised. Only the
    first `visit.most_details` are asked for.
    """
    wanted = dict(islice(requests.items(), visit.most_details))
    total = len(wanted) + 1
    visit.step(1, total)
    visit.stop.check()
    read: dict[str, Detail] = {}
    failed: list[UnreadAgenda] = []
    answers = visit.asker.ask_all(wanted.values(), visit.stop)
    for done, (meeting, answer) in enumerate(zip(wanted, answers, strict=True), start=2):
        try:
            if not isinstance(answer, Answer):
                raise answer
            read[meeting] = parse(meeting, answer)
        except SourceError as error:
            failed.append(UnreadAgenda(meeting, error))
        visit.step(done, total)
    return Details(read, tuple(failed), len(requests) - len(wanted))


def with_agendas(
    visit: Visit,
    records: Iterable[HearingRecord],
    requests: Mapping[str, Request],
    parse: Callable[[str, Answer], tuple[AgendaItem, ...]],
) -> tuple[list[HearingRecord], tuple[UnreadAgenda, ...]]:
    """The records with the agendas that were read, and the meetings whose agenda alone failed.

    `requests` go by the first id of a record, as `read_details` asks them. A record whose
    agenda was not asked for, or not read, keeps its `items`.
    """
    agendas = read_details(visit, requests, parse)
    read = [with_items(one, agendas.read.get(one.source_ids[0], one.items)) for one in records]
    return read, agendas.failed
