# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What happened when a source could not be read, or not wholly."""

from datetime import datetime

from hearings import errors
from hearings.messages.dates import long_date, zoned_time
from hearings.messages.explaining import Message, describe, error_words, kept, later, say
from hearings.messages.system_names import system_names


@describe.register
def _offline(_: errors.Offline) -> Message:
    return Message(
        error_words.tr("The network is switched off in Hearings."),
        kept(),
        error_words.tr(
            "Switch off “Work offline”, or start without --offline, to read the sources again.",
        ),
    )


@describe.register
def _unreachable(error: errors.HostUnreachable) -> Message:
    if error.reason in {"https", "address"}:
        return Message(
            say(error_words.tr("The address of {host} is not a secure one."), host=error.host),
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
        say(error_words.tr("{host} could not be reached."), host=error.host),
        kept(),
        error_words.tr("Check that this computer is online, then refresh again."),
    )


@describe.register
def _certificate(error: errors.CertificateRefused) -> Message:
    return Message(
        say(error_words.tr("{host} could not prove that it is the real one."), host=error.host),
        error_words.tr("Nothing was read there, because anybody on the way could have answered.")
        + " "
        + kept(),
        error_words.tr(
            "Check the date of this computer. If it is right, the host is set up wrongly: "
            "another source of the place is used where there is one."
        ),
    )


@describe.register
def _timed_out(error: errors.TimedOut) -> Message:
    return Message(
        say(
            error_words.tr("{host} did not answer within {seconds} seconds."),
            host=error.host,
            seconds=round(error.seconds),
        ),
        kept(),
        later(),
    )


@describe.register
def _status(error: errors.HttpStatus) -> Message:
    return Message(
        say(
            error_words.tr("{host} answered with error {status}."),
            host=error.host,
            status=error.status,
        ),
        kept(),
        later(),
    )


@describe.register
def _too_large(error: errors.AnswerTooLarge) -> Message:
    return Message(
        say(
            error_words.tr("{host} sent more than {megabytes} MB, and reading was stopped."),
            host=error.host,
            megabytes=error.limit // (1024 * 1024),
        ),
        kept(),
        later(),
    )


@describe.register
def _redirect(error: errors.RedirectRefused) -> Message:
    return Message(
        say(
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
        say(happened, host=error.host),
        error_words.tr("No hearing was added or removed because of it.") + " " + kept(),
        later(),
    )


@describe.register
def _key(error: errors.KeyNeeded) -> Message:
    return Message(
        say(error_words.tr("{host} asks for a key."), host=error.host),
        error_words.tr("This source cannot be read without one; another source may be used."),
        say(
            error_words.tr(
                "Keep yours under “{name}” in Preferences, or with the command “hearings keys”."
            ),
            name=error.key_name,
        ),
    )


@describe.register
def _budget(error: errors.BudgetSpent) -> Message:
    if error.requests:
        happened = say(
            error_words.tr("{host} may be asked {requests} times {period}; that is used up."),
            host=error.host,
            requests=error.requests,
            period=_period(error.seconds),
        )
    else:
        happened = say(
            error_words.tr("{host} was asked as often as it allows for now."), host=error.host
        )
    if not error.free_at:
        return Message(happened, kept(), later())
    free_at = datetime.fromisoformat(error.free_at).astimezone()
    return Message(
        happened,
        kept(),
        say(
            error_words.tr("Refresh again after {day}, {time}."),
            day=long_date(free_at.date()),
            time=zoned_time(free_at),
        ),
    )


def _period(seconds: float) -> str:
    if seconds > 24 * 60 * 60:
        return error_words.tr("a month")
    return error_words.tr("a day") if seconds > 60 else error_words.tr("a minute")


@describe.register
def _client(error: errors.UnknownClient) -> Message:
    return Message(
        say(
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
        say(
            error_words.tr("{host} does not publish the meetings of this body."),
            host=error.host,
        ),
        error_words.tr("This is not an outage: the meetings are listed somewhere else."),
        error_words.tr("Use the web calendar of this place as its source."),
    )


@describe.register
def _range(error: errors.RangeIgnored) -> Message:
    return Message(
        say(
            error_words.tr("{host} showed {got} although {asked} was asked for."),
            host=error.host,
            got=error.got,
            asked=error.asked,
        ),
        error_words.tr("The list may be incomplete, so no hearing was marked as gone."),
        later(),
    )


@describe.register
def _file(error: errors.FileUnreadable) -> Message:
    return Message(
        say(
            error_words.tr("The file {path} cannot be read: {reason}."),
            path=error.path,
            reason=error.reason,
        ),
        error_words.tr("Nothing was taken from it; what was kept before is as it was."),
        error_words.tr("Check that it is there and that you may read it."),
    )


@describe.register
def _system(error: errors.UnknownSystem) -> Message:
    return Message(
        say(
            error_words.tr("This version knows no source called “{system}”."),
            system=error.system,
        ),
        error_words.tr("The place cannot be read through it."),
        error_words.tr("Correct the word in places.toml, or update the program."),
    )


@describe.register
def _switched_off(error: errors.SourceSwitchedOff) -> Message:
    return Message(
        say(
            error_words.tr("Reading from {source} is switched off."),
            source=system_names().get(error.system, error.system),
        ),
        error_words.tr("Nobody is asked for new hearings and changes here.") + " " + kept(),
        error_words.tr("To have it read again, switch it on in Places."),
    )


@describe.register
def _fault(error: errors.SourceFault) -> Message:
    return Message(
        say(error_words.tr("The program stumbled over an answer ({kind})."), kind=error.kind),
        error_words.tr("This is a fault of the program, not of the source.") + " " + kept(),
        error_words.tr("Please report it; the log file in the profile folder has the details."),
    )


@describe.register
def _source(error: errors.SourceError) -> Message:
    return Message(
        say(error_words.tr("{host} could not be read."), host=error.host), kept(), later()
    )
