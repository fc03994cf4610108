# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which profile, which exit status, and that every failure is a sentence."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.cli.run import main, print_upcoming
from hearings.launch import Launch
from hearings.store.kinds import CATALOGUE, VAULT
from tests.hearings.cli.command_line import SAMPLEVILLE, run_as_process
from tests.house.floor_plan import ROOT
from tests.store_versions.make import version_file
from tests.support.factories import legistar_event, legistar_item
from tests.support.next_layout import next_layout
from tests.support.replies import failing


def test_the_profile_is_the_one_of_the_environment(town, monkeypatch, capsys):
    town.client.events.append(legistar_event(7))
    monkeypatch.setenv("HEARINGS_PROFILE", str(town.profile))
    assert main(["refresh"], town.clock) == 0
    assert main(["list", "--all"], town.clock) == 0
    assert "xx-sampleville-legistar-7" in capsys.readouterr().out


def test_the_profile_of_the_command_line_goes_before_the_environment(town, monkeypatch, tmp_path):
    monkeypatch.setenv("HEARINGS_PROFILE", str(tmp_path / "another"))
    assert town("refresh").status == 0
    assert (town.profile / "catalogue.db").exists()
    assert not (tmp_path / "another").exists()


def test_what_is_unknown_has_status_2_and_a_sentence(town):
    for words, said in (
        (["refresh", "--place", "xx-samplevile"], "Did you mean xx-sampleville"),
        (["list", "--place", "nonesuch"], "There is no place “nonesuch”."),
        (["list", "--topic", "drone"], "Did you mean drones?"),
        (["show", "nonesuch"], "There is no hearing “nonesuch” here."),
        (["calendar", "--out", "x.ics", "nonesuch"], "There is no hearing “nonesuch” here."),
        (["follow", "place", "nonesuch"], "There is no place “nonesuch”."),
        (["unfollow", "place", "nonesuch"], "There is no place “nonesuch”."),
    ):
        done = town(*words)
        assert (done.status, done.out) == (2, ""), words
        assert done.err.startswith("hearings: ")
        assert said in done.err


def test_an_error_is_json_too_where_json_was_asked_for(town):
    done = town("show", "nonesuch", "--json")
    assert done.status == 2
    assert done.json == {
        "error": "UnknownHearing",
        "happened": "There is no hearing “nonesuch” here.",
        "means": "It may belong to a place that was never read on this computer.",
        "now": "Refresh its place; “hearings list --all” names every hearing there is.",
    }
    assert "There is no hearing" in done.err


def test_nothing_chosen_is_said(town):
    town.write_places("")
    done = town("refresh")
    assert done.status == 2
    assert "No place is followed yet, and none was named." in done.err


def test_a_fault_of_the_places_file_is_said_and_the_other_places_are_used(town):
    town.write_places(
        (town.profile / "places.toml").read_text() + '\n[[place]]\nid = "xx-half"\n'
        '\n[[place]]\nid = "Not An Id"\n'
    )
    town.client.events.append(legistar_event(7))
    done = town("refresh")
    assert done.status == 0
    assert "places.toml [xx-half]: a value is missing: name" in done.err
    assert "places.toml [Not An Id]: this cannot be an id" in done.err
    named = town("refresh", "--place", "xx-half")
    assert named.status == 2
    assert "There is no place “xx-half”." in named.err
    assert "places.toml [xx-half]: a value is missing: name" in named.err


def test_offline_reads_nothing_and_says_so(town):
    done = town("--offline", "refresh")
    assert done.status == 1
    assert "The network is switched off" in done.err
    assert town.server.asked == []
    assert town("refresh", "--json", "--offline").json["error"] == "Offline"


def test_a_preference_for_offline_holds_too(town):
    (town.profile / "preferences.toml").write_text("offline = true\n")
    assert town("refresh").status == 1
    assert town.server.asked == []
    assert town("list").status == 0


