# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of taking part in a hearing."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.deadline import (
    Absent,
    Arithmetic,
    Deadline,
    DeadlineKind,
    Lack,
    Timetable,
)
from hearings.domain.deadline_spec import BeforeStart, DaysAfter
from hearings.domain.participation import Difference, Participation, Stated
from hearings.domain.rule import (
    Certainty,
    Clerk,
    Comment,
    Origin,
    Remote,
    RemoteOffer,
    Rule,
    Scope,
    Speaking,
    Subject,
    Taking,
)
from hearings.messages import rules

ZONE = ZoneInfo("America/Los_Angeles")
ORIGIN = Origin(
    "https://sampleville.example/rules", "2026-05", date(2026, 11, 1), Certainty.HIGH, None
)
WHY = Arithmetic(BeforeStart(60), date(2026, 12, 1), None)
CLERK = Clerk("https://sampleville.example", "555-010-0199")
COMMENT = Rule("c", Subject.COMMENT, Scope("x"), Comment(Taking.YES), ORIGIN)


def deadline(kind: DeadlineKind, day: int, hour: int) -> Deadline:
    month = 11 if day > 20 else 12
    return Deadline(kind, datetime(2026, month, day, hour, tzinfo=ZONE), WHY, ORIGIN)


TIMES = Timetable(
    (
        deadline(DeadlineKind.SIGN_UP, 30, 12),
        deadline(DeadlineKind.SPEAK, 1, 18),
        deadline(DeadlineKind.WRITTEN, 2, 17),
    )
)
OPEN = Participation(
    Taking.YES, CLERK, Stated(), rules=(COMMENT,), speaking=Speaking(minutes=2.0, least=1.0)
)


def test_the_short_line_says_sign_up_minutes_and_writing():
    assert rules.short_line(OPEN, TIMES) == (
        "Sign up by Mon 30 Nov, 12:00 PM; 2 minutes to speak; "
        "written testimony until Wed 2 Dec, 5:00 PM."
    )


def test_the_short_line_is_empty_where_nothing_is_known():
    assert rules.short_line(Participation(Taking.ASK, None, Stated()), Timetable()) == ""


def test_everything_is_said_in_whole_sentences_and_ends_with_the_agenda():
    assert list(rules.participation_sentences(OPEN, TIMES)) == [
        "The public may speak at this hearing.",
        "Sign up by Mon 30 Nov, 12:00 PM PST.",
        "Written testimony is taken until Wed 2 Dec, 5:00 PM PST.",
        "2 minutes to speak.",
        "The chair may cut it to 1 minute.",
        "Confirm on the agenda.",
    ]


def test_what_is_not_sure_has_no_number_and_sends_to_the_clerk():
    doubtful = Participation(Taking.ASK, CLERK, Stated(), to_ask=(COMMENT,))
    absent = Timetable(absent=(Absent(DeadlineKind.SIGN_UP, Lack.ASK, ORIGIN),))
    assert list(rules.participation_sentences(doubtful, absent)) == [
        "It is not known whether the public may speak: ask the clerk.",
        "Ask the clerk about what is missing here: https://sampleville.example · 555-010-0199",
    ]


def test_a_hearing_without_a_time_says_what_cannot_be_counted():
    absent = Timetable(absent=(Absent(DeadlineKind.SIGN_UP, Lack.NO_START, ORIGIN),))
    assert (
        "Signing up: the hearing has no time yet, so the deadline cannot be counted."
        in rules.participation_sentences(OPEN, absent)
    )


@pytest.mark.parametrize("kind", DeadlineKind)
def test_every_kind_of_deadline_has_its_sentence(kind):
    assert "Tue 1 Dec, 6:00 PM PST" in rules.deadline_sentence(deadline(kind, 1, 18))
    sentences = {rules.absent_sentence(Absent(kind, lack, ORIGIN)) for lack in Lack}
    assert len(sentences) == len(Lack)


def test_a_whole_day_has_no_hour():
    why = Arithmetic(DaysAfter(60), date(2026, 12, 1), None, is_whole_day=True)
    one = Deadline(DeadlineKind.FOLLOW_UP, datetime(2027, 1, 30, tzinfo=ZONE), why, ORIGIN)
    assert rules.deadline_sentence(one) == "The body has until Sat 30 Jan to report."
    assert rules.moment_words(one) == "Sat 30 Jan"


