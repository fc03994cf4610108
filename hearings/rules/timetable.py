# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every deadline of one hearing, and for those that are absent the reason."""

from collections.abc import Iterator

from hearings.domain.deadline import Absent, Arithmetic, Deadline, DeadlineKind, Lack, Timetable
from hearings.domain.deadline_spec import DeadlineSpec
from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.participation import Participation
from hearings.domain.rule import (
    BodyHolidays,
    FollowUp,
    Request,
    Rule,
    SignUp,
    Subject,
    Taking,
    Written,
)
from hearings.rules.deadlines import Anchor, anchor_of, compute

_KINDS = {
    Subject.SIGN_UP: DeadlineKind.SIGN_UP,
    Subject.INTERPRETER: DeadlineKind.INTERPRETER,
    Subject.ACCOMMODATION: DeadlineKind.ACCOMMODATION,
    Subject.WRITTEN: DeadlineKind.WRITTEN,
    Subject.COMMENT: DeadlineKind.SPEAK,
    Subject.FOLLOW_UP: DeadlineKind.FOLLOW_UP,
}


def timetable(
    record: HearingRecord, participation: Participation, holidays: BodyHolidays
) -> Timetable:
    """The deadlines that follow from the rules in force, soonest first.

    A rule that must be asked about gives no moment. A hearing that is off has none at all.
    """
    anchor = anchor_of(record)
    found: list[Deadline] = []
    openings: list[Deadline] = []
    absent = [
        Absent(_KINDS[one.subject], Lack.ASK, one.origin)
        for one in participation.to_ask
        if one.subject in _KINDS
    ]
    for rule in participation.rules:
        if rule.subject not in _KINDS:
            continue
        kind = _KINDS[rule.subject]
        is_taken = rule.origin.is_own or _is_taken(kind, participation)
        if record.status.is_off or not is_taken:
            absent.append(Absent(kind, Lack.NOT_TAKEN, rule.origin))
            continue
        one = _closing(kind, rule, anchor, holidays)
        if isinstance(one, Deadline):
            found.append(one)
        else:
            absent.append(Absent(kind, one, rule.origin))
        openings += _opening(kind, rule, anchor, holidays)
    return Timetable(
        tuple(sorted(found, key=lambda one: (one.at.timestamp(), one.kind))),
        tuple(openings),
        tuple(sorted(absent, key=lambda one: one.kind)),
    )


def _is_taken(kind: DeadlineKind, participation: Participation) -> bool:
    meeting = participation.stated.kind
    match kind:
        case DeadlineKind.SIGN_UP:
            return participation.taking in {Taking.YES, Taking.ASK}
        case DeadlineKind.SPEAK:
            return participation.taking is Taking.YES
        case DeadlineKind.WRITTEN:
            return meeting.takes_testimony is not False or meeting is MeetingKind.INVITED
        case DeadlineKind.FOLLOW_UP:
            return meeting.takes_testimony is not False
        case _:
            return meeting is not MeetingKind.CLOSED


def _closing(
    kind: DeadlineKind, rule: Rule, anchor: Anchor, holidays: BodyHolidays
) -> Deadline | Lack:
    if kind is DeadlineKind.SPEAK:
        if anchor.start is None:
            return Lack.NO_START
        why = Arithmetic(None, anchor.day, anchor.start)
        return Deadline(kind, anchor.start, why, rule.origin)
    spec = _spec(rule)
    if spec is None:
        return Lack.NOT_SAID
    result = compute(spec, anchor, holidays)
    if isinstance(result, Lack):
        return result
    at, why = result
    return Deadline(kind, at, why, rule.origin)


def _spec(rule: Rule) -> DeadlineSpec | None:
    match rule.provision:
        case SignUp() | Written() | Request():
            return rule.provision.closes
        case FollowUp():
            return rule.provision.due
        case _:
            return None


def _opening(
    kind: DeadlineKind, rule: Rule, anchor: Anchor, holidays: BodyHolidays
) -> Iterator[Deadline]:
    if not isinstance(rule.provision, SignUp) or rule.provision.opens is None:
        return
    result = compute(rule.provision.opens, anchor, holidays)
    if not isinstance(result, Lack):
        at, why = result
        yield Deadline(kind, at, why, rule.origin)