def test_the_sample_needs_no_profile_and_leaves_none(town, tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    before = town.files()
    done = town("--sample", "list")
    assert done.status == 0
    assert "Sampleville" in done.out
    assert town("refresh", "--sample").status == 0
    assert town.files() == before
    assert list((tmp_path / "temporary").iterdir()) == []
    assert town.server.asked == []


def test_a_damaged_catalogue_is_begun_anew_with_a_sentence(town):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    (town.profile / "catalogue.db").write_bytes(b"no database at all, " * 500)
    done = town("list", "--all")
    assert done.status == 0
    assert "The list of hearings on this computer was damaged." in done.err
    assert "catalogue.damaged-" in done.err
    assert "Nothing was read yet" in done.out
    town.refreshed()
    assert len(town.listed()) == 1


def test_stores_of_the_version_before_show_all_they_held(town, tmp_path):
    town.place("sampleville-ca", town.legistar("sampleville"))
    shutil.copy(version_file(CATALOGUE, CATALOGUE.version), town.profile / "catalogue.db")
    shutil.copy(version_file(VAULT, VAULT.version), town.profile / "vault.db")
    with next_layout(tmp_path / "migrations", CATALOGUE, VAULT):
        # The verb that looks into the vault by the quick reader only.
        places = town("places", "--json")
        assert [one["followed"] for one in places.json if one["id"] == "sampleville-ca"] == [True]
        assert [one["id"] for one in town.listed()] == [
            "sampleville-ca-legistar-1001", "sampleville-ca-legistar-1002",
        ]  # fmt: skip
        # What went wrong before is known too.
        assert town("list").err.startswith("hearings: otherville-ny could not be read yet")
    assert [one for one in town.files() if "vault.layout" in one]


def test_a_store_of_a_newer_version_is_left_alone(town):
    town.refreshed()
    catalogue = town.profile / "catalogue.db"
    with sqlite3.connect(catalogue) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    for words in (["refresh"], ["list"]):
        done = town(*words)
        assert done.status == 1
        assert "catalogue.db was written by a newer version of Hearings." in done.err
    with sqlite3.connect(catalogue) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (99,)
    connection.close()


@pytest.mark.parametrize(
    "words", [["list"], ["refresh"], ["follow", "place", SAMPLEVILLE], ["places"], ["doctor"]]
)
def test_a_profile_that_is_a_file_is_a_sentence(tmp_path, capsys, words):
    file = tmp_path / "file"
    file.write_text("this is no folder")
    assert main(["--profile", str(file), *words]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"hearings: Nothing can be written at {file}.")
    assert file.read_text() == "this is no folder"


def test_a_parser_that_crashes_stops_one_place_only_and_leaves_a_log(town, monkeypatch):
    def stumble(*_args: object) -> None:
        raise ZeroDivisionError("a fault of ours")

    monkeypatch.setattr("hearings.sources.legistar_web.parse_calendar", stumble)
    town.place(
        "xx-crash",
        '[[place.source]]\nsystem = "legistar-web"\nclient = "x"\n'
        f'base_url = "{town.server.url()}"\n',
    )
    town.server.serve("/Calendar.aspx", failing(200))
    town.client.events.append(legistar_event(7))
    done = town("refresh", "--json")
    assert done.status == 3
    failed = {one["place"]: one["failures"] for one in done.json["places"]}
    assert failed[SAMPLEVILLE] == []
    assert [one["error"] for one in failed["xx-crash"]] == ["SourceFault"]
    assert "ZeroDivisionError" in failed["xx-crash"][0]["happened"]
    assert done.err == ""
    assert "ZeroDivisionError" in (town.profile / "log.txt").read_text()


def test_ctrl_c_is_said_in_a_sentence(town, monkeypatch):
    def pressed(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hearings.tasks.refresh.Refresh.run", pressed)
    done = town("refresh")
    assert done.status == 130
    assert done.err == "hearings: stopped; what was stored is kept.\n"


def test_a_start_without_a_screen_prints_the_list(town, capsys):
    town.client.events.append(legistar_event(7, date="2199-01-02"))
    town.client.items[7] = [legistar_item(1, 7)]
    assert town("refresh", "--to", "2199-12-31").status == 0
    assert print_upcoming(Launch(profile=str(town.profile))) == 0
    said = capsys.readouterr().out
    assert said.startswith("There is no screen here")
    assert "City Council" in said


def test_it_runs_where_qt_is_not_installed(tmp_path):
    profile = tmp_path / "profile"
    done = run_as_process("doctor", "--json", profile=profile)
    assert done.status == 0, done.err
    assert done.json["window"] is False
    done = run_as_process("--sample", "list", "--json", profile=profile)
    assert done.status == 0, done.err
    assert done.json
    assert run_as_process("show", "nonesuch", profile=profile).status == 2


def buffered() -> dict[str, str]:
    """An environment in which what is printed goes out at the end, as it does for people."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path):
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "hearings", "--profile", str(tmp_path), "match", "drones"],
            cwd=ROOT, stdout=closed, stderr=subprocess.PIPE, check=False, env=buffered(),
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_that_cannot_be_written_is_a_sentence(tmp_path):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "hearings", "--profile", str(tmp_path), "match", "drones"],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False, env=buffered(),
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b"hearings: the system refused it: No space left on device\n"


def test_the_log_is_the_only_new_file_of_a_refresh(town):
    town.client.events.append(legistar_event(7))
    before = set(town.files())
    town.refreshed()
    assert set(town.files()) - before == {"catalogue.db", "log.txt"}
    log = (town.profile / "log.txt").read_text()
    assert "/v1/sampleville/events 200" in log
    assert "?" not in log


def test_looking_at_a_text_leaves_no_trace(tmp_path: Path, capsys):
    assert main(["--profile", str(tmp_path / "new"), "match", "drones"]) == 0
    assert main(["--profile", str(tmp_path / "new"), "places"]) == 0
    assert main(["--profile", str(tmp_path / "new"), "doctor"]) == 0
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("words", [("list",), ("places",), ("vault", "status"), ("doctor",)])
def test_a_file_in_the_place_of_the_profile_is_named_and_nothing_else_is_blamed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...]
):
    taken = tmp_path / "taken"
    taken.write_text("a file of somebody")
    assert main(["--profile", str(taken / "below"), *words]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"hearings: Nothing can be written at {taken}.")
    assert "places.toml" not in said.err
