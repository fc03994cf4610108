# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar file is written whole where the person said, or it is said why not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.calendar_choice import CalendarChoice
from hearings.errors import (
    DiskFull,
    HearingsError,
    ProfileReadOnly,
    StoreTooNew,
    UnknownHearing,
    VaultDamaged,
)
from hearings.preferences import read_preferences
from hearings.store.kinds import CATALOGUE, VAULT
from tests.hearings.store.disks import fill_up, read_only, small_disk
from tests.support.next_layout import next_layout
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.exporting.presenter import ExportPresenter
from ui.exporting.view import ExportView
from ui.jobs import Jobs
from ui.upcoming.wish import Wish


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
    view = ExportView()
    qtbot.addWidget(view)
    query = Wish().query(date(2026, 11, 23), (OAKLAND,))
    made = Desk(core, ExportPresenter(view, core, jobs, lambda: query), settle)
    made.presenter.said.connect(made.said.append)
    made.presenter.failed.connect(made.failures.append)
    made.presenter.exported.connect(lambda: made.exported.append(None))
    return made


def test_a_real_file_is_written_and_its_place_is_said(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record("1"), record("2", body="Other Board"))
    path = tmp_path / "my hearings.ics"
    desk.export(ids, path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len({event["UID"] for event in events}) == len(events)
    assert sum("Sign up" not in event["SUMMARY"] for event in events) >= 2
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


def test_a_full_disk_is_said_and_the_file_that_was_there_stays(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record())
    with small_disk(tmp_path / "disk") as disk:
        desk.export(ids, disk / "hearings.ics")
        before = (disk / "hearings.ics").read_bytes()
        listed(desk.core, record(location="Hearing Room 7"))
        fill_up(disk)
        desk.export(ids, disk / "hearings.ics")
        assert [type(error) for error in desk.failures] == [DiskFull]
        assert (disk / "hearings.ics").read_bytes() == before


def test_a_folder_that_nobody_may_write_to_is_said(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record())
    (tmp_path / "locked").mkdir()
    with read_only(tmp_path / "locked"):
        desk.export(ids, tmp_path / "locked" / "hearings.ics")
    assert [type(error) for error in desk.failures] == [ProfileReadOnly]


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


def answering(path: Path, asked: list[str]) -> Callable[..., tuple[str, str]]:
    """A person who chooses this file, and what was suggested to them."""

    def answer(_window: QWidget, title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(path), ""

    return answer


def test_the_person_chooses_in_a_pane_and_is_asked_where_to_once(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    answer = answering(tmp_path / "chosen.ics", asked)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.presenter.export(listed(desk.core, record()))
    view = desk.presenter.view
    assert view.isVisible()
    assert view.title.text() == "Add 1 hearing to your calendar"
    view.fields.neutral.click()
    view.save.click()
    desk.run()
    assert asked == ["hearings.ics"]
    written = (tmp_path / "chosen.ics").read_bytes()
    assert b"SUMMARY:Appointment" in written
    assert b"CLASS:PRIVATE" in written
    assert b"Oakland" not in written
    assert not view.isVisible()


def test_what_was_chosen_is_offered_the_next_time(desk: Desk):
    ids = listed(desk.core, record())
    desk.presenter.export(ids)
    fields = desk.presenter.view.fields
    fields.deadlines.click()
    fields.alarm.setCurrentIndex(2)
    fields.alarm.activated.emit(2)
    desk.run()
    kept = read_preferences(desk.core.paths.preferences).calendar
    assert kept == CalendarChoice((1440,), has_deadlines=False)
    fields.show_choice(CalendarChoice())
    desk.presenter.export(ids)
    assert fields.choice == kept


def test_deadlines_and_alarms_stand_in_the_file_as_wished(desk: Desk, tmp_path: Path):
    ids = listed(desk.core, record())
    desk.presenter.view.fields.show_choice(CalendarChoice((60,), has_deadlines=True))
    desk.export(ids, tmp_path / "with.ics")
    desk.presenter.view.fields.show_choice(CalendarChoice((), has_deadlines=False))
    desk.export(ids, tmp_path / "without.ics")
    assert b"TRIGGER:-PT1H" in (tmp_path / "with.ics").read_bytes()
    assert b"SUMMARY:Sign up" in (tmp_path / "with.ics").read_bytes()
    assert b"SUMMARY:Sign up" not in (tmp_path / "without.ics").read_bytes()


def test_whoever_changes_their_mind_writes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    desk.presenter.export(listed(desk.core, record()))
    desk.presenter.view.save.click()
    desk.run()
    assert (desk.said, desk.failures) == ([], [])
    desk.presenter.view.close_button.click()
    assert not desk.presenter.view.isVisible()


def test_nothing_chosen_opens_nothing(desk: Desk):
    desk.presenter.export(())
    assert not desk.presenter.view.isVisible()


def test_what_moved_since_the_last_export_is_named_and_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: TurnedClock
):
    first = listed(desk.core, record("1"))
    desk.export(first, tmp_path / "first.ics")
    clock.turn(3600)
    listed(desk.core, record("1", location="Hearing Room 7"), record("2", body="Other Board"))
    desk.presenter.export(first)
    view = desk.presenter.view
    view.changed_only.click()
    desk.run()
    assert view.title.text() == "Since your last export: 1 new hearing, 1 changed"
    assert "City Council" in view.warning.text()
    assert "Hearing Room 7" in view.warning.text()
    assert view.warning.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answering(tmp_path / "since.ics", []))
    view.save.click()
    desk.run()
    events = Calendar.from_ical((tmp_path / "since.ics").read_bytes()).walk("VEVENT")
    hearings = [one for one in events if "Sign up" not in one["SUMMARY"]]
    assert {one.get("LOCATION") for one in hearings} >= {"Hearing Room 7"}
    desk.presenter.export(first)
    view.changed_only.click()
    desk.run()
    assert view.title.text() == "Nothing is new or changed since your last export."
    assert not view.save.isEnabled()
    assert not view.warning.isVisible()


def test_more_warnings_than_fit_are_counted(desk: Desk, tmp_path: Path, clock: TurnedClock):
    ids = listed(desk.core, *(record(str(at), body=f"Board {at}") for at in range(8)))
    desk.export(ids, tmp_path / "first.ics")
    clock.turn(3600)
    listed(desk.core, *(record(str(at), body=f"Board {at}", hour=9) for at in range(8)))
    desk.presenter.look_for_changes()
    desk.run()
    lines = desk.presenter.view.warning.text().splitlines()
    assert len(lines) == 7
    assert lines[-1] == "And 2 more."


def test_a_vault_that_may_not_be_read_is_said_when_changes_are_looked_for(
    desk: Desk, tmp_path: Path
):
    with next_layout(tmp_path / "scripts", CATALOGUE, VAULT):
        newer = core_on(desk.core.paths.profile)
        newer.warm_up()
        newer.close()
    desk.presenter.look_for_changes()
    desk.run()
    assert [type(error) for error in desk.failures] == [StoreTooNew]


def test_a_folder_that_a_cloud_copies_is_said_before_anything_is_written(
    desk: Desk, tmp_path: Path
):
    shared, view = tmp_path / "OneDrive" / "hearings.ics", desk.presenter.view
    desk.presenter.export(listed(desk.core, record()))
    desk.presenter.weigh(shared)
    desk.run()
    assert "This folder looks like one of OneDrive." in view.warning.text()
    assert view.all_the_same.isVisible()
    assert not shared.exists()
    view.all_the_same.click()
    desk.run()
    assert shared.exists()
    assert not view.isVisible()


def test_a_warning_is_over_once_something_else_is_exported(desk: Desk, tmp_path: Path):
    ids, view = listed(desk.core, record()), desk.presenter.view
    desk.presenter.export(ids)
    desk.presenter.weigh(tmp_path / "OneDrive" / "hearings.ics")
    view.close_button.click()
    desk.presenter.export(ids)
    assert not view.warning.isVisible()
    assert not view.all_the_same.isVisible()


def test_a_calendar_that_names_no_hearing_may_lie_anywhere(desk: Desk, tmp_path: Path):
    shared, view = tmp_path / "OneDrive" / "hearings.ics", desk.presenter.view
    desk.presenter.export(listed(desk.core, record()))
    view.fields.show_choice(CalendarChoice(is_neutral=True))
    desk.presenter.weigh(shared)
    desk.run()
    assert shared.exists()
