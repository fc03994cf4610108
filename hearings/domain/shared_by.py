# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Who else gets what lies in a folder."""

from enum import StrEnum


class SharedBy(StrEnum):
    """A service that copies a folder to its own computers, or a network that it lies on."""

    ONEDRIVE = "onedrive"
    DROPBOX = "dropbox"
    ICLOUD = "icloud"
    GOOGLE_DRIVE = "google-drive"
    NETWORK = "network"
