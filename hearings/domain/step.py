# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One thing a person has to do for one hearing, and by when."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hearings.domain.deadline import Deadline
from hearings.domain.listing import ListRow
from hearings.domain.testimony import Draft


class StepKind(StrEnum):
    """What there is to do, in the order of things due at one moment.

    The names are part of the public JSON; those of deadlines are the same as there.
    """

    CALLED_OFF = "called_off"
    SIGN_UP = "sign_up"
    INTERPRETER = "interpreter"
    ACCOMMODATION = "accommodation"
    FINISH = "finish"
    WRITE = "write"
    WRITTEN = "written"
    SPEAK = "speak"
    FOLLOW_UP = "follow_up"
    VOTE = "vote"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do; `draft` is the testimony for the hearing, if there is one.

    `day` is local to the hearing: that of the `deadline`, and where a step has none that of
    the hearing itself, or of the vote the person noted. `row` is None for a hearing that is not
    in the catalogue. `is_overdue` tells that the deadline is past and the hearing still ahead.
    `today` is the date where the hearing is, None where that is not known. `done_at` is when
    the person ticked it, aware in UTC, None for never.
    """

    kind: StepKind
    day: date
    row: ListRow | None
    draft: Draft | None = None
    deadline: Deadline | None = None
    is_overdue: bool = False
    today: date | None = None
    done_at: datetime | None = None

    @property
    def hearing_id(self) -> str:
        """The id of the hearing, as it is known now or as the draft remembers it."""
        if self.row is not None:
            return self.row.id
        return self.draft.tie.hearing_id if self.draft and self.draft.tie else ""

    @property
    def place_id(self) -> str:
        """The id of the place of the hearing."""
        if self.row is not None:
            return self.row.place_id
        return self.draft.tie.place_id if self.draft and self.draft.tie else ""

    @property
    def is_done(self) -> bool:
        """Whether the person ticked it."""
        return self.done_at is not None
