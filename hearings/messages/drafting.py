# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a testimony while it is written: how to begin, and whether it fits."""

from hearings.domain.fit import Fit, FitState, LimitUnit
from hearings.domain.template import TemplateKind
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


def minutes(seconds: int) -> str:
    """Seconds as minutes and seconds: "1:48"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def grouped(number: int) -> str:
    """A number with its thousands apart: "5,000" in English, a narrow blank elsewhere."""
    grouped = f"{number:,}"
    return grouped if chosen() == "en" else grouped.replace(",", "\N{NARROW NO-BREAK SPACE}")
