# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The warning that a hearing in somebody's calendar is no longer as it stands there."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from hearings.domain.change import CALENDAR_FIELDS
from hearings.domain.changed_since import ChangedSince, Moved, MovedDeadline
from hearings.domain.deadline import DeadlineKind
from hearings.language import Words
from hearings.messages.dates import long_date, zoned_time
from hearings.messages.hearing import change_sentence

since_words = Words("since_words")


def moved_sentences(since: ChangedSince, places: Mapping[str, str]) -> Iterator[str]:
    """One sentence for each hearing that went out and is now elsewhere, at another time or off.

    A change of the agenda alone makes nobody miss a hearing and is not told.
    """
    for one in since.moved:
        told = [change for change in one.changes if change.field in CALENDAR_FIELDS]
        if told or one.deadlines:
            said = [*map(change_sentence, told), *map(_deadline_words, one.deadlines)]
            changes = "; ".join(said)
            yield since_words.tr("Changed since your last export: {hearing}. {changes}.").format(
                hearing=_name(one, places), changes=changes
            )


def _deadline_words(moved: MovedDeadline) -> str:
    name = {
        DeadlineKind.SIGN_UP: since_words.tr("sign up to speak"),
        DeadlineKind.INTERPRETER: since_words.tr("ask for an interpreter"),
        DeadlineKind.ACCOMMODATION: since_words.tr("ask for an accommodation"),
        DeadlineKind.WRITTEN: since_words.tr("send in written testimony"),
        DeadlineKind.SPEAK: since_words.tr("speak"),
        DeadlineKind.FOLLOW_UP: since_words.tr("look what the body reported"),
    }[moved.kind]
    if moved.now is None:
        return since_words.tr("By when to {what} is no longer known: ask the clerk").format(
            what=name
        )
    when = long_date(moved.now)
    if isinstance(moved.now, datetime):
        when = f"{when}, {zoned_time(moved.now)}"
    return since_words.tr("Now due to {what}: {when}").format(what=name, when=when)


def _name(moved: Moved, places: Mapping[str, str]) -> str:
    record = moved.hearing.record
    body = record.bodies[0] if record.bodies else record.title
    place = places.get(moved.hearing.place_id, moved.hearing.place_id)
    return f"{place}, {body}, {long_date(record.date)}"
