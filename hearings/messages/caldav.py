# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of a calendar on a server, and what its server said no to."""

from collections.abc import Iterator
from datetime import date

from hearings.domain import caldav_errors as errors
from hearings.domain.caldav import Conflict, Synchronised
from hearings.language import Words
from hearings.messages.explaining import Message, describe, error_words, say

caldav_words = Words("caldav_words")

_SIGN_IN, _FORBIDDEN, _GONE, _LOCKED, _FAULT = 401, 403, 404, 423, 500


def done_sentence(done: Synchronised) -> str:
    """What was written, in numbers."""
    parts = (
        caldav_words.tr("%n event(s) added", "", done.added),
        caldav_words.tr("%n changed", "", done.changed),
        caldav_words.tr("%n removed", "", done.removed),
    )
    return ", ".join(parts) + "."


def waiting_sentences(done: Synchronised) -> Iterator[str]:
    """What waits for the person to decide: both versions of each conflict, and what is left."""
    for one in done.conflicts:
        yield from _conflict(one)
    if done.conflicts:
        yield caldav_words.tr("Nothing of these was overwritten. With --ours your version holds.")
    if done.left:
        left = caldav_words.tr(
            "%n event(s) there belong to nothing that you follow any more, or are long past.",
            "",
            len(done.left),
        )
        # Qt's tools find no text inside of an f-string.
        removed = caldav_words.tr("With --remove-left they are removed.")
        yield f"{left} {removed}"


def _conflict(one: Conflict) -> Iterator[str]:
    yield caldav_words.tr("Somebody else changed an event that changed here too.")
    yield caldav_words.tr("Here: {event}").format(event=_told(one.ours))
    if one.theirs is None:
        yield caldav_words.tr("There it was removed.")
    else:
        yield caldav_words.tr("There: {event}").format(event=_told(one.theirs))


def _told(content: bytes) -> str:
    """An event in a line: what, when, where, and whether it holds."""
    from icalendar import Calendar

    try:
        (event,) = Calendar.from_ical(content).walk("VEVENT")
    except ValueError:
        return caldav_words.tr("a text that cannot be read")
    day = getattr(event.get("DTSTART"), "dt", None)
    start = str(day)[:16] if isinstance(day, date) else ""
    parts = (event.get(name, "") for name in ("SUMMARY", "LOCATION", "STATUS"))
    return " · ".join(str(part) for part in (start, *parts) if part)


@describe.register
def _refused(error: errors.CalendarRefused) -> Message:
    happened = {
        _SIGN_IN: error_words.tr("{host} did not take the name and the password."),
        _FORBIDDEN: error_words.tr("{host} does not let this account write there."),
        _GONE: error_words.tr("{host} no longer has this calendar."),
        _LOCKED: error_words.tr("{host} says that somebody else has locked the calendar."),
    }.get(error.status) or error_words.tr("The calendar server {host} answered with {status}.")
    now = {
        _SIGN_IN: error_words.tr(
            "Many services want a password made for this program alone, an app password. Remove "
            "the account and add it with that one."
        ),
        _FORBIDDEN: error_words.tr("Ask whoever runs the server for the right to write."),
        _GONE: error_words.tr("Add the account again to make a new one."),
    }.get(error.status) or error_words.tr("Try again later; the next run makes good what is open.")
    return Message(
        say(happened, host=error.host, status=error.status),
        error_words.tr("The calendar there may show what was true before; nothing is lost here."),
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
    near = ""
    if error.near:
        near = say(error_words.tr("There is {near}."), near=", ".join(error.near))
    return Message(
        say(error_words.tr("There is no calendar account “{given}”."), given=error.given),
        near,
        error_words.tr("“hearings accounts add NAME ADDRESS USER” adds one."),
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
