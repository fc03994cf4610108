# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import timedelta

from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import DAY, SEEN, sample_place, sample_reading, sample_record

PLACE = sample_place()


def test_what_lies_on_the_day_or_after_it_is_told_soonest_first(catalogue: Catalogue):
    days = {"1": -1, "2": 0, "3": 40, "4": 7}
    records = (
        replace(sample_record(id_), date=DAY + timedelta(days=ahead), starts_at=None)
        for id_, ahead in days.items()
    )
    catalogue.store_reading(PLACE, sample_reading(*records), SEEN)
    system = sample_reading().system
    assert catalogue.listed_ahead(PLACE.id, system, DAY) == ("2", "4", "3")
    assert catalogue.listed_ahead(PLACE.id, "primegov", DAY) == ()
    assert catalogue.listed_ahead("xx-elsewhere", system, DAY) == ()
