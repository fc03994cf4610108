# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where to sign up, to write and to ask, and what becomes public of a speaker."""

from collections.abc import Iterator

from hearings.domain.participation import Participation
from hearings.domain.rule import (
    Identity,
    Known,
    LengthUnit,
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
    sign_up = participation.sign_up
    if sign_up and participation.taking in {Taking.YES, Taking.ASK}:
        if where := _joined(sign_up.url, sign_up.telephone):
            yield part_words.tr("Sign up here: {where}").format(where=where)
        if sign_up.per_item:
            yield part_words.tr("Sign up once for each item of the agenda.")
    if participation.written:
        yield from _written(participation.written)
    for words, request in (
        (part_words.tr("Ask for an interpreter here: {where}"), participation.interpreter),
        (part_words.tr("Ask for an accommodation here: {where}"), participation.accommodation),
    ):
        if where := _request(request):
            yield words.format(where=where)


def _joined(*parts: str | None) -> str:
    return " · ".join(one for one in parts if one)


def _request(request: Request | None) -> str:
    return _joined(request.url, request.email, request.telephone) if request else ""


def _written(written: Written) -> Iterator[str]:
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
        yield from _identity(participation.identity)
    if participation.published:
        yield _published(participation.published)
    positions = participation.positions
    if positions is not None and not positions.conditional_listed:
        yield part_words.tr("Conditional support, such as “support if amended”, is not listed.")


def _identity(identity: Identity) -> Iterator[str]:
    if identity.name_required:
        yield part_words.tr("Speakers must say their name.")
    if identity.name_required is False:
        yield part_words.tr("Nobody has to give a name to speak.")
    if identity.address_required:
        yield part_words.tr("Speakers must say their address.")
    if identity.address_required is False:
        yield part_words.tr("Nobody has to give an address to speak.")


def _published(published: Published) -> str:
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
