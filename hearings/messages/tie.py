# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of the hearing that a draft was written for, where it is not as it was."""

from datetime import datetime

from hearings.domain.change import Field
from hearings.domain.hearing import Hearing
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.hearing import status_sentence, told_moment

tie_words = Words("tie_words")


def tie_sentence(hearing: Hearing | None, since: datetime, *, is_lost: bool) -> str:
    """What became of the hearing of a draft since an aware moment; empty where nothing did.

    `is_lost` says that there is one which this computer does not know any more.
    """
    if is_lost:
        return tie_words.tr(
            "This hearing is not on this computer any more, so neither its limits nor its "
            "deadlines are known here. Refresh its place, or ask the clerk whether it takes place."
        )
    return _news(hearing, since) if hearing else ""


def _news(hearing: Hearing, since: datetime) -> str:
    status = hearing.record.status
    if status is not Status.SCHEDULED:
        may_have_moved = status is Status.UNLISTED and hearing.replaced_by is not None
        return status_sentence(status, may_have_moved=may_have_moved)
    moves = [one for one in hearing.changes if one.field is Field.TIME and one.at > since]
    if not moves or not moves[0].old:
        return ""
    # The first of several: the time that stood there when the draft was begun.
    words = tie_words.tr("The time of this hearing changed: it was {old}.")
    return words.format(old=told_moment(moves[0].old))
