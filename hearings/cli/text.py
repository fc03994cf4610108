# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The plain text of the command line, for people."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from hearings.cli.words import cli_words
from hearings.domain.hearing import AgendaItem, Hearing
from hearings.domain.label import Label
from hearings.domain.own_mark import OwnMark, as_counted
from hearings.domain.place_state import PlaceState
from hearings.domain.status import Status
from hearings.messages.dates import ago, long_date, nearness, zoned_time
from hearings.messages.errors import describe
from hearings.messages.hearing import (
    change_sentence,
    kind_sentence,
    kind_words,
    short_kind_words,
    status_sentence,
    status_words,
    time_words,
    when_words,
)
from hearings.messages.own import mark_words, part_sentences
from hearings.messages.several import (
    difference_sentences,
    origin_sentences,
    system_at_start,
    system_name,
    waiting_sentence,
)
from hearings.tasks.refresh import PlaceOutcome, RefreshReport

Names = Mapping[str, str]


def list_lines(
    hearings: Iterator[tuple[Hearing, OwnMark]],
    places: Names,
    topics: Names,
    today: date,
    due: Names,
) -> Iterator[str]:
    """The list by day, each hearing as it counts for the person.

    `due` holds by the id of a hearing what must be done for it next.
    """
    day: date | None = None
    for listed, mark in hearings:
        hearing = as_counted(listed, mark)
        record = hearing.record
        if record.date != day:
            if day is not None:
                yield ""
            day = record.date
            near = nearness(day, today)
            yield f"{long_date(day)} · {near}" if near else long_date(day)
        status = status_words(record.status, may_have_moved=hearing.replaced_by is not None)
        parts = (
            time_words(record.starts_at, record.time_text),
            places.get(hearing.place_id, hearing.place_id),
            ", ".join(record.bodies) or record.title,
            *filter(None, (short_kind_words(record.kind),)),
        )
        yield "  " + (f"[{status}] " if status else "") + " · ".join(parts)
        lead = _lead(hearing, mark)
        if lead:
            yield f"      {lead}"
        if hearing.topics:
            said = "; ".join(
                f"{topics.get(hit.topic, hit.topic)}: {', '.join(hit.words)}"
                for hit in hearing.topics
            )
            yield f"      ({said})"
        if own := "; ".join(mark_words(mark)):
            yield f"      {own}"
        if next_step := due.get(hearing.id):
            yield f"      {next_step}"
        yield f"      {hearing.id}"


def read_lines(states: Iterable[PlaceState], places: Names, now: datetime) -> Iterator[str]:
    """When each place was read."""
    for state in states:
        if state.read_at is not None:
            yield cli_words.tr("{place}: read {ago}").format(
                place=places.get(state.place_id, state.place_id), ago=ago(state.read_at, now)
            )


def not_read_words(place: str, place_id: str, state: PlaceState | None, now: datetime) -> str:
    """Why the list of a place may not be what it should be; empty when it was read well."""
    if state is None:
        words = cli_words.tr("{place} was never read. Begin with: hearings refresh --place {id}")
        return words.format(place=place, id=place_id)
    if state.failure is None:
        return ""
    happened = describe(state.failure).happened
    if state.read_at is None:
        words = cli_words.tr("{place} could not be read yet, so none of it is here. {happened}")
        return words.format(place=place, happened=happened)
    words = cli_words.tr("{place} could not be read again; it is shown as of {ago}. {happened}")
    return words.format(place=place, ago=ago(state.read_at, now), happened=happened)


def _lead(hearing: Hearing, mark: OwnMark) -> str:
    pairs = zip(hearing.record.items or (), mark.items, strict=True)
    marked = [pair for pair in pairs if pair[1].counts]
    if not marked:
        return hearing.record.title if hearing.record.title not in hearing.record.bodies else ""
    return item_words(max(marked, key=lambda pair: pair[1].weight)[0])


def item_words(item: AgendaItem, longest: int = 160) -> str:
    """An item on one line."""
    number = f"{item.number.rstrip('.')}. " if item.number else ""
    words = " ".join(item.text.split())
    bill = f"{item.bill.number}: " if item.bill and item.bill.number else ""
    if words.startswith(bill.rstrip(": ")):
        bill = ""
    shown = words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
    return f"{number}{bill}{shown}"


