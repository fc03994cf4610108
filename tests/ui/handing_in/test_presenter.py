# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Before a testimony leaves, the person sees what others will see; what left is on record."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandingWay
from hearings.domain.speaker import Speaker, SpeakerPart
from hearings.domain.status import Status
from hearings.domain.testimony import Draft
from tests.ui.hearings_for_tests import listed, record
from ui.handing_in import ways_out
from ui.handing_in.presenter import HandingInPresenter
from ui.handing_in.view import HandingInView
from ui.jobs import Jobs
from ui.widgets.lines import Lines

TEXT = "😀 Please vote no. Call me at (510) 555-0199.\n\nIt is {{fact: one figure}}."


@dataclass
class Counter:
    """Handing in as a person uses it."""

    core: Core
    view: HandingInView
    presenter: HandingInPresenter
    run: Callable[[], None]
    told: list[str] = field(default_factory=list)

    def begin(self, place_id: str = "ma-cambridge", text: str = TEXT) -> Draft:
        made = record("9", date(2026, 12, 1), body="City Council")
        (hearing_id,) = listed(self.core, made, place_id=place_id)
        draft = self.core.writing.begin(self.core.looking.hearing(hearing_id), "On cameras", text)
        self.presenter.show(draft)
        self.run()
        return draft

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.run()

    @property
    def text(self) -> str:
        return self.view.preview.toPlainText()

    @property
    def copied(self) -> str:
        return QGuiApplication.clipboard().text()

    def lines(self, lines: Lines) -> list[str]:
        return lines.lines


