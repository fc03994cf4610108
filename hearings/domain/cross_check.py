# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sources that know of hearings only through bills: a reason to ask further, never a proof."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.status import Status

CROSS_CHECKS = frozenset({"california-history", "legiscan"})
"""Their systems. What they do not list may take place all the same, and what they list
once stays when it is moved or cancelled, so that "scheduled" contradicts nobody."""

Meeting = tuple[frozenset[str], date, datetime | None]


def gathered(records: Iterable[HearingRecord], place_name: str) -> tuple[HearingRecord, ...]:
    """The records with the bills of one meeting together, where the first of them stood.

    Bills are heard together where bodies, date and start are the same. It is on where one
    of them is, with the bills that are. Bills of which only the place is known, and no
    committee, stay apart.
    """
    nowhere = frozenset({fold_name(place_name)})
    meetings: dict[Meeting | str, list[HearingRecord]] = {}
    for one in records:
        bodies = frozenset(map(fold_name, one.bodies))
        same: Meeting | str = (bodies, one.date, one.starts_at)
        meetings.setdefault(one.source_ids[0] if bodies == nowhere else same, []).append(one)
    return tuple(_one_of(filings) for filings in meetings.values())


def _one_of(filings: Sequence[HearingRecord]) -> HearingRecord:
    if len(filings) == 1:
        return filings[0]
    on = [one for one in filings if one.status is Status.SCHEDULED] or filings
    lead = on[0]
    return replace(
        lead,
        source_ids=tuple(dict.fromkeys(name for one in filings for name in one.source_ids)),
        title=lead.title if len(on) == 1 else lead.bodies[0],
        items=tuple(dict.fromkeys(item for one in on for item in one.items or ())),
    )
