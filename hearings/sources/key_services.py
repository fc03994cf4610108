# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The public services that want a key, and where a person gets one free."""

from dataclasses import dataclass
from datetime import date

LEGISTAR = "legistar:"


@dataclass(frozen=True, slots=True)
class KeyService:
    """A service; `sign_up` is where it gives keys, as known on the day `checked`.

    Where each body gives its own, and this version does not know where, `sign_up` is empty.
    """

    name: str
    sign_up: str
    checked: date


_CHECKED = date(2026, 11, 23)

_SERVICES = {
    "congress": KeyService("Congress.gov", "https://api.congress.gov/sign-up/", _CHECKED),
    "legiscan": KeyService("LegiScan", "https://legiscan.com/legiscan", _CHECKED),
    "legistar:nyc": KeyService(
        "New York City Council", "https://council.nyc.gov/legislation/api/", _CHECKED
    ),
    "openlegislation": KeyService(
        "New York State Senate", "https://legislation.nysenate.gov/", _CHECKED
    ),
    "openstates": KeyService("Open States", "https://open.pluralpolicy.com/", _CHECKED),
}


def key_service(key_name: str) -> KeyService:
    """The service that asks for the key of this name."""
    if known := _SERVICES.get(key_name):
        return known
    client = key_name.removeprefix(LEGISTAR)
    return KeyService(f"Legistar ({client})" if client != key_name else key_name, "", _CHECKED)
