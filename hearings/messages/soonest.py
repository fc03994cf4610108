# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a row of the list says of what must be done next, and how long is left."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.rule import Certainty
from hearings.domain.urgency import Urgency, urgency_of
from hearings.language import Words
from hearings.messages.dates import clock_time, nearness, short_date, weekday

soonest_words = Words("soonest_words")

HURRY = timedelta(hours=6)
"""With less than this left a deadline is told in the colour of danger."""

_WEEK = 6
_IN_HOURS = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class SoonestWords:
    """The words for the eye and, without short forms, for the ear; the tone is of the theme."""

    seen: str
    spoken: str
    tone: str


def soonest_said(deadline: Deadline, now: datetime) -> SoonestWords:
    """What to do by when, and how long is left at the aware moment `now`.

    A rule that is not certain says that it is to be confirmed.
    The day and the hour are those where the hearing is. A moment of the next six days is told
    by its weekday and hour, a later one by its date.
    """
    urgency = urgency_of(deadline, now)
    if urgency is Urgency.PASSED:
        words = _closed(deadline.kind)
        return SoonestWords(words, words, "muted")
    today = now.astimezone(deadline.at.tzinfo).date()
    told = _by(deadline.kind, _moment(deadline, today))
    tone = "warn" if urgency is Urgency.TODAY else "muted"
    if deadline.why.is_whole_day:
        left = spoken = nearness(deadline.at.date(), today)
    else:
        # Moments of one zone would be subtracted by their faces, with the clocks of that night.
        remaining = deadline.at.astimezone(UTC) - now.astimezone(UTC)
        left, spoken = _left(remaining)
        tone = "danger" if remaining < HURRY else tone
    seen, heard = [told, left], [told, spoken]
    if deadline.origin.certainty is not Certainty.HIGH:
        seen.append(soonest_words.tr("confirm it"))
        heard.append(soonest_words.tr("confirm it on the agenda"))
    return SoonestWords(_listed(" · ", seen), _listed(", ", heard), tone)


def _listed(between: str, parts: list[str]) -> str:
    return between.join(part for part in parts if part)


def _by(kind: DeadlineKind, moment: str) -> str:
    words = {
        DeadlineKind.SIGN_UP: soonest_words.tr("sign up by {moment}"),
        DeadlineKind.INTERPRETER: soonest_words.tr("interpreter by {moment}"),
        DeadlineKind.WRITTEN: soonest_words.tr("write by {moment}"),
    }[kind]
    return words.format(moment=moment)


def _closed(kind: DeadlineKind) -> str:
    return {
        DeadlineKind.SIGN_UP: soonest_words.tr("sign-up closed"),
        DeadlineKind.INTERPRETER: soonest_words.tr("too late for an interpreter"),
        DeadlineKind.WRITTEN: soonest_words.tr("too late to write"),
    }[kind]


def _moment(deadline: Deadline, today: date) -> str:
    day = deadline.at.date()
    if (day - today).days > _WEEK:
        return short_date(day)
    hour = "" if deadline.why.is_whole_day else clock_time(deadline.at)
    return _listed(" ", [weekday(day), hour])


def _left(left: timedelta) -> tuple[str, str]:
    """How long is left, rounded down, as it is written and as it is spoken."""
    if left < timedelta(hours=1):
        count = left // timedelta(minutes=1)
        return (
            soonest_words.tr("{count} min").format(count=count),
            soonest_words.tr("%n minute(s) left", "", count),
        )
    if left < _IN_HOURS:
        count = left // timedelta(hours=1)
        return (
            soonest_words.tr("{count} h").format(count=count),
            soonest_words.tr("%n hour(s) left", "", count),
        )
    spoken = soonest_words.tr("%n day(s) left", "", left.days)
    return soonest_words.tr("%n day(s)", "", left.days), spoken
