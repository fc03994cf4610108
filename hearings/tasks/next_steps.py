# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Next: what a person has to do over all their drafts and places, soonest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hearings.clock import Clock, today_in
from hearings.domain.change import Field
from hearings.domain.deadline import Deadline
from hearings.domain.handed_in import IN_WRITING
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery, ListRow
from hearings.domain.status import Status
from hearings.domain.step import Step, StepKind
from hearings.domain.step_action import StepAction
from hearings.domain.testimony import Draft
from hearings.tasks.acting import action_of
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking
from hearings.tasks.taking_part import TakingPart
from hearings.tasks.writing import Writing

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

DAYS_AHEAD = 14
"""So many days before a hearing without a draft asks for one; deadlines are told at once."""

DAYS_AFTER = 14
"""So many days after a hearing a deadline that comes after it is still looked for."""

DAYS_AFTER_HANDING_IN = 120
"""So long after a hearing its report is waited for, where testimony was handed in."""

MOST = 1000

_TAKING_PART = {StepKind.SIGN_UP.value, StepKind.WRITTEN.value, StepKind.SPEAK.value}
_WITHOUT_HASTE = {StepKind.FOLLOW_UP, StepKind.VOTE}
_KINDS = {kind.value: kind for kind in StepKind}
_ORDER = {kind: number for number, kind in enumerate(StepKind)}


class NextSteps:
    """Reads drafts, the list and the rules together; safe from any thread."""

    def __init__(
        self,
        looking: Looking,
        following: Following,
        writing: Writing,
        taking_part: TakingPart,
        exported: Callable[[], frozenset[str]],
        vault: Callable[[], Vault],
        clock: Clock,
    ) -> None:
        """`exported` tells the ids of the hearings that went into a calendar."""
        self._looking, self._following, self._writing = looking, following, writing
        self._taking_part, self._exported = taking_part, exported
        self._vault, self._clock = vault, clock

    def steps(self, today: date) -> tuple[Step, ...]:
        """Everything to do, soonest first, what was ticked last.

        Testimony to finish, hearings of the next days to write for, and those with a draft
        that were cancelled or put off; and every deadline of a hearing ahead that is on
        surveillance or was exported, at a place that is followed, or is followed itself or by a
        bill of its agenda, wherever it is, or has a draft. A deadline that is past is told as
        long as its hearing is ahead, one that comes after the hearing until it is past. A tick
        no longer counts when the time of the hearing changed since.
        What was handed in is finished, in writing where it was; and from then on its hearing has
        the moment by which the body must report. Where the person took part, a hearing that is
        over is to be followed up, for some days without any deadline. A vote of which the person
        noted the day is told until some days after it.

        `today` is that of the person; what has a hearing goes by the day it is there.
        """
        rows = self._marked_rows(today)
        steps = [self._with_draft(draft, rows) for draft in self._writing.tied()]
        by_draft = {step.row.id: step for step in steps if step and step.row}
        found = [step for step in steps if step and step.day >= (step.today or today)]
        found += (vote for step in steps if step for vote in _vote(step, today))
        found += self._to_write(row for row in rows.values() if row.id not in by_draft)
        drafted = {step.row.id: step.row for step in by_draft.values() if step.row}
        told = self._exported_rows(today) | rows | drafted
        handed_in = self._vault().handings.last()

        def is_near(row: ListRow) -> bool:
            step = by_draft.get(row.id)
            is_on_record = (
                step is not None and step.draft is not None and step.draft.id in handed_in
            )
            days = DAYS_AFTER_HANDING_IN if is_on_record else DAYS_AFTER
            return row.date >= today - timedelta(days=days)

        hearings = self._looking.hearings_by_id(row.id for row in told.values() if is_near(row))
        guidance = self._taking_part.guide()
        for id_, hearing in hearings.items():
            step = by_draft.get(id_)
            deadlines = guidance(hearing).times.deadlines
            found += self._deadlines(hearing, deadlines, told[id_], step.draft if step else None)
        ticked = tuple(self._ticked(found, hearings))
        return tuple(sorted((*ticked, *self._to_follow_up(ticked, told, by_draft)), key=_order))

    def _to_write(self, rows: Iterable[ListRow]) -> Iterator[Step]:
        now = self._clock.now()
        for row in rows:
            today = today_in(row.timezone, now)
            is_near = timedelta() <= row.date - today <= timedelta(days=DAYS_AHEAD)
            if row.status is Status.SCHEDULED and is_near:
                yield Step(StepKind.WRITE, row.date, row, today=today)

    def count(self, today: date) -> int:
        """How many steps are not ticked."""
        return sum(not step.is_done for step in self.steps(today))

    def action(self, step: Step) -> StepAction:
        """What does a step, by the rules in force now."""
        hearing = self._looking.hearings_by_id([step.hearing_id]).get(step.hearing_id)
        known = self._taking_part.guidance(hearing).participation if hearing else None
        return action_of(step, hearing, known)

    def tick(self, step: Step) -> None:
        """Note a step as done, on this computer only; nothing is told to anybody."""
        self._vault().done_steps.tick(step.hearing_id, step.kind.value, self._clock.now())

    def untick(self, step: Step) -> None:
        """Note a step as not done."""
        self._vault().done_steps.untick(step.hearing_id, step.kind.value)

    def _ticked(self, steps: Iterable[Step], hearings: Mapping[str, Hearing]) -> Iterator[Step]:
        done, handings = self._vault().done_steps.all(), self._vault().handings
        handed_in, in_writing = handings.last(), handings.last(IN_WRITING)
        by_handing = {StepKind.FINISH: handed_in, StepKind.WRITTEN: in_writing}
        for step in steps:
            draft_id = step.draft.id if step.draft else ""
            if step.kind is StepKind.FOLLOW_UP and draft_id not in handed_in:
                continue
            at = done.get((step.hearing_id, step.kind.value))
            is_moved = at is not None and was_moved_since(hearings.get(step.hearing_id), at)
            handed_at = by_handing.get(step.kind, {}).get(draft_id)
            yield replace(step, done_at=handed_at or (None if is_moved else at))

    def _to_follow_up(
        self, steps: Iterable[Step], told: Mapping[str, ListRow], by_draft: Mapping[str, Step]
    ) -> Iterator[Step]:
        """The hearings that are over and in which the person took part, if nothing says so yet."""
        now, done = self._clock.now(), self._vault().done_steps.all()
        has_one = {step.hearing_id for step in steps if step.kind is StepKind.FOLLOW_UP}
        part = {id_ for id_, kind in done if kind in _TAKING_PART} | by_draft.keys()
        for id_ in sorted(part - has_one):
            row = told.get(id_)
            if row is None or row.status.is_off:
                continue
            today = today_in(row.timezone, now)
            begun = row.starts_at <= now if row.starts_at else row.date < today
            if begun and row.date >= today - timedelta(days=DAYS_AFTER):
                step = by_draft.get(id_)
                at = done.get((id_, StepKind.FOLLOW_UP.value))
                draft = step.draft if step else None
                yield Step(StepKind.FOLLOW_UP, row.date, row, draft, today=today, done_at=at)

    def _marked_rows(self, today: date) -> dict[str, ListRow]:
        query = ListQuery(
            places=self._following.followed(),
            least=Label.SURVEILLANCE,
            first=today - timedelta(days=DAYS_AFTER),
            follows_anywhere=True,
        )
        return {row.id: row for row in self._looking.rows(query, 0, MOST)}

    def _exported_rows(self, today: date) -> dict[str, ListRow]:
        followed, exported = self._following.followed(), self._exported()
        if not followed or not exported:
            return {}
        query = ListQuery(places=followed, first=today - timedelta(days=DAYS_AFTER))
        ids = exported.intersection(self._looking.ids(query))
        rows = (self._row_of(query, one) for one in ids)
        return {row.id: row for row in rows if row}

    def _with_draft(self, draft: Draft, rows: Mapping[str, ListRow]) -> Step | None:
        if draft.tie is None:
            return None
        row = rows.get(draft.tie.hearing_id) or self._row_of(ListQuery(), draft.tie.hearing_id)
        is_off = row is not None and row.status.is_off
        kind = StepKind.CALLED_OFF if is_off else StepKind.FINISH
        if row is None:
            return Step(kind, draft.tie.date, None, draft)
        return Step(kind, row.date, row, draft, today=today_in(row.timezone, self._clock.now()))

    def _row_of(self, query: ListQuery, hearing_id: str) -> ListRow | None:
        position = self._looking.position(query, hearing_id)
        if position is None:
            return None
        found = self._looking.rows(query, position, 1)
        return found[0] if found else None

    def _deadlines(
        self,
        hearing: Hearing,
        deadlines: Iterable[Deadline],
        row: ListRow,
        draft: Draft | None,
    ) -> Iterator[Step]:
        now = self._clock.now()
        today = today_in(hearing.record.timezone, now)
        is_over = has_begun(hearing.record, now, today)
        for deadline in deadlines:
            kind = _KINDS.get(deadline.kind.value)
            is_past = _is_past(deadline, now, today)
            if kind is not None and not (is_past and is_over):
                day = deadline.at.date()
                yield Step(kind, day, row, draft, deadline, is_overdue=is_past, today=today)


