# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a bill: where it stands, and when that was read."""

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
