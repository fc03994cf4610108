# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Events for a calendar that others see: when, and nothing else."""

from dataclasses import replace

from hearings.calendar.events import EventFacts
from hearings.domain.calendar_words import CalendarWords


def neutral(facts: EventFacts, words: CalendarWords) -> EventFacts:
    """The event with its time, its state and its alarms, as "Appointment" and private.

    The place goes too: a council chamber tells what a title would have told. CLASS:PRIVATE
    (RFC 5545 section 3.8.1.3) asks a shared calendar to show others no more than "busy".
    """
    summary = words.neutral
    if facts.status == "CANCELLED":
        summary = words.neutral_off.format(summary=summary)
    return replace(
        facts,
        summary=summary,
        description="",
        location="",
        categories=(),
        colour="",
        url=None,
        agenda_url=None,
        conference_url=None,
        geo="",
        is_private=True,
    )
