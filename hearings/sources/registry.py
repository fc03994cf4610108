# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every hearing source of the program by the name of its system."""

from collections.abc import Mapping
from types import MappingProxyType

from hearings.errors import UnknownSystem
from hearings.sources.base import Source
from hearings.sources.berkeley import Berkeley
from hearings.sources.california_history import CaliforniaHistory
from hearings.sources.chicago_elms import ChicagoElms
from hearings.sources.civicclerk import CivicClerk
from hearings.sources.congress import Congress
from hearings.sources.escribe import Escribe
from hearings.sources.granicus import Granicus
from hearings.sources.house import House
from hearings.sources.ical import Ical
from hearings.sources.iqm2 import Iqm2
from hearings.sources.legiscan import LegiScan
from hearings.sources.legistar import Legistar
from hearings.sources.legistar_web import LegistarWeb
from hearings.sources.massachusetts import Massachusetts
from hearings.sources.michigan import Michigan
from hearings.sources.minneapolis_lims import MinneapolisLims
from hearings.sources.nyc_mirror import NycMirror
from hearings.sources.openlegislation import OpenLegislation
from hearings.sources.openstates import OpenStates
from hearings.sources.primegov import Primegov
from hearings.sources.sample import Sample
from hearings.sources.senate import Senate
from hearings.sources.washington import Washington

SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "berkeley": Berkeley(),
        "california-history": CaliforniaHistory(),
        "chicago-elms": ChicagoElms(),
        "civicclerk": CivicClerk(),
        "congress": Congress(),
        "escribe": Escribe(),
        "granicus": Granicus(),
        "house": House(),
        "ical": Ical(),
        "iqm2": Iqm2(),
        "legiscan": LegiScan(),
        "legistar": Legistar(),
        "legistar-web": LegistarWeb(),
        "massachusetts": Massachusetts(),
        "michigan": Michigan(),
        "minneapolis-lims": MinneapolisLims(),
        "nyc-mirror": NycMirror(),
        "openlegislation": OpenLegislation(),
        "openstates": OpenStates(),
        "primegov": Primegov(),
        "sample": Sample(),
        "senate": Senate(),
        "washington": Washington(),
    }
)


def source_for(system: str) -> Source:
    """The source of a system; `UnknownSystem` when this version has none."""
    try:
        return SOURCES[system]
    except KeyError:
        raise UnknownSystem(system=system) from None
