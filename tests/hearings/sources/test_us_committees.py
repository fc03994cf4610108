# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.sources.us_committees import committee_name


@pytest.mark.parametrize(
    ("chamber", "committee", "subcommittee", "name"),
    [
        ("Senate", "Judiciary", "", "Senate Judiciary Committee"),
        ("House", "Committee on the Judiciary", "", "House Judiciary Committee"),
        ("House", "Committee on Rules", "", "House Rules Committee"),
        ("House", "Committee on House Administration", "", "House Administration Committee"),
        ("House", "House Judiciary Committee", "", "House Judiciary Committee"),
        (
            "Senate",
            "Commerce, Science, and Transportation",
            "Tolls Subcommittee",
            "Senate Commerce, Science, and Transportation Subcommittee on Tolls",
        ),
        (
            "House",
            "Committee on Natural Resources",
            "Subcommittee on Indian and Insular Affairs",
            "House Natural Resources Subcommittee on Indian and Insular Affairs",
        ),
        ("House", "Subcommittee on Cameras", "", "House Subcommittee on Cameras"),
        (
            "House",
            "Permanent Select Committee on Intelligence",
            "",
            "House Permanent Select Committee on Intelligence",
        ),
        ("Senate", "Joint Economic Committee", "", "Joint Economic Committee"),
        (
            "Senate",
            "Commission on Security and Cooperation in Europe",
            "",
            "Commission on Security and Cooperation in Europe",
        ),
        ("Senate", "", "", ""),
    ],
)
def test_every_service_s_name_becomes_the_same(
    chamber: str, committee: str, subcommittee: str, name: str
):
    assert committee_name(chamber, committee, subcommittee) == name
