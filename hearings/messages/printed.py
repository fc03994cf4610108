# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list of hearings as it stands on paper: when, who, by when to act, and who says so."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import groupby

from hearings.domain.deadline import DeadlineKind
from hearings.domain.hearing import AgendaItem, Hearing, HearingRecord
from hearings.domain.label import Label
from hearings.domain.place_state import PlaceState
from hearings.domain.printed import (
    HearingToPrint,
    ListToPrint,
    PrintedHearing,
    PrintedList,
    PrintedWeek,
)
from hearings.domain.urgency import Urgency, urgency_of
from hearings.language import Words, chosen
from hearings.messages.dates import long_date, short_date, zoned_time
from hearings.messages.errors import describe
from hearings.messages.hearing import short_kind_words, status_sentence, status_words, time_words
from hearings.messages.rules import ask_sentence, confirm, short_line, taking_sentence
from hearings.messages.several import system_name
from hearings.messages.subjects import near_sentence, urgency_words

printed_words = Words("printed_words")

LONGEST = 240
_TOLD = {DeadlineKind.SIGN_UP, DeadlineKind.WRITTEN}


def words_to_print(
    found: ListToPrint, places: Mapping[str, str], first_weekday: int
) -> PrintedList:
    """The list in the language in use, a page for each week; Monday is 0."""
    weeks = groupby(
        found.hearings, key=lambda one: _week_start(one.hearing.record.date, first_weekday)
    )
    read = _moment(found.at.astimezone())
    title = printed_words.tr("Hearings, as known on {moment}").format(moment=read)
    return PrintedList(
        title=title,
        remarks=tuple(_remarks(found, places)),
        weeks=tuple(
            PrintedWeek(_week_words(start), tuple(_days(several, places, found.at)))
            for start, several in weeks
        ),
        language=chosen(),
        page_number=printed_words.tr("{page} of {pages}"),
    )


def _remarks(found: ListToPrint, places: Mapping[str, str]) -> Iterator[str]:
    if not found.hearings:
        yield printed_words.tr("No hearing is listed in these dates.")
    for place_id, state in found.states:
        if words := _unread_words(places.get(place_id, place_id), state):
            yield words
    if found.is_cut:
        count = len(found.hearings)
        yield printed_words.tr(
            "There are more hearings than fit here: only the first %n are printed.", "", count
        )
    if found.hearings:
        yield confirm()


def _unread_words(place: str, state: PlaceState | None) -> str:
    if state is None or (state.read_at is None and state.failure is None):
        words = printed_words.tr("{place} was never read: its hearings are missing here.")
        return words.format(place=place)
    if state.failure is None:
        return ""
    happened = describe(state.failure).happened
    if state.read_at is None:
        words = printed_words.tr(
            "{place} could not be read: its hearings are missing here. {happened}"
        )
        return words.format(place=place, happened=happened)
    words = printed_words.tr(
        "{place} could not be read again and is printed as read on {moment}. {happened}"
    )
    read = _moment(state.read_at.astimezone())
    return words.format(place=place, moment=read, happened=happened)


def _days(
    several: Iterator[HearingToPrint], places: Mapping[str, str], now: datetime
) -> Iterator[tuple[str, tuple[PrintedHearing, ...]]]:
    for day, hearings in groupby(several, key=lambda one: one.hearing.record.date):
        yield long_date(day), tuple(_hearing(one, places, now) for one in hearings)


def _hearing(one: HearingToPrint, places: Mapping[str, str], now: datetime) -> PrintedHearing:
    record = one.hearing.record
    parts = (
        status_words(record.status, may_have_moved=one.hearing.replaced_by is not None).upper(),
        time_words(record.starts_at, record.time_text),
        ", ".join(record.bodies) or record.title,
        places.get(one.hearing.place_id, one.hearing.place_id),
        short_kind_words(record.kind),
    )
    lines = (_short(record.location), _agenda(record), *_acting(one, now))
    return PrintedHearing(
        " · ".join(filter(None, parts)), tuple(filter(None, lines)), _source(one.hearing)
    )


def _acting(one: HearingToPrint, now: datetime) -> Iterator[str]:
    """By when to act and how to speak; for a hearing that is off only that it is."""
    record, known, times = one.hearing.record, one.participation, one.times
    if status := status_sentence(record.status, may_have_moved=one.hearing.replaced_by is not None):
        yield status
    if record.status.is_off:
        return
    if line := short_line(known, times):
        due = [deadline for deadline in times.deadlines if deadline.kind in _TOLD]
        near = {urgency_of(deadline, now) for deadline in due}
        sentence = urgency_words if len(near) == 1 else near_sentence
        said = (sentence(one) for one in (Urgency.PASSED, Urgency.TODAY) if one in near)
        yield " ".join((line, *said))
    else:
        yield taking_sentence(known.taking)
    if known.clerk and known.to_ask:
        yield ask_sentence(known.clerk)


def _agenda(record: HearingRecord) -> str:
    marked = [item for item in record.items or () if item.verdict.label is not Label.NO]
    if marked:
        return _item(max(marked, key=lambda item: item.verdict.label.rank))
    return _short(record.title) if record.title not in record.bodies else ""


def _item(item: AgendaItem) -> str:
    number = f"{item.number.rstrip('.')}. " if item.number else ""
    return number + _short(item.text)


def _source(hearing: Hearing) -> str:
    if not hearing.sources:
        return ""
    source = hearing.sources[0]
    words = printed_words.tr("From {source}, as read on {moment}.")
    told = words.format(
        source=system_name(source.system), moment=_moment(source.read_at.astimezone())
    )
    record = hearing.record
    return " ".join(filter(None, (told, record.page_url or record.agenda_url or source.url)))


def _moment(moment: datetime) -> str:
    return f"{long_date(moment.date())}, {zoned_time(moment)}"


def _week_start(day: date, first_weekday: int) -> date:
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def _week_words(start: date) -> str:
    return f"{short_date(start)} – {long_date(start + timedelta(days=6))}"


def _short(text: str) -> str:
    flat = " ".join(text[: 2 * LONGEST].split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1].rstrip()}…"
