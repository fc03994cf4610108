# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From a template to the record of it, locked away and found again to the last word."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.hearing import Bill
from hearings.domain.testimony import VersionKind
from hearings.paths import Paths
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import MARKER, PASSPHRASE, files_with
from tests.support.whole_program import whole_program
from tests.support.window import OFFSCREEN
from tests.ui.hearings_for_tests import item, listed, record
from tests.ui.vault.at_the_program import is_ready, unlock, words_in
from ui.app import Program
from ui.drafts.aids import Aids
from ui.rail import TESTIMONY

pytestmark = OFFSCREEN

BERKELEY = "ca-berkeley"
TOO_MUCH = "And I could say a great deal more than anybody has the time to hear. " * 25
ANSWERS = {
    "name": "A. Resident",
    "town": "Sampleville",
    "position": "oppose",
    "story": f"Last spring a camera took my brother for somebody else. {MARKER}. {TOO_MUCH}",
    "fact": "The cameras matched 31 of 40 people wrongly",
    "source": "the city auditor, 2025",
    "ask": "vote no on Item 12",
}
NOTE = "Ask my brother once more before I read this. " + MARKER
READ_IN = 95


class Person:
    """Somebody at the program; waits for what follows as a person does."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self._qtbot = program, qtbot

    @property
    def inside(self):  # type: ignore[no-untyped-def]
        assert self.program.window is not None
        return self.program.window.inside

    @property
    def editor(self):  # type: ignore[no-untyped-def]
        return self.inside.drafts._view.editor

    @property
    def aids(self) -> Aids:
        found = self.inside.drafts._view.findChild(Aids)
        assert found is not None
        return found

    @property
    def is_kept(self) -> bool:
        """Whether all that was typed is on the disk; where nothing was written yet, it is."""
        drafts = vars(self.inside).get("drafts")
        return drafts is None or drafts.autosave.is_clean

    def wait(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Until everything is done and kept, and `ready` besides."""
        self._qtbot.waitUntil(
            lambda: self.inside.jobs_are_idle and self.is_kept and ready(), timeout=20_000
        )

    def pause(self) -> None:
        """Stop typing for a moment."""
        self.inside.drafts.autosave.flush()
        self.wait()

    def press(self, button: QWidget) -> None:
        assert button.isVisible(), "nobody can press what is not there"
        assert button.isEnabled(), "nobody can press what is greyed out"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait()

    def choose(self, menu: QMenu, name: str) -> None:
        """An entry of a menu by its name, or by what it says."""
        found = [one for one in menu.actions() if name in {one.objectName(), one.text()}]
        assert len(found) == 1, [one.text() for one in menu.actions()]
        found[0].trigger()
        self.wait()

    def fill_blanks(self) -> None:
        """Type over each blank, and jump to the next by its key."""
        text = self.editor.text
        for _ in range(len(ANSWERS) + 1):
            blank = text.textCursor().selectedText()
            if not blank.startswith("{{"):
                break
            QTest.keyClicks(text, ANSWERS[blank[2:].split(":")[0]])
            QTest.keyClick(text, Qt.Key.Key_F4)
        self.pause()


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def person(
    qtbot: QtBot,
    qapp: QApplication,
    no_ring: None,
    tmp_path: Path,
    clock: TurnedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Person]:
    core = build_core(Paths(tmp_path / "profile"), clock=clock)
    core.following.follow(BERKELEY)
    about = item(bill=Bill("Item 12", "Cameras"))
    listed(core, record(day=date(2026, 12, 1), items=(about,)), place_id=BERKELEY)
    core.guarding.encrypt(PASSPHRASE)
    core.close()
    monkeypatch.setattr("ui.app.build_core", partial(build_core, clock=clock))
    with whole_program(qapp, core.paths.profile) as program:
        program.open()
        unlock(program, qtbot)
        yield Person(program, qtbot)


