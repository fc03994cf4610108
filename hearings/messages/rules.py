# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of taking part in a hearing: the deadlines, the rules and how sure they are."""

from collections.abc import Iterator

from hearings.domain.deadline import Absent, Deadline, DeadlineKind, Lack, Timetable
from hearings.domain.participation import Difference, Participation
from hearings.domain.rule import Clerk, Origin, RemoteOffer, Speaking, Subject, Taking
from hearings.language import Words
from hearings.messages.dates import clock_time, long_date, short_date, zoned_time

rule_words = Words("rule_words")

_FOR_SPEAKERS = {Subject.SIGN_UP, Subject.SPEAKING, Subject.REMOTE, Subject.IDENTITY}


def confirm() -> str:
    """What always stands beside a deadline."""
    return rule_words.tr("Confirm on the agenda.")


def short_line(participation: Participation, times: Timetable) -> str:
    """The soonest needs on one line: to sign up, to speak, to write; "" where none is known.

    "Sign up by Mon 30 Nov, 12:00 PM; 2 minutes to speak; written testimony until …"
    """
    due = {one.kind: one for one in times.deadlines}
    parts: list[str] = []
    if one := due.get(DeadlineKind.SIGN_UP):
        parts.append(rule_words.tr("sign up by {moment}").format(moment=moment_words(one)))
    if participation.taking is Taking.YES and participation.speaking:
        parts += filter(None, [_minutes_to_speak(participation.speaking)])
    if one := due.get(DeadlineKind.WRITTEN):
        words = rule_words.tr("written testimony until {moment}")
        parts.append(words.format(moment=moment_words(one)))
    line = "; ".join(parts)
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def participation_sentences(participation: Participation, times: Timetable) -> Iterator[str]:
    """Everything worth saying, one whole sentence after the other, the soonest first.

    Where any moment or amount is told the last sentence says to confirm it; where
    something is not sure one sentence says whom to ask.
    """
    yield taking_sentence(participation.taking)
    for opening in times.openings:
        yield opening_sentence(opening)
    for deadline in times.deadlines:
        if deadline.kind is not DeadlineKind.SPEAK:
            yield deadline_sentence(deadline)
    if participation.speaking and is_told(Subject.SPEAKING, participation):
        yield from speaking_sentences(participation.speaking)
    if participation.remote and is_told(Subject.REMOTE, participation):
        yield remote_sentence(participation.remote.offer)
    for difference in participation.differences:
        if is_told(difference.subject, participation):
            yield difference_sentence(difference)
    for absent in times.absent:
        if absent.lack in {Lack.NO_START, Lack.OTHER_WEEKDAY}:
            yield absent_sentence(absent)
    if participation.clerk and (participation.to_ask or participation.taking is Taking.ASK):
        yield ask_sentence(participation.clerk)
    if participation.rules:
        yield confirm()


def is_told(subject: Subject, participation: Participation) -> bool:
    """Whether a subject matters here: not how to speak where nobody but the invited may.

    What the person corrected is always told.
    """
    rule = participation.rule(subject)
    is_own = rule is not None and rule.origin.is_own
    return is_own or concerns(subject, participation.taking)


def concerns(subject: Subject, taking: Taking) -> bool:
    """Whether a subject matters to the public where speaking is taken like this."""
    return subject not in _FOR_SPEAKERS or taking in {Taking.YES, Taking.ASK}


def taking_sentence(taking: Taking) -> str:
    """Whether the public may speak."""
    return {
        Taking.YES: rule_words.tr("The public may speak at this hearing."),
        Taking.NO: rule_words.tr("This meeting takes no testimony."),
        Taking.BY_INVITATION: rule_words.tr("Only people who were invited speak at this hearing."),
        Taking.WRITTEN_ONLY: rule_words.tr("This hearing takes written testimony only."),
        Taking.ASK: rule_words.tr("It is not known whether the public may speak: ask the clerk."),
    }[taking]


def moment_words(deadline: Deadline) -> str:
    """ "Mon 30 Nov, 12:00 PM"; without an hour where none is known."""
    day = short_date(deadline.at.date())
    if deadline.why.is_whole_day:
        return day
    return f"{day}, {clock_time(deadline.at)}"


def _zoned_moment(deadline: Deadline) -> str:
    if deadline.why.is_whole_day:
        return short_date(deadline.at.date())
    return f"{short_date(deadline.at.date())}, {zoned_time(deadline.at)}"


def deadline_sentence(deadline: Deadline) -> str:
    """What is due and when, in the zone of the hearing."""
    words = {
        DeadlineKind.SIGN_UP: rule_words.tr("Sign up by {moment}."),
        DeadlineKind.INTERPRETER: rule_words.tr("Ask for an interpreter by {moment}."),
        DeadlineKind.ACCOMMODATION: rule_words.tr("Ask for an accommodation by {moment}."),
        DeadlineKind.WRITTEN: rule_words.tr("Written testimony is taken until {moment}."),
        DeadlineKind.SPEAK: rule_words.tr("Be ready to speak at {moment}."),
        DeadlineKind.FOLLOW_UP: rule_words.tr("The body has until {moment} to report."),
    }[deadline.kind]
    return words.format(moment=_zoned_moment(deadline))


