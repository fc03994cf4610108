# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import UTC, date, datetime

from hearings.domain.source_state import SourceState, is_abandoned

STATE = SourceState("sampleville", "legistar", datetime(2026, 11, 23, 3, tzinfo=UTC))


def test_the_day_of_asking_is_that_of_the_place():
    last = SourceState("sampleville", "legistar", STATE.read_at, date(2026, 10, 8))
    assert is_abandoned(last, "UTC")
    assert not is_abandoned(last, "America/New_York"), "there it was still the day before"


def test_a_source_that_told_nothing_is_not_judged():
    assert not is_abandoned(STATE, "UTC")
