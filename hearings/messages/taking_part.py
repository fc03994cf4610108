# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where to sign up, to write and to ask, and what becomes public of a speaker."""

from collections.abc import Iterator

from hearings.domain.participation import Participation
from hearings.domain.rule import (
    Identity,
    Known,
    LengthUnit,
    Positions,
    Published,
    Request,
    Rule,
    Subject,
    Taking,
    Written,
)
from hearings.language import Words

part_words = Words("part_words")


def where_sentences(participation: Participation) -> Iterator[str]:
    """Where one signs up, writes and asks; nothing where the rules do not say it."""
    yield from sign_up_sentences(participation)
    if participation.written:
        yield from written_sentences(participation.written)
    yield from interpreter_sentences(participation.interpreter)
    yield from accommodation_sentences(participation.accommodation)


def sign_up_sentences(participation: Participation) -> Iterator[str]:
    """Where one signs up to speak; nothing where nobody can."""
    sign_up = participation.sign_up
    if sign_up and participation.taking in {Taking.YES, Taking.ASK}:
        own_page = participation.stated.testify_url
        if where := _joined(sign_up.url, sign_up.telephone):
            words = part_words.tr("Sign up here: {where}")
            if own_page is not None and sign_up.url == own_page:
                words = part_words.tr("Its own page to sign up or comment: {where}")
            yield words.format(where=where)
        if sign_up.per_item:
            yield part_words.tr("Sign up once for each item of the agenda.")


def interpreter_sentences(request: Request | None) -> Iterator[str]:
    """Where one asks for an interpreter."""
    if where := _request(request):
        yield part_words.tr("Ask for an interpreter here: {where}").format(where=where)


def accommodation_sentences(request: Request | None) -> Iterator[str]:
    """Where one asks for an accommodation."""
    if where := _request(request):
        yield part_words.tr("Ask for an accommodation here: {where}").format(where=where)


def _joined(*parts: str | None) -> str:
    return " · ".join(one for one in parts if one)


def _request(request: Request | None) -> str:
    return _joined(request.url, request.email, request.telephone) if request else ""


def written_sentences(written: Written) -> Iterator[str]:
    """Where written testimony goes, in which form and how long it may be."""
    if where := _joined(written.url, written.email, written.address):
        yield part_words.tr("Send written testimony here: {where}").format(where=where)
    if written.formats:
        formats = ", ".join(written.formats)
        yield part_words.tr("These kinds of files are taken: {formats}").format(formats=formats)
    if written.longest is not None and written.unit is not None:
        yield {
            LengthUnit.CHARACTERS: part_words.tr(
                "It may have up to %n character(s).", "", written.longest
            ),
            LengthUnit.WORDS: part_words.tr("It may have up to %n word(s).", "", written.longest),
            LengthUnit.PAGES: part_words.tr("It may have up to %n page(s).", "", written.longest),
        }[written.unit]


def public_sentences(participation: Participation) -> Iterator[str]:
    """What a speaker must say and what of it becomes public."""
    if participation.identity:
        yield from identity_sentences(participation.identity)
    if participation.published:
        yield published_sentence(participation.published)
    if participation.positions:
        yield from positions_sentences(participation.positions)


def positions_sentences(positions: Positions) -> Iterator[str]:
    """What a committee does not list; nothing where it lists every position."""
    if not positions.conditional_listed:
        yield part_words.tr("Conditional support, such as “support if amended”, is not listed.")


def identity_sentences(identity: Identity) -> Iterator[str]:
    """Whether a speaker must say a name and an address."""
    if identity.name_required:
        yield part_words.tr("Speakers must say their name.")
    if identity.name_required is False:
        yield part_words.tr("Nobody has to give a name to speak.")
    if identity.address_required:
        yield part_words.tr("Speakers must say their address.")
    if identity.address_required is False:
        yield part_words.tr("Nobody has to give an address to speak.")


def published_sentence(published: Published) -> str:
    """What of a speaker becomes public."""
    if not published.what:
        return part_words.tr("Private persons are not named in what is published.")
    names = {
        Known.NAME: part_words.tr("name"),
        Known.ADDRESS: part_words.tr("address"),
        Known.POSITION: part_words.tr("position"),
        Known.ORGANISATION: part_words.tr("organisation"),
        Known.TESTIMONY: part_words.tr("testimony"),
        Known.CONTACT: part_words.tr("contact details"),
    }
    what = ", ".join(names[one] for one in published.what)
    return part_words.tr("This becomes public: {what}").format(what=what)


def remark_sentence(rule: Rule) -> str:
    """The remark of a rule with what it is about; it is in English, as its file has it."""
    subject = {
        Subject.COMMENT: part_words.tr("About this meeting"),
        Subject.SPEAKING: part_words.tr("About the time to speak"),
        Subject.SIGN_UP: part_words.tr("About signing up"),
        Subject.WRITTEN: part_words.tr("About written testimony"),
        Subject.REMOTE: part_words.tr("About speaking from elsewhere"),
        Subject.INTERPRETER: part_words.tr("About interpreters"),
        Subject.ACCOMMODATION: part_words.tr("About accommodations"),
        Subject.PUBLISHED: part_words.tr("About what becomes public"),
        Subject.IDENTITY: part_words.tr("About name and address"),
        Subject.POSITIONS: part_words.tr("About positions"),
        Subject.FOLLOW_UP: part_words.tr("About what follows"),
    }[rule.subject]
    return part_words.tr("{subject}: {remark}").format(subject=subject, remark=rule.remark)
