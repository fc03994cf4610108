# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The id of a hearing: made once from where it was first read, and never changed."""

import re
from collections.abc import Container

_OTHER = re.compile(r"[^a-z0-9]+")


def new_id(place_id: str, system: str, source_id: str, used: Container[str] = ()) -> str:
    """`<place>-<system>-<source id>` in [a-z0-9-]; the first that is free of -2, -3 …"""
    plain = _OTHER.sub("-", f"{place_id}-{system}-{source_id}".lower()).strip("-")
    made, number = plain, 1
    while made in used:
        number += 1
        made = f"{plain}-{number}"
    return made
