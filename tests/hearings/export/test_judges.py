# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Programs that are not ours read what is handed in, where they are installed.

scripts/run_export_judges.sh says how each is asked and how to install them.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from hearings.domain.document_format import DocumentFormat
from hearings.export.composing import compose
from hearings.export.formats import written
from hearings.export.submission import Submission
from tests.hearings.export.samples import LECTERN, LETTER, LONG, SPANISH
from tests.house.floor_plan import ROOT

SCRIPT = ROOT / "scripts" / "run_export_judges.sh"
ABSENT = 77
HARD = (
    "¿Señor Núñez? Zażółć, Tiếng Việt, Привет, Ελλάδα, 50 % – “so” … ½ €",
    "Sirens 🚔 and smiles 🙂 and rockets 🚀",
    "x" * 400,
    "A tab\tand    four spaces",
    "a <b>tag</b> & an &amp; [bracket] ~ ` | $x$ ^ # 1. - + =",
    "Bell\x07 and escape\x1b[31m and a null\x00.",
)


def asked(judge: str, submission: Submission, wanted: DocumentFormat, folder: Path) -> str:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash to run the judges with")
    file = folder / f"testimony.{wanted.value}"
    file.write_bytes(written(compose(submission), wanted))
    done = subprocess.run(
        [bash, str(SCRIPT), "--judge", judge, str(file)],
        capture_output=True, text=True, check=False, encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
    )  # fmt: skip
    if done.returncode == ABSENT:
        pytest.skip(f"{judge} is not installed")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def squeezed(text: str) -> str:
    """The text without spaces and without the marks that only say how others look."""
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f]", "", text)


@pytest.mark.parametrize(
    "submission", [LETTER, SPANISH, LECTERN, LONG], ids=["letter", "es", "lectern", "long"]
)
def test_qpdf_finds_no_fault(submission: Submission, tmp_path: Path):
    said = asked("qpdf", submission, DocumentFormat.PDF, tmp_path)
    assert "No syntax or stream encoding errors found" in said
    assert "WARNING" not in said


@pytest.mark.parametrize("line", HARD, ids=range(len(HARD)))
@pytest.mark.parametrize(
    ("judge", "wanted"),
    [
        ("pdftotext", DocumentFormat.PDF),
        ("pandoc", DocumentFormat.HTML),
        ("pandoc", DocumentFormat.DOCX),
        ("pandoc", DocumentFormat.ODT),
        ("pandoc", DocumentFormat.MARKDOWN),
    ],
)
def test_the_text_that_is_read_is_the_text_that_was_written(
    line: str, judge: str, wanted: DocumentFormat, tmp_path: Path
):
    # Escaped, so that every mark is text.
    draft = re.sub(r"([\\`*_\[\]<>#+.=-])", r"\\\1", line)
    said = asked(judge, Submission("", draft), wanted, tmp_path)
    if judge == "pandoc":
        # Its Markdown escapes marks with a backslash, and writes signs in ASCII.
        said = re.sub(r"\\(.)", r"\1", said.replace("\\\n", "\n"))
        for plain, sign in (("...", "…"), ("--", "–"), ('"so"', "“so”")):
            said = said.replace(plain, sign)
    else:
        said = said.replace("1 of 1", "")
    assert squeezed(said) == squeezed(re.sub("[\x00\x07\x1b]", "", line))


def test_a_pdf_reads_right_to_left_text_in_its_order(tmp_path: Path):
    said = asked(
        "pdftotext", Submission("", "שלום עולם\n\nمرحبا بالعالم"), DocumentFormat.PDF, tmp_path
    )
    assert squeezed(said.replace("1 of 1", "")) == "שלוםעולםمرحبابالعالم"