def opening_sentence(opening: Deadline) -> str:
    """From when one can sign up."""
    return rule_words.tr("Signing up begins on {moment}.").format(moment=_zoned_moment(opening))


def absent_sentence(absent: Absent) -> str:
    """Why no moment is told."""
    thing = {
        DeadlineKind.SIGN_UP: rule_words.tr("Signing up"),
        DeadlineKind.INTERPRETER: rule_words.tr("Asking for an interpreter"),
        DeadlineKind.ACCOMMODATION: rule_words.tr("Asking for an accommodation"),
        DeadlineKind.WRITTEN: rule_words.tr("Written testimony"),
        DeadlineKind.SPEAK: rule_words.tr("Speaking"),
        DeadlineKind.FOLLOW_UP: rule_words.tr("The body's report"),
    }[absent.kind]
    words = {
        Lack.NO_START: rule_words.tr(
            "{thing}: the hearing has no time yet, so the deadline cannot be counted."
        ),
        Lack.OTHER_WEEKDAY: rule_words.tr(
            "{thing}: the rule is known only for hearings on another day of the week."
        ),
        Lack.ASK: rule_words.tr("{thing}: what is known is old or not sure, so ask the clerk."),
        Lack.NOT_TAKEN: rule_words.tr("{thing}: not at this meeting."),
        Lack.NOT_SAID: rule_words.tr("{thing}: the body names no deadline."),
    }[absent.lack]
    return words.format(thing=thing)


def speaking_sentences(speaking: Speaking) -> Iterator[str]:
    """How long one may speak."""
    if speaking.position_only:
        yield rule_words.tr("Say your name, your group and your position, and nothing else.")
        return
    if phrase := _minutes_to_speak(speaking):
        yield f"{phrase[:1].upper()}{phrase[1:]}."
    if speaking.many and speaking.minutes_if_many:
        words = rule_words.tr("From {many} speakers on it is {minutes}.")
        yield words.format(many=speaking.many, minutes=minutes_words(speaking.minutes_if_many))
    if speaking.least:
        words = rule_words.tr("The chair may cut it to {minutes}.")
        yield words.format(minutes=minutes_words(speaking.least))


def _minutes_to_speak(speaking: Speaking) -> str:
    if speaking.minutes is None:
        return ""
    if speaking.most is not None:
        words = rule_words.tr("{least} to {minutes} to speak")
        return words.format(least=f"{speaking.minutes:g}", minutes=minutes_words(speaking.most))
    return rule_words.tr("{minutes} to speak").format(minutes=minutes_words(speaking.minutes))


def minutes_words(minutes: float) -> str:
    """ "2 minutes", "1.5 minutes"."""
    if minutes.is_integer():
        return rule_words.tr("%n minute(s)", "", int(minutes))
    return rule_words.tr("{minutes} minutes").format(minutes=f"{minutes:g}")


def remote_sentence(offer: RemoteOffer) -> str:
    """Whether one may speak from elsewhere."""
    return {
        RemoteOffer.YES: rule_words.tr("You can speak by video or telephone."),
        RemoteOffer.NO: rule_words.tr("You must be in the room to speak."),
        RemoteOffer.LIMITED: rule_words.tr(
            "Only people who cannot come may speak by video or telephone."
        ),
        RemoteOffer.UNSURE: rule_words.tr(
            "There is a link to the hearing, but it may be for watching only: ask the clerk."
        ),
    }[offer]


def difference_sentence(difference: Difference) -> str:
    """What the rule says and what the source of the hearing says instead."""
    if difference.is_own:
        words = rule_words.tr(
            "You corrected this to {rule}, and that is shown; the hearing itself says {source}."
        )
        return words.format(source=difference.source_says, rule=difference.rule_says)
    words = {
        Subject.SIGN_UP: rule_words.tr(
            "The hearing names its own page to sign up or comment ({source}); the body's usual "
            "page to sign up is {rule}."
        ),
        Subject.REMOTE: rule_words.tr(
            "The hearing has a link ({source}), although the body usually hears people in the "
            "room only."
        ),
    }.get(
        difference.subject,
        rule_words.tr("This meeting differs from the body's usual rule about speaking."),
    )
    return words.format(source=difference.source_says, rule=difference.rule_says)


def ask_sentence(clerk: Clerk) -> str:
    """Whom to ask: the official page, the telephone or that none is known, the mail address."""
    where = " · ".join(one for one in (clerk.page, clerk.telephone, clerk.email) if one)
    if not clerk.telephone:
        words = rule_words.tr(
            "Ask the clerk about what is missing here: {where} (no telephone number is known)"
        )
        return words.format(where=where)
    return rule_words.tr("Ask the clerk about what is missing here: {where}").format(where=where)


def origin_sentence(origin: Origin) -> str:
    """Who says so, and when that was looked at."""
    checked = long_date(origin.checked_on)
    if origin.is_own:
        return rule_words.tr("Your own correction of {day}.").format(day=checked)
    if origin.dated == "undated":
        words = rule_words.tr("From {url} (without a date), checked on {day}.")
        return words.format(url=origin.url, day=checked)
    words = rule_words.tr("From {url} ({dated}), checked on {day}.")
    return words.format(url=origin.url, dated=origin.dated, day=checked)
