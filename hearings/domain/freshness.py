# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""When a source looks abandoned: the one rule for both shells and the doctor."""

from datetime import date, timedelta

ABANDONED_AFTER = timedelta(days=45)
"""How old the newest record of a source may be when the source is asked.

Cities move to another vendor, and the old address goes on answering as if nothing had
happened. A council that meets once a month has a newer record all year, its summer recess
included; a legislature out of session has none, which no date can tell apart.
"""


def looks_abandoned(newest: date | None, asked_on: date) -> bool:
    """Whether the newest record was too old when the source was last asked.

    Both dates are local to the place. False where there is no record to judge by. The
    day of asking counts, not today: a source that nobody asked since cannot have news.
    """
    return newest is not None and asked_on - newest > ABANDONED_AFTER