@pytest.fixture
def counter(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Counter:
    view = HandingInView()
    qtbot.addWidget(view)
    view.resize(1100, 900)
    view.show()
    core.handing_in.keep_speaker(Speaker("A. Resident", "Sampleville"))
    made = Counter(core, view, HandingInPresenter(view, core, jobs), settle)
    made.presenter.handed_in.connect(lambda: made.told.append("handed in"))
    made.presenter.ways_out.link_refused.connect(made.told.append)
    return made


def test_the_text_is_shown_as_others_will_see_it(counter: Counter):
    draft = counter.begin()
    assert counter.text == counter.core.handing_in.preview(draft, counter.presenter._paper()).text
    assert counter.text.startswith("A. Resident\n\nNovember 23, 2026\n\nCity Council\n\nOn cameras")
    assert "1 blank of the template still to fill." in counter.view.preview_says.text()


def test_what_the_body_publishes_and_asks_is_told_with_its_source(counter: Counter):
    counter.begin()
    told = counter.view.disclosure.text()
    assert "Speakers must say their address." in told
    assert "checked on Mon 23 Nov 2026" in told
    needs = [counter.view.speaker.needs[part] for part in SpeakerPart]
    assert [one.text() for one in needs] == [
        "required here", "optional", "required here", "optional",
    ]  # fmt: skip
    assert [one.property("role") for one in needs] == ["muted", "muted", "warn", "muted"]


def test_only_what_the_body_insists_on_goes_in_until_the_person_says_so(counter: Counter):
    counter.begin()
    assert "Sampleville" not in counter.text
    counter.view.speaker.ticks[SpeakerPart.TOWN].click()
    counter.run()
    assert counter.text.startswith("A. Resident\nSampleville\n")
    counter.view.speaker.ticks[SpeakerPart.NAME].click()
    counter.run()
    assert counter.text.startswith("Sampleville\n\n")


def test_a_line_about_the_speaker_is_kept_apart_and_put_in(counter: Counter):
    draft = counter.begin()
    line = counter.view.speaker.lines[SpeakerPart.ADDRESS]
    line.setFocus()
    QTest.keyClicks(line, "1 Example Street")
    QTest.keyClick(line, Qt.Key.Key_Return)
    counter.run()
    assert "1 Example Street" in counter.text
    assert counter.core.handing_in.speaker().address == "1 Example Street"
    assert "Example Street" not in counter.core.writing.draft(draft.id).text
    assert counter.view.speaker.needs[SpeakerPart.ADDRESS].property("role") == "muted"


def test_what_could_harm_is_listed_and_pointed_at_and_nothing_is_blocked(counter: Counter):
    counter.begin()
    (finding,) = counter.lines(counter.view.findings)
    assert finding.startswith("“(510) 555-0199”: This looks like a telephone number.")
    assert counter.view.scan_says.text() == "1 place to look at before this becomes public"
    counter.view.findings.line_chosen.emit(0)
    assert counter.view.preview.textCursor().selectedText() == "(510) 555-0199"
    assert counter.view.export.isEnabled()
    assert counter.view.done.isEnabled()


def test_where_nothing_is_marked_nobody_promises_that_nothing_is_there(counter: Counter):
    counter.begin(text="Please vote no.")
    assert not counter.view.findings.isVisible()
    assert "misses things" in counter.view.scan_says.text()


def test_address_subject_and_text_are_copied_one_by_one(counter: Counter):
    counter.begin("ca-berkeley")
    counter.press(counter.view.copy_to)
    assert counter.copied == "council@berkeleyca.gov"
    counter.press(counter.view.copy_subject)
    assert counter.copied == "On cameras"
    counter.press(counter.view.copy_body)
    assert counter.copied == counter.text
    assert counter.view.strip.words.text() == "The text is copied."


def test_without_an_address_none_can_be_copied(counter: Counter):
    counter.begin("ma-cambridge")
    assert not counter.view.copy_to.isEnabled()
    assert counter.view.mail_says.text() == "No address for written testimony is known here."


def test_mail_and_page_are_opened_by_the_system(counter: Counter, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr(ways_out, "open_link", lambda one: opened.append(one) or len(opened) < 2)
    counter.begin("ca-berkeley")
    counter.press(counter.view.mail)
    assert opened[0].startswith("mailto:council@berkeleyca.gov?subject=On%20cameras&body=")
    counter.press(counter.view.mail)
    assert counter.told == [opened[0]]


def test_the_menus_list_every_format(counter: Counter):
    for button in (counter.view.export, counter.view.lectern):
        assert len(button.menu().actions()) == len(DocumentFormat)


def test_a_file_is_written_where_the_person_said(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    counter.begin()
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    actions = counter.view.export.menu().actions()
    actions[list(DocumentFormat).index(DocumentFormat.TEXT)].trigger()
    counter.run()
    assert asked == ["On cameras.txt"]
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == counter.text
    assert "Anybody who can open this file can read it." in counter.view.strip.words.text()


def test_what_stands_in_the_properties_of_a_file_is_said_before_it_is_saved(
    counter: Counter, tmp_path: Path
):
    draft = counter.begin()
    assert (
        "title, “On cameras”, and its language, and nothing else" in counter.view.properties.text()
    )
    path = counter.core.handing_in.export(
        draft, counter.presenter._paper(), DocumentFormat.DOCX, tmp_path / "a.docx"
    )
    with zipfile.ZipFile(path) as file:
        core = etree.fromstring(file.read("docProps/core.xml"))
    told = [one.text for one in core if one.text]
    assert sorted(told, key=len) == ["en", "On cameras"]
    counter.presenter.forget()
    assert counter.view.properties.text() == ""


def test_the_page_for_the_lectern_has_no_address(counter: Counter, tmp_path: Path):
    counter.begin()
    path = tmp_path / "sheet.txt"
    counter.presenter.ways_out.export_to(DocumentFormat.TEXT, True, path)
    counter.run()
    assert "Resident" not in path.read_text(encoding="utf-8")


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[Path]:
    """The person chooses this file; the answer fills with the names that were proposed."""
    asked: list[Path] = []

    def choose(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(name))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return asked


def save_as_text(counter: Counter) -> None:
    actions = counter.view.export.menu().actions()
    actions[list(DocumentFormat).index(DocumentFormat.TEXT)].trigger()
    counter.run()


def test_a_folder_that_others_get_is_said_before_anything_is_written(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    counter.begin()
    path = tmp_path / "Dropbox" / "mine.txt"
    path.parent.mkdir()
    choose_file(monkeypatch, path)
    save_as_text(counter)
    strip = counter.view.strip
    assert "This folder looks like one of Dropbox. Whoever runs it" in strip.words.text()
    assert "can read this testimony" in strip.words.text()
    assert strip.property("tone") == "warn"
    assert not path.exists()
    counter.press(strip.action)
    assert path.read_text(encoding="utf-8") == counter.text
    assert "can read this testimony" in strip.words.text()


def test_what_was_warned_of_is_not_written_once_the_person_left(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    counter.begin()
    path = tmp_path / "OneDrive" / "mine.txt"
    path.parent.mkdir()
    choose_file(monkeypatch, path)
    save_as_text(counter)
    counter.presenter.ways_out.forget()
    counter.presenter.ways_out.save_all_the_same()
    counter.run()
    assert not path.exists()


@pytest.mark.parametrize(
    ("documents", "proposed"), [("Documents", "Documents"), ("OneDrive/Documents", ".")]
)
def test_no_folder_of_a_service_is_proposed(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    documents: str, proposed: str,
):  # fmt: skip
    folders = {QStandardPaths.StandardLocation.DocumentsLocation: tmp_path / documents}
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda one: str(folders.get(one, tmp_path))
    )
    counter.begin()
    asked = choose_file(monkeypatch, tmp_path / "mine.txt")
    save_as_text(counter)
    assert asked == [tmp_path / proposed / "On cameras.txt"]


def test_a_place_that_cannot_be_written_is_said(counter: Counter, tmp_path: Path):
    counter.begin()
    counter.presenter.ways_out.export_to(DocumentFormat.PDF, False, tmp_path)
    counter.run()
    assert counter.view.strip.property("tone") == "danger"


def test_nothing_is_handed_in_until_the_person_ticks_it(counter: Counter):
    draft = counter.begin()
    assert counter.view.state.text() == "Not handed in yet"
    counter.view.way.setCurrentIndex(counter.view.way.findData(HandingWay.EMAIL.value))
    QTest.keyClicks(counter.view.confirmation, "A 17")
    sent = counter.text
    counter.press(counter.view.done)
    assert counter.view.state.text() == "Handed in on Mon 23 Nov 2026"
    assert counter.lines(counter.view.records) == [
        "Handed in on Mon 23 Nov 2026 at 12:00 PM, by e-mail. Confirmation: A 17."
    ]
    (kept,) = counter.core.handing_in.records(draft.id)
    assert (kept.text, kept.way, kept.confirmation) == (sent, HandingWay.EMAIL, "A 17")
    assert counter.told == ["handed in"]
    assert counter.view.confirmation.text() == ""


def test_what_was_handed_in_can_be_read_again_as_it_was(counter: Counter):
    draft = counter.begin()
    sent = counter.text
    counter.press(counter.view.done)
    counter.presenter.show(counter.core.writing.save(draft.id, "Other words."))
    counter.run()
    assert counter.text != sent
    counter.view.records.line_chosen.emit(0)
    assert counter.text == sent
    assert counter.view.preview_says.text().startswith("Handed in on")


def test_a_variant_can_be_chosen_where_the_text_has_any(counter: Counter):
    counter.begin(text="All.\n\n[for written] Only written.")
    assert "Only written." in counter.text
    box = counter.view.variant
    assert [box.itemText(row) for row in range(box.count())] == [
        "Written", "3 minutes", "2 minutes", "1 minute",
    ]  # fmt: skip
    box.setCurrentIndex(3)
    box.activated.emit(3)
    counter.run()
    assert "Only written." not in counter.text
    counter.presenter.show(counter.core.writing.begin(None, text="No marks."))
    counter.run()
    assert not counter.view.variant.isVisible()


def test_nothing_stays_when_the_person_leaves(counter: Counter):
    counter.begin()
    counter.press(counter.view.done)
    counter.presenter.forget()
    assert counter.text == ""
    assert counter.view.speaker.speaker == Speaker()
    assert counter.lines(counter.view.findings) == []
    assert counter.lines(counter.view.records) == []


def test_a_hearing_that_is_off_is_said_before_anything_leaves(counter: Counter):
    draft = counter.begin()
    assert not counter.view.news.isVisible()
    off = record("9", date(2026, 12, 1), body="City Council", status=Status.CANCELLED)
    listed(counter.core, off, place_id="ma-cambridge")
    counter.presenter.show(draft)
    counter.run()
    assert counter.view.news.text() == "This hearing was cancelled."
    assert counter.view.news.isVisible()
