# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of taking part, subject by subject, for a page with a part for each."""

from collections.abc import Iterable, Iterator

from hearings.domain.deadline import DeadlineKind
from hearings.domain.participation import Participation
from hearings.domain.rule import Certainty, SignUp, Subject, Way, Written
from hearings.domain.urgency import Urgency
from hearings.language import Words
from hearings.messages.rules import remote_sentence, speaking_sentences
from hearings.messages.taking_part import (
    accommodation_sentences,
    identity_sentences,
    interpreter_sentences,
    positions_sentences,
    published_sentence,
    sign_up_sentences,
    written_sentences,
)

subject_words = Words("subject_words")

DEADLINE_KINDS = {
    Subject.SIGN_UP: DeadlineKind.SIGN_UP,
    Subject.WRITTEN: DeadlineKind.WRITTEN,
    Subject.INTERPRETER: DeadlineKind.INTERPRETER,
    Subject.ACCOMMODATION: DeadlineKind.ACCOMMODATION,
    Subject.FOLLOW_UP: DeadlineKind.FOLLOW_UP,
}
"""The deadline that belongs to a subject; the others have none."""


def subject_name(subject: Subject) -> str:
    """The subject as a word or two, for the beginning of a line or a list."""
    return {
        Subject.COMMENT: subject_words.tr("Speaking"),
        Subject.SPEAKING: subject_words.tr("Time to speak"),
        Subject.SIGN_UP: subject_words.tr("Sign-up"),
        Subject.WRITTEN: subject_words.tr("In writing"),
        Subject.REMOTE: subject_words.tr("From elsewhere"),
        Subject.INTERPRETER: subject_words.tr("Interpreter"),
        Subject.ACCOMMODATION: subject_words.tr("Accommodation"),
        Subject.PUBLISHED: subject_words.tr("What becomes public"),
        Subject.IDENTITY: subject_words.tr("Name and address"),
        Subject.POSITIONS: subject_words.tr("Positions"),
        Subject.FOLLOW_UP: subject_words.tr("What follows"),
    }[subject]


def subject_sentences(subject: Subject, known: Participation) -> Iterator[str]:
    """What is known of a subject but its deadline."""
    match subject:
        case Subject.COMMENT if known.comment and known.comment.agenda_only:
            yield subject_words.tr("Only matters on the agenda may be spoken about.")
        case Subject.SPEAKING if known.speaking:
            yield from speaking_sentences(known.speaking)
        case Subject.SIGN_UP if known.sign_up:
            if ways := _ways(known.sign_up):
                yield subject_words.tr("Ways to sign up: {ways}.").format(ways=ways)
            yield from sign_up_sentences(known)
        case Subject.WRITTEN if known.written:
            if ways := _ways(known.written):
                yield subject_words.tr("Ways to write: {ways}.").format(ways=ways)
            yield from written_sentences(known.written)
        case Subject.REMOTE if known.remote:
            yield remote_sentence(known.remote.offer)
        case Subject.INTERPRETER:
            yield from interpreter_sentences(known.interpreter)
        case Subject.ACCOMMODATION:
            yield from accommodation_sentences(known.accommodation)
        case Subject.PUBLISHED if known.published:
            yield published_sentence(known.published)
        case Subject.IDENTITY if known.identity:
            yield from identity_sentences(known.identity)
        case Subject.POSITIONS if known.positions:
            yield from positions_sentences(known.positions)


def _ways(form: SignUp | Written) -> str:
    """The ways, where one of them has no address that is told besides."""
    told = {Way.ONLINE} if form.url else set()
    if isinstance(form, SignUp):
        told |= {Way.TELEPHONE} if form.telephone else set()
    else:
        told |= {Way.EMAIL} if form.email else set()
        told |= {Way.POST} if form.address else set()
    if told.issuperset(form.ways):
        return ""
    return ", ".join(map(_way, form.ways))


def _way(way: Way) -> str:
    return {
        Way.ONLINE: subject_words.tr("online"),
        Way.EMAIL: subject_words.tr("by e-mail"),
        Way.TELEPHONE: subject_words.tr("by telephone"),
        Way.POST: subject_words.tr("by post"),
        Way.CARD: subject_words.tr("with a card at the meeting"),
        Way.IN_PERSON: subject_words.tr("in person"),
        Way.NOTICE: subject_words.tr("as the notice of the hearing says"),
    }[way]


def unsure_sentence(subjects: Iterable[Subject]) -> str:
    """What must be asked of the clerk, without anything of what the old rules said."""
    names = ", ".join(map(subject_name, subjects))
    words = subject_words.tr("Old or not sure, and so not shown: {names}.")
    return words.format(names=names)


def unread_sentence(subjects: Iterable[Subject]) -> str:
    """That corrections of the person are in words this version does not know."""
    names = ", ".join(map(subject_name, subjects))
    words = subject_words.tr(
        "Your own correction was written by another version of the program and cannot be read "
        "here, so it is not in force: {names}."
    )
    return words.format(names=names)


def urgency_words(urgency: Urgency) -> str:
    """That a deadline is due today or has passed; empty where it is still ahead."""
    return {
        Urgency.LATER: "",
        Urgency.TODAY: subject_words.tr("Due today."),
        Urgency.PASSED: subject_words.tr("This has passed."),
    }[urgency]


def near_sentence(urgency: Urgency) -> str:
    """What is said beside several deadlines of which one is due or has passed."""
    return {
        Urgency.LATER: "",
        Urgency.TODAY: subject_words.tr("Part of this is due today."),
        Urgency.PASSED: subject_words.tr("Part of this has passed."),
    }[urgency]


def rule_certainty_sentence(certainty: Certainty) -> str:
    """How sure a rule is."""
    return {
        Certainty.HIGH: subject_words.tr("Certainty: high."),
        Certainty.MEDIUM: subject_words.tr("Certainty: medium."),
        Certainty.LOW: subject_words.tr("Certainty: low."),
        Certainty.UNKNOWN: subject_words.tr("Certainty: not known."),
    }[certainty]
