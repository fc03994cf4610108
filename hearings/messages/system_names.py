# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the source systems are called in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from hearings.language import Words

system_words = Words("system_words")


def system_names() -> Mapping[str, str]:
    """The name of each system by its word in a places file; others are shown as they are."""
    return {
        "berkeley": system_words.tr("Berkeley's page of council agendas"),
        "by-hand": system_words.tr("what you imported"),
        "california-history": system_words.tr("California's bill history"),
        "chicago-elms": system_words.tr("the service of Chicago's City Clerk"),
        "civicclerk": system_words.tr("the body's CivicClerk portal"),
        "congress": system_words.tr("Congress.gov"),
        "escribe": system_words.tr("the body's eScribe site"),
        "granicus": system_words.tr("the body's Granicus page"),
        "house": system_words.tr("the committee repository of the House"),
        "ical": system_words.tr("the body's calendar"),
        "iqm2": system_words.tr("the body's IQM2 calendar"),
        "legiscan": system_words.tr("LegiScan"),
        "legistar": system_words.tr("the body's Legistar service"),
        "legistar-web": system_words.tr("the body's Legistar calendar page"),
        "massachusetts": system_words.tr("the site of the Massachusetts legislature"),
        "michigan": system_words.tr("the site of the Michigan legislature"),
        "minneapolis-lims": system_words.tr("the calendar of the city of Minneapolis"),
        "nyc-mirror": system_words.tr("a public mirror of New York's Legistar service"),
        "openlegislation": system_words.tr("the service of New York's Senate"),
        "openstates": system_words.tr("Open States"),
        "primegov": system_words.tr("the body's PrimeGov portal"),
        "sample": system_words.tr("the sample"),
        "senate": system_words.tr("the Senate's own schedule"),
        "washington": system_words.tr("the service of the Washington legislature"),
    }
