# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a precedent: only what is sure, how sure it is, and until when it is known."""

from datetime import date

from hearings.domain.partial_date import PartialDate
from hearings.domain.precedent import (
    Certainty,
    Doubt,
    Precedent,
    PrecedentKind,
    Standing,
    doubts,
)
from hearings.language import Words

library_words = Words("library_words")


def kind_name(kind: PrecedentKind) -> str:
    """The kind as a word or two."""
    return {
        PrecedentKind.BAN: library_words.tr("Ban"),
        PrecedentKind.MORATORIUM: library_words.tr("Moratorium"),
        PrecedentKind.LAW: library_words.tr("Law"),
        PrecedentKind.OVERSIGHT_ORDINANCE: library_words.tr("Oversight ordinance"),
        PrecedentKind.BILL: library_words.tr("Bill"),
        PrecedentKind.COURT: library_words.tr("Court"),
        PrecedentKind.STUDY: library_words.tr("Study or test"),
        PrecedentKind.HEARING: library_words.tr("Hearing"),
        PrecedentKind.WRONGFUL_ARREST: library_words.tr("Wrongful arrest"),
        PrecedentKind.COMPANY_ACTION: library_words.tr("Company action"),
    }[kind]


def sure_date(day: PartialDate) -> str:
    """Only the sure part: "21 May 2019", "December 2019" or "2008"."""
    if day.month is None:
        return str(day.year)
    if day.day is None:
        words = library_words.tr("{month} {year}")
    else:
        words = library_words.tr("{day} {month} {year}")
    return words.format(day=day.day, month=_month(day.month), year=day.year)


def _month(number: int) -> str:
    names = (
        library_words.tr("January"),
        library_words.tr("February"),
        library_words.tr("March"),
        library_words.tr("April"),
        library_words.tr("May"),
        library_words.tr("June"),
        library_words.tr("July"),
        library_words.tr("August"),
        library_words.tr("September"),
        library_words.tr("October"),
        library_words.tr("November"),
        library_words.tr("December"),
    )
    return names[number - 1]


def standing_sentence(precedent: Precedent) -> str:
    """What must be said first of it; empty where it is what it looks like."""
    if precedent.ended is not None:
        if precedent.ended.day is None:
            words = library_words.tr("Expired at the end of {date}; it is not in force.")
        else:
            words = library_words.tr("Expired on {date}; it is not in force.")
        return words.format(date=sure_date(precedent.ended))
    return {
        Standing.IN_FORCE: "",
        Standing.RECORD: "",
        Standing.EXPIRED: "",
        Standing.AMENDED: library_words.tr("Changed since it began."),
        Standing.NOT_PASSED: library_words.tr("Never passed."),
        Standing.UNSIGNED: library_words.tr(
            "Passed by the legislature; whether it was signed is not known here.",
        ),
        Standing.DISPUTED: library_words.tr(
            "Unclear today; read the current law before you cite this.",
        ),
        Standing.UNCONFIRMED: library_words.tr(
            "Adopted; whether it is in force today is not known here.",
        ),
        Standing.APPEALED: library_words.tr("Under appeal when last seen."),
        Standing.VOLUNTARY: library_words.tr("A voluntary promise, not a law."),
    }[precedent.standing]


def certainty_sentence(certainty: Certainty) -> str:
    """How well the entry is sourced."""
    return {
        Certainty.HIGH: library_words.tr(
            "Certainty: high. It rests on the official text or on two good independent sources.",
        ),
        Certainty.MEDIUM: library_words.tr(
            "Certainty: medium. Its present state, its day or a number was not confirmed.",
        ),
        Certainty.LOW: library_words.tr(
            "Certainty: low. It rests on one source, or its date was not confirmed.",
        ),
    }[certainty]


def known_sentence(precedent: Precedent) -> str:
    """Until when something is known of it."""
    if precedent.has_undated_copy:
        words = library_words.tr(
            "Known for {date}, with a copy of the law or an official page that bears no date.",
        )
    else:
        words = library_words.tr("Known for {date}; nothing is claimed for later.")
    return words.format(date=sure_date(precedent.known_for))


def warnings(precedent: Precedent, today: date) -> tuple[str, ...]:
    """A sentence for each doubt; none where there is nothing to look up again."""
    return tuple(_warning(doubt, precedent) for doubt in doubts(precedent, today))


def _warning(doubt: Doubt, precedent: Precedent) -> str:
    if doubt is Doubt.STATUS_OLD:
        words = library_words.tr(
            "Check before you cite it: what became of it is known only for {date}, "
            "more than a year ago.",
        )
        return words.format(date=sure_date(precedent.known_for))
    return certainty_sentence(precedent.certainty)


def draft_text(precedent: Precedent) -> str:
    """One paragraph for a draft with its citation, the same in plain text and in Markdown.

    What must be said first stands first. The address is in angle brackets, because signs in
    it would mean something in Markdown.
    """
    said = " ".join(part for part in (standing_sentence(precedent), precedent.summary) if part)
    source = precedent.sources[0]
    cited = library_words.tr("Source: {citation}; {date}; known for {known}; {title}, <{url}>")
    return f"{said} " + cited.format(
        citation=precedent.citation,
        date=sure_date(precedent.date),
        known=sure_date(precedent.known_for),
        title=source.title,
        url=source.url,
    )
