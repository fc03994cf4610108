# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from hearings.domain.place import SourceSpec
from hearings.sources.bill_query import SURVEILLANCE_BILLS, bill_query


def test_a_place_may_have_words_of_its_own():
    assert bill_query(SourceSpec("legiscan")) == SURVEILLANCE_BILLS
    assert bill_query(SourceSpec("legiscan", options={"query": ""})) == SURVEILLANCE_BILLS
    assert bill_query(SourceSpec("legiscan", options={"query": "cameras"})) == "cameras"


def test_every_part_is_a_word_or_a_quoted_phrase():
    parts = SURVEILLANCE_BILLS.split(" OR ")
    assert len(parts) > 5
    for part in parts:
        assert (" " not in part and '"' not in part) or (
            part[0] == part[-1] == '"' and '"' not in part[1:-1]
        )
