# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a step: what to do, by when, and how sure that is."""

from datetime import date

from hearings.domain.rule import Certainty
from hearings.domain.status import Status
from hearings.domain.step import Step, StepKind
from hearings.domain.step_action import Doing, StepAction
from hearings.language import Words
from hearings.messages.counting import why_sentence
from hearings.messages.dates import clock_time, nearness, short_date, zoned_time
from hearings.messages.hearing import short_time_words, status_words
from hearings.messages.rules import confirm, origin_sentence

step_words = Words("step_words")


def title_words(step: Step) -> str:
    """What to do, and for which item or hearing."""
    name = name_words(step)
    if step.kind is StepKind.CALLED_OFF and step.row is not None:
        return f"{status_words(step.row.status)}: {name}"
    words = {
        StepKind.CALLED_OFF: step_words.tr("Called off: {name}"),
        StepKind.SIGN_UP: step_words.tr("Sign up to speak: {name}"),
        StepKind.INTERPRETER: step_words.tr("Ask for an interpreter: {name}"),
        StepKind.ACCOMMODATION: step_words.tr("Ask for an accommodation: {name}"),
        StepKind.WRITTEN: step_words.tr("Send in written testimony: {name}"),
        StepKind.SPEAK: step_words.tr("Speak: {name}"),
        StepKind.FOLLOW_UP: step_words.tr("Look what came of it: {name}"),
        StepKind.VOTE: step_words.tr("The vote: {name}"),
        StepKind.WRITE: step_words.tr("Write testimony: {name}"),
        StepKind.FINISH: step_words.tr("Finish your testimony: {name}"),
    }[step.kind]
    return words.format(name=name)


def name_words(step: Step) -> str:
    """What the hearing is about: its item, its title, or the title of the draft."""
    if step.row is not None:
        return step.row.lead or step.row.title
    return (step.draft.title if step.draft else "") or step_words.tr("a hearing")


def when_words(step: Step, today: date) -> str:
    """By when, and how near that is.

    `today` is that of the person, for a step that does not know it where the hearing is.
    """
    if step.done_at is not None:
        day = short_date(step.done_at.astimezone().date())
        return step_words.tr("done on {day}").format(day=day)
    if step.deadline is None:
        return _with_nearness(short_date(step.day), step, today)
    moment = short_date(step.day)
    if not step.deadline.why.is_whole_day:
        moment = f"{moment}, {zoned_time(step.deadline.at)}"
    if step.is_overdue:
        return step_words.tr("was due {moment}").format(moment=moment)
    if step.kind is not StepKind.SPEAK:
        moment = step_words.tr("by {moment}").format(moment=moment)
    return _with_nearness(moment, step, today)


def day_words(step: Step, today: date) -> tuple[str, str]:
    """The day a step belongs to and how near that is; one word for what is overdue or done."""
    if step.is_done:
        return step_words.tr("Done"), ""
    if step.is_overdue:
        return step_words.tr("Overdue"), ""
    return short_date(step.day), nearness(step.day, step.today or today)


def hour_words(step: Step) -> str:
    """What of `when_words` its day does not say yet; empty for a step of the whole day."""
    if step.is_done or step.is_overdue:
        return when_words(step, step.day)
    if step.deadline is None or step.deadline.why.is_whole_day:
        return ""
    hour = zoned_time(step.deadline.at)
    return hour if step.kind is StepKind.SPEAK else step_words.tr("by {hour}").format(hour=hour)


def action_words(action: StepAction) -> str:
    """What the button that does a step says."""
    return {
        Doing.OPEN_DRAFT: step_words.tr("Open the testimony"),
        Doing.WRITE: step_words.tr("Write testimony"),
        Doing.SIGN_UP_PAGE: step_words.tr("Open the sign-up page"),
        Doing.ASKING_PAGE: step_words.tr("Open the page to ask"),
        Doing.ASKING_MAIL: step_words.tr("Write an e-mail to ask"),
        Doing.OFFICIAL_PAGE: step_words.tr("Open the official page"),
        Doing.OPEN_HEARING: step_words.tr("Open the hearing"),
    }[action.doing]


def _with_nearness(words: str, step: Step, today: date) -> str:
    near = nearness(step.day, step.today or today)
    return f"{words} · {near}" if near else words


def where_words(step: Step, place: str) -> str:
    """Place, body, and when the hearing itself is where the step is due before it."""
    row, tie = step.row, step.draft.tie if step.draft else None
    body = row.bodies[0] if row and row.bodies else (tie.body if tie else "")
    return " · ".join(part for part in (place, body, _hearing_words(step)) if part)


def _hearing_words(step: Step) -> str:
    row = step.row
    if row is None or step.kind is StepKind.SPEAK:
        return ""
    if step.deadline is None and step.kind is not StepKind.VOTE:
        return short_time_words(row.starts_at, row.time_text)
    start = short_date(row.date)
    if row.starts_at is not None:
        start = f"{start}, {clock_time(row.starts_at)}"
    if row.status is not Status.SCHEDULED:
        start = f"{start} ({status_words(row.status, may_have_moved=row.may_have_moved)})"
    return step_words.tr("hearing on {start}").format(start=start)


def certainty_words(step: Step) -> str:
    """How sure a deadline is; what to do after a hearing; empty for other steps without one."""
    if step.kind is StepKind.VOTE:
        return step_words.tr("You noted this day yourself: confirm it on the agenda.")
    if step.deadline is None:
        is_after = step.kind is StepKind.FOLLOW_UP
        return step_words.tr("Thank the members, and look up the vote.") if is_after else ""
    if step.deadline.origin.is_own:
        return step_words.tr("Your own correction: confirm on the agenda.")
    if step.deadline.origin.certainty is Certainty.HIGH:
        return confirm()
    return step_words.tr("The rule is old or second-hand: confirm on the agenda.")


def why_words(step: Step) -> str:
    """How the deadline was counted and who says so; empty for a step without one."""
    if step.deadline is None:
        return ""
    return f"{why_sentence(step.deadline.why)} {origin_sentence(step.deadline.origin)}"
