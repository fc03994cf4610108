# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a reminder says: in the window everything, on the desktop as much as was allowed."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hearings.domain.reminder import Reminder
from hearings.domain.telling import Telling
from hearings.language import Words
from hearings.messages.dates import short_date, zoned_time
from hearings.messages.next_steps import title_words, when_words

reminder_words = Words("reminder_words")

_LONGEST_TITLE = 36
_DAY, _HOUR = 24 * 60, 60


class Notification(NamedTuple):
    """A notification of the desktop."""

    summary: str
    body: str


def reminder_line(reminders: Sequence[Reminder], today: date) -> str:
    """What is due first, and how many more, for the window; `today` is that of the person."""
    line = _line(reminders[0], today)
    if rest := len(reminders) - 1:
        line = f"{line}. " + reminder_words.tr("And %n more.", "", rest)
    return line


def _line(one: Reminder, today: date) -> str:
    title = title_words(one.step)
    if len(title) > _LONGEST_TITLE:
        title = f"{title[:_LONGEST_TITLE].rstrip()}…"
    said = f"{title} – {when_words(one.step, today)}"
    if one.is_missed:
        return reminder_words.tr("Not told to you yet: {what}").format(what=said)
    return said


def notification(reminder: Reminder, telling: Telling, today: date) -> Notification:
    """What the desktop is told of a reminder, where others may see it.

    The title of a draft is in it only where that was allowed, and neither the hearing nor
    the place where that was not.
    """
    step = reminder.step
    if telling in {Telling.OFF, Telling.NEUTRAL}:
        body = reminder_words.tr("You have a deadline: {moment}. Open Hearings to see it.")
        return Notification("Hearings", body.format(moment=_moment(reminder)))
    if step.row is None:
        what = reminder_words.tr("A hearing you wrote for")
    else:
        what = title_words(step)
    body = when_words(step, today)
    if telling is Telling.DRAFT and step.draft is not None and step.draft.title:
        title = reminder_words.tr("Your testimony: {title}").format(title=step.draft.title)
        body = f"{body}\n{title}"
    return Notification(what, body)


def _moment(reminder: Reminder) -> str:
    deadline = reminder.step.deadline
    assert deadline is not None
    day = short_date(deadline.at.date())
    return day if deadline.why.is_whole_day else f"{day}, {zoned_time(deadline.at)}"


def lead_name(minutes: int) -> str:
    """How long before a deadline, such as "1 day before"."""
    if minutes and minutes % _DAY == 0:
        return reminder_words.tr("%n day(s) before", "", minutes // _DAY)
    if minutes and minutes % _HOUR == 0:
        return reminder_words.tr("%n hour(s) before", "", minutes // _HOUR)
    return reminder_words.tr("%n minute(s) before", "", minutes)


def telling_name(telling: Telling) -> str:
    """How much a notification says."""
    return {
        Telling.OFF: reminder_words.tr("None: only inside the program"),
        Telling.NEUTRAL: reminder_words.tr("Only that something is due, and when"),
        Telling.HEARING: reminder_words.tr("What is due, and for which hearing"),
        Telling.DRAFT: reminder_words.tr("That, and the title of your testimony"),
    }[telling]