@pytest.mark.parametrize("wanted", [DocumentFormat.DOCX, DocumentFormat.ODT])
def test_the_office_sees_the_same_words_numbers_and_pages(wanted: DocumentFormat, tmp_path: Path):
    said = asked("soffice", LETTER, wanted, tmp_path)
    told = squeezed(said)
    for words in ("1.nested", "2.thereport(https://example.org/report)", "3)third", "4)fourth"):
        assert words in told
    assert "1 of 1" in said


@pytest.mark.parametrize("wanted", [DocumentFormat.DOCX, DocumentFormat.ODT])
def test_the_office_counts_every_page(wanted: DocumentFormat, tmp_path: Path):
    said = asked("soffice", LONG, wanted, tmp_path)
    pages = said.count("\f")
    assert pages > 3
    assert re.findall(r"^\d+ of \d+$", said, re.MULTILINE) == [
        f"{page} of {pages}" for page in range(1, pages + 1)
    ]


def test_the_pages_of_a_pdf_are_numbered(tmp_path: Path):
    said = asked("pdftotext", LONG, DocumentFormat.PDF, tmp_path)
    pages = said.count("\f")
    assert pages > 3
    assert re.findall(r"^\d+ of \d+$", said, re.MULTILINE) == [
        f"{page} of {pages}" for page in range(1, pages + 1)
    ]


@pytest.mark.parametrize("wanted", [DocumentFormat.DOCX, DocumentFormat.ODT, DocumentFormat.HTML])
def test_headings_are_real(wanted: DocumentFormat, tmp_path: Path):
    said = asked("pandoc", LETTER, wanted, tmp_path)
    headings = [re.sub(r" \{.*", "", one) for one in said.splitlines() if one.startswith("#")]
    assert headings == ["# Testimony on Ordinance 12", "## Why it fails", "### Ask"]


def test_a_screen_reader_finds_the_headings_of_a_pdf(tmp_path: Path):
    said = asked("pdfstruct", LETTER, DocumentFormat.PDF, tmp_path)
    kinds = re.findall(r"^\s*(H\d|LI|BlockQuote)\b", said, re.MULTILINE)
    assert kinds == ["H1", "H2", "LI", "LI", "LI", "LI", "LI", "LI", "BlockQuote", "H3"]
    assert re.search(r"H2 \(block\)\s+\"Why it fails", said)


def test_every_font_of_a_pdf_is_embedded_and_readable(tmp_path: Path):
    rows = asked("pdffonts", LETTER, DocumentFormat.PDF, tmp_path).splitlines()[2:]
    assert len(rows) == 4
    assert all(re.search(r"yes yes yes", row) for row in rows)


def test_a_pdf_is_tagged_and_has_its_paper(tmp_path: Path):
    said = asked("pdfinfo", LETTER, DocumentFormat.PDF, tmp_path)
    assert re.search(r"Tagged:\s+yes", said)
    assert "(letter)" in said
    assert not re.search(r"Author|Creator|Producer|ModDate|Metadata Stream:\s+yes", said)


@pytest.mark.parametrize("wanted", [DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT])
def test_no_other_property_is_found(wanted: DocumentFormat, tmp_path: Path):
    said = asked("exiftool", SPANISH, wanted, tmp_path)
    names = {line.split(":")[0].strip() for line in said.splitlines()}
    told = names & {
        "Author", "Creator", "Producer", "LastModifiedBy", "Company", "Application", "Generator",
        "RevisionNumber", "ModifyDate", "Template", "InitialCreator", "EditingCycles",
    }  # fmt: skip
    assert not told


@pytest.mark.slow
def test_five_megabytes_of_text_come_out_whole(tmp_path: Path):
    words = [f"word{number * 7919 % 9973}é" for number in range(520_000)]
    lines = "\n\n".join(" ".join(words[at : at + 80]) for at in range(0, len(words), 80))
    assert len(lines.encode()) > 5_000_000
    said = asked("pdftotext", Submission("", lines), DocumentFormat.PDF, tmp_path)
    assert re.findall(r"word\d+é", said) == words
