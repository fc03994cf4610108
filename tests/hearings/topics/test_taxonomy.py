# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
from hearings.domain.label import Label
from hearings.topics.taxonomy import TaxonomyFault, Topic

DRONES = Topic(
    "drones",
    Label.SURVEILLANCE,
    names={"en": "Drones", "es": "Drones (es)"},
    definitions={"en": "They fly.", "es": "Vuelan."},
)


def test_a_topic_has_its_name_in_each_language_it_is_known_in():
    assert (DRONES.name(), DRONES.name("es")) == ("Drones", "Drones (es)")
    assert (DRONES.definition(), DRONES.definition("es")) == ("They fly.", "Vuelan.")


def test_english_stands_in_for_a_language_that_is_missing():
    assert DRONES.name("fr") == "Drones"
    assert DRONES.definition("fr") == "They fly."


def test_a_fault_says_where_and_what():
    fault = TaxonomyFault("mask ring", "stands twice")
    assert str(fault) == "mask ring: stands twice"
    assert (fault.where, fault.problem) == ("mask ring", "stands twice")
