# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a calendar server may say no to."""

from hearings.errors import InputError, SourceError


class CalendarRefused(SourceError):
    """A calendar server answered with this status where it was to show or to take something."""

    status: int = 0


class NoCalendarServer(InputError):
    """No calendar server was found at the address."""

    given: str = ""


class UnknownAccount(InputError):
    """No calendar account has this name."""

    given: str = ""
    near: tuple[str, ...] = ()


class PasswordNeeded(InputError):
    """The key ring has no password of this calendar account."""

    given: str = ""
