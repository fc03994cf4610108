# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a hearing that several sources list, and of sources beside the first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from hearings.domain.change import Field
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.dates import clock_time
from hearings.messages.hearing import status_words, told_moment
from hearings.messages.system_names import system_names

if TYPE_CHECKING:
    from hearings.domain.besides import BesideState, Disagreement
    from hearings.domain.hearing import Hearing

several_words = Words("several_words")


def system_name(system: str) -> str:
    """The name of a system in a sentence; the word of the places file where it has none."""
    return system_names().get(system, system)


def system_at_start(system: str) -> str:
    """The name of a system where it begins a sentence."""
    return _first_large(system_name(system))


def difference_sentences(hearing: Hearing) -> Iterator[str]:
    """One sentence for each thing another source says otherwise."""
    for one in hearing.disagreements:
        yield _first_large(_difference(one, hearing))


def origin_sentences(hearing: Hearing) -> Iterator[str]:
    """Who alone lists the hearing, and which fields another source filled."""
    if hearing.only_beside:
        names = dict.fromkeys(system_name(one.system) for one in hearing.sources)
        yield several_words.tr(
            "The body's own list does not have this hearing; only {source} does. "
            "Ask the clerk whether it takes place."
        ).format(source=", ".join(names))
    for one in hearing.filled:
        yield several_words.tr("{field}: told by {source} alone.").format(
            field=_filled_field(one.field), source=system_name(one.system)
        )


def beside_sentence(state: BesideState) -> str:
    """How a source beside the first stands, where that is not as it should be; else empty."""
    name = system_at_start(state.system)
    if state.waits_for_key:
        return waiting_sentence(state.system)
    if state.failure is not None:
        words = several_words.tr("{source} could not be read; what it said before stays.")
        return words.format(source=name)
    return ""


def waiting_sentence(system: str) -> str:
    """That a source is not read because its key is missing."""
    words = several_words.tr("{source} is read as well as soon as you have its free key.")
    return words.format(source=system_at_start(system))


def _difference(one: Disagreement, hearing: Hearing) -> str:
    if one.field is Field.STATUS:
        status = status_words(Status(one.value)) or several_words.tr("Scheduled")
        words = several_words.tr("{source} says: {value}.")
        return words.format(source=system_name(one.system), value=status)
    if one.field is Field.LOCATION:
        words = several_words.tr("{source} says that the room is {value}.")
        return words.format(source=system_name(one.system), value=" ".join(one.value.split()))
    words = several_words.tr("{source} says {value}.")
    told = _told_time(one.value, hearing)
    return words.format(source=system_name(one.system), value=told)


def _told_time(value: str, hearing: Hearing) -> str:
    """The hour alone where the day is the same."""
    if value.startswith(hearing.record.date.isoformat()) and "T" in value:
        return clock_time(datetime.fromisoformat(value))
    return told_moment(value)


def _filled_field(name: str) -> str:
    return {
        "location": several_words.tr("Room"),
        "remote_url": several_words.tr("Remote link"),
        "testify_url": several_words.tr("Page to sign up or comment"),
        "contact": several_words.tr("Contact"),
        "items": several_words.tr("Agenda"),
    }[name]


def _first_large(text: str) -> str:
    return text[:1].upper() + text[1:]
