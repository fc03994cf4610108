# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words by which services that search the texts of bills are asked for surveillance."""

from hearings.domain.place import SourceSpec

SURVEILLANCE_BILLS = (
    'surveillance OR "facial recognition" OR "face recognition" OR biometric'
    ' OR "license plate reader" OR "license plate recognition" OR drone OR "body camera"'
    ' OR "location information" OR "predictive policing" OR geofence OR "cell site simulator"'
)
"""Quoted phrases joined by OR, which both LegiScan and Open States understand."""


def bill_query(spec: SourceSpec) -> str:
    """The place's own words, its option `query`, or else the usual ones."""
    return spec.options.get("query") or SURVEILLANCE_BILLS
