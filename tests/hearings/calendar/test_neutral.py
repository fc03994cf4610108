# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar that others see shows when, and nothing else."""

from dataclasses import replace

from hearings.calendar.events import event_facts
from hearings.calendar.neutral import neutral
from hearings.domain.status import Status
from tests.hearings.calendar.kinds import GOLDEN, OPTIONS, WORDS, hearing, written_neutral

FULL = event_facts(hearing(1001), "Sampleville", replace(OPTIONS, alarm_minutes=(60,)))


def test_time_state_and_alarms_stay():
    event = neutral(FULL, WORDS)
    for name in ("uid", "start", "end", "stamp", "sequence", "status", "alarms", "is_transparent"):
        assert getattr(event, name) == getattr(FULL, name), name
    assert event.summary == "Appointment"
    assert event.is_private


def test_a_cancelled_one_says_so():
    off = event_facts(hearing(1001, status=Status.CANCELLED), "Sampleville", OPTIONS)
    assert neutral(off, WORDS).summary == "CANCELLED: Appointment"


def test_the_file_says_nothing_of_what_it_is_about():
    unfolded = written_neutral().replace(b"\r\n ", b"").decode().casefold()
    told = ("sampleville", "committee", "plate", "surveillance", "council", "http", "hearing of")
    assert not [word for word in told if word in unfolded]
    assert "license" in (GOLDEN / "all.ics").read_text(encoding="utf-8").casefold()
