# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of a calendar file in the language in use."""

from collections.abc import Mapping
from types import MappingProxyType

from hearings.domain.calendar_words import CalendarWords
from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.counting import why_sentence
from hearings.messages.rules import origin_sentence

calendar_words = Words("calendar_words")


def words_for_calendars() -> CalendarWords:
    """Everything the program says in a calendar file."""
    return CalendarWords(
        prefixes=_prefixes(),
        statuses=_statuses(),
        deadlines=_deadlines(),
        explain=_why,
        name=calendar_words.tr("Hearings on surveillance"),
        neutral_name=calendar_words.tr("Appointments"),
        category=calendar_words.tr("Hearings"),
        untitled=calendar_words.tr("Hearing"),
        at_place=calendar_words.tr("{place}: {hearing}"),
        titled=calendar_words.tr("{bodies} – {title}"),
        joint=calendar_words.tr("Joint hearing: {bodies}"),
        sign_up=calendar_words.tr("Sign up to speak: {url}"),
        remote=calendar_words.tr("Watch or join: {url}"),
        agenda=calendar_words.tr("Agenda: {url}"),
        page=calendar_words.tr("Meeting page: {url}"),
        numbers=calendar_words.tr("Items to follow: {numbers}"),
        found=calendar_words.tr("found: {words}"),
        when=calendar_words.tr("When: {moment}"),
        day_only=calendar_words.tr("When: {day}. No starting time can be told yet."),
        told_time=calendar_words.tr("In the body's own words: {text}"),
        end_assumed=calendar_words.tr("The end is not published; two hours are assumed."),
        told_status=calendar_words.tr("The body says: {text}"),
        moved_to=calendar_words.tr("Set anew: {moment}"),
        perhaps_moved_to=calendar_words.tr("Perhaps moved to: {moment}"),
        moved_from=calendar_words.tr("Stands in for the hearing of: {moment}"),
        read=calendar_words.tr("Read from {source}; last change seen {moment}."),
        due=calendar_words.tr("Due: {moment}"),
        of_hearing=calendar_words.tr("The hearing: {moment}"),
        withdrawn=calendar_words.tr(
            "This deadline is no longer known: what it was counted from has changed, or its rule "
            "has expired or was corrected. Ask the clerk."
        ),
        confirm=calendar_words.tr("Confirm on the agenda."),
        neutral=calendar_words.tr("Appointment"),
        neutral_off=calendar_words.tr("CANCELLED: {summary}"),
        moment=calendar_words.tr(
            "{weekday}, {month} {day}, {year}, {hour12}:{minute} {half} {zone}"
        ),
        day=calendar_words.tr("{weekday}, {month} {day}, {year}"),
        zone=calendar_words.tr("{words} ({zone})"),
        zones=_zones(),
        halves=(calendar_words.tr("AM"), calendar_words.tr("PM")),
        weekdays=_weekdays(),
        months=_months(),
    )


def _why(deadline: Deadline) -> str:
    return f"{why_sentence(deadline.why)} {origin_sentence(deadline.origin)}"


def _prefixes() -> Mapping[Status, str]:
    return {
        Status.SCHEDULED: "",
        Status.CANCELLED: calendar_words.tr("CANCELLED: "),
        Status.POSTPONED: calendar_words.tr("POSTPONED: "),
        Status.UNLISTED: calendar_words.tr("NO LONGER LISTED: "),
    }


def _statuses() -> Mapping[Status, str]:
    return {
        Status.SCHEDULED: calendar_words.tr("Status: scheduled."),
        Status.CANCELLED: calendar_words.tr("Status: cancelled."),
        Status.POSTPONED: calendar_words.tr("Status: postponed."),
        Status.UNLISTED: calendar_words.tr(
            "Status: no longer listed. It may be cancelled: ask the clerk."
        ),
    }


def _deadlines() -> Mapping[DeadlineKind, str]:
    return {
        DeadlineKind.SIGN_UP: calendar_words.tr("Sign up to speak – {hearing}"),
        DeadlineKind.INTERPRETER: calendar_words.tr("Ask for an interpreter – {hearing}"),
        DeadlineKind.ACCOMMODATION: calendar_words.tr("Ask for an accommodation – {hearing}"),
        DeadlineKind.WRITTEN: calendar_words.tr("Send in written testimony – {hearing}"),
        DeadlineKind.SPEAK: calendar_words.tr("Speak – {hearing}"),
        DeadlineKind.FOLLOW_UP: calendar_words.tr("Look what the body reported – {hearing}"),
    }


def _zones() -> Mapping[str, str]:
    """What the clerks of these zones call their time; other zones go by their letters."""
    eastern, central = calendar_words.tr("Eastern Time"), calendar_words.tr("Central Time")
    mountain, pacific = calendar_words.tr("Mountain Time"), calendar_words.tr("Pacific Time")
    alaska = calendar_words.tr("Alaska Time")
    return MappingProxyType(
        {
            "America/New_York": eastern,
            "America/Detroit": eastern,
            "America/Indiana/Indianapolis": eastern,
            "America/Chicago": central,
            "America/Menominee": central,
            "America/Denver": mountain,
            "America/Boise": mountain,
            "America/Phoenix": calendar_words.tr("Mountain Standard Time"),
            "America/Los_Angeles": pacific,
            "America/Anchorage": alaska,
            "America/Juneau": alaska,
            "Pacific/Honolulu": calendar_words.tr("Hawaii Time"),
            "America/Puerto_Rico": calendar_words.tr("Atlantic Time"),
        }
    )


def _weekdays() -> tuple[str, ...]:
    return (
        calendar_words.tr("Monday"),
        calendar_words.tr("Tuesday"),
        calendar_words.tr("Wednesday"),
        calendar_words.tr("Thursday"),
        calendar_words.tr("Friday"),
        calendar_words.tr("Saturday"),
        calendar_words.tr("Sunday"),
    )


def _months() -> tuple[str, ...]:
    return (
        calendar_words.tr("January"),
        calendar_words.tr("February"),
        calendar_words.tr("March"),
        calendar_words.tr("April"),
        calendar_words.tr("May"),
        calendar_words.tr("June"),
        calendar_words.tr("July"),
        calendar_words.tr("August"),
        calendar_words.tr("September"),
        calendar_words.tr("October"),
        calendar_words.tr("November"),
        calendar_words.tr("December"),
    )
