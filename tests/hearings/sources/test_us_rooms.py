# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.sources.us_rooms import us_room


@pytest.mark.parametrize(
    ("room", "building", "told"),
    [
        ("SD-342", "", "SD-342 Dirksen Senate Office Building"),
        ("SH-216", "", "SH-216 Hart Senate Office Building"),
        ("SR-253", "", "SR-253 Russell Senate Office Building"),
        ("S-116", "", "S-116 U.S. Capitol"),
        ("SVC-217", "", "SVC-217 Capitol Visitor Center"),
        ("CHOB-210", "", "210 Cannon House Office Building"),
        ("2318 RHOB", "", "2318 Rayburn House Office Building"),
        ("2318", "RHOB", "2318 Rayburn House Office Building"),
        ("1324", "Longworth House Office Building", "1324 Longworth House Office Building"),
        ("H-313", "CAPITOL", "H-313 U.S. Capitol"),
        ("HVC-210", "", "HVC-210 Capitol Visitor Center"),
        ("WEBEX", "----------", "WEBEX"),
        ("Select one", "Select one", ""),
        ("", "", ""),
        ("Town Hall,\r\n1 Main Street", "", "Town Hall, 1 Main Street"),
        ("TBA", "", "TBA"),
    ],
)
def test_a_room_is_told_with_its_building(room: str, building: str, told: str):
    assert us_room(room, building) == told