def hearing_lines(
    shown: Hearing, mark: OwnMark, place: str, topics: Names, now: datetime
) -> Iterator[str]:
    """One hearing whole, as it counts for the person."""
    hearing = as_counted(shown, mark)
    record = hearing.record
    yield record.title
    if record.status is not Status.SCHEDULED:
        yield status_sentence(record.status, may_have_moved=hearing.replaced_by is not None)
    if meaning := kind_sentence(record.kind):
        yield meaning
    yield when_words(record)
    yield f"{place} · {', '.join(record.bodies)}"
    for name, value in (
        (cli_words.tr("Until"), zoned_time(record.ends_at) if record.ends_at else ""),
        (cli_words.tr("Kind of meeting"), kind_words(record.kind)),
        (cli_words.tr("Where"), " ".join(record.location.split())),
        (cli_words.tr("Note"), " ".join(record.comment.split())),
        (cli_words.tr("Join"), record.remote_url),
        (cli_words.tr("Sign up or comment"), record.testify_url),
        (cli_words.tr("Ask"), " ".join(record.contact.split())),
        (cli_words.tr("Page"), record.page_url),
        (cli_words.tr("Agenda"), record.agenda_url),
        (_successor_words(record.status), hearing.replaced_by),
        (cli_words.tr("Takes the place of"), hearing.replaces),
    ):
        if value:
            yield f"{name}: {value}"
    yield ""
    yield from mark_words(mark)
    yield from _agenda_lines(hearing, mark, topics)
    if hearing.changes:
        yield ""
        yield cli_words.tr("What changed")
        for change in hearing.changes:
            yield f"  {change.at.astimezone():%Y-%m-%d %H:%M}  {change_sentence(change)}"
    yield ""
    yield from difference_sentences(hearing)
    yield from origin_sentences(hearing)
    for source in hearing.sources:
        yield cli_words.tr("Read from {source} {ago}.").format(
            source=system_name(source.system), ago=ago(source.read_at, now)
        )


def _successor_words(status: Status) -> str:
    if status is Status.UNLISTED:
        return cli_words.tr("Perhaps moved to")
    return cli_words.tr("Set anew as")


def _agenda_lines(hearing: Hearing, own: OwnMark, topics: Names) -> Iterator[str]:
    items = hearing.record.items
    if items is None:
        yield cli_words.tr("The agenda could not be read yet.")
        return
    if not items:
        yield cli_words.tr("The body has not published an agenda yet.")
        return
    yield cli_words.tr("Agenda")
    for item, part in zip(items, own.items, strict=True):
        mark = "*" if item.verdict.label is Label.SURVEILLANCE else " "
        mark = "~" if item.verdict.label is Label.BORDERLINE else mark
        yield f"{mark} {item_words(item, 400)}"
        for hit in item.verdict.hits:
            yield f"      {topics.get(hit.topic, hit.topic)}: {', '.join(hit.words)}"
        for sentence in part_sentences(part):
            yield f"      {sentence}"


def report_lines(report: RefreshReport, places: Names) -> Iterator[str]:
    """What a refresh brought, place by place."""
    for outcome in report.places:
        yield from _outcome_lines(outcome, places.get(outcome.place_id, outcome.place_id))
    if report.was_stopped:
        yield cli_words.tr("The refresh was stopped; what was read before is kept.")


def _outcome_lines(outcome: PlaceOutcome, place: str) -> Iterator[str]:
    if outcome.system is None:
        yield cli_words.tr("{place}: could not be read").format(place=place)
    else:
        stored = outcome.all_stored
        new = sum(one.is_new for one in stored)
        counted = ", ".join(
            (
                cli_words.tr("%n hearing(s)", "", outcome.read),
                cli_words.tr("%n new", "", new),
                cli_words.tr("%n changed", "", len(stored) - new),
            )
        )
        yield f"{place}: {counted}"
    for failure in outcome.failures:
        yield f"    {system_at_start(failure.system)}: {describe(failure.error)}"
    for one in outcome.beside:
        if one.error is not None:
            yield f"    {system_at_start(one.system)}: {describe(one.error)}"
        elif one.waits_for_key:
            yield f"    {waiting_sentence(one.system)}"
    if outcome.unread:
        yield "    " + cli_words.tr(
            "%n agenda(s) could not be read; they are asked for again next time.",
            "",
            len(outcome.unread),
        )
    if outcome.skipped:
        yield "    " + cli_words.tr(
            "%n row(s) without a readable date left out.", "", outcome.skipped
        )
