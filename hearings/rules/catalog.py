# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rules this version knows, by place, from resources/rules."""

from collections.abc import Mapping

from hearings import assets
from hearings.domain.rule import PlaceRules
from hearings.rules.fields import RuleFault
from hearings.rules.rule_file import read_rule_file

FOLDER = "rules"
OF_THE_SAMPLE = "sample/rules"


def read_rules(folder: str = FOLDER) -> Mapping[str, PlaceRules]:
    """Every rules file by the id of its place; raises `RuleFault` for a file with a fault."""
    found: dict[str, PlaceRules] = {}
    for name in assets.names_in(folder, ".toml"):
        rules = read_rule_file(assets.read_bytes(f"{folder}/{name}"), name)
        if name != f"{rules.place_id}.toml":
            raise RuleFault(name, "file", "value", rules.place_id)
        found[rules.place_id] = rules
    return found
