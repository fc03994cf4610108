# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What may differ between two calendar files of the same hearings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hearings.domain.calendar_words import CalendarWords
from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing


def _none() -> Mapping[str, str]:
    return MappingProxyType({})


def _nobody() -> Mapping[str, Hearing]:
    return MappingProxyType({})


def _no_deadlines() -> Mapping[str, tuple[Deadline, ...]]:
    return MappingProxyType({})


def _unnoted() -> Mapping[str, ExportNote]:
    return MappingProxyType({})


def _none_withdrawn() -> Mapping[str, tuple[DeadlineKind, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """How a calendar file is to be written.

    `name` is what calendars call the file. `alarm_minutes` are minutes before the
    beginning, none by default; calendars of Google and subscriptions of Outlook leave
    alarms out. `topic_names` says each topic id in words, `sign_up_urls` where to sign
    up, by hearing id. `related` are hearings by id that the written ones replace or
    are replaced by; those written themselves need not be in it. `deadlines`, by hearing id,
    become events of their own. `is_neutral` leaves nothing but the times. `noted` is what
    calendars were told before, by UID; `withdrawn` are the deadlines of it that are no longer
    known, by hearing id.
    """

    words: CalendarWords
    name: str = "Hearings"
    alarm_minutes: tuple[int, ...] = ()
    topic_names: Mapping[str, str] = field(default_factory=_none)
    sign_up_urls: Mapping[str, str] = field(default_factory=_none)
    related: Mapping[str, Hearing] = field(default_factory=_nobody)
    deadlines: Mapping[str, tuple[Deadline, ...]] = field(default_factory=_no_deadlines)
    is_neutral: bool = False
    noted: Mapping[str, ExportNote] = field(default_factory=_unnoted)
    withdrawn: Mapping[str, tuple[DeadlineKind, ...]] = field(default_factory=_none_withdrawn)
