# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a hearing: its status, its time and what changed."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from hearings.domain.change import Change, Field
from hearings.domain.meeting_kind import OPEN_KINDS, MeetingKind
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.dates import clock_time, long_date, zoned_time

if TYPE_CHECKING:
    from hearings.domain.hearing import HearingRecord

hearing_words = Words("hearing_words")

_MIDNIGHT = re.compile(r"(00?:00(:00)?|12:00(:00)?\s*a\.?\s?m\.?|00?:00\s*a\.?m\.?)", re.IGNORECASE)


def status_words(status: Status, *, may_have_moved: bool = False) -> str:
    """The status as a word or two; empty when all is as it should be.

    `may_have_moved` is said of an unlisted hearing with a possible successor.
    """
    if may_have_moved and status is Status.UNLISTED:
        return hearing_words.tr("Moved?")
    return {
        Status.SCHEDULED: "",
        Status.CANCELLED: hearing_words.tr("Cancelled"),
        Status.POSTPONED: hearing_words.tr("Postponed"),
        Status.UNLISTED: hearing_words.tr("No longer listed"),
    }[status]


def status_sentence(status: Status, *, may_have_moved: bool = False) -> str:
    """What the status means for somebody who wants to go; empty for a scheduled one.

    `may_have_moved` as in `status_words`.
    """
    if may_have_moved and status is Status.UNLISTED:
        return hearing_words.tr(
            "The body no longer lists this hearing, but a new one like it on another day. "
            "It may have been moved: ask the clerk.",
        )
    return {
        Status.SCHEDULED: "",
        Status.CANCELLED: hearing_words.tr("This hearing was cancelled."),
        Status.POSTPONED: hearing_words.tr("This hearing was put off to another day."),
        Status.UNLISTED: hearing_words.tr(
            "The body no longer lists this hearing. It may be cancelled: ask the clerk.",
        ),
    }[status]


def time_words(starts_at: datetime | None, time_text: str) -> str:
    """The time with its zone; the body's own words, or "time not given", where there is none."""
    return zoned_time(starts_at) if starts_at is not None else _words_for_no_time(time_text)


def short_time_words(starts_at: datetime | None, time_text: str) -> str:
    """The time without its zone, for a row that names the place."""
    return clock_time(starts_at) if starts_at is not None else _words_for_no_time(time_text)


def stand_in_sentence(record: HearingRecord) -> str:
    """What the source wrote in place of a time that it does not know; empty where it did not."""
    if record.starts_at is not None or not _stands_in(record.time_text):
        return ""
    if not record.time_text.strip():
        return ""
    words = hearing_words.tr("Its source writes “{words}” where it knows no time.")
    return words.format(words=record.time_text.strip())


def _words_for_no_time(time_text: str) -> str:
    return hearing_words.tr("time not given") if _stands_in(time_text) else time_text


def _stands_in(time_text: str) -> bool:
    # No body meets at midnight; some systems write it for a time that was never set.
    return not time_text.strip() or _MIDNIGHT.fullmatch(time_text.strip()) is not None


def when_words(record: HearingRecord) -> str:
    """Date, time and zone on one line."""
    return f"{long_date(record.date)} · {time_words(record.starts_at, record.time_text)}"


def change_sentence(change: Change) -> str:
    """One sentence for one change: what stood there and what stands now."""
    old, new = _told(change, change.old), _told(change, change.new)
    if change.field is Field.ITEM:
        if change.old is None:
            return hearing_words.tr("Added to the agenda: {new}").format(new=new)
        return hearing_words.tr("Taken off the agenda: {old}").format(old=old)
    if change.field is Field.AGENDA:
        if change.old in {"0", None}:
            items = int(change.new or 0)
            return hearing_words.tr("The agenda was published: %n item(s).", "", items)
        return hearing_words.tr("The agenda was taken down.")
    if change.field is Field.AGENDA_URL:
        if change.old is None:
            return hearing_words.tr("The agenda was published as a file.")
        return hearing_words.tr("The file of the agenda was taken down.")
    nothing = hearing_words.tr("nothing")
    if change.field is Field.END:
        nothing = hearing_words.tr("time not given")
    return hearing_words.tr("{field}: {old} → {new}").format(
        field=field_words(change.field), old=old or nothing, new=new or nothing
    )


