# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The warning that a hearing in somebody's calendar is no longer as it stands there."""

from collections.abc import Iterator, Mapping

from hearings.domain.change import CALENDAR_FIELDS
from hearings.domain.changed_since import ChangedSince, Moved
from hearings.language import Words
from hearings.messages.dates import long_date
from hearings.messages.hearing import change_sentence

since_words = Words("since_words")


def moved_sentences(since: ChangedSince, places: Mapping[str, str]) -> Iterator[str]:
    """One sentence for each hearing that went out and is now elsewhere, at another time or off.

    A change of the agenda alone makes nobody miss a hearing and is not told.
    """
    for one in since.moved:
        told = [change for change in one.changes if change.field in CALENDAR_FIELDS]
        if told:
            changes = "; ".join(map(change_sentence, told))
            yield since_words.tr("Changed since your last export: {hearing}. {changes}.").format(
                hearing=_name(one, places), changes=changes
            )


def _name(moved: Moved, places: Mapping[str, str]) -> str:
    record = moved.hearing.record
    body = record.bodies[0] if record.bodies else record.title
    place = places.get(moved.hearing.place_id, moved.hearing.place_id)
    return f"{place}, {body}, {long_date(record.date)}"
