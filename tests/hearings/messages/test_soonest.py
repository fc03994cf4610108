# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A row says by when to act and how long is left, and never more than the rule knows."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings import language
from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.rule import Certainty, Origin
from hearings.messages.soonest import soonest_said

PACIFIC = ZoneInfo("America/Los_Angeles")
DUE = datetime(2026, 11, 30, 12, tzinfo=PACIFIC)


def deadline(
    kind: DeadlineKind = DeadlineKind.SIGN_UP,
    at: datetime = DUE,
    certainty: Certainty = Certainty.HIGH,
    *,
    is_whole_day: bool = False,
) -> Deadline:
    why = Arithmetic(None, at.date(), at, is_whole_day=is_whole_day)
    origin = Origin("https://example.org", "2026", at.date(), certainty, at.date())
    return Deadline(kind, at, why, origin)


@pytest.mark.parametrize(
    ("left", "seen", "spoken", "tone"),
    [
        (timedelta(days=9, hours=1), "Mon 30 Nov · 9 days", "Mon 30 Nov, 9 days left", "muted"),
        (timedelta(days=3), "Mon 12:00 PM · 3 days", "Mon 12:00 PM, 3 days left", "muted"),
        (timedelta(hours=18), "Mon 12:00 PM · 18 h", "Mon 12:00 PM, 18 hours left", "muted"),
        (timedelta(hours=11), "Mon 12:00 PM · 11 h", "Mon 12:00 PM, 11 hours left", "warn"),
        (timedelta(hours=6), "Mon 12:00 PM · 6 h", "Mon 12:00 PM, 6 hours left", "warn"),
        (timedelta(hours=1), "Mon 12:00 PM · 1 h", "Mon 12:00 PM, 1 hour left", "danger"),
        (timedelta(minutes=59), "Mon 12:00 PM · 59 min", "Mon 12:00 PM, 59 minutes left", "danger"),
    ],
)
def test_the_moment_stands_with_what_is_left(left: timedelta, seen: str, spoken: str, tone: str):
    said = soonest_said(deadline(), DUE - left)
    assert (said.seen, said.spoken) == (f"sign up by {seen}", f"sign up by {spoken}")
    assert said.tone == tone


def test_the_day_is_that_of_the_hearing_wherever_the_person_is():
    just_after_midnight_there = DUE.replace(hour=0, minute=5)
    for zone in ("Asia/Tokyo", "America/New_York", "UTC"):
        said = soonest_said(deadline(), just_after_midnight_there.astimezone(ZoneInfo(zone)))
        assert (said.seen, said.tone) == ("sign up by Mon 12:00 PM · 11 h", "warn")


def test_hours_are_real_ones_over_a_change_of_the_clocks():
    at = datetime(2026, 11, 1, 12, tzinfo=PACIFIC)
    evening_before = datetime(2026, 10, 31, 12, tzinfo=PACIFIC)
    # Python compares moments of one zone by their faces; the night has an hour more.
    said = soonest_said(deadline(at=at), evening_before.astimezone(ZoneInfo("UTC")))
    assert said.seen == "sign up by Sun 12:00 PM · 25 h"
    assert soonest_said(deadline(at=at), evening_before).seen == said.seen


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DeadlineKind.SIGN_UP, "sign up by Mon 12:00 PM · 18 h"),
        (DeadlineKind.INTERPRETER, "interpreter by Mon 12:00 PM · 18 h"),
        (DeadlineKind.WRITTEN, "write by Mon 12:00 PM · 18 h"),
    ],
)
def test_each_kind_says_what_is_to_be_done(kind: DeadlineKind, words: str):
    assert soonest_said(deadline(kind), DUE - timedelta(hours=18)).seen == words


def test_a_deadline_without_an_hour_is_told_by_its_day():
    said = soonest_said(deadline(is_whole_day=True), DUE.replace(hour=20))
    assert (said.seen, said.tone) == ("sign up by Mon · today", "warn")
    said = soonest_said(deadline(is_whole_day=True), DUE - timedelta(days=20))
    assert said.seen == "sign up by Mon 30 Nov"


def test_a_rule_that_is_not_certain_is_to_be_confirmed():
    said = soonest_said(deadline(certainty=Certainty.MEDIUM), DUE - timedelta(hours=18))
    assert said.seen == "sign up by Mon 12:00 PM · 18 h · confirm it"
    assert said.spoken.endswith("18 hours left, confirm it on the agenda")


def test_what_has_passed_says_no_number():
    said = soonest_said(deadline(), DUE + timedelta(minutes=1))
    assert (said.seen, said.spoken, said.tone) == ("sign-up closed", "sign-up closed", "muted")


def test_it_is_said_in_spanish():
    language.choose("es")
    try:
        said = soonest_said(deadline(), DUE - timedelta(hours=18))
    finally:
        language.choose("en")
    assert (said.seen, said.spoken) == (
        "inscripción hasta el lun 12:00 · 18 h",
        "inscripción hasta el lun 12:00, quedan 18 horas",
    )