def _vote(step: Step, today: date) -> Iterator[Step]:
    """The vote of which the person noted the day, until some days after it."""
    day = step.draft.vote_on if step.draft else None
    if day is not None and day >= (step.today or today) - timedelta(days=DAYS_AFTER):
        yield replace(step, kind=StepKind.VOTE, day=day)


def was_moved_since(hearing: Hearing | None, at: datetime) -> bool:
    """Whether the time of a hearing was seen to change after an aware moment."""
    changes = hearing.changes if hearing else ()
    return any(change.field is Field.TIME and change.at > at for change in changes)


def has_begun(record: HearingRecord, now: datetime, today: date) -> bool:
    """Whether the hearing has begun; without a time it has when its day is past."""
    return record.starts_at <= now if record.starts_at else record.date < today


def _is_past(deadline: Deadline, now: datetime, today: date) -> bool:
    return deadline.at.date() < today if deadline.why.is_whole_day else deadline.at <= now


def _order(step: Step) -> tuple[bool, datetime, int]:
    return step.is_done, _moment(step), _ORDER[step.kind]


def _moment(step: Step) -> datetime:
    """When a step is due at the latest: a day without an hour ends at midnight.

    What is to be followed up has no deadline, and stands behind what is due on this day.
    """
    if step.deadline is not None:
        return step.deadline.at
    if step.kind in _WITHOUT_HASTE and step.row is not None:
        late = max(step.day, step.today or step.day)
        return datetime.combine(late, time.max, ZoneInfo(step.row.timezone))
    if step.row is not None and step.row.starts_at is not None:
        return step.row.starts_at
    zone = ZoneInfo(step.row.timezone) if step.row else UTC
    return datetime.combine(step.day, time.max, zone)
