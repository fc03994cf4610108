# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a bill: where it stands, when that was read, and how its hearings lie."""

from datetime import date

from hearings.domain.bill_view import BillView
from hearings.language import Words
from hearings.messages.dates import long_date, zoned_time

bill_told = Words("bill_told")


def standing_words(view: BillView) -> str:
    """Where the bill stands in its source's words, as of when they were read; empty for none."""
    if not view.status or view.status_at is None:
        return ""
    when = f"{long_date(view.status_at)}, {zoned_time(view.status_at)}"
    words = bill_told.tr("Where it stands, in the words of its source: {status} (as of {when})")
    return words.format(status=" ".join(view.status.split()), when=when)


def timeline_words(view: BillView, today: date) -> str:
    """How many hearings are past, ahead and off, and the next one; empty where there is none.

    What is off counts neither as past nor as ahead. `today` is that of the person.
    """
    records = [one.hearing.record for one in view.hearings]
    stand = [record.date for record in records if not record.status.is_off]
    ahead = sorted(day for day in stand if day >= today)
    parts = []
    if past := len(stand) - len(ahead):
        parts.append(bill_told.tr("%n hearing(s) past", "", past))
    if ahead:
        parts.append(bill_told.tr("%n ahead", "", len(ahead)))
    if off := len(records) - len(stand):
        parts.append(bill_told.tr("%n cancelled or put off", "", off))
    if ahead:
        parts.append(bill_told.tr("next on {day}").format(day=long_date(ahead[0])))
    return ", ".join(parts)
