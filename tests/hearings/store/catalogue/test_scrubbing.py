# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Half a character never stops a whole reading from being kept."""

import json

from hypothesis import given

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.store.catalogue.scrubbing import scrubbed
from tests.hearings.store.catalogue.any_record import records
from tests.support.records import sample_item, sample_reading, sample_record

HALF = json.loads('"\\ud83d"')


def test_half_characters_are_replaced_wherever_they_stand():
    record = sample_record(
        f"1{HALF}", title=f"a{HALF}b", bodies=(f"{HALF}c",), items=(sample_item(f"d{HALF}"),)
    )
    clean = scrubbed(sample_reading(record)).records[0]
    assert clean.source_ids == ("1\ufffd",)
    assert (clean.title, clean.bodies) == ("a\ufffdb", ("\ufffdc",))
    assert clean.items == (sample_item("d\ufffd"),)


@given(records())
def test_a_record_without_them_stays_equal(record: HearingRecord):
    assert scrubbed(record) == record
    assert isinstance(scrubbed(record).status, Status)