def test_signing_up_begins():
    opening = deadline(DeadlineKind.SIGN_UP, 27, 9)
    times = Timetable(openings=(opening,))
    assert "Signing up begins on Fri 27 Nov, 9:00 AM PST." in rules.participation_sentences(
        OPEN, times
    )


@pytest.mark.parametrize(
    ("speaking", "said"),
    [
        (Speaking(minutes=1.0), ["1 minute to speak."]),
        (Speaking(minutes=1.5), ["1.5 minutes to speak."]),
        (Speaking(minutes=2.0, most=3.0), ["2 to 3 minutes to speak."]),
        (
            Speaking(minutes=3.0, many=20, minutes_if_many=2.0),
            ["3 minutes to speak.", "From 20 speakers on it is 2 minutes."],
        ),
        (Speaking(least=1.0), ["The chair may cut it to 1 minute."]),
        (
            Speaking(position_only=True),
            ["Say your name, your group and your position, and nothing else."],
        ),
        (Speaking(), []),
    ],
)
def test_the_minutes_are_said(speaking, said):
    assert list(rules.speaking_sentences(speaking)) == said


def test_minutes_are_not_told_where_nobody_may_speak():
    closed = Participation(Taking.NO, CLERK, Stated(), speaking=Speaking(minutes=2.0))
    assert list(rules.participation_sentences(closed, Timetable())) == [
        "This meeting takes no testimony."
    ]
    assert rules.short_line(closed, Timetable()) == ""


@pytest.mark.parametrize("taking", Taking)
def test_every_way_of_taking_comment_is_said(taking):
    assert rules.taking_sentence(taking).endswith(".")


@pytest.mark.parametrize("offer", RemoteOffer)
def test_every_offer_is_said_among_the_sentences(offer):
    found = Participation(Taking.YES, CLERK, Stated(), remote=Remote(offer))
    assert rules.remote_sentence(offer) in rules.participation_sentences(found, Timetable())


@pytest.mark.parametrize(
    ("subject", "part"),
    [
        (
            Subject.SIGN_UP,
            "its own page to sign up or comment (NEW); the body's usual page to sign up is OLD",
        ),
        (Subject.REMOTE, "has a link (NEW)"),
        (Subject.COMMENT, "differs from the body's usual rule"),
    ],
)
def test_a_difference_is_said(subject, part):
    found = Participation(
        Taking.YES, CLERK, Stated(), differences=(Difference(subject, "OLD", "NEW"),)
    )
    assert any(part in one for one in rules.participation_sentences(found, Timetable()))


def test_a_difference_from_the_persons_own_rule_says_which_is_shown():
    own = Difference(Subject.SIGN_UP, "MINE", "THEIRS", is_own=True)
    found = Participation(Taking.YES, CLERK, Stated(), differences=(own,))
    said = " ".join(rules.participation_sentences(found, Timetable()))
    assert "You corrected this to MINE, and that is shown; the hearing itself says THEIRS." in said


@pytest.mark.parametrize("taking", [Taking.NO, Taking.BY_INVITATION, Taking.WRITTEN_ONLY])
def test_nothing_of_speaking_is_told_where_the_public_may_not(taking):
    found = Participation(
        taking, CLERK, Stated(), remote=Remote(RemoteOffer.YES), speaking=Speaking(minutes=2.0)
    )
    said = " ".join(rules.participation_sentences(found, Timetable()))
    assert "video" not in said
    assert "2 minutes" not in said


@pytest.mark.parametrize(
    ("dated", "is_own", "said"),
    [
        ("2026-05", False, "From https://sampleville.example/rules (2026-05), checked on"),
        ("undated", False, "From https://sampleville.example/rules (without a date), checked on"),
        ("", True, "Your own correction of Sun 1 Nov 2026."),
    ],
)
def test_who_says_so_is_told_with_the_day_of_the_check(dated, is_own, said):
    origin = Origin(ORIGIN.url, dated, ORIGIN.checked_on, Certainty.HIGH, None, is_own)
    assert said in rules.origin_sentence(origin)
    assert "1 Nov 2026." in rules.origin_sentence(origin)
