# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of a calendar on a server."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import zip_longest

from hearings.domain.caldav import AfterRefresh, Conflict, LastRun, Ran, Synchronised
from hearings.language import Words
from hearings.messages.calendar_trouble import calendar_trouble
from hearings.messages.dates import ago

caldav_words = Words("caldav_words")

MOST_LINES = 4
"""So many lines of a text that differs are shown of each version."""


def done_sentence(done: Synchronised) -> str:
    """What was written, in numbers."""
    return ran_sentence(done.ran)


def ran_sentence(ran: Ran) -> str:
    """What a run wrote, in numbers."""
    parts = (
        caldav_words.tr("%n event(s) added", "", ran.added),
        caldav_words.tr("%n changed", "", ran.changed),
        caldav_words.tr("%n removed", "", ran.removed),
    )
    return ", ".join(parts) + "."


def waiting_sentences(done: Synchronised) -> Iterator[str]:
    """What waits for the person to decide: both versions of each conflict, and what is left."""
    for one in done.conflicts:
        yield from _conflict(one)
    if done.conflicts:
        yield caldav_words.tr(
            "Nothing of these was overwritten. With --ours your version holds, with --theirs the "
            "one there."
        )
    if done.left:
        # Qt's tools find no text inside of an f-string.
        removed = caldav_words.tr("With --remove-left they are removed.")
        yield f"{left_sentence(len(done.left))} {removed}"


def left_sentence(number: int) -> str:
    """So many events stand there that nothing here asks for."""
    return caldav_words.tr(
        "Left there: %n event(s) of nothing that you follow any more, or long past.",
        "",
        number,
    )


def last_run_sentence(last: LastRun, now: datetime) -> str:
    """When an account was brought up to date last, with what, and what waits since."""
    if last.ran_at is None:
        return caldav_words.tr("Nothing was written there yet.")
    words = caldav_words.tr("Brought up to date {ago}: {done}")
    parts = [words.format(ago=ago(last.ran_at, now), done=ran_sentence(last.ran))]
    if last.ran.conflicts:
        parts.append(conflicts_sentence(last.ran.conflicts))
    if last.ran.left:
        parts.append(left_sentence(last.ran.left))
    return " ".join(parts)


def conflicts_sentence(number: int) -> str:
    """So many events wait for the person to say whose version holds."""
    return caldav_words.tr(
        "%n event(s) changed here and there as well; nothing of them was overwritten.", "", number
    )


def failed_sentence(last: LastRun, now: datetime) -> str:
    """Why the last try did not go through; empty where it did."""
    if last.failure is None or last.tried_at is None:
        return ""
    words = caldav_words.tr("The last try, {ago}, did not go through.")
    return f"{words.format(ago=ago(last.tried_at, now))} {calendar_trouble(last.failure)}"


def after_refresh_sentence(one: AfterRefresh) -> str:
    """What is to be told of an account after a refresh, in a line; empty where all is well."""
    if one.failure is not None:
        words = caldav_words.tr(
            "The calendar “{name}” was not brought up to date; the next refresh tries again."
        )
        return words.format(name=one.name)
    if one.done is not None and one.done.conflicts:
        words = caldav_words.tr("The calendar “{name}”: {conflicts}")
        told = conflicts_sentence(len(one.done.conflicts))
        return words.format(name=one.name, conflicts=told)
    return ""


def forgotten_sentence(name: str, done: Synchronised) -> str:
    """What became of an account that was forgotten together with its events."""
    words = caldav_words.tr("The account “{name}” is forgotten.")
    said = caldav_words.tr("Removed from its server: %n event(s).", "", done.removed)
    parts = [words.format(name=name), said]
    if done.conflicts:
        left = caldav_words.tr(
            "Still there, because somebody else changed them: %n event(s).", "", len(done.conflicts)
        )
        parts.append(left)
    return " ".join(parts)


def versions(conflict: Conflict) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ours and theirs, each in lines: when, what, where, whether it holds.

    Where all of that is the same, what differs of the texts is there too.
    """
    ours = _lines(conflict.ours)
    if conflict.theirs is None:
        return ours, (caldav_words.tr("It was removed there."),)
    theirs = _lines(conflict.theirs)
    if ours != theirs:
        return ours, theirs
    one, other = _description(conflict.ours), _description(conflict.theirs)
    at = next((at for at, pair in enumerate(zip_longest(one, other)) if len(set(pair)) > 1), None)
    if at is None:
        return ours, (*theirs, caldav_words.tr("Something else of it differs."))
    told = caldav_words.tr("Its text differs from here:")
    begins = slice(at, at + MOST_LINES)
    return (*ours, told, *one[begins]), (*theirs, told, *other[begins])


def _lines(content: bytes) -> tuple[str, ...]:
    return _parts(content) or (caldav_words.tr("a text that cannot be read"),)


def _description(content: bytes) -> list[str]:
    from icalendar import Calendar

    try:
        events = Calendar.from_ical(content).walk("VEVENT")
    except ValueError:
        return []
    return str(events[0].get("DESCRIPTION", "")).splitlines() if events else []


def _conflict(one: Conflict) -> Iterator[str]:
    if one.is_removal:
        yield caldav_words.tr("Somebody else changed an event that is to be removed.")
    else:
        yield caldav_words.tr("Somebody else changed an event that changed here too.")
    yield caldav_words.tr("Here: {event}").format(event=_told(one.ours))
    if one.theirs is None:
        yield caldav_words.tr("There it was removed.")
    else:
        yield caldav_words.tr("There: {event}").format(event=_told(one.theirs))


def _told(content: bytes) -> str:
    """An event in a line."""
    return " · ".join(_parts(content)) or caldav_words.tr("a text that cannot be read")


def _parts(content: bytes) -> tuple[str, ...]:
    """When, what, where, and whether it holds; nothing of a text that cannot be read."""
    from icalendar import Calendar

    try:
        (event,) = Calendar.from_ical(content).walk("VEVENT")
    except ValueError:
        return ()
    day = getattr(event.get("DTSTART"), "dt", None)
    start = str(day)[:16] if isinstance(day, date) else ""
    status = {
        "CANCELLED": caldav_words.tr("Cancelled"),
        "TENTATIVE": caldav_words.tr("Not certain"),
    }.get(str(event.get("STATUS", "")).upper(), "")
    parts = (str(event.get(name, "")) for name in ("SUMMARY", "LOCATION"))
    return tuple(part for part in (start, *parts, status) if part)
