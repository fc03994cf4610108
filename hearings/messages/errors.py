# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every error class in three parts: what happened, what it means, what to do now."""

from dataclasses import dataclass
from functools import singledispatch

from hearings import errors
from hearings.language import translate
from hearings.overriding import override


@dataclass(frozen=True, slots=True)
class Message:
    """A complete explanation; every part is one or more whole sentences."""

    happened: str
    means: str
    now: str

    @override
    def __str__(self) -> str:
        return f"{self.happened} {self.means} {self.now}".strip()


@singledispatch
def describe(error: errors.HearingsError) -> Message:
    """The message for an error; a class of ours without words is a fault of ours."""
    raise LookupError(type(error).__name__)


def _say(text: str, **facts: object) -> str:
    return text.format(**facts)


def _kept() -> str:
    return translate("errors", "What was read before is still shown, with the time it was read.")


def _later() -> str:
    return translate("errors", "Try again later; until then confirm dates on the body's own page.")


@describe.register
def _cancelled(_: errors.Cancelled) -> Message:
    return Message(
        translate("errors", "The work was stopped before it was finished."),
        translate("errors", "What had been read by then was kept."),
        translate("errors", "Start it again when you like."),
    )


@describe.register
def _offline(_: errors.Offline) -> Message:
    return Message(
        translate("errors", "The network is switched off in Hearings."),
        _kept(),
        translate("errors", "Switch off “Work offline” to read the sources again."),
    )


@describe.register
def _unreachable(error: errors.HostUnreachable) -> Message:
    return Message(
        _say(translate("errors", "{host} could not be reached."), host=error.host),
        _kept(),
        translate("errors", "Check that this computer is online, then refresh again."),
    )


@describe.register
def _timed_out(error: errors.TimedOut) -> Message:
    return Message(
        _say(
            translate("errors", "{host} did not answer within {seconds} seconds."),
            host=error.host,
            seconds=round(error.seconds),
        ),
        _kept(),
        _later(),
    )


@describe.register
def _status(error: errors.HttpStatus) -> Message:
    return Message(
        _say(
            translate("errors", "{host} answered with error {status}."),
            host=error.host,
            status=error.status,
        ),
        _kept(),
        _later(),
    )


@describe.register
def _too_large(error: errors.AnswerTooLarge) -> Message:
    return Message(
        _say(
            translate("errors", "{host} sent more than {megabytes} MB, and reading was stopped."),
            host=error.host,
            megabytes=error.limit // (1024 * 1024),
        ),
        _kept(),
        _later(),
    )


@describe.register
def _redirect(error: errors.RedirectRefused) -> Message:
    return Message(
        _say(
            translate("errors", "{host} wanted to send the program to {target}."),
            host=error.host,
            target=error.target,
        ),
        translate("errors", "That address is not safe to follow, so nothing was read there."),
        translate("errors", "If your network asks you to log in, do that first and refresh again."),
    )


@describe.register
def _unexpected(error: errors.UnexpectedAnswer) -> Message:
    if error.found == "html":
        happened = translate("errors", "{host} sent a web page instead of its list of meetings.")
    elif error.found == "cut":
        happened = translate("errors", "The answer of {host} stopped in the middle.")
    else:
        happened = translate("errors", "{host} sent something that is not a list of meetings.")
    return Message(
        _say(happened, host=error.host),
        translate("errors", "No hearing was added or removed because of it.") + " " + _kept(),
        _later(),
    )


@describe.register
def _key(error: errors.KeyNeeded) -> Message:
    return Message(
        _say(translate("errors", "{host} asks for a key."), host=error.host),
        translate("errors", "This source cannot be read without one; another source may be used."),
        translate("errors", "The page of the place says where a key is free."),
    )


@describe.register
def _client(error: errors.UnknownClient) -> Message:
    return Message(
        _say(
            translate("errors", "{host} does not know the name “{client}”."),
            host=error.host,
            client=error.client,
        ),
        translate("errors", "The place is set up with a wrong name, so nothing can be read."),
        translate("errors", "Correct the source of this place, or choose it from the list."),
    )


@describe.register
def _not_published(error: errors.MeetingsNotPublished) -> Message:
    return Message(
        _say(
            translate("errors", "{host} does not publish the meetings of this body."),
            host=error.host,
        ),
        translate("errors", "This is not an outage: the meetings are listed somewhere else."),
        translate("errors", "Use the web calendar of this place as its source."),
    )


@describe.register
def _range(error: errors.RangeIgnored) -> Message:
    return Message(
        _say(
            translate("errors", "{host} showed {got} although {asked} was asked for."),
            host=error.host,
            got=error.got,
            asked=error.asked,
        ),
        translate("errors", "The list may be incomplete, so no hearing was marked as gone."),
        _later(),
    )


@describe.register
def _system(error: errors.UnknownSystem) -> Message:
    return Message(
        _say(
            translate("errors", "This version knows no source called “{system}”."),
            system=error.system,
        ),
        translate("errors", "The place cannot be read through it."),
        translate("errors", "Correct the word in your places file, or update the program."),
    )


@describe.register
def _fault(error: errors.SourceFault) -> Message:
    return Message(
        _say(translate("errors", "The program stumbled over an answer ({kind})."), kind=error.kind),
        translate("errors", "This is a fault of the program, not of the source.") + " " + _kept(),
        translate(
            "errors", "Please report it; the log file in the profile folder has the details."
        ),
    )


