# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Ids are made of plain letters and digits, and two hearings never get the same."""

import re

from hypothesis import given
from hypothesis import strategies as st

from hearings.store.catalogue.identity import new_id


def test_an_id_names_the_place_the_system_and_the_source_id():
    assert new_id("sampleville-ca", "legistar", "1001") == "sampleville-ca-legistar-1001"
    assert new_id("sampleville-ca", "ical", "A/1@Host") == "sampleville-ca-ical-a-1-host"


def test_an_id_that_is_used_gets_a_number():
    used = {"p-s-1", "p-s-1-2"}
    assert new_id("p", "s", "1", used) == "p-s-1-3"
    assert new_id("p", "s", "2", used) == "p-s-2"


@given(st.text(), st.text(), st.text())
def test_an_id_is_fit_for_a_name_of_a_file(place: str, system: str, source_id: str):
    assert re.fullmatch(r"[a-z0-9]?[a-z0-9-]*", new_id(place, system, source_id))
