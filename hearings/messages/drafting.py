# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a testimony while it is written: whether it fits, and what it still lacks."""

from hearings.domain.checklist import Check, CheckState, Clue, Point
from hearings.domain.fit import Fit, FitState, LimitUnit
from hearings.domain.sensitive import Reason, SensitiveKind
from hearings.domain.template import TemplateKind
from hearings.domain.variant import Variant
from hearings.language import Words, chosen

drafting_words = Words("drafting_words")


def fit_words(fit: Fit) -> str:
    """What is used of the limit: "1:48 of 2:00", "3,912 of 5,000 characters"."""
    if fit.limit.unit is LimitUnit.SECONDS:
        text = drafting_words.tr("{used} of {limit}")
        return text.format(used=minutes(fit.used), limit=minutes(fit.limit.amount))
    text = {
        LimitUnit.CHARACTERS: drafting_words.tr("{used} of {limit} characters"),
        LimitUnit.WORDS: drafting_words.tr("{used} of {limit} words"),
    }[fit.limit.unit]
    return text.format(used=grouped(fit.used), limit=grouped(fit.limit.amount))


def fit_sentence(fit: Fit) -> str:
    """What the state means, for a hint and for a screen reader."""
    is_spoken = fit.limit.unit is LimitUnit.SECONDS
    if fit.state is FitState.OK:
        return drafting_words.tr("This fits.")
    if fit.state is FitState.NEAR:
        if is_spoken:
            return drafting_words.tr("This just fits. A slow reading may run over.")
        return drafting_words.tr("This just fits.")
    over = -fit.left
    if is_spoken:
        text = drafting_words.tr("This is {over} too long to say.")
        return text.format(over=minutes(over))
    text = {
        LimitUnit.CHARACTERS: drafting_words.tr("This is too long. Characters too many: {over}."),
        LimitUnit.WORDS: drafting_words.tr("This is too long. Words too many: {over}."),
    }[fit.limit.unit]
    return text.format(over=grouped(over))


def template_name(kind: TemplateKind) -> str:
    """Who speaks, for a list to choose from."""
    return {
        TemplateKind.RESIDENT: drafting_words.tr("A resident"),
        TemplateKind.AFFECTED: drafting_words.tr("Somebody it happened to"),
        TemplateKind.ORGANISATION: drafting_words.tr("Somebody who speaks for a group"),
        TemplateKind.EXPERT: drafting_words.tr("Somebody who knows the technology"),
        TemplateKind.TRANSLATED_READER: drafting_words.tr(
            "Somebody who reads a translated testimony for its author"
        ),
    }[kind]


def point_name(point: Point) -> str:
    """The point as a line of the list."""
    return {
        Point.SPEAKER: drafting_words.tr("Who speaks"),
        Point.BILL: drafting_words.tr("Number of the bill or item"),
        Point.POSITION: drafting_words.tr("Where you stand"),
        Point.STORY: drafting_words.tr("One story"),
        Point.FACT: drafting_words.tr("A fact with its source"),
        Point.ASK: drafting_words.tr("What you ask for"),
    }[point]


def check_sentence(check: Check) -> str:
    """Why a point counts as found, or what would make it found."""
    if check.state is CheckState.MISSING:
        return _advice(check.point)
    if check.state is CheckState.LATE:
        return drafting_words.tr("Found, but late. Put it into your first lines.")
    return {
        Clue.NONE: "",
        Clue.NAME: drafting_words.tr("Found: a name."),
        Clue.HOME: drafting_words.tr("Found: where you live."),
        Clue.ROLE: drafting_words.tr("Found: what you do."),
        Clue.SPEAKS_FOR: drafting_words.tr("Found: whom you speak for."),
        Clue.NUMBER: drafting_words.tr("Found: a number of a bill or item."),
        Clue.STANCE: drafting_words.tr("Found: words for or against."),
        Clue.TIME_AND_SELF: drafting_words.tr("Found: something that happened, with its time."),
        Clue.PERSON_TWICE: drafting_words.tr("Found: something that happened to somebody close."),
        Clue.FIGURE_AND_SOURCE: drafting_words.tr("Found: a figure and where it comes from."),
        Clue.REQUEST: drafting_words.tr("Found: a request."),
        Clue.ORDER: drafting_words.tr("Found: a request."),
    }[check.clue]


