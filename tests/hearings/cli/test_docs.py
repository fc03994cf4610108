# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the documents tell people to type can be typed."""

import re
import shlex

import pytest

from hearings.cli.arguments import build_parser
from hearings.cli.run import VERBS
from hearings.launch import read_launch
from tests.house.floor_plan import ROOT
from tests.support.factories import legistar_event, legistar_item

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACES = (ROOT / "docs" / "places.md").read_text(encoding="utf-8")

TYPED = re.compile(r"^hearings (.+?)(?: +#.*)?$", re.MULTILINE)
COMMANDS = TYPED.findall(README)
SPANISH = TYPED.findall((ROOT / "README.es.md").read_text(encoding="utf-8"))


def test_the_readme_has_commands():
    assert {command.split()[0] for command in COMMANDS} >= {
        "places", "refresh", "follow", "unfollow", "list", "show", "calendar", "match", "doctor",
    }  # fmt: skip
    assert len(SPANISH) > 5


@pytest.mark.parametrize("command", [*COMMANDS, *SPANISH])
def test_a_command_of_the_readme_is_understood(command):
    launch = read_launch(shlex.split(command))
    assert build_parser().parse_args(launch.rest).verb in VERBS


def test_the_commands_of_the_readme_work_one_after_the_other(town, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for place in ("ca-oakland", "ma-somerville"):
        town.place(place, town.legistar("sampleville"))
    town.client.events.append(legistar_event(7))
    town.client.items[7] = [legistar_item(1, 7, "A face recognition policy")]
    said = {}
    for command in COMMANDS:
        words = ["ca-oakland-legistar-7" if one == "ID" else one for one in shlex.split(command)]
        done = town(*words)
        assert done.status == 0, (command, done)
        said[command] = done.out
    lines = (tmp_path / "hearings.ics").read_text(encoding="utf-8").splitlines()
    summaries = [line for line in lines if line.startswith("SUMMARY:")]
    assert sum(line.endswith(": City Council") and "–" not in line for line in summaries) == 2
    assert any("Sign up to speak" in line for line in summaries)
    assert "face recognition" in said["list"]
    assert "ca-oakland is followed now." in said["follow place ca-oakland"]


def test_the_example_of_a_places_file_is_one(town):
    (example,) = re.findall(r"```toml\n(.*?)```", PLACES, re.DOTALL)
    town.write_places(example)
    done = town("places", "--search", "ca-oakland", "--json")
    assert done.err == ""
    (place,) = done.json
    assert (place["own"], place["name"]) == (True, "Oakland")
    assert [one["system"] for one in place["sources"]] == ["legistar", "legistar-web"]
