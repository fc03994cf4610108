# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What kind of file it is, by its beginning and else by its name; and its text."""

from pathlib import PurePath

from hearings.domain.file_format import FileFormat
from hearings.errors import BadImport

_BY_NAME = {
    ".ics": FileFormat.ICS,
    ".ical": FileFormat.ICS,
    ".csv": FileFormat.CSV,
    ".tsv": FileFormat.CSV,
    ".json": FileFormat.JSON,
}
LARGEST = 32 * 1024 * 1024
"""Bytes of a file that is imported; a calendar of a hundred thousand events has fewer."""


def format_of(name: str, content: bytes) -> FileFormat:
    """The format of a file; what is nothing else is free text."""
    start = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].upper()
    if start.startswith(b"BEGIN:VCALENDAR"):
        return FileFormat.ICS
    by_name = _BY_NAME.get(PurePath(name).suffix.lower())
    if by_name is not None:
        return by_name
    return FileFormat.JSON if start[:1] in {b"[", b"{"} else FileFormat.TEXT


def text_of(content: bytes, name: str) -> str:
    """The text of a file in UTF-8, UTF-16 with its mark, or what Windows writes.

    Raises `BadImport` for an empty file and for what is no text at all.
    """
    if not content.strip():
        raise BadImport(name, "empty")
    try:
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = content.decode("utf-16")
        else:
            text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\x00" in text:
        raise BadImport(name, "encoding")
    return text.replace("\r\n", "\n").replace("\r", "\n")
