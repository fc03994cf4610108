# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rooms of the Capitol and the office buildings, whose short names only insiders know."""

import re

from hearings.sources.parsing import clean_location

_BUILDINGS = {
    "SD": "Dirksen Senate Office Building",
    "SH": "Hart Senate Office Building",
    "SR": "Russell Senate Office Building",
    "SVC": "Capitol Visitor Center",
    "S": "U.S. Capitol",
    "CHOB": "Cannon House Office Building",
    "LHOB": "Longworth House Office Building",
    "RHOB": "Rayburn House Office Building",
    "HVC": "Capitol Visitor Center",
    "H": "U.S. Capitol",
    "CAPITOL": "U.S. Capitol",
}
_OFFICE = re.compile(r"(?P<room>\S+) (?P<code>[CLR]HOB)")
_WITH_CODE = re.compile(r"(?P<code>SD|SH|SR|SVC|S|[CLR]HOB|HVC|H)-(?P<room>\S+)")
_PLACEHOLDER = re.compile(r"[\W_]*|select one|none", re.IGNORECASE)


def us_room(room: str, building: str = "") -> str:
    """A room with the name of its building: "SD-342", "CHOB-210", "2318 RHOB" or in two parts.

    What is no room of these buildings stays as it is; "Select one" and "----------", which
    stand where nothing was chosen, are left out.
    """
    parts = [one for one in map(clean_location, (room, building)) if not _is_placeholder(one)]
    whole = " ".join(parts)
    if len(parts) == 2:
        name = _BUILDINGS.get(parts[1].upper())
        return f"{parts[0]} {name}" if name else whole
    if office := _OFFICE.fullmatch(whole):
        return f"{office['room']} {_BUILDINGS[office['code']]}"
    if coded := _WITH_CODE.fullmatch(whole):
        # The number alone is on the doors of the House's offices, the code on all others.
        is_office = coded["code"].endswith("HOB")
        return f"{coded['room'] if is_office else whole} {_BUILDINGS[coded['code']]}"
    return whole


def _is_placeholder(text: str) -> bool:
    return _PLACEHOLDER.fullmatch(text) is not None