def test_what_was_handed_in_is_found_again_behind_the_passphrase(
    person: Person,
    qtbot: QtBot,
    qapp: QApplication,
    clock: TurnedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    written = write_and_trim(person)
    rehearse(person, clock)
    hand_in(person, tmp_path, monkeypatch)
    record_of = person.inside.drafts.draft.id
    lock = person.inside.frame.rail.lock
    assert lock.isVisible()
    QTest.mouseClick(lock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: MARKER not in words_in(qapp))
    assert files_with(tmp_path / "profile", MARKER) == set()

    window = unlock(person.program, qtbot)
    qtbot.waitUntil(lambda: is_ready(window))
    window.inside.show_place(TESTIMONY)
    person.wait(lambda: person.inside.drafts.draft is not None)
    assert person.editor.text.toPlainText() == written
    person.wait(lambda: bool(person.aids.noting._view.text.toPlainText()))
    assert person.aids.noting._view.text.toPlainText() == NOTE
    assert person.editor.foot.aloud.text() == "1:35 of 2:00", "the pace is still the person's own"

    core = person.program._core
    assert core is not None
    (handed,) = core.handing_in.records(record_of)
    assert (handed.confirmation, handed.at) == ("B 12", clock.now())
    assert " ".join(written.split()) in " ".join(handed.text.split())
    (reading,) = core.rehearsing.log(record_of)
    assert (reading.seconds, reading.limit, reading.is_whole) == (READ_IN, 120, True)
    versions = core.writing.versions(record_of)
    assert [one.name for one in versions if one.kind is VersionKind.NAMED] == [
        "As handed in on Mon 23 Nov 2026", "Before it was cut",
    ]  # fmt: skip
    assert TOO_MUCH.strip() in next(one.text for one in versions if one.name.startswith("Before"))


def write_and_trim(person: Person) -> str:
    """Begin from a template for the hearing, fill it, and cut it down to its limit."""
    table = person.inside.upcoming._view.table
    place = table.visualRect(table.model().index(0, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    person.wait()
    person.press(person.inside.hearing._view.write)
    person.choose(person.inside.drafts._view.from_template.menu(), "resident.en")
    person.wait(lambda: person.editor.text.textCursor().hasSelection())
    person.fill_blanks()
    text, foot = person.editor.text, person.editor.foot
    assert "{{" not in text.toPlainText()
    assert foot.aloud.property("role") == "danger"
    assert "too long to say" in foot.sentence.text()

    person.inside.drafts._writing.name_version(person.inside.drafts.draft.id, "Before it was cut")
    cursor = text.document().find(TOO_MUCH[:60])
    cursor.setPosition(cursor.selectionStart())
    end = cursor.MoveOperation.EndOfBlock
    cursor.movePosition(end, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_Delete)
    QTest.keyClicks(text, "Nobody asked us before those cameras were put there. " * 13)
    person.pause()
    assert foot.aloud.text().endswith(" of 2:00")
    assert foot.aloud.property("role") in {"ok", "warn"}, foot.aloud.text()
    QTest.keyClicks(person.aids.notes.text, NOTE)
    person.pause()
    return str(text.toPlainText())


def rehearse(person: Person, clock: TurnedClock) -> None:
    """Read it aloud against the clock."""
    person.press(person.editor.rehearse)
    rehearsal = person.inside._pages[TESTIMONY].rehearsal
    prompter = rehearsal.parent()
    QTest.keyClick(prompter, Qt.Key.Key_Space)
    clock.turn(READ_IN)
    rehearsal.tick()
    QTest.keyClick(prompter, Qt.Key.Key_Return)
    person.wait()
    assert prompter.how.text().startswith("You took 1:35 of 2:00. Your pace:")
    QTest.keyClick(prompter, Qt.Key.Key_Escape)
    person.wait()
    assert person.editor.foot.aloud.text() == "1:35 of 2:00"


def hand_in(person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at what others will see, save it twice, and note that it was handed in."""
    person.press(person.editor.hand_in)
    view = person.inside._pages[TESTIMONY].handing_in.parent()
    shown = view.preview.toPlainText()
    assert "took my brother for somebody else" in shown
    assert NOTE not in shown
    for wanted in (DocumentFormat.DOCX, DocumentFormat.PDF):
        path = folder / f"out.{wanted.value}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, path=path: (str(path), ""))
        view.export.menu().actions()[list(DocumentFormat).index(wanted)].trigger()
        person.wait()
    look_at_docx(folder / "out.docx", shown)
    look_at_pdf(folder / "out.pdf", shown)
    QTest.keyClicks(view.confirmation, "B 12")
    person.press(view.done)
    assert view.state.text() == "Handed in on Mon 23 Nov 2026"
    person.press(view.back)


def look_at_docx(path: Path, shown: str) -> None:
    """Word's own reader finds every word that was shown, and nobody's name in its properties."""
    opened = Document(str(path))
    assert " ".join(one.text for one in opened.paragraphs).split() == shown.split()
    about = opened.core_properties
    assert (about.author, about.last_modified_by, about.comments, about.category) == ("",) * 4
    assert about.modified is None


def look_at_pdf(path: Path, shown: str) -> None:
    """The file says nothing of who made it with what; a reader of PDF finds every word."""
    raw = path.read_bytes()
    for key in (b"/Author", b"/Creator", b"/Producer", b"/ModDate"):
        assert key not in raw
    assert set(re.findall(rb"\(D:[^)]*\)", raw)) == {b"(D:20000101000000Z)"}, (
        "the same in every file"
    )
    if reader := shutil.which("pdftotext"):
        asked = [reader, "-enc", "UTF-8", str(path), "-"]
        said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        assert set(shown.split()) <= set(said.split())
