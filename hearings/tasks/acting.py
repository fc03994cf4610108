# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a step of Next is done: by which page, mail or text."""

from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.rule import Request
from hearings.domain.step import Step, StepKind
from hearings.domain.step_action import Doing, StepAction


def action_of(step: Step, hearing: Hearing | None, known: Participation | None) -> StepAction:
    """What does a step, as far as the rules in force and the hearing's source name it.

    Signing up and asking need a page or a mail address that a rule in force or the source
    itself names; where none does, the hearing says whom to ask. A text is written or gone on
    with, and what came of a hearing stands on its official page.
    """
    if step.kind in {StepKind.FINISH, StepKind.WRITTEN, StepKind.WRITE}:
        if step.draft is not None:
            return StepAction(Doing.OPEN_DRAFT, hearing=hearing)
        if hearing is not None:
            return StepAction(Doing.WRITE, hearing=hearing)
    if hearing is None or known is None:
        return StepAction(Doing.OPEN_HEARING, hearing=hearing)
    doing, address = _outside(step.kind, hearing, known)
    return StepAction(doing if address else Doing.OPEN_HEARING, address, hearing)


def _outside(kind: StepKind, hearing: Hearing, known: Participation) -> tuple[Doing, str]:
    if kind is StepKind.SIGN_UP:
        of_rule = known.sign_up.url if known.sign_up else None
        return Doing.SIGN_UP_PAGE, of_rule or known.stated.testify_url or ""
    if kind is StepKind.INTERPRETER:
        return _asking(known.interpreter)
    if kind is StepKind.ACCOMMODATION:
        return _asking(known.accommodation)
    if kind in {StepKind.FOLLOW_UP, StepKind.VOTE}:
        return Doing.OFFICIAL_PAGE, hearing.record.page_url or ""
    return Doing.OPEN_HEARING, ""


def _asking(request: Request | None) -> tuple[Doing, str]:
    if request is None:
        return Doing.OPEN_HEARING, ""
    if request.url:
        return Doing.ASKING_PAGE, request.url
    return Doing.ASKING_MAIL, f"mailto:{request.email}" if request.email else ""
