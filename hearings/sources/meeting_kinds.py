# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads from the name a clerk gave a meeting what kind of meeting it is."""

import re

from hearings.domain.meeting_kind import MeetingKind

# The first that fits: people may speak at a "Public Hearing and Work Session", and a
# "Regular Meeting with Closed Session" opens in public.
_KINDS = tuple(
    (re.compile(words, re.IGNORECASE), kind)
    for words, kind in (
        (r"\bpublic hearings?\b", MeetingKind.PUBLIC_HEARING),
        (r"\bregular\b.*\bmeeting\b", MeetingKind.MEETING),
        (r"\bexecutive sessions?\b", MeetingKind.EXECUTIVE_SESSION),
        (r"\bclosed (?:sessions?|meeting)\b", MeetingKind.CLOSED),
        (r"\b(?:work(?:ing)?|study) ?sessions?\b|\bworkshop\b", MeetingKind.WORK_SESSION),
        (r"\bmeeting\b", MeetingKind.MEETING),
    )
)


def named_kind(name: str) -> MeetingKind:
    """The kind that a name such as "Special Work Session" says; UNKNOWN where it says none."""
    return next((kind for words, kind in _KINDS if words.search(name)), MeetingKind.UNKNOWN)
