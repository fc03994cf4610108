# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.domain.meeting_kind import MeetingKind
from hearings.sources.meeting_kinds import named_kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Public Hearing", MeetingKind.PUBLIC_HEARING),
        ("Public Hearing and Work Session", MeetingKind.PUBLIC_HEARING),
        ("Regular Meeting", MeetingKind.MEETING),
        ("Regular Meeting with Closed Session", MeetingKind.MEETING),
        ("Special Meeting", MeetingKind.MEETING),
        ("Special Meeting - Executive Session", MeetingKind.EXECUTIVE_SESSION),
        ("CLOSED SESSION", MeetingKind.CLOSED),
        ("Work Session", MeetingKind.WORK_SESSION),
        ("Budget Workshop", MeetingKind.WORK_SESSION),
        ("Study Session", MeetingKind.WORK_SESSION),
        ("Roundtable", MeetingKind.UNKNOWN),
        ("", MeetingKind.UNKNOWN),
    ],
)
def test_a_name_says_the_kind_or_nothing(name: str, kind: MeetingKind):
    assert named_kind(name) is kind
