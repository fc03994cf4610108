# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing that several sources list: who fills what another leaves empty, who disagrees."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Field
from hearings.domain.comparing import told_time
from hearings.domain.cross_check import CROSS_CHECKS
from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status

FILLABLE = ("location", "remote_url", "testify_url", "contact", "items")
"""The fields another source may fill; everything else is as the leading one has it."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Account:
    """What one source beside the first said last of a hearing."""

    system: str
    record: HearingRecord


def completed(
    lead: HearingRecord, accounts: Sequence[Account]
) -> tuple[HearingRecord, tuple[Filled, ...]]:
    """The leading record with its empty fields filled, by the first account that can."""
    fields: dict[str, object] = {}
    filled: list[Filled] = []
    for name in FILLABLE:
        if getattr(lead, name):
            continue
        for account in accounts:
            if said := getattr(account.record, name):
                fields[name] = said
                filled.append(Filled(name, account.system))
                break
    return replace(lead, **fields), tuple(filled)  # type: ignore[arg-type]


def emptied(record: HearingRecord, filled: Iterable[Filled]) -> HearingRecord:
    """The leading record as its own source has it; an agenda that was filled is unpublished."""
    fields: dict[str, object] = {
        one.field: None if one.field.endswith("_url") else () if one.field == "items" else ""
        for one in filled
    }
    return replace(record, **fields)  # type: ignore[arg-type]


def led_beside(account: Account) -> HearingRecord:
    """The record of a hearing that no first source lists; its status text names its source."""
    record = account.record
    if record.status is not Status.SCHEDULED or account.system in record.status_text.casefold():
        return record
    said = f"{account.system}: {record.status_text}" if record.status_text else account.system
    return replace(record, status_text=said)


def disagreements(record: HearingRecord, accounts: Iterable[Account]) -> tuple[Disagreement, ...]:
    """Where other sources say another date, time, status or room.

    A source that names no time, no room, or less of the room, does not disagree; nor does
    a cross-check that a hearing is on.
    """
    return tuple(found for account in accounts for found in _differences(record, account))


def _differences(record: HearingRecord, account: Account) -> Iterator[Disagreement]:
    other = account.record
    if _is_another_time(record, other):
        yield Disagreement(account.system, Field.TIME, told_time(other))
    is_mere_check = account.system in CROSS_CHECKS and other.status is Status.SCHEDULED
    if other.status is not record.status and not is_mere_check:
        yield Disagreement(account.system, Field.STATUS, other.status.value)
    if _is_another_room(record.location, other.location):
        yield Disagreement(account.system, Field.LOCATION, other.location)


def _is_another_time(record: HearingRecord, other: HearingRecord) -> bool:
    if record.date != other.date:
        return True
    return other.starts_at is not None and other.starts_at != record.starts_at


def _is_another_room(one: str, other: str) -> bool:
    here, there = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return bool(here and there) and not (here <= there or there <= here)
