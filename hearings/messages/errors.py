# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every error class in three parts: what happened, what it means, what to do now."""

from dataclasses import dataclass
from functools import singledispatch

from hearings import errors
from hearings.language import Words
from hearings.overriding import override

error_words = Words("error_words")


@dataclass(frozen=True, slots=True)
class Message:
    """A complete explanation; every part is one or more whole sentences."""

    happened: str
    means: str
    now: str

    @override
    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.means, self.now) if part)


@singledispatch
def describe(error: errors.HearingsError) -> Message:
    """The message for an error; a class of ours without words is a fault of ours."""
    raise LookupError(type(error).__name__)


def _say(text: str, **facts: object) -> str:
    return text.format(**facts)


def _kept() -> str:
    return error_words.tr("What was read before is still shown, with the time it was read.")


def _later() -> str:
    return error_words.tr("Try again later; until then confirm dates on the body's own page.")


@describe.register
def _cancelled(_: errors.Cancelled) -> Message:
    return Message(
        error_words.tr("The work was stopped before it was finished."),
        error_words.tr("What had been read by then was kept."),
        error_words.tr("Start it again when you like."),
    )


@describe.register
def _offline(_: errors.Offline) -> Message:
    return Message(
        error_words.tr("The network is switched off in Hearings."),
        _kept(),
        error_words.tr(
            "Switch off “Work offline”, or start without --offline, to read the sources again.",
        ),
    )


@describe.register
def _unreachable(error: errors.HostUnreachable) -> Message:
    if error.reason in {"https", "address"}:
        return Message(
            _say(error_words.tr("The address of {host} is not a secure one."), host=error.host),
            error_words.tr("It was not asked, because anybody on the way could change the answer."),
            error_words.tr("Write an address that begins with https:// into your places file."),
        )
    if error.reason.startswith("proxy"):
        return Message(
            error_words.tr("The proxy that this computer is set to use cannot be used."),
            error_words.tr("Nothing was asked, because going round it could give you away."),
            error_words.tr("Only plain http proxies work; look at the system's network settings."),
        )
    return Message(
        _say(error_words.tr("{host} could not be reached."), host=error.host),
        _kept(),
        error_words.tr("Check that this computer is online, then refresh again."),
    )


@describe.register
def _timed_out(error: errors.TimedOut) -> Message:
    return Message(
        _say(
            error_words.tr("{host} did not answer within {seconds} seconds."),
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
            error_words.tr("{host} answered with error {status}."),
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
            error_words.tr("{host} sent more than {megabytes} MB, and reading was stopped."),
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
            error_words.tr("{host} wanted to send the program to {target}."),
            host=error.host,
            target=error.target,
        ),
        error_words.tr("That address is not safe to follow, so nothing was read there."),
        error_words.tr("If your network asks you to log in, do that first and refresh again."),
    )


@describe.register
def _unexpected(error: errors.UnexpectedAnswer) -> Message:
    if error.found == "html":
        happened = error_words.tr("{host} sent a web page instead of its list of meetings.")
    elif error.found == "cut":
        happened = error_words.tr("The answer of {host} stopped in the middle.")
    else:
        happened = error_words.tr("{host} sent something that is not a list of meetings.")
    return Message(
        _say(happened, host=error.host),
        error_words.tr("No hearing was added or removed because of it.") + " " + _kept(),
        _later(),
    )


@describe.register
def _key(error: errors.KeyNeeded) -> Message:
    return Message(
        _say(error_words.tr("{host} asks for a key."), host=error.host),
        error_words.tr("This source cannot be read without one; another source may be used."),
        _say(
            error_words.tr("Keep yours in the system's key ring, for “hearings” under “{name}”."),
            name=error.key_name,
        ),
    )


@describe.register
def _client(error: errors.UnknownClient) -> Message:
    return Message(
        _say(
            error_words.tr("{host} does not know the name “{client}”."),
            host=error.host,
            client=error.client,
        ),
        error_words.tr("The place is set up with a wrong name, so nothing can be read."),
        error_words.tr("Correct the source of this place, or choose it from the list."),
    )


@describe.register
def _not_published(error: errors.MeetingsNotPublished) -> Message:
    return Message(
        _say(
            error_words.tr("{host} does not publish the meetings of this body."),
            host=error.host,
        ),
        error_words.tr("This is not an outage: the meetings are listed somewhere else."),
        error_words.tr("Use the web calendar of this place as its source."),
    )


@describe.register
def _range(error: errors.RangeIgnored) -> Message:
    return Message(
        _say(
            error_words.tr("{host} showed {got} although {asked} was asked for."),
            host=error.host,
            got=error.got,
            asked=error.asked,
        ),
        error_words.tr("The list may be incomplete, so no hearing was marked as gone."),
        _later(),
    )


