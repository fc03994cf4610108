# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Export: hearings as one calendar file, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.calendar.events import EventFacts
from hearings.calendar.identity import uid_of
from hearings.calendar.options import CalendarOptions
from hearings.calendar.telling import digest_of
from hearings.calendar.writer import calendar_events, write_events
from hearings.clock import Clock
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.changed_since import ChangedSince, Moved
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing
from hearings.domain.status import Status
from hearings.errors import HearingsError, ProfileReadOnly, UnknownHearing
from hearings.files import write_whole
from hearings.tasks.held_deadlines import held_kinds, moved_deadlines, no_longer_known
from hearings.tasks.taking_part import Guidance, TakingPart

if TYPE_CHECKING:
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A calendar file and its events."""

    written: bytes
    events: tuple[EventFacts, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where; `unremembered` says why the vault could not note it."""

    path: Path
    count: int
    unremembered: HearingsError | None = None


class Exporting:
    """Writes calendar files and remembers what calendars were told; safe from any thread."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        vault: Callable[[], Vault],
        book: Callable[[], PlaceBook],
        topic_names: Callable[[], Mapping[str, str]],
        taking_part: Callable[[], TakingPart],
        clock: Clock,
    ) -> None:
        self._catalogue, self._vault, self._book = catalogue, vault, book
        self._topic_names, self._taking_part, self._clock = topic_names, taking_part, clock

    def export(self, hearings: Iterable[Hearing], path: Path, wish: CalendarWish) -> Exported:
        """Write the hearings to `path`.

        Unchanged hearings give the same bytes every time; one given twice is written once.
        Raises `DiskFull` or `ProfileReadOnly` with the path; the file that was there then
        stays as it was.
        """
        if path.is_dir():
            raise ProfileReadOnly(path)
        chosen = tuple({hearing.id: hearing for hearing in hearings}.values())
        outgoing = self.outgoing(chosen, wish)
        write_whole(path, outgoing.written)
        return Exported(path, len(chosen), self._remember(outgoing))

    def export_ids(self, ids: Iterable[str], path: Path, wish: CalendarWish) -> Exported:
        """Write the hearings with these ids; raises `UnknownHearing`."""
        found = self._catalogue().hearings_by_id(asked := tuple(ids))
        for one in asked:
            if one not in found:
                raise UnknownHearing(one)
        return self.export((found[one] for one in asked), path, wish)

    def changed_since(self, hearings: Iterable[Hearing]) -> ChangedSince:
        """Which of these never went out, and everything that went out and changed since.

        A hearing that went out counts though it is not among these: whoever has it in a
        calendar must hear that it moved, or one of its deadlines. Raises what opening the
        vault raises.
        """
        noted = {note.uid: note for note in self._vault().exports.all()}
        out = self._catalogue().hearings_by_id({note.hearing_id for note in noted.values()})
        told = self._told(one for one in out.values() if held_kinds(one.id, noted))
        moved = []
        for hearing in out.values():
            note = noted.get(uid_of(hearing.id))
            if note is None:
                continue
            since = tuple(one for one in hearing.changes if one.at > note.last_modified)
            known = told[hearing.id].times.deadlines if hearing.id in told else ()
            deadlines = tuple(moved_deadlines(hearing, noted, known))
            if hearing.changed_at > note.last_modified or deadlines:
                moved.append(Moved(hearing, since, deadlines))
        new = tuple(one for one in hearings if uid_of(one.id) not in noted)
        return ChangedSince(new, tuple(moved))

    def outgoing(
        self,
        hearings: tuple[Hearing, ...],
        wish: CalendarWish,
        noted: Mapping[str, ExportNote] | None = None,
    ) -> Outgoing:
        """The events of these hearings and their file, in step with what calendars were told.

        That is what `noted` says by UID, or else what ever went out in a file.
        """
        places = {place.id: place for place in self._book().all()}
        options = self._options(hearings, wish, self._noted() if noted is None else noted)
        events = calendar_events(hearings, places, options)
        return Outgoing(write_events(events, options.name), events)

    def _options(
        self, hearings: tuple[Hearing, ...], wish: CalendarWish, noted: Mapping[str, ExportNote]
    ) -> CalendarOptions:
        others = {id_ for one in hearings for id_ in (one.replaced_by, one.replaces) if id_}
        held = {one.id: kinds for one in hearings if (kinds := held_kinds(one.id, noted))}
        told = self._told(one for one in hearings if wish.has_deadlines or one.id in held)
        known = {id_: one.times.deadlines for id_, one in told.items()}
        shown = told if wish.has_deadlines else {}
        return CalendarOptions(
            name=wish.words.neutral_name if wish.is_neutral else wish.words.name,
            alarm_minutes=wish.alarm_minutes,
            words=wish.words,
            topic_names=self._topic_names(),
            sign_up_urls={one.id: url for one in hearings if (url := _sign_up(one, shown))},
            related=self._catalogue().hearings_by_id(others),
            deadlines={id_: known[id_] for id_ in shown},
            is_neutral=wish.is_neutral,
            noted=noted,
            withdrawn={id_: no_longer_known(kinds, known[id_]) for id_, kinds in held.items()},
        )

    def _told(self, hearings: Iterable[Hearing]) -> dict[str, Guidance]:
        guide = self._taking_part().guide()
        # A hearing that is off has no deadlines; those that it had are cancelled with it.
        return {
            one.id: guide(replace(one, record=replace(one.record, status=Status.SCHEDULED)))
            for one in hearings
        }

    def _noted(self) -> Mapping[str, ExportNote]:
        # A vault that cannot be read keeps nobody from writing a file.
        with suppress(HearingsError):
            return {note.uid: note for note in self._vault().exports.all()}
        return {}

    def _remember(self, outgoing: Outgoing) -> HearingsError | None:
        now = self._clock.now()
        notes = (note_of(event, now) for event in outgoing.events)
        try:
            self._vault().exports.note_all(notes)
        except HearingsError as error:
            return error
        return None


def note_of(event: EventFacts, now: datetime) -> ExportNote:
    """What is remembered of an event that went out at this moment."""
    return ExportNote(
        hearing_id=event.hearing_id,
        uid=event.uid,
        sequence=event.sequence,
        last_modified=event.stamp,
        digest=digest_of(event),
        at=now,
        starts=event.starts,
    )


def _sign_up(hearing: Hearing, told: Mapping[str, Guidance]) -> str | None:
    """Where one signs up: what the source of the hearing says goes before the rule."""
    if hearing.record.testify_url is not None or hearing.id not in told:
        return hearing.record.testify_url
    rule = told[hearing.id].participation.sign_up
    return rule.url if rule else None
