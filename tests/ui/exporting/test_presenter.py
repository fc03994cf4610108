# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar file is written whole where the person said, or it is said why not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.errors import HearingsError, ProfileReadOnly, UnknownHearing, VaultDamaged
from tests.ui.hearings_for_tests import listed, record
from ui.exporting.presenter import ExportPresenter
from ui.jobs import Jobs


@dataclass
class Desk:
    """Exporting, with everything it said."""

    core: Core
    presenter: ExportPresenter
    run: Callable[[], None]
    said: list[str] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)
    exported: list[None] = field(default_factory=list)

    def export(self, ids: tuple[str, ...], path: Path) -> None:
        self.presenter.export_to(ids, path)
        self.run()


@pytest.fixture
def desk(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    made = Desk(core, ExportPresenter(window, lambda: core.exporting, jobs), settle)
    made.presenter.said.connect(made.said.append)
    made.presenter.failed.connect(made.failures.append)
    made.presenter.exported.connect(lambda: made.exported.append(None))
    return made


def test_a_real_file_is_written_and_its_place_is_said(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record("1"), record("2", body="Other Board"))
    path = tmp_path / "my hearings.ics"
    desk.export(ids, path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len(events) == 2
    assert desk.said[0].startswith(f"2 hearings written to {path}.")
    assert desk.exported == [None]
    assert desk.core.marks()[1] == frozenset(ids)
    assert desk.failures == []


def test_a_name_without_an_ending_gets_one(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record())
    desk.export(ids, tmp_path / "hearings")
    assert (tmp_path / "hearings.ics").exists()
    assert desk.said[0].startswith("1 hearing written to ")


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_marked(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record())
    no_folder = tmp_path / "file"
    no_folder.write_text("a file, not a folder")
    desk.export(ids, no_folder / "hearings.ics")
    assert [type(error) for error in desk.failures] == [ProfileReadOnly]
    assert desk.said == []
    assert desk.exported == []
    assert desk.core.marks()[1] == frozenset()


def test_a_hearing_that_is_gone_is_said(desk: Desk, tmp_path: Path):
    desk.export(("nobody-knows",), tmp_path / "hearings.ics")
    assert [type(error) for error in desk.failures] == [UnknownHearing]
    assert not (tmp_path / "hearings.ics").exists()


def test_a_file_that_was_written_is_said_even_where_it_cannot_be_remembered(
    desk: Desk, tmp_path: Path
):
    ids = listed(desk.core, record())
    desk.core.paths.vault.write_bytes(b"this is no vault" * 400)
    desk.export(ids, tmp_path / "hearings.ics")
    assert (tmp_path / "hearings.ics").exists()
    assert len(desk.said) == 1
    assert [type(error) for error in desk.failures] == [VaultDamaged]


def test_the_person_is_asked_where_to(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    ids = listed(desk.core, record())
    asked: list[str] = []

    def answer(_window: QWidget, title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / "chosen.ics"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.presenter.export(ids)
    desk.run()
    assert asked == ["hearings.ics"]
    assert (tmp_path / "chosen.ics").exists()


def test_whoever_changes_their_mind_writes_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    desk.presenter.export(listed(desk.core, record()))
    desk.run()
    assert (desk.said, desk.failures) == ([], [])


def test_nothing_chosen_asks_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: asked.append(args))
    desk.presenter.export(())
    assert asked == []