def _advice(point: Point) -> str:
    return {
        Point.SPEAKER: drafting_words.tr("Say who you are, as much of it as you choose."),
        Point.BILL: drafting_words.tr("Name the bill or the agenda item by its number."),
        Point.POSITION: drafting_words.tr("Say whether you support it, oppose it or want changes."),
        Point.STORY: drafting_words.tr("Tell one thing that happened to you or near you."),
        Point.FACT: drafting_words.tr("Give one figure, and say who published it."),
        Point.ASK: drafting_words.tr("Say exactly what they should do, such as how to vote."),
    }[point]


def sensitive_sentence(kind: SensitiveKind) -> str:
    """What a mark seems to be, and what to think of before it becomes public."""
    return {
        SensitiveKind.SSN: drafting_words.tr("This looks like a Social Security number."),
        SensitiveKind.ALIEN_NUMBER: drafting_words.tr("This looks like an immigration number."),
        SensitiveKind.PHONE: drafting_words.tr("This looks like a telephone number."),
        SensitiveKind.ADDRESS: drafting_words.tr("This looks like a street address."),
        SensitiveKind.BIRTH_DATE: drafting_words.tr("This looks like a date of birth."),
        SensitiveKind.PLATE: drafting_words.tr("This looks like a license plate."),
        SensitiveKind.CASE_NUMBER: drafting_words.tr("This looks like a number of a case."),
        SensitiveKind.BADGE_NUMBER: drafting_words.tr("This looks like a badge number."),
        SensitiveKind.EMAIL: drafting_words.tr("This looks like an e-mail address."),
        SensitiveKind.MINOR: drafting_words.tr(
            "This may tell who a child is. A child cannot agree to that."
        ),
        SensitiveKind.OTHER_PERSON: drafting_words.tr(
            "This may name somebody else. Did they agree to be named?"
        ),
        SensitiveKind.STATUS: drafting_words.tr(
            "This may tell how somebody came or stays. "
            "Talk to a lawyer before you say it in public."
        ),
        SensitiveKind.ARREST: drafting_words.tr(
            "This may tell of an arrest or a sentence. "
            "Talk to a lawyer if anything about it is still open."
        ),
    }[kind]


def reason_sentence(reason: Reason) -> str:
    """Why it was marked."""
    return {
        Reason.SHAPE: drafting_words.tr("Marked because it is written like one."),
        Reason.WORDS: drafting_words.tr("Marked because of the words beside it."),
        Reason.KIN: drafting_words.tr("Marked because a name follows a word for somebody close."),
        Reason.AGE: drafting_words.tr("Marked because an age below eighteen stands there."),
        Reason.TITLE: drafting_words.tr("Marked because a name follows a title."),
        Reason.NAMED: drafting_words.tr("Marked because the text says that it is a name."),
        Reason.OWN: drafting_words.tr("Marked because the sentence is about one person."),
    }[reason]


def variant_name(variant: Variant) -> str:
    """How long the variant is, for a tab or a list."""
    if variant.minutes is None:
        return drafting_words.tr("Written")
    if variant.minutes == 1:
        return drafting_words.tr("1 minute")
    return drafting_words.tr("{count} minutes").format(count=variant.minutes)


def unread_mark_sentence() -> str:
    """For a mark of variants that cannot be read."""
    return drafting_words.tr(
        "This looks like a mark for a variant, but cannot be read. "
        "It stays in the text and would be said or sent."
    )


def minutes(seconds: int) -> str:
    """Seconds as minutes and seconds: "1:48"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def grouped(number: int) -> str:
    """A number with its thousands apart: "5,000" in English, a narrow blank elsewhere."""
    grouped = f"{number:,}"
    return grouped if chosen() == "en" else grouped.replace(",", "\N{NARROW NO-BREAK SPACE}")
