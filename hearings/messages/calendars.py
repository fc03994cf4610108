# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a calendar file means once it has left the program, in plain words."""

from hearings.domain.shared_by import SharedBy
from hearings.language import Words

calendar_hints = Words("calendar_hints")


def shared_sentence(shared: SharedBy) -> str:
    """Who else may read a calendar file in such a folder, and what helps."""
    means = calendar_hints.tr(
        "Whoever runs it, and whoever shares it, can read which hearings you attend to. "
        "Choose a folder of this computer, or the neutral mode."
    )
    return f"{_who(shared)} {means}"


def shared_testimony_sentence(shared: SharedBy) -> str:
    """Who else may read a testimony in such a folder, and what helps."""
    means = calendar_hints.tr(
        "Whoever runs it, and whoever shares it, can read this testimony. Choose a folder of "
        "this computer."
    )
    return f"{_who(shared)} {means}"


def _who(shared: SharedBy) -> str:
    if shared is SharedBy.NETWORK:
        who = calendar_hints.tr("This folder looks like one on a network.")
    else:
        who = calendar_hints.tr("This folder looks like one of {service}.")
    services = {
        SharedBy.ONEDRIVE: "OneDrive",
        SharedBy.DROPBOX: "Dropbox",
        SharedBy.ICLOUD: "iCloud Drive",
        SharedBy.GOOGLE_DRIVE: "Google Drive",
    }
    return who.format(service=services.get(shared, ""))


def imported_sentence() -> str:
    """What to do with a file that was saved once."""
    return calendar_hints.tr(
        "Open that file with your calendar. When a hearing moves, export it again. Thunderbird "
        "does not take a hearing it already has: delete it there first. Calcurse and Outlook "
        "add it a second time. Google drops the alarms."
    )


def subscribed_sentence() -> str:
    """What each calendar does with a file that is kept up to date."""
    return calendar_hints.tr(
        "Thunderbird reads it anew by itself: New Calendar, On the Network, paste the address. "
        "Google and Outlook.com only read addresses on the web, so they cannot subscribe to a "
        "file on this computer. Alarms may be left out by a calendar that subscribes."
    )


def not_kept_sentence() -> str:
    """The kept file says what was true before; {path} is its place."""
    return calendar_hints.tr(
        "The calendar file {path} was not brought up to date: who subscribes to it sees the "
        "state before. The next refresh tries again."
    )
