# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.domain.file_format import FileFormat
from hearings.errors import BadImport
from hearings.importing.formats import format_of, text_of


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("x.ics", b"anything", FileFormat.ICS),
        ("x.txt", b"\xef\xbb\xbfBEGIN:VCALENDAR\n", FileFormat.ICS),
        ("x.CSV", b"date,body", FileFormat.CSV),
        ("x.tsv", b"date\tbody", FileFormat.CSV),
        ("x.json", b"", FileFormat.JSON),
        ("x", b" [{}]", FileFormat.JSON),
        ("x", b'{"id": 1}', FileFormat.JSON),
        ("x.txt", b"Come to the hearing", FileFormat.TEXT),
        ("-", b"Come to the hearing", FileFormat.TEXT),
    ],
)
def test_the_format_is_told_by_the_beginning_and_else_by_the_name(
    name: str, content: bytes, found: FileFormat
):
    assert format_of(name, content) is found


@pytest.mark.parametrize(
    "content",
    [
        "Café".encode(),
        b"\xef\xbb\xbf" + "Café".encode(),
        "Café".encode("utf-16"),
        "Café".encode("cp1252"),
    ],
)
def test_a_text_is_read_in_the_ways_people_keep_it(content: bytes):
    assert text_of(content, "x.txt") == "Café"


def test_line_ends_are_made_alike():
    assert text_of(b"a\r\nb\rc", "x.txt") == "a\nb\nc"


@pytest.mark.parametrize(("content", "problem"), [(b" \n", "empty"), (b"PK\x03\x00", "encoding")])
def test_what_is_no_text_cannot_be_used(content: bytes, problem: str):
    with pytest.raises(BadImport) as caught:
        text_of(content, "x.csv")
    assert (caught.value.given, caught.value.problem) == ("x.csv", problem)