@describe.register
def _system(error: errors.UnknownSystem) -> Message:
    return Message(
        _say(
            error_words.tr("This version knows no source called “{system}”."),
            system=error.system,
        ),
        error_words.tr("The place cannot be read through it."),
        error_words.tr("Correct the word in your places file, or update the program."),
    )


@describe.register
def _fault(error: errors.SourceFault) -> Message:
    return Message(
        _say(error_words.tr("The program stumbled over an answer ({kind})."), kind=error.kind),
        error_words.tr("This is a fault of the program, not of the source.") + " " + _kept(),
        error_words.tr("Please report it; the log file in the profile folder has the details."),
    )


@describe.register
def _source(error: errors.SourceError) -> Message:
    return Message(
        _say(error_words.tr("{host} could not be read."), host=error.host), _kept(), _later()
    )


@describe.register
def _read_only(error: errors.ProfileReadOnly) -> Message:
    return Message(
        _say(error_words.tr("Nothing can be written at {path}."), path=error.path),
        error_words.tr("Hearings can be read, but nothing new can be kept there."),
        error_words.tr("Choose another folder, or make this one writable."),
    )


@describe.register
def _full(error: errors.DiskFull) -> Message:
    return Message(
        _say(error_words.tr("There is no room left to write {path}."), path=error.path),
        error_words.tr("What was kept before is unharmed; the newest change is not kept yet."),
        error_words.tr("Free some room. The program tries again with your next change."),
    )


@describe.register
def _in_use(_: errors.ProfileInUse) -> Message:
    return Message(
        error_words.tr("Hearings is already open on this computer."),
        error_words.tr("Two windows on the same drafts could undo each other's work."),
        error_words.tr("Use the window that is open, or close it first."),
    )


@describe.register
def _catalogue(error: errors.CatalogueDamaged) -> Message:
    return Message(
        error_words.tr("The list of hearings on this computer was damaged."),
        error_words.tr(
            "A new, empty one was made. Drafts are kept elsewhere and are not touched.",
        ),
        _say(
            error_words.tr("Refresh to fetch the hearings again. The damaged file is {kept}."),
            kept=error.kept_as.name if error.kept_as else error.path.name,
        ),
    )


@describe.register
def _vault(error: errors.VaultDamaged) -> Message:
    if error.backups:
        now = error_words.tr("Export what you need, then restore the backup {backup}.")
        now = _say(now, backup=error.backups[0].name)
    else:
        now = error_words.tr("Export what you need; there is no backup to restore.")
    return Message(
        error_words.tr("The file with your drafts is damaged."),
        error_words.tr(
            "What can be read is shown, and nothing is written so that nothing more is lost.",
        ),
        now,
    )


@describe.register
def _too_new(error: errors.StoreTooNew) -> Message:
    return Message(
        _say(
            error_words.tr("{name} was written by a newer version of Hearings."),
            name=error.path.name,
        ),
        error_words.tr("This version would not understand it, so it was not touched."),
        error_words.tr("Update the program on this computer."),
    )


def _near(near: tuple[str, ...]) -> str:
    if not near:
        return ""
    return _say(error_words.tr("Did you mean {near}?"), near=", ".join(near))


@describe.register
def _place(error: errors.UnknownPlace) -> Message:
    return Message(
        _say(error_words.tr("There is no place “{given}”."), given=error.given),
        _near(error.near),
        error_words.tr("“hearings places” lists every place with its name."),
    )


@describe.register
def _hearing(error: errors.UnknownHearing) -> Message:
    return Message(
        _say(error_words.tr("There is no hearing “{given}” here."), given=error.given),
        error_words.tr("It may belong to a place that was never read on this computer."),
        error_words.tr("“hearings list --all” shows every hearing with its name."),
    )


@describe.register
def _topic(error: errors.UnknownTopic) -> Message:
    return Message(
        _say(error_words.tr("There is no topic “{given}”."), given=error.given),
        _near(error.near),
        error_words.tr("“hearings list --json” shows the names of the topics it found."),
    )


@describe.register
def _draft(_: errors.UnknownDraft) -> Message:
    return Message(
        error_words.tr("This draft is not in the vault."),
        error_words.tr("It may have been deleted for good."),
        error_words.tr("Look in the trash and in the backups."),
    )


@describe.register
def _date(error: errors.BadDate) -> Message:
    return Message(
        _say(error_words.tr("“{given}” is not a date."), given=error.given),
        "",
        error_words.tr("Write dates as year-month-day, for example 2026-11-23."),
    )


@describe.register
def _places_file(error: errors.BadPlacesFile) -> Message:
    return Message(
        _say(
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
def _nothing(_: errors.NothingChosen) -> Message:
    return Message(
        error_words.tr("No place is followed yet, and none was named."),
        error_words.tr("So there is nothing to read."),
        error_words.tr("Name one with --place, or follow one."),
    )
