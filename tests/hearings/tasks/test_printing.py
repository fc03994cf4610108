# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list on paper says when, who, by when to act who says so, and nothing private."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.hearing import Status
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import TimedOut
from hearings.messages.printed import words_to_print
from hearings.tasks import printing
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record

QUERY = ListQuery(places=(OAKLAND,), least=Label.SURVEILLANCE)
TUESDAY = date(2026, 12, 1)
SUNDAY = 6


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = core_on(tmp_path / "profile")
    core.following.follow(OAKLAND)
    yield core
    core.close()


def pages(core: Core, folder: Path, query: ListQuery = QUERY, territory: str = "US") -> list[str]:
    """What a reader of PDF files finds on each page, spaces squeezed."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    printed = words_to_print(core.printing.gather(query), {OAKLAND: "Oakland, CA"}, SUNDAY)
    path = core.printing.write(printed, folder / "list", territory)
    done = subprocess.run([reader, str(path), "-"], capture_output=True, text=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.split("\f") if page.strip()]


def test_each_week_begins_a_page_and_each_hearing_says_what_matters(core: Core, tmp_path: Path):
    listed(
        core,
        record("1", TUESDAY),
        record("2", TUESDAY + timedelta(days=7), body="Police Commission"),
    )
    first, second = pages(core, tmp_path)
    assert "Hearings, as known on Mon 23 Nov 2026" in first
    assert "Sun 29 Nov – Sat 5 Dec 2026" in first
    assert "6:00 PM PST · City Council · Oakland, CA" in first
    assert "An ordinance on the use of face recognition by the police" in first
    assert "Sign up by Mon 30 Nov" in first
    assert "written testimony until" in first
    assert "From the body's Legistar service, as read on Mon 23 Nov 2026" in first
    assert "Confirm on the agenda." in first
    assert "Police Commission" in second
    assert "Police Commission" not in first


def test_what_is_cancelled_says_so_and_tells_no_deadline(core: Core, tmp_path: Path):
    listed(core, record("1", TUESDAY, status=Status.CANCELLED))
    (page,) = pages(core, tmp_path)
    assert "CANCELLED · 6:00 PM PST" in page
    assert "This hearing was cancelled." in page
    assert "Sign up" not in page


def test_a_deadline_that_has_passed_says_so(core: Core, tmp_path: Path):
    listed(core, record("1", date(2026, 11, 23), hour=18))
    (page,) = pages(core, tmp_path)
    assert "has passed." in page


def test_a_place_that_could_not_be_read_is_no_empty_list(core: Core, tmp_path: Path):
    (page,) = pages(core, tmp_path)
    assert "Oakland, CA was never read: its hearings are missing here." in page
    failure = TimedOut("example.org", 30)
    core._rooms.catalogue().note_failure(OAKLAND, "legistar", failure, core.clock.now())
    (page,) = pages(core, tmp_path)
    assert "Oakland, CA could not be read: its hearings are missing here." in page
    listed(core, record("1", TUESDAY))
    core._rooms.catalogue().note_failure(OAKLAND, "legistar", failure, core.clock.now())
    (page,) = pages(core, tmp_path)
    assert "Oakland, CA could not be read again and is printed as read on Mon 23 Nov" in page


def test_nothing_of_a_draft_is_on_paper(core: Core, tmp_path: Path):
    (id_,) = listed(core, record("1", TUESDAY))
    hearing = core.looking.hearing(id_)
    core.writing.begin(hearing, "A marker title", "A private marker sentence.")
    (page,) = pages(core, tmp_path)
    assert "marker" not in page.lower()


def test_a_list_that_is_too_long_says_so(
    core: Core, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(printing, "MOST", 1)
    listed(core, record("1", TUESDAY), record("2", TUESDAY))
    (page,) = pages(core, tmp_path)
    assert "only the first 1 are printed." in page
    assert page.count("City Council") == 1


def test_hebrew_reads_from_the_right_on_paper(core: Core, tmp_path: Path):
    text = "שלום face recognition"
    listed(core, record("1", TUESDAY, items=(item(text),)))
    (page,) = pages(core, tmp_path)
    assert "face recognition" in page
    assert "שלום" in page or "םולש" in page


@pytest.mark.parametrize(
    ("territory", "width"), [("US", b"612.00"), ("MX", b"612.00"), ("DE", b"595.28"), ("", b"612.")]
)
def test_the_paper_is_that_of_the_country(core: Core, tmp_path: Path, territory: str, width: bytes):
    listed(core, record("1", TUESDAY))
    printed = words_to_print(core.printing.gather(QUERY), {}, SUNDAY)
    made = core.printing.write(printed, tmp_path / "a.pdf", territory).read_bytes()
    assert b"/MediaBox [0 0 " + width in made
