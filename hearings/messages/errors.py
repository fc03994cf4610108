# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every error class in three parts: what happened, what it means, what to do now.

Importing this module gives `describe` the words of every class.
"""

from hearings import errors
from hearings.messages import (  # noqa: F401 -- they give words
    calendar_trouble,
    key_errors,
    rule_errors,
    source_errors,
    store_errors,
)
from hearings.messages.explaining import Message, describe, error_words, nearest, say, unchanged

__all__ = ["Message", "describe"]


@describe.register
def _cancelled(_: errors.Cancelled) -> Message:
    return Message(
        error_words.tr("The work was stopped before it was finished."),
        error_words.tr("What had been read by then was kept."),
        error_words.tr("Start it again when you like."),
    )


@describe.register
def _place(error: errors.UnknownPlace) -> Message:
    return Message(
        say(error_words.tr("There is no place “{given}”."), given=error.given),
        unchanged(),
        nearest(
            error.near,
            error_words.tr("Places, or “hearings places”, lists every place with its name."),
        ),
    )


@describe.register
def _source(error: errors.UnknownSource) -> Message:
    return Message(
        say(
            error_words.tr("“{place}” is not read from “{given}”."),
            place=error.place,
            given=error.given,
        ),
        unchanged(),
        say(error_words.tr("It is read from: {known}."), known=", ".join(error.known)),
    )


@describe.register
def _hearing(error: errors.UnknownHearing) -> Message:
    return Message(
        say(error_words.tr("There is no hearing “{given}” here."), given=error.given),
        error_words.tr("It may belong to a place that was never read on this computer."),
        error_words.tr("Refresh its place; “hearings list --all” names every hearing there is."),
    )


@describe.register
def _topic(error: errors.UnknownTopic) -> Message:
    return Message(
        say(error_words.tr("There is no topic “{given}”."), given=error.given),
        unchanged(),
        nearest(
            error.near,
            error_words.tr("“hearings list --json” shows the names of the topics it found."),
        ),
    )


@describe.register
def _draft(_: errors.UnknownDraft) -> Message:
    return Message(
        error_words.tr("This draft is not in the vault."),
        error_words.tr("It may have been deleted for good."),
        error_words.tr("Look in the trash and in the backups."),
    )


@describe.register
def _precedent(error: errors.UnknownPrecedent) -> Message:
    return Message(
        say(error_words.tr("There is no entry “{given}” in the library."), given=error.given),
        unchanged(),
        nearest(
            error.near,
            error_words.tr("The library, or “hearings library”, lists every entry with its name."),
        ),
    )


@describe.register
def _date(error: errors.BadDate) -> Message:
    return Message(
        say(error_words.tr("“{given}” is not a date."), given=error.given),
        unchanged(),
        error_words.tr("Write dates as year-month-day, for example 2026-11-23."),
    )


@describe.register
def _places_file(error: errors.BadPlacesFile) -> Message:
    return Message(
        say(
            error_words.tr("Your places file has a fault at {given}: {problem} {detail}."),
            given=error.given,
            problem=_places_problem(error.problem),
            detail=error.detail,
        ),
        error_words.tr("The places that are written correctly are used; this one is not."),
        error_words.tr("Correct places.toml in the profile folder."),
    )


def _places_problem(problem: str) -> str:
    words = {
        "toml": error_words.tr("this is not TOML:"),
        "missing": error_words.tr("a value is missing:"),
        "unknown-field": error_words.tr("this word is not known:"),
        "id": error_words.tr("this cannot be an id:"),
        "type": error_words.tr("this value is of the wrong kind:"),
        "kind": error_words.tr("this is no kind of place:"),
        "timezone": error_words.tr("this is no time zone:"),
        "division": error_words.tr("this is no Open Civic Data division:"),
        "base_url": error_words.tr("this address is not allowed:"),
        "no-source": error_words.tr("no source is given"),
        "duplicate": error_words.tr("this stands there twice:"),
        "unreadable": error_words.tr("the file cannot be read:"),
    }
    return words.get(problem, problem)


@describe.register
def _import(error: errors.BadImport) -> Message:
    return Message(
        say(
            error_words.tr("{given} cannot be imported: {problem}"),
            given=error.given,
            problem=_import_problem(error.problem),
        ),
        unchanged(),
        error_words.tr(
            "Its beginning and its name tell what a file is: give it the ending .ics, .csv, .json "
            "or .txt, or name the format with --format on the command line."
        ),
    )


def _import_problem(problem: str) -> str:
    words = {
        "empty": error_words.tr("there is nothing in it."),
        "encoding": error_words.tr("it is no text."),
        "too-large": error_words.tr("it is too large."),
        "json": error_words.tr("it is not the JSON of this program."),
        "calendar": error_words.tr("it is no calendar, or stops in the middle."),
        "columns": error_words.tr("its first line must name “date” and “body” or “title”."),
    }
    return words.get(problem, error_words.tr("it cannot be understood."))


@describe.register
def _not_imported(error: errors.NotImported) -> Message:
    return Message(
        say(error_words.tr("The hearing “{given}” is listed by a source."), given=error.given),
        error_words.tr("Only hearings that you brought yourself can be removed, so it stays."),
        error_words.tr("Stop following its place if you do not want to see it."),
    )


@describe.register
def _address(error: errors.UnknownAddress) -> Message:
    return Message(
        say(error_words.tr("No calendar system is recognised in {given}."), given=error.given),
        error_words.tr("So the place was not added."),
        error_words.tr(
            "Give the address of its Legistar, PrimeGov, eScribe, CivicClerk, IQM2 or Granicus "
            "page, or of an .ics file."
        ),
    )


@describe.register
def _bad_follow(_: errors.BadFollow) -> Message:
    return Message(
        error_words.tr("This is no word, phrase or number of a bill."),
        unchanged(),
        error_words.tr("Write at least one letter or digit, and at most 80 of them."),
    )


@describe.register
def _place_needed(error: errors.PlaceNeeded) -> Message:
    return Message(
        say(error_words.tr("It is not clear which place {given} is about."), given=error.given),
        unchanged(),
        error_words.tr(
            "Choose the place first, or follow only one; on the command line name it with --place."
        ),
    )


@describe.register
def _nothing(_: errors.NothingChosen) -> Message:
    return Message(
        error_words.tr("No place is followed yet, and none was named."),
        error_words.tr("So there is nothing to read."),
        error_words.tr("Follow one in Places; on the command line --place names one as well."),
    )
