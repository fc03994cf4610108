# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The kinds of files that hearings are imported from."""

from enum import StrEnum


class FileFormat(StrEnum):
    """A calendar, a table, the JSON of this program, or free text."""

    ICS = "ics"
    CSV = "csv"
    JSON = "json"
    TEXT = "text"
