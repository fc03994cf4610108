# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The formats a testimony is handed in as."""

from enum import StrEnum


class DocumentFormat(StrEnum):
    """A format by the ending of its files."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
