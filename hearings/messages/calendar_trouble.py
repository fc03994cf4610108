# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a calendar server said no to, and what a failed run means for the calendar there."""

from hearings.domain import caldav_errors as errors
from hearings.errors import (
    HearingsError,
    HostUnreachable,
    Offline,
    RedirectRefused,
    SourceError,
    UnexpectedAnswer,
)
from hearings.messages.explaining import Message, describe, error_words, say, unchanged

_SIGN_IN, _FORBIDDEN, _GONE, _LOCKED, _FULL = 401, 403, 404, 423, 507
_INSECURE = frozenset({"https", "address"})


def calendar_trouble(error: HearingsError) -> Message:
    """The message of an error that came up while a calendar on a server was written.

    What `describe` says of most of them is about a source of hearings, which this is not.
    """
    if isinstance(error, Offline):
        now = error_words.tr(
            "Switch off “Work offline”, or start without --offline, then try again."
        )
        return Message(describe(error).happened, _means(), now)
    if isinstance(error, HostUnreachable) and error.reason in _INSECURE:
        return Message(
            describe(error).happened,
            error_words.tr("It was not asked, because anybody on the way could read the password."),
            error_words.tr("Give an address that begins with https://."),
        )
    if isinstance(error, RedirectRefused):
        now = error_words.tr("Add the account with the address that your service names for CalDAV.")
        return Message(describe(error).happened, _nothing_sent(), now)
    if isinstance(error, UnexpectedAnswer) and error.found != "cut":
        happened = say(
            error_words.tr("{host} sent something that is no calendar."), host=error.host
        )
        return Message(happened, _means(), _later())
    if isinstance(error, SourceError) and not isinstance(error, errors.CalendarRefused):
        return Message(describe(error).happened, _means(), _later())
    return describe(error)


def _means() -> str:
    return error_words.tr("The calendar there may show what was true before; nothing is lost here.")


def _nothing_sent() -> str:
    return error_words.tr("That address is not safe to follow, so the password was not sent there.")


def _later() -> str:
    return error_words.tr("Try again later; the next run makes good what is open.")


@describe.register
def _refused(error: errors.CalendarRefused) -> Message:
    happened = {
        _SIGN_IN: error_words.tr("{host} did not take the name and the password."),
        _FORBIDDEN: error_words.tr("{host} does not let this account write there."),
        _GONE: error_words.tr("{host} no longer has this calendar."),
        _LOCKED: error_words.tr("{host} says that somebody else has locked the calendar."),
        _FULL: error_words.tr("{host} has no room left for this calendar."),
    }.get(error.status) or error_words.tr("The calendar server {host} answered with {status}.")
    now = {
        _SIGN_IN: error_words.tr(
            "Many services want a password made for this program alone, an app password. Remove "
            "the account and add it with that one."
        ),
        _FORBIDDEN: error_words.tr("Ask whoever runs the server for the right to write."),
        _GONE: error_words.tr("Add the account again to make a new one."),
        _FULL: error_words.tr(
            "Make room in that account, or ask whoever runs the server; the next run makes good "
            "what is open."
        ),
    }.get(error.status) or _later()
    return Message(
        say(happened, host=error.host, status=error.status),
        _means(),
        now,
    )


@describe.register
def _no_server(error: errors.NoCalendarServer) -> Message:
    return Message(
        say(error_words.tr("No calendar server was found at {given}."), given=error.given),
        error_words.tr("No account was added, and no password was kept."),
        error_words.tr("Look for “CalDAV” in the settings of your service, and copy its address."),
    )


@describe.register
def _account(error: errors.UnknownAccount) -> Message:
    now = error_words.tr(
        "Add it in Preferences, or with “hearings accounts add NAME ADDRESS USER”."
    )
    if error.near:
        there = say(error_words.tr("There is {near}."), near=", ".join(error.near))
        now = f"{there} {now}"
    return Message(
        say(error_words.tr("There is no calendar account “{given}”."), given=error.given),
        unchanged(),
        now,
    )


@describe.register
def _password(error: errors.PasswordNeeded) -> Message:
    return Message(
        say(
            error_words.tr("The key ring has no password for the calendar account “{given}”."),
            given=error.given,
        ),
        error_words.tr("Nothing was asked of its server, and nothing there was changed."),
        error_words.tr("Unlock the key ring, or add the account again."),
    )
