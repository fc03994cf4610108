# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A volunteer with two minutes writes, shortens, rehearses, looks, exports and notes it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hearings.domain.document_format import DocumentFormat
from hearings.domain.hearing import Bill
from hearings.domain.speaker import SpeakerPart
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window
from tests.ui.hearings_for_tests import item, listed, record
from ui.rail import NEXT

pytestmark = OFFSCREEN

BERKELEY = "ca-berkeley"
LONG = (
    "My name is A. Resident and I live in Sampleville. I oppose Item 12. "
    "Last spring a camera at the library took my brother for somebody else. "
    "The audit of 2025 counts 31 wrong matches, according to the city auditor. "
    "I ask you to vote no on Item 12. "
)
TOO_MUCH = "And I could say a great deal more about it than anybody has the time to hear. " * 18


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    clock, folder = TurnedClock(), tmp_path / "profile"
    core = core_on(folder, clock)
    core.following.follow(BERKELEY)
    about = item(bill=Bill("Item 12", "Cameras"))
    listed(core, record(day=date(2026, 12, 1), items=(about,)), place_id=BERKELEY)
    core.close()
    with open_window(folder, clock, is_offline=True) as made:
        yield made


def test_from_the_first_word_to_the_record_of_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    inside, testimony = desk.window.inside, desk.testimony
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    testimony.type(LONG + TOO_MUCH)
    testimony.pause()
    foot = testimony.editor.foot
    assert foot.aloud.property("role") == "danger"
    assert "too long to say" in foot.sentence.text()

    text = testimony.editor.text
    text.selectAll()
    testimony.type(LONG + "A camera never forgets a face, and nobody asked us. " * 18)
    testimony.pause()
    assert foot.aloud.text().endswith(" of 2:00")
    assert foot.aloud.property("role") in {"ok", "warn"}
    written = testimony.text

    page = inside._pages["testimony"]
    testimony.press(testimony.editor.rehearse)
    prompter = page.rehearsal.parent()
    QTest.keyClick(prompter, Qt.Key.Key_Space)
    desk.clock.turn(95)
    page.rehearsal.tick()
    assert prompter.left.text() == "only 0:25 left"
    QTest.keyClick(prompter, Qt.Key.Key_Return)
    desk.settle()
    assert prompter.how.text().startswith("You took 1:35 of 2:00. Your pace:")
    QTest.keyClick(prompter, Qt.Key.Key_Escape)
    desk.settle()
    assert foot.aloud.text() == "1:35 of 2:00", "the counts use the person's own pace"

    testimony.press(testimony.editor.hand_in)
    view = page.handing_in.parent()
    assert "The program does not send anything." in does_not_send(view)
    assert view.speaker.needs[SpeakerPart.ADDRESS].text() == "not needed here"
    assert written.strip() in view.preview.toPlainText()
    assert view.state.text() == "Not handed in yet"
    for wanted in (DocumentFormat.DOCX, DocumentFormat.PDF):
        path = tmp_path / f"out.{wanted.value}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, path=path: (str(path), ""))
        view.export.menu().actions()[list(DocumentFormat).index(wanted)].trigger()
        desk.settle()
        assert path.stat().st_size > 1000
    with ZipFile(tmp_path / "out.docx") as archive:
        assert b"took my brother for somebody else" in archive.read("word/document.xml")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")

    QTest.keyClicks(view.confirmation, "B 12")
    testimony.press(view.done)
    assert view.state.text() == "Handed in on Mon 23 Nov 2026"
    testimony.press(view.back)
    assert testimony.text == written
    assert view.preview.toPlainText() == "", "nothing of it stays behind"
    assert "Handed in on" in testimony.rows_of(testimony.view.table)[0]
    inside.show_place(NEXT)
    desk.settle()
    steps = desk.core.next_steps.steps(date(2026, 11, 23))
    assert "finish" not in {step.kind.value for step in steps if not step.is_done}


def does_not_send(view) -> str:  # type: ignore[no-untyped-def]
    return " ".join(label.text() for label in view.findChildren(QLabel))
