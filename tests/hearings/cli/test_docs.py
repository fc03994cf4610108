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

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACES = (ROOT / "docs" / "places.md").read_text(encoding="utf-8")

COMMANDS = re.findall(r"^hearings (.+?)(?: +#.*)?$", README, re.MULTILINE)


def test_the_readme_has_commands():
    assert {command.split()[0] for command in COMMANDS} >= {
        "refresh", "list", "show", "calendar", "match", "doctor",
    }  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_is_understood(command):
    launch = read_launch(shlex.split(command))
    assert build_parser().parse_args(launch.rest).verb in VERBS


def test_the_example_of_a_places_file_is_one(town):
    (example,) = re.findall(r"```toml\n(.*?)```", PLACES, re.DOTALL)
    town.write_places(example)
    done = town("places", "--search", "ca-oakland", "--json")
    assert done.err == ""
    (place,) = done.json
    assert (place["own"], place["name"]) == (True, "Oakland")
    assert [one["system"] for one in place["sources"]] == ["legistar", "legistar-web"]
