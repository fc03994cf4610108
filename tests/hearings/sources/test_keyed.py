# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every source of a service with a key can try it by one request."""

from collections.abc import Callable

import pytest

from hearings.domain.place import SourceSpec
from hearings.errors import HttpStatus, KeyNeeded
from hearings.sources.california_history import CaliforniaHistory
from hearings.sources.congress import Congress
from hearings.sources.keyed import KeyedSource
from hearings.sources.legiscan import LegiScan
from hearings.sources.legistar import Legistar
from hearings.sources.openlegislation import OpenLegislation
from hearings.sources.openstates import OpenStates
from hearings.sources.places import read_places
from hearings.sources.registry import SOURCES
from tests.support import congress_api, legiscan_site, openlegislation_site, openstates_site
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import Access, LegistarApi
from tests.support.replies import failing
from tests.support.source_contract import asking, visit_with

Told = tuple[KeyedSource, SourceSpec, str]


def _openstates(server: FakeServer) -> Told:
    openstates_site.OpenStatesSite(server)
    return OpenStates(), SourceSpec("openstates", "mi", server.url()), openstates_site.KEY


def _california(server: FakeServer) -> Told:
    openstates_site.OpenStatesSite(server)
    spec = SourceSpec("california-history", "ca", server.url())
    return CaliforniaHistory(), spec, openstates_site.KEY


def _congress(server: FakeServer) -> Told:
    api = congress_api.CongressApi(server)
    return Congress(), SourceSpec("congress", "house", api.base_url), congress_api.KEY


def _openlegislation(server: FakeServer) -> Told:
    site = openlegislation_site.OpenLegislationSite(server)
    spec = SourceSpec("openlegislation", "", site.base_url)
    return OpenLegislation(), spec, openlegislation_site.KEY


def _legiscan(server: FakeServer) -> Told:
    legiscan_site.LegiScanSite(server)
    return LegiScan(), SourceSpec("legiscan", "CA", server.url()), legiscan_site.KEY


def _legistar(server: FakeServer) -> Told:
    api = LegistarApi(server)
    api.client("sampleville", access=Access.TOKEN, token="right")
    return Legistar(), SourceSpec("legistar", "sampleville", api.base_url), "right"


TELL: dict[str, Callable[[FakeServer], Told]] = {
    "openstates": _openstates,
    "california-history": _california,
    "congress": _congress,
    "openlegislation": _openlegislation,
    "legiscan": _legiscan,
    "legistar": _legistar,
}


def test_every_source_that_wants_a_key_can_try_it():
    wanting = {
        spec.system
        for place in read_places(None).all()
        for spec in place.sources
        if SOURCES[spec.system].key_name(spec)
    }
    assert wanting == set(TELL)
    assert {name for name, one in SOURCES.items() if isinstance(one, KeyedSource)} == wanting


@pytest.mark.parametrize("system", TELL)
def test_a_right_key_is_taken_and_a_wrong_one_refused_by_one_request(system: str):
    with FakeServer() as server:
        source, spec, key = TELL[system](server)
        with asking() as asker:
            source.try_key(visit_with(asker, spec, key=key))
            assert len(server.asked) == 1
            with pytest.raises(KeyNeeded):
                source.try_key(visit_with(asker, spec, key="wrong"))
            assert len(server.asked) == 2


@pytest.mark.parametrize("system", TELL)
def test_a_service_that_fails_says_nothing_of_the_key(system: str):
    with FakeServer() as server:
        source, spec, key = TELL[system](server)
        server.fault("*", failing(404))
        with asking() as asker, pytest.raises(HttpStatus) as caught:
            source.try_key(visit_with(asker, spec, key=key))
        assert key not in str(caught.value)
