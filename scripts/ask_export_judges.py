# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lets programs that are not ours read every format of a testimony, and writes what they said down.

`make document-judges` runs those that are installed; scripts/run_export_judges.sh says how to
install the others. The table in docs/documents.md is made here.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hearings.domain.document_format import DocumentFormat
from hearings.export.composing import compose
from hearings.export.formats import written
from hearings.export.submission import Submission
from tests.hearings.export.samples import LECTERN, LETTER, LONG, SPANISH

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "documents.md"
SCRIPT = ROOT / "scripts" / "run_export_judges.sh"
BEGIN, END = "<!-- judges: written by scripts/ask_export_judges.py -->", "<!-- end of judges -->"
ABSENT = 77
LONGEST_SAYING = 140

PDF, DOCX, ODT, HTML, MARKDOWN, _TEXT = DocumentFormat
SAMPLES = {"letter": LETTER, "spanish": SPANISH, "lectern": LECTERN, "long": LONG}
PRIVATE = re.compile(
    r"^(Author|Creator|Producer|Last ?Modified ?By|Company|Application|Generator|Template|"
    r"Revision ?Number|Initial-?creator|Modify ?Date|Mod ?Date)\s*:",
    re.IGNORECASE | re.MULTILINE,
)

Fault = str | None
Check = Callable[[str, Submission], Fault]


@dataclass(frozen=True)
class Judge:
    """One program: which formats it reads, what it is asked, and when its answer is right."""

    name: str
    title: str
    version: tuple[str, ...]
    formats: tuple[DocumentFormat, ...]
    asked: str
    check: Check


def all_words(said: str, sample: Submission) -> Fault:
    """Every word of the testimony, in its order, however lines are broken."""
    told = re.sub(r"[^\w]+", "", said)
    # The address of a link is not read aloud, and not printed by everybody.
    text = re.sub(r"\]\([^)]*\)", "]", sample.text)
    for paragraph in re.split(r"\n\s*\n", text):
        for words in re.findall(r"[A-Za-z][A-Za-z ]{6,}", paragraph):
            if re.sub(r"[^\w]+", "", words) not in told:
                return f"misses “{words.strip()}”"
    return None


def headings(said: str, sample: Submission) -> Fault:
    """The title and the headings of the text are headings, and nothing else is."""
    found = [re.sub(r" \{.*", "", one) for one in said.splitlines() if one.startswith("#")]
    own = [f"#{one}" for one in sample.text.splitlines() if one.startswith("#")]
    wanted = [f"# {sample.title}", *own]
    return None if found == wanted else f"headings {found}"


def clean(said: str, _sample: Submission) -> Fault:
    """No property tells of a person, a program, a template or a time."""
    found = PRIVATE.search(said)
    return f"tells {found[0]}" if found else None


def tagged(said: str, sample: Submission) -> Fault:
    """Tagged for screen readers, with its title, and nothing of who made it."""
    if not re.search(r"Tagged:\s+yes", said):
        return "is not tagged"
    return clean(said, sample) if sample.title in said else "misses the title"


def embedded(said: str, _sample: Submission) -> Fault:
    """Every font is embedded and can be copied as text."""
    rows = said.splitlines()[2:]
    return None if rows and all("yes yes yes" in row for row in rows) else "fonts are missing"


def sound(said: str, _sample: Submission) -> Fault:
    """No fault and no warning."""
    return "warns" if "WARNING" in said or "rror:" in said else None


def silent(said: str, _sample: Submission) -> Fault:
    """Nothing to say at all."""
    return said.strip().splitlines()[0] if said.strip() else None


JUDGES = (
    Judge("qpdf", "qpdf", ("qpdf", "--version"), (PDF,), "is the file sound", sound),
    Judge("pdftotext", "poppler", ("pdftotext", "-v"), (PDF,), "every word, in order", all_words),
    Judge("pdfinfo", "poppler", ("pdfinfo", "-v"), (PDF,), "tagged, titled, no traces", tagged),
    Judge("pdffonts", "poppler", ("pdffonts", "-v"), (PDF,), "every font embedded", embedded),
    Judge("pandoc", "pandoc", ("pandoc", "--version"), (DOCX, ODT, HTML, MARKDOWN),
          "real headings", headings),
    Judge("pandoc", "pandoc", ("pandoc", "--version"), (DOCX, ODT, HTML, MARKDOWN),
          "every word, in order", all_words),
    Judge("soffice", "LibreOffice", ("soffice", "--version"), (DOCX, ODT, HTML),
          "opens and prints every word", all_words),
    Judge("docx2txt", "docx2txt", ("dpkg-query", "-W", "-f=${Version}", "docx2txt"), (DOCX,),
          "every word, in order", all_words),
    Judge("odt2txt", "odt2txt", ("dpkg-query", "-W", "-f=${Version}", "odt2txt"), (ODT,),
          "every word, in order", all_words),
    Judge("tidy", "HTML Tidy", ("tidy", "-version"), (HTML,), "no error, no warning", silent),
    Judge("exiftool", "ExifTool", ("exiftool", "-ver"), (PDF, DOCX, ODT), "no traces", clean),
)  # fmt: skip


def ask(judge: Judge, file: Path) -> tuple[int, str]:
    """What a judge says of a file, and its exit status."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(
        ["bash", str(SCRIPT), "--judge", judge.name, str(file)],
        capture_output=True, text=True, check=False, env=environment, encoding="utf-8",
    )  # fmt: skip
    return done.returncode, done.stdout


def version_of(judge: Judge) -> str:
    """The version of a judge; empty where it does not tell."""
    try:
        done = subprocess.run(judge.version, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    found = re.search(r"\d+[\d.]*", done.stdout + done.stderr)
    return found[0] if found else ""


def verdicts(judge: Judge, folder: Path) -> Iterator[tuple[DocumentFormat, str]]:
    """For each format of a judge "yes", "not installed", or what is wrong."""
    for wanted in judge.formats:
        faults = []
        for name, sample in SAMPLES.items():
            file = folder / f"{name}.{wanted.value}"
            file.write_bytes(written(compose(sample), wanted))
            status, said = ask(judge, file)
            if status == ABSENT:
                yield wanted, "not installed"
                break
            if fault := f"exit status {status}" if status else judge.check(said, sample):
                faults.append(f"{name}: {fault}"[:LONGEST_SAYING])
        else:
            yield wanted, "; ".join(faults) or "yes"


def table() -> tuple[list[str], bool]:
    """The rows of the table, and whether every judge that is installed is content."""
    rows = ["| judge | asked | " + " | ".join(one.value for one in DocumentFormat if one != _TEXT)]
    rows[0] += " |"
    rows.append("|--|--|" + "--|" * (len(DocumentFormat) - 1))
    is_well = True
    with tempfile.TemporaryDirectory() as folder:
        for judge in JUDGES:
            told = dict(verdicts(judge, Path(folder)))
            is_well = is_well and set(told.values()) <= {"yes", "not installed"}
            cells = [told.get(one, "–") for one in DocumentFormat if one != _TEXT]
            name = f"{judge.title} {version_of(judge)}".strip()
            rows.append(f"| {name} | {judge.asked} | {' | '.join(cells)} |")
    return rows, is_well


def main() -> int:
    """Ask every judge and write the table; 1 where one is not content."""
    rows, is_well = table()
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n" + "\n".join(rows) + f"\n{END}{after}", encoding="utf-8")
    print("\n".join(rows))
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
