# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where on earth something is, as calendars write it (GEO, RFC 5545 section 3.8.1.6)."""

import re

_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{1,15})?")
_POLE, _ANTIMERIDIAN = 90, 180


def geo_text(told: str) -> str:
    """Latitude and longitude in degrees, with a semicolon between; empty for what is neither.

    Zero and zero, in the sea off Africa, is what programs write that know no place.
    """
    parts = told.strip().split(";")
    if len(parts) != 2 or not all(map(_NUMBER.fullmatch, parts)):
        return ""
    latitude, longitude = map(float, parts)
    if abs(latitude) > _POLE or abs(longitude) > _ANTIMERIDIAN or latitude == longitude == 0:
        return ""
    return f"{latitude};{longitude}"
