# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings go into a calendar file, again and again, and the calendar stays right."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from icalendar import Calendar

from hearings.domain.export_note import ExportNote
from hearings.store.vault.vault import open_vault
from tests.hearings.cli.command_line import Town
from tests.support.factories import legistar_event, legistar_item

FIRST, SECOND, THIRD = (f"xx-sampleville-legistar-{number}" for number in (7, 8, 9))


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """Three hearings, the first on surveillance, the last without a time."""
    with Town(tmp_path / "profile", capsys) as made:
        made.client.events += [
            legistar_event(7),
            legistar_event(8, "Parks Committee", "2026-12-03"),
            legistar_event(9, "Arts Committee", "2026-12-05", time=None),
        ]
        made.client.items[7] = [legistar_item(1, 7)]
        made.refreshed()
        yield made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "hearings.ics"


def events(target: Path) -> list[dict[str, str]]:
    """Every event of a file, its properties as text."""
    calendar = Calendar.from_ical(target.read_bytes())
    return [
        {name: value.to_ical().decode() for name, value in event.items() if name != "CATEGORIES"}
        for event in calendar.walk("VEVENT")
    ]


def written(town: Town, target: Path, *words: str) -> list[dict[str, str]]:
    done = town("calendar", "--out", str(target), *words)
    assert (done.status, done.err) == (0, "")
    found = events(target)
    counted = "1 hearing" if len(found) == 1 else f"{len(found)} hearings"
    assert done.out == f"{counted} written to {target}.\n"
    return found


def test_one_hearing(town, target):
    (event,) = written(town, target, FIRST)
    assert event["SUMMARY"] == "Sampleville: City Council"
    assert event["DTSTART"] == "20261201T180000"
    assert event["STATUS"] == "CONFIRMED"


def test_several_hearings_by_their_ids_each_once(town, target):
    found = written(town, target, THIRD, FIRST, THIRD)
    assert [event["DTSTART"] for event in found] == ["20261201T180000", "20261205"]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ((), 1),
        (("--all",), 3),
        (("--all", "--from", "2026-12-02"), 2),
        (("--all", "--to", "2026-12-01"), 1),
        (("--all", "--search", "parks"), 1),
        (("--topic", "oversight"), 1),
        (("--topic", "dna"), 0),
        (("--place", "xx-sampleville"), 1),
        (("--place", "ca-oakland"), 0),
    ],
)
def test_the_filters_are_those_of_the_list(town, target, words, count):
    listed = town("list", "--json", *words).json
    assert len(written(town, target, *words)) == len(listed) == count


def test_an_empty_calendar_is_a_calendar(town, target):
    assert written(town, target, "--search", "nonesuch") == []
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_what_did_not_change_gives_the_same_bytes(town, target):
    written(town, target, "--all")
    first = target.read_bytes()
    town.refreshed(minutes=90)
    written(town, target, "--all")
    assert target.read_bytes() == first


def test_a_hearing_that_moves_is_the_same_event_with_a_higher_sequence(town, target):
    (before,) = written(town, target, FIRST)
    town.client.events[0]["EventTime"] = "5:30 PM"
    town.refreshed()
    (after,) = written(town, target, FIRST)
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) == int(before["SEQUENCE"]) + 1
    assert after["DTSTART"] == "20261201T173000"
    assert after["LAST-MODIFIED"] > before["LAST-MODIFIED"]
    others = written(town, target, "--all")
    assert [event["SEQUENCE"] for event in others] == ["1", "0", "0"]


def test_cancelled_and_vanished_hearings_say_so_in_the_calendar(town, target):
    town.client.events[0]["EventAgendaStatusName"] = "Cancelled"
    town.client.events.pop()
    town.refreshed()
    first, _, last = written(town, target, "--all")
    assert (first["STATUS"], first["SEQUENCE"]) == ("CANCELLED", "1")
    assert (last["STATUS"], last["SEQUENCE"]) == ("TENTATIVE", "1")


def test_a_deferred_hearing_names_the_new_one_though_it_is_written_alone(town, target):
    bill = {"EventItemMatterId": 5, "EventItemMatterFile": "Int 0213"}
    town.client.items[7] = [legistar_item(1, 7, **bill)]
    town.client.events[0]["EventAgendaStatusName"] = "Deferred"
    town.client.events.append(legistar_event(10, date="2026-12-15"))
    town.client.items[10] = [legistar_item(2, 10, **bill)]
    town.refreshed()
    (event,) = written(town, target, FIRST)
    assert "Set anew: Tuesday\\, December 15\\, 2026" in event["DESCRIPTION"]


def outside_the_profile(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if folder / "profile" not in one.parents)


def test_the_file_may_lie_in_a_folder_that_is_not_there_yet(town, tmp_path):
    written(town, tmp_path / "new" / "folder" / "hearings.ics")


@pytest.mark.parametrize("name", [".", "", "/", "folder", "file/hearings.ics"])
def test_a_target_that_cannot_be_written_is_a_sentence(town, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("a file")
    before = outside_the_profile(tmp_path)
    done = town("calendar", "--all", "--out", name)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("hearings: ")
    assert outside_the_profile(tmp_path) == before


def test_a_name_with_a_tilde_of_nobody_is_a_name(town, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert town("calendar", "--out", "~nobody-of-this-name/hearings.ics").status == 0
    assert (tmp_path / "~nobody-of-this-name" / "hearings.ics").exists()


def test_a_hearing_that_is_not_known_leaves_the_old_file(town, target):
    target.write_text("the old file")
    done = town("calendar", "--out", str(target), FIRST, "nonesuch")
    assert done.status == 2
    assert target.read_text() == "the old file"


def test_what_was_exported_is_remembered(town, target):
    written(town, target, FIRST)
    (note,) = _notes(town)
    assert (note.hearing_id, note.sequence) == (FIRST, 0)
    town.client.events[0]["EventLocation"] = "Room 2"
    town.refreshed()
    written(town, target, FIRST)
    (again,) = _notes(town)
    assert (again.uid, again.sequence) == (note.uid, 1)
    assert again.digest != note.digest


def _notes(town: Town) -> tuple[ExportNote, ...]:
    with closing(open_vault(town.profile / "vault.db", town.clock)) as vault:
        return vault.exports.all()
