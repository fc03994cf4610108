# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One spelling for the committees of the Congress, which each service names in its own way.

The House writes "Committee on the Judiciary", the Senate "Judiciary", Congress.gov "House
Judiciary Committee". A hearing that one service listed is recognised in the list of another
one by its date and its committee, so that all are written as Congress.gov does.
"""

import re

from hearings.domain.names import clean_name

_COMMITTEE_ON = re.compile(r"^Committee on (?:the )?", re.IGNORECASE)
_SUBCOMMITTEE = re.compile(r"^Subcommittee on (?:the )?| Subcommittee$", re.IGNORECASE)
_SAYS_WHAT_IT_IS = re.compile(r"\b(?:(?:sub)?committee|commission|caucus)\b", re.IGNORECASE)
_OF_BOTH = re.compile(r"(?:joint|commission|united states)\b", re.IGNORECASE)


def committee_name(chamber: str, committee: str, subcommittee: str = "") -> str:
    """A committee, or a subcommittee of it, with its chamber ("House", "Senate") in front.

    Bodies of both chambers keep their own name. Empty where both names are.
    """
    name = _COMMITTEE_ON.sub("", clean_name(committee))
    part = _SUBCOMMITTEE.sub("", clean_name(subcommittee))
    if part:
        name = f"{name} Subcommittee on {part}".strip()
    elif name and not _SAYS_WHAT_IT_IS.search(name):
        name = f"{name} Committee"
    # "House Administration" is the name of a committee that begins like the chamber.
    is_said = name.startswith(f"{chamber} ") or _OF_BOTH.match(name)
    return name if is_said or not name else f"{chamber} {name}"
