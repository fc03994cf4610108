# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.file_format import FileFormat
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import (
    BadImport,
    FileUnreadable,
    PlaceNeeded,
    ProfileReadOnly,
    UnknownPlace,
)
from hearings.importing.formats import LARGEST
from hearings.tasks.importing import ImportReport
from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.ical_feed import calendar, event

NOTICE = b"City Council hears facial recognition cameras on Dec 8 at 6pm in Room 200"
TABLE = b"date,body,place\n2026-12-08,City Council,xx-sampleville\n2026-12-09,Board,nowhere\n"


def imported(core: Core, content: bytes, name: str = "x.txt", **asked: object) -> ImportReport:
    return core.importing.import_bytes(content, name, **asked)  # type: ignore[arg-type]


def test_a_notice_is_marked_and_listed(core: Core):
    report = imported(core, NOTICE, place_id=SAMPLEVILLE)
    assert (report.format, report.read, report.is_whole) == (FileFormat.TEXT, 1, True)
    (hearing,) = core.looking.hearings(ListQuery(least=Label.SURVEILLANCE))
    assert hearing.id == report.stored[0].hearing_id
    assert hearing.record.starts_at is not None
    # The zone of the place, not of this computer.
    assert hearing.record.starts_at.isoformat() == "2026-12-08T18:00:00-08:00"


def test_without_a_place_it_is_the_only_one_that_is_followed(core: Core, town):
    with pytest.raises(PlaceNeeded) as caught:
        imported(core, NOTICE)
    assert caught.value.given == "x.txt"
    core.following.follow(SAMPLEVILLE)
    assert imported(core, NOTICE).read == 1


def test_a_line_may_name_its_place_and_other_lines_are_kept(core: Core):
    report = imported(core, TABLE, "friends.csv")
    assert (report.read, len(report.stored)) == (1, 1)
    assert [(one.number, one.field) for one in report.bad] == [(3, "place")]
    assert not report.is_whole


def test_the_place_that_is_asked_for_goes_before_those_of_the_file(core: Core):
    report = imported(core, TABLE, "friends.csv", place_id=SAMPLEVILLE)
    assert (report.read, report.bad) == (2, ())


def test_a_format_can_be_forced(core: Core):
    report = imported(core, TABLE, "x.txt", place_id=SAMPLEVILLE, wanted=FileFormat.CSV)
    assert report.format is FileFormat.CSV


def test_a_calendar_is_imported_twice_and_listed_once(core: Core):
    for hour in ("180000", "190000"):
        body = calendar(event("1", f"20261201T{hour}", SUMMARY="City Council"))
        imported(core, body, "x.ics", place_id=SAMPLEVILLE)
    (hearing,) = core.looking.hearings(ListQuery())
    assert hearing.record.starts_at is not None
    assert (hearing.record.starts_at.hour, hearing.sequence) == (19, 1)


def test_an_unknown_place_is_told_before_anything_is_read(core: Core):
    with pytest.raises(UnknownPlace):
        imported(core, NOTICE, place_id="xx-samplevile")


def test_a_file_is_read_from_the_disk(core: Core, tmp_path: Path):
    path = tmp_path / "notice.txt"
    path.write_bytes(NOTICE)
    assert core.importing.import_file(path, SAMPLEVILLE).read == 1


def test_a_file_that_cannot_be_read_is_named(core: Core, tmp_path: Path):
    for path in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(FileUnreadable) as caught:
            core.importing.import_file(path, SAMPLEVILLE)
        assert caught.value.path == str(path)


def test_a_file_that_is_too_large_is_not_read(core: Core, tmp_path: Path):
    path = tmp_path / "big.csv"
    with path.open("wb") as out:
        out.truncate(LARGEST + 1)
    with pytest.raises(BadImport) as caught:
        core.importing.import_file(path, SAMPLEVILLE)
    assert caught.value.problem == "too-large"


def test_where_nothing_can_be_stored_nothing_is_read(core: Core, monkeypatch):
    catalogue = core.importing._catalogue()
    monkeypatch.setattr(type(catalogue), "is_read_only", True)
    with pytest.raises(ProfileReadOnly):
        imported(core, NOTICE, place_id=SAMPLEVILLE)
