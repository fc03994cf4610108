# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The identity of a calendar event: for ever the same, the world over its own, and mute."""

from uuid import UUID, uuid5

from hearings.domain.deadline import DeadlineKind

NAMESPACE = UUID("5b0c9b3e-6d1f-4f55-9c39-0a3b7d6e84f1")
"""Drawn once at random. Another one would make every exported event a second time."""


def uid_of(hearing_id: str) -> str:
    """The UID of a hearing's event, from its permanent id alone.

    A name-based UUID (RFC 9562 section 5.5), so that whoever gets the file learns
    nothing from it about this computer or this person (RFC 7986 section 5.3).
    """
    return str(uuid5(NAMESPACE, hearing_id))


def uid_of_deadline(hearing_id: str, kind: DeadlineKind) -> str:
    """The UID of the event of one deadline of a hearing, which has one of each kind.

    No id of a hearing holds a line break, so it is nobody else's.
    """
    return str(uuid5(NAMESPACE, f"{hearing_id}\n{kind.value}"))
