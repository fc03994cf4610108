# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What holds for every format: the text is whole, the bytes are the same, nobody is named."""

import getpass
import os
import re
import socket
import subprocess
import sys
import time
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from hearings.domain.document_format import DocumentFormat
from hearings.export.composing import compose
from hearings.export.formats import written
from hearings.export.submission import Submission
from tests.hearings.export.samples import LETTER, SPANISH
from tests.house.floor_plan import ROOT

EVERY = pytest.mark.parametrize("wanted", list(DocumentFormat))
MARKER = "Zzmarker"
TOOLS = (
    "hearings",
    "python",
    "fpdf",
    "odfpy",
    "markdown-it",
    "microsoft word",
    "libreoffice",
)
DIGESTS = """
import hashlib
from hearings.export.composing import compose
from hearings.domain.document_format import DocumentFormat
from hearings.export.formats import written
from tests.hearings.export.samples import LETTER
for wanted in [*DocumentFormat, *DocumentFormat]:
    print(hashlib.sha256(written(compose(LETTER), wanted)).hexdigest())
"""


def everything_in(made: bytes) -> bytes:
    """The file with all that is packed in it unpacked."""
    if is_zipfile(BytesIO(made)):
        with ZipFile(BytesIO(made)) as archive:
            return made + b"".join(one.encode() + archive.read(one) for one in archive.namelist())
    streams = re.findall(rb"stream\n(.+?)\nendstream", made, re.DOTALL)
    return made + b"".join(zlib.decompress(one) for one in streams if one[:1] == b"x")


@EVERY
def test_nobody_and_nothing_is_named(
    wanted: DocumentFormat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME", "EMAIL"):
        monkeypatch.setenv(name, MARKER)
    folder = tmp_path / MARKER
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("TZ", f"{MARKER}5")
    found = everything_in(written(compose(LETTER), wanted)).lower()
    own = {
        MARKER,
        socket.gethostname(),
        str(ROOT),
        str(Path.home()),
        getpass.getuser(),
        *time.tzname,
    }
    for word in (*own, *TOOLS, time.strftime("%Y-%m-%d"), time.strftime("%Y%m%d")):
        # A name of three letters is in every text.
        if len(word) > 4:
            for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
                assert word.lower().encode(encoding) not in found, word


def test_the_marker_would_be_found():
    for wanted in DocumentFormat:
        submission = Submission(title=MARKER, text="Vote no.")
        # The text of a PDF is numbers of glyphs; its title is not.
        assert re.search(
            MARKER.encode() + b"|" + MARKER.encode("utf-16-be"),
            everything_in(written(compose(submission), wanted)),
        ), wanted


@EVERY
def test_an_archive_has_no_moment_and_no_owner(wanted: DocumentFormat):
    made = written(compose(LETTER), wanted)
    if not is_zipfile(BytesIO(made)):
        assert time.strftime("%Y").encode() not in made.replace(b"March 3, 2026", b"")
        return
    with ZipFile(BytesIO(made)) as archive:
        for one in archive.infolist():
            assert (one.date_time[0], one.extra) == (1980, b"")
            assert (one.create_system, one.external_attr) == (3, 0o100644 << 16)


@EVERY
def test_the_same_document_gives_the_same_bytes(wanted: DocumentFormat):
    first = written(compose(LETTER), wanted)
    written(compose(SPANISH), wanted)
    assert written(compose(LETTER), wanted) == first


def test_another_process_gives_the_same_bytes():
    told = [
        subprocess.run(
            [sys.executable, "-c", DIGESTS], cwd=ROOT, capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout.split()
        for seed, zone in (("1", "UTC"), ("2", "Pacific/Kiritimati"))
    ]  # fmt: skip
    assert told[0] == told[1]
    # The first of a process and a later one: libraries remember what they have seen.
    assert told[0][: len(DocumentFormat)] == told[0][len(DocumentFormat) :]
    assert len(set(told[0])) == len(DocumentFormat)


@EVERY
def test_anything_can_be_written(wanted: DocumentFormat):
    for text in (
        "",
        "\x00\x1b\ud800\ufffe",
        "w" * 5000,
        "> - " * 60 + "x",
        "- " * 19 + "x",
        "1.\n\n-",
    ):
        assert written(compose(Submission("\x01\ud800", text, language="?!")), wanted)


def test_the_room_is_entered_without_its_libraries():
    code = "import sys, hearings.export.formats, hearings.export.composing; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"fpdf", "docx", "odf", "markdown_it", "lxml", "PIL"} & set(done.stdout.split())
