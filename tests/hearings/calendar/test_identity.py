# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The identity of an event is for ever."""

import pytest

from hearings.calendar.identity import uid_of

# Calendars out there hold these. A change here doubles every exported event.
PINNED = {
    "sampleville-legistar-1001": "c3392bb2-bea9-5b66-93be-91ff7b97964d",
    "sampleville-legistar-1002": "cc3e783a-2408-54f1-8225-4991488553ba",
    "exampleton-legistar-1009": "33eeef12-28ad-55b4-9e5d-a44b39551781",
}


@pytest.mark.parametrize(("hearing_id", "uid"), PINNED.items())
def test_the_uid_of_a_hearing_never_changes(hearing_id: str, uid: str):
    assert uid_of(hearing_id) == uid


def test_a_uid_shows_nothing_of_the_hearing():
    assert set(uid_of("sampleville-legistar-1001")) <= set("0123456789abcdef-")
