# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Next: what a person has to do over all their drafts and places, soonest first."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hearings.domain.label import Label
from hearings.domain.listing import ListQuery, ListRow
from hearings.domain.status import Status
from hearings.domain.testimony import Draft
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking
from hearings.tasks.writing import Writing

DAYS_AHEAD = 14
MOST = 200


class StepKind(StrEnum):
    """Why something stands in the list."""

    CALLED_OFF = "called-off"
    FINISH = "finish"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do for one hearing; `draft` is the testimony for it, if there is one."""

    kind: StepKind
    day: date
    row: ListRow | None
    draft: Draft | None = None


class NextSteps:
    """Reads drafts and the list together."""

    def __init__(self, looking: Looking, following: Following, writing: Writing) -> None:
        self._looking, self._following, self._writing = looking, following, writing

    def steps(self, today: date) -> tuple[Step, ...]:
        """Everything to do, by day: testimony to finish, hearings to write for, and those
        with a draft that were cancelled or put off."""
        followed = self._following.followed()
        query = ListQuery(
            places=followed,
            least=Label.SURVEILLANCE,
            first=today,
            last=today + timedelta(days=DAYS_AHEAD),
        )
        rows = {row.id: row for row in self._looking.rows(query, 0, MOST)} if followed else {}
        steps = [self._with_draft(draft, rows, today) for draft in self._writing.drafts()]
        drafted = {step.row.id for step in steps if step and step.row}
        steps += [
            Step(StepKind.WRITE, row.date, row)
            for row in rows.values()
            if row.id not in drafted and row.status is Status.SCHEDULED
        ]
        return tuple(sorted((step for step in steps if step), key=lambda step: step.day))

    def _with_draft(self, draft: Draft, rows: dict[str, ListRow], today: date) -> Step | None:
        if draft.tie is None:
            return None
        row = rows.get(draft.tie.hearing_id) or self._row_of(draft)
        day = row.date if row else draft.tie.date
        if day < today:
            return None
        is_off = row is not None and row.status in {Status.CANCELLED, Status.POSTPONED}
        return Step(StepKind.CALLED_OFF if is_off else StepKind.FINISH, day, row, draft)

    def _row_of(self, draft: Draft) -> ListRow | None:
        if draft.tie is None:
            return None
        whole = ListQuery()
        position = self._looking.position(whole, draft.tie.hearing_id)
        if position is None:
            return None
        found = self._looking.rows(whole, position, 1)
        return found[0] if found else None
