# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every deadline of one hearing, and why one is absent."""

from datetime import date

import pytest

from hearings.domain.deadline import DeadlineKind, Lack, Timetable
from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.rule import Scope, Speaking, Subject
from hearings.domain.status import Status
from hearings.rules.holding import own_rule, participation
from hearings.rules.timetable import timetable
from tests.hearings.rules.rule_texts import at, hearing, origin, rule_text, rules_of

TODAY = date(2026, 11, 23)
RULES = rules_of(
    rule_text('id = "c"\nsubject = "comment"\ntaken = "yes"'),
    rule_text(
        'id = "s"\nsubject = "sign-up"\nways = ["online"]\n'
        'closes = { count = "before-start", hours = 24 }\n'
        'opens = { count = "weekday-before", weekday = "friday", at = "09:00" }'
    ),
    rule_text(
        'id = "w"\nsubject = "written"\nways = ["email"]\n'
        'closes = { count = "days-before", days = 0, at = "12:00" }'
    ),
    rule_text(
        'id = "i"\nsubject = "interpreter"\nways = ["email"]\n'
        'closes = { count = "business-days-before", days = 3 }'
    ),
    rule_text('id = "a"\nsubject = "accommodation"\nways = ["telephone"]'),
    rule_text('id = "m"\nsubject = "speaking"\nminutes = 2'),
    rule_text(
        'id = "f"\nsubject = "follow-up"\ndue = { count = "days-after", days = 60 }',
        origin(certainty='"medium"'),
    ),
)


def table(record: HearingRecord) -> Timetable:
    return timetable(record, participation(RULES, record, TODAY), RULES.holidays)


def lacks(found: Timetable) -> dict[str, str]:
    return {one.kind.value: one.lack.value for one in found.absent}


def test_the_deadlines_come_soonest_first():
    found = table(hearing("2026-12-01 18:00"))
    assert [(one.kind.value, one.at) for one in found.deadlines] == [
        ("interpreter", at("2026-11-24 17:00")),
        ("sign_up", at("2026-11-30 18:00")),
        ("written", at("2026-12-01 12:00")),
        ("speak", at("2026-12-01 18:00")),
        ("follow_up", at("2027-01-30 00:00")),
    ]
    assert lacks(found) == {"accommodation": "not-said"}


def test_signing_up_has_a_beginning():
    (opening,) = table(hearing("2026-12-01 18:00")).openings
    assert (opening.kind, opening.at) == (DeadlineKind.SIGN_UP, at("2026-11-27 09:00"))


def test_a_deadline_carries_its_arithmetic_and_its_source():
    deadlines = {one.kind: one for one in table(hearing("2026-12-01 18:00")).deadlines}
    ears = deadlines[DeadlineKind.INTERPRETER]
    assert [one.day.day for one in ears.why.skipped] == [29, 28, 27, 26]
    assert ears.origin.url == "https://sampleville.example/rules"
    assert deadlines[DeadlineKind.FOLLOW_UP].why.is_whole_day
    assert deadlines[DeadlineKind.SPEAK].why.spec is None


def test_without_a_start_what_needs_it_is_absent_and_says_so():
    found = table(hearing("2026-12-01 18:00", is_timed=False))
    assert [one.kind.value for one in found.deadlines] == ["written", "follow_up"]
    assert lacks(found) == {
        "accommodation": "not-said",
        "interpreter": "no-start",
        "sign_up": "no-start",
        "speak": "no-start",
    }


@pytest.mark.parametrize(
    ("kind", "left"),
    [
        (MeetingKind.WRITTEN_ONLY, {"written", "interpreter", "follow_up"}),
        (MeetingKind.INVITED, {"written", "interpreter"}),
        (MeetingKind.MARKUP, {"interpreter"}),
        (MeetingKind.CLOSED, set()),
        (MeetingKind.MEETING, {"written", "interpreter", "follow_up", "speak", "sign_up"}),
    ],
)
def test_a_meeting_has_only_the_deadlines_of_what_it_takes(kind, left):
    found = table(hearing(kind=kind))
    assert {one.kind.value for one in found.deadlines} == left
    taken = {"interpreter", "sign_up", "speak", "written", "follow_up"} - left
    assert {one.kind.value for one in found.absent if one.lack is Lack.NOT_TAKEN} >= taken


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_a_hearing_that_is_off_has_no_deadline(status):
    found = table(hearing(status=status))
    assert found.deadlines == found.openings == ()
    assert {one.lack for one in found.absent} == {Lack.NOT_TAKEN}


def test_an_expired_rule_gives_no_moment_but_says_that_one_must_ask():
    record = hearing()
    found = timetable(record, participation(RULES, record, date(2028, 1, 1)), RULES.holidays)
    assert found.deadlines == ()
    assert {one.lack for one in found.absent} == {Lack.ASK}
    assert {one.kind for one in found.absent} == set(DeadlineKind)


def test_a_beginning_that_counts_from_a_start_needs_one():
    rules = rules_of(
        rule_text(
            'id = "s"\nsubject = "sign-up"\nways = ["online"]\n'
            'opens = { count = "before-start", hours = 48 }'
        )
    )
    for is_timed, expected in ((True, 1), (False, 0)):
        record = hearing(is_timed=is_timed)
        found = timetable(record, participation(rules, record, TODAY), rules.holidays)
        assert len(found.openings) == expected
        assert lacks(found) == {"sign_up": "not-said"}


def test_a_correction_of_another_form_names_no_moment():
    own = own_rule(Subject.SIGN_UP, Speaking(minutes=2), Scope("ca-sampleville"), TODAY)
    record = hearing()
    found = timetable(record, participation(None, record, TODAY, [own]), RULES.holidays)
    assert lacks(found) == {"sign_up": "not-said"}