def field_words(field: Field) -> str:
    """The name of what changed."""
    return {
        Field.TIME: hearing_words.tr("Time"),
        Field.LOCATION: hearing_words.tr("Room"),
        Field.STATUS: hearing_words.tr("Status"),
        Field.TITLE: hearing_words.tr("Title"),
        Field.BODIES: hearing_words.tr("Body"),
        Field.REMOTE_URL: hearing_words.tr("Remote link"),
        Field.AGENDA: hearing_words.tr("Agenda"),
        Field.ITEM: hearing_words.tr("Agenda item"),
        Field.END: hearing_words.tr("End"),
        Field.KIND: hearing_words.tr("Kind of meeting"),
        Field.TESTIFY_URL: hearing_words.tr("Page to sign up or comment"),
        Field.AGENDA_URL: hearing_words.tr("Agenda file"),
        Field.COMMENT: hearing_words.tr("Note"),
    }[field]


def kind_words(kind: MeetingKind) -> str:
    """What kind of meeting it is; empty where its source does not say."""
    return {
        MeetingKind.UNKNOWN: "",
        MeetingKind.PUBLIC_HEARING: hearing_words.tr("Public hearing"),
        MeetingKind.MEETING: hearing_words.tr("Meeting"),
        MeetingKind.EXECUTIVE_SESSION: hearing_words.tr("Executive session"),
        MeetingKind.WORK_SESSION: hearing_words.tr("Work session"),
        MeetingKind.MARKUP: hearing_words.tr("Markup, without testimony"),
        MeetingKind.INVITED: hearing_words.tr("Invited speakers only"),
        MeetingKind.WRITTEN_ONLY: hearing_words.tr("Written testimony only"),
        MeetingKind.CLOSED: hearing_words.tr("Closed to the public"),
    }[kind]


def short_kind_words(kind: MeetingKind) -> str:
    """The kind for a row, where not everybody may come and speak; empty elsewhere."""
    return "" if kind in OPEN_KINDS else kind_words(kind)


def kind_sentence(kind: MeetingKind) -> str:
    """What the kind of meeting means for somebody who wants to speak; empty where not known."""
    return {
        MeetingKind.UNKNOWN: "",
        MeetingKind.PUBLIC_HEARING: hearing_words.tr(
            "This is a public hearing: anybody may ask to speak."
        ),
        MeetingKind.MEETING: hearing_words.tr(
            "This is a regular meeting: whether the public may speak is for the body's rules."
        ),
        MeetingKind.EXECUTIVE_SESSION: hearing_words.tr(
            "This is an executive session: the members act on bills, and the public does not "
            "speak. Write to them before."
        ),
        MeetingKind.WORK_SESSION: hearing_words.tr(
            "This is a work session: the members confer, and the public mostly listens. "
            "Ask the clerk whether comments are taken."
        ),
        MeetingKind.MARKUP: hearing_words.tr(
            "This is a markup: the members amend and vote, and nobody testifies. "
            "Write to them before."
        ),
        MeetingKind.INVITED: hearing_words.tr(
            "Only invited witnesses speak at this hearing; written testimony may still be "
            "possible: ask the clerk."
        ),
        MeetingKind.WRITTEN_ONLY: hearing_words.tr(
            "Testimony is taken in writing only; nobody speaks at this hearing."
        ),
        MeetingKind.CLOSED: hearing_words.tr("This meeting is closed to the public."),
    }[kind]


def _told(change: Change, value: str | None) -> str:
    if value is None:
        return ""
    if change.field is Field.STATUS:
        return status_words(Status(value)) or hearing_words.tr("Scheduled")
    if change.field is Field.KIND:
        return kind_words(MeetingKind(value))
    if change.field in {Field.TIME, Field.END}:
        return told_moment(value)
    if change.field is Field.COMMENT:
        return " ".join(value.split())
    return value


def told_moment(value: str) -> str:
    """The words for a kept time: an ISO moment, or a date with the body's own words."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    # A kept moment has its offset; without one it is a date with the body's own words.
    if moment is not None and moment.tzinfo is not None:
        return f"{long_date(moment.date())}, {clock_time(moment)}"
    day, _, words = value.partition(" ")
    try:
        said = long_date(datetime.fromisoformat(day).date())
    except ValueError:
        return value
    return f"{said}, {_words_for_no_time(words)}"
