# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of handing in: how far it is, what was noted, and what the program does not do."""

from datetime import datetime

from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandedIn, HandingWay
from hearings.domain.speaker import Need, SpeakerPart
from hearings.language import Words
from hearings.messages.dates import clock_time, long_date

handing_words = Words("handing_words")


def does_not_send() -> str:
    """What always stands where a testimony is handed in."""
    return handing_words.tr(
        "The program does not send anything. You hand your testimony in yourself; "
        "tick it here when you have."
    )


def export_sentence(path: str) -> str:
    """A file was written; nothing protects it there."""
    words = handing_words.tr("Written to {path}. Anybody who can open this file can read it.")
    return words.format(path=path)


def properties_sentence(title: str) -> str:
    """What a saved file says in its properties; the tests of each format hold it to that."""
    if not title:
        return handing_words.tr(
            "The properties of a saved file have its language and nothing else: no author, no "
            "program, no revision, no time."
        )
    words = handing_words.tr(
        "The properties of a saved file have its title, “{title}”, and its language, and nothing "
        "else: no author, no program, no revision, no time."
    )
    return words.format(title=title)


def not_handed_in_words() -> str:
    """For a draft that was never ticked as handed in."""
    return handing_words.tr("Not handed in yet")


def handed_in_words(at: datetime) -> str:
    """When a draft was handed in last, where this computer is."""
    words = handing_words.tr("Handed in on {day}")
    return words.format(day=long_date(at.astimezone().date()))


def record_sentence(record: HandedIn) -> str:
    """One record: when, how, and the number the body gave."""
    at = record.at.astimezone()
    words = handing_words.tr("Handed in on {day} at {time}, {way}.").format(
        day=long_date(at.date()), time=clock_time(at), way=way_words(record.way)
    )
    if not record.confirmation:
        return words
    number = handing_words.tr("Confirmation: {number}.").format(number=record.confirmation)
    return f"{words} {number}"


def way_words(way: HandingWay) -> str:
    """How it reached the body, as the end of a sentence or an entry of a list."""
    return {
        HandingWay.ONLINE: handing_words.tr("on the body's page"),
        HandingWay.EMAIL: handing_words.tr("by e-mail"),
        HandingWay.POST: handing_words.tr("by post"),
        HandingWay.IN_PERSON: handing_words.tr("in person"),
        HandingWay.SPOKEN: handing_words.tr("spoken at the hearing"),
    }[way]


def part_name(part: SpeakerPart) -> str:
    """What a body may ask of a speaker, for the label of a field."""
    return {
        SpeakerPart.NAME: handing_words.tr("Legal name"),
        SpeakerPart.TOWN: handing_words.tr("Town"),
        SpeakerPart.ADDRESS: handing_words.tr("Street address"),
        SpeakerPart.PHONE: handing_words.tr("Telephone"),
    }[part]


def need_words(need: Need) -> str:
    """Whether this body asks for it."""
    return {
        Need.REQUIRED: handing_words.tr("required here"),
        Need.OPTIONAL: handing_words.tr("optional"),
        Need.NOT_NEEDED: handing_words.tr("not needed here"),
    }[need]


def as_sent_name(at: datetime) -> str:
    """The name of the version that was handed in."""
    words = handing_words.tr("As handed in on {day}")
    return words.format(day=long_date(at.astimezone().date()))


def blanks_sentence(count: int) -> str:
    """Blanks of a template are still in the text."""
    return handing_words.tr("%n blank(s) of the template still to fill.", "", count)


def identity_unknown_sentence() -> str:
    """No rule says what a speaker must tell of themselves."""
    return handing_words.tr(
        "It is not known what this body asks of a speaker. Ask the clerk, and tell no more "
        "than you choose."
    )


def published_unknown_sentence() -> str:
    """No rule says what becomes public."""
    return handing_words.tr(
        "It is not known what this body publishes. Expect that everything here becomes public, "
        "with your name, for ever."
    )


def format_name(wanted: DocumentFormat) -> str:
    """A format for a menu."""
    return {
        DocumentFormat.PDF: handing_words.tr("PDF"),
        DocumentFormat.DOCX: handing_words.tr("Word (DOCX)"),
        DocumentFormat.ODT: handing_words.tr("OpenDocument (ODT)"),
        DocumentFormat.HTML: handing_words.tr("Web page (HTML)"),
        DocumentFormat.MARKDOWN: handing_words.tr("Markdown"),
        DocumentFormat.TEXT: handing_words.tr("Plain text"),
    }[wanted]


def nothing_found_sentence() -> str:
    """The scan marked nothing; it does not find everything."""
    return handing_words.tr(
        "Nothing was marked. The scan misses things: read the text once more yourself."
    )


def advice_on_position() -> str:
    """What to do where a conditional position is not counted."""
    return handing_words.tr(
        "Choose support or oppose to be counted, and ask for the change in your text."
    )