@describe.register
def _source(error: errors.SourceError) -> Message:
    return Message(
        _say(translate("errors", "{host} could not be read."), host=error.host), _kept(), _later()
    )


@describe.register
def _read_only(error: errors.ProfileReadOnly) -> Message:
    return Message(
        _say(translate("errors", "Nothing can be written at {path}."), path=error.path),
        translate("errors", "Hearings can be read, but nothing new can be kept there."),
        translate("errors", "Choose another folder, or make this one writable."),
    )


@describe.register
def _full(error: errors.DiskFull) -> Message:
    return Message(
        _say(translate("errors", "There is no room left to write {path}."), path=error.path),
        translate("errors", "What was kept before is unharmed; the newest change is not kept yet."),
        translate("errors", "Free some room. The program tries again with your next change."),
    )


@describe.register
def _in_use(_: errors.ProfileInUse) -> Message:
    return Message(
        translate("errors", "Hearings is already open on this computer."),
        translate("errors", "Two windows on the same drafts could undo each other's work."),
        translate("errors", "Use the window that is open, or close it first."),
    )


@describe.register
def _catalogue(error: errors.CatalogueDamaged) -> Message:
    return Message(
        translate("errors", "The list of hearings on this computer was damaged."),
        translate(
            "errors",
            "A new, empty one was made. Drafts are kept elsewhere and are not touched.",
        ),
        _say(
            translate("errors", "Refresh to fetch the hearings again. The damaged file is {kept}."),
            kept=error.kept_as.name if error.kept_as else error.path.name,
        ),
    )


@describe.register
def _vault(error: errors.VaultDamaged) -> Message:
    if error.backups:
        now = translate("errors", "Export what you need, then restore the backup {backup}.")
        now = _say(now, backup=error.backups[0].name)
    else:
        now = translate("errors", "Export what you need; there is no backup to restore.")
    return Message(
        translate("errors", "The file with your drafts is damaged."),
        translate(
            "errors",
            "What can be read is shown, and nothing is written so that nothing more is lost.",
        ),
        now,
    )


@describe.register
def _too_new(error: errors.StoreTooNew) -> Message:
    return Message(
        _say(
            translate("errors", "{name} was written by a newer version of Hearings."),
            name=error.path.name,
        ),
        translate("errors", "This version would not understand it, so it was not touched."),
        translate("errors", "Update the program on this computer."),
    )


def _near(near: tuple[str, ...]) -> str:
    if not near:
        return ""
    return _say(translate("errors", "Did you mean {near}?"), near=", ".join(near))


@describe.register
def _place(error: errors.UnknownPlace) -> Message:
    return Message(
        _say(translate("errors", "There is no place “{given}”."), given=error.given),
        _near(error.near),
        translate("errors", "“hearings places” lists every place with its name."),
    )


@describe.register
def _hearing(error: errors.UnknownHearing) -> Message:
    return Message(
        _say(translate("errors", "There is no hearing “{given}” here."), given=error.given),
        translate("errors", "It may belong to a place that was never read on this computer."),
        translate("errors", "“hearings list --all” shows every hearing with its name."),
    )


@describe.register
def _topic(error: errors.UnknownTopic) -> Message:
    return Message(
        _say(translate("errors", "There is no topic “{given}”."), given=error.given),
        _near(error.near),
        translate("errors", "“hearings list --json” shows the names of the topics it found."),
    )


@describe.register
def _draft(_: errors.UnknownDraft) -> Message:
    return Message(
        translate("errors", "This draft is not in the vault."),
        translate("errors", "It may have been deleted for good."),
        translate("errors", "Look in the trash and in the backups."),
    )


@describe.register
def _date(error: errors.BadDate) -> Message:
    return Message(
        _say(translate("errors", "“{given}” is not a date."), given=error.given),
        "",
        translate("errors", "Write dates as year-month-day, for example 2026-11-23."),
    )


@describe.register
def _places_file(error: errors.BadPlacesFile) -> Message:
    return Message(
        _say(
            translate("errors", "Your places file has a fault at {given}: {problem} {detail}."),
            given=error.given,
            problem=_places_problem(error.problem),
            detail=error.detail,
        ),
        translate("errors", "The places that are written correctly are used; this one is not."),
        translate("errors", "Correct places.toml in the profile folder."),
    )


def _places_problem(problem: str) -> str:
    words = {
        "toml": translate("errors", "this is not TOML:"),
        "missing": translate("errors", "a value is missing:"),
        "unknown-field": translate("errors", "this word is not known:"),
        "kind": translate("errors", "this is no kind of place:"),
        "timezone": translate("errors", "this is no time zone:"),
        "division": translate("errors", "this is no Open Civic Data division:"),
        "base_url": translate("errors", "this address is not allowed:"),
        "no-source": translate("errors", "no source is given"),
        "duplicate": translate("errors", "this stands there twice:"),
        "unreadable": translate("errors", "the file cannot be read:"),
    }
    return words.get(problem, problem)


@describe.register
def _nothing(_: errors.NothingChosen) -> Message:
    return Message(
        translate("errors", "No place is followed yet, and none was named."),
        translate("errors", "So there is nothing to read."),
        translate("errors", "Name one with --place, or follow one in the window."),
    )
