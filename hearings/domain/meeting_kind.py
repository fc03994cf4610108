# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What kind of meeting a hearing is: whether somebody may come and speak."""

from enum import StrEnum


class MeetingKind(StrEnum):
    """As its source says; UNKNOWN where it does not."""

    UNKNOWN = "unknown"
    PUBLIC_HEARING = "public-hearing"
    MEETING = "meeting"
    EXECUTIVE_SESSION = "executive-session"
    WORK_SESSION = "work-session"
    MARKUP = "markup"
    INVITED = "invited"
    WRITTEN_ONLY = "written-only"
    CLOSED = "closed"

    @property
    def takes_testimony(self) -> bool | None:
        """Whether the public may testify; None where that depends on the body's rules."""
        if self in {MeetingKind.PUBLIC_HEARING, MeetingKind.WRITTEN_ONLY}:
            return True
        if self in {MeetingKind.UNKNOWN, MeetingKind.MEETING}:
            return None
        return False


OPEN_KINDS = (MeetingKind.UNKNOWN, MeetingKind.PUBLIC_HEARING, MeetingKind.MEETING)
"""Where anybody may speak, as far as the source says: its body's rules may still not let them."""
