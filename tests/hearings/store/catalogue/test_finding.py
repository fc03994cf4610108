# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What was found is given again while nobody writes, and never after somebody did."""

from collections.abc import Callable

import pytest

from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.store.catalogue.catalogue import Catalogue
from hearings.store.catalogue.glance import Glance
from tests.support.records import (
    SEEN,
    marked_item,
    sample_item,
    sample_place,
    sample_reading,
    sample_record,
)

PLACE = sample_place()
PAGE = 10


@pytest.fixture
def searched(catalogue: Catalogue, glance: Glance) -> Callable[[ListQuery], int]:
    """How often the index was looked through for the first look at a query."""
    store(catalogue, "1", "2")
    assert glance.listing(ListQuery()).total == 2
    connection = glance._viewed._connection
    assert connection is not None

    def count(query: ListQuery) -> int:
        statements: list[str] = []
        connection.set_trace_callback(statements.append)
        glance.first_look(query, PAGE)
        connection.set_trace_callback(None)
        return sum("group_concat" in one for one in statements)

    return count


def store(catalogue: Catalogue, *numbers: str) -> None:
    records = [sample_record(one, items=(sample_item("Surveillance cameras"),)) for one in numbers]
    catalogue.store_reading(PLACE, sample_reading(*records), SEEN)


def test_a_word_typed_to_its_end_is_looked_up_once(searched: Callable[[ListQuery], int]):
    word = "surveillance"
    found = [searched(ListQuery(text=word[:length])) for length in range(4, len(word) + 1)]
    assert found == [1, *[0] * 8]


def test_letters_taken_back_are_not_looked_up_again(searched: Callable[[ListQuery], int]):
    assert [searched(ListQuery(text=one)) for one in ("s", "su", "sx", "su", "s")] == [
        1, 1, 1, 0, 0,
    ]  # fmt: skip


def test_what_else_is_asked_for_counts_too(searched: Callable[[ListQuery], int]):
    everything = ListQuery(text="camera")
    strict = ListQuery(text="camera", least=Label.SURVEILLANCE)
    assert [searched(everything), searched(strict), searched(strict)] == [1, 1, 0]


@pytest.mark.parametrize("text", ["", "s", "surveillance", "nonesuch"])
def test_after_somebody_wrote_it_is_looked_up_again(
    searched: Callable[[ListQuery], int], catalogue: Catalogue, glance: Glance, text: str
):
    query = ListQuery(text=text)
    searched(query)
    before = glance.first_look(query, PAGE)
    store(catalogue, "1", "2", "3")
    after = glance.first_look(query, PAGE)
    more = 0 if text == "nonesuch" else 1
    assert after.listing.total == len(after.rows) == before.listing.total + more


def test_a_word_that_comes_to_be_is_found_by_a_beginning_that_was_asked_before(
    catalogue: Catalogue, glance: Glance
):
    store(catalogue, "1")
    assert glance.listing(ListQuery(text="surve")).total == 1
    record = sample_record("2", items=(sample_item("A survey"),))
    catalogue.store_reading(PLACE, sample_reading(sample_record("1", items=()), record), SEEN)
    assert glance.listing(ListQuery(text="surve")).total == 1
    assert glance.listing(ListQuery(text="survey")).total == 1


def test_what_the_label_hides_is_counted_anew_after_somebody_wrote(
    catalogue: Catalogue, glance: Glance
):
    strict = ListQuery(least=Label.SURVEILLANCE)
    store(catalogue, "1")
    assert glance.first_look(strict, PAGE).listing.hidden == 1
    marked = sample_record("2", items=(marked_item(),))
    catalogue.store_reading(PLACE, sample_reading(sample_record("1"), marked), SEEN)
    found = glance.first_look(strict, PAGE).listing
    assert (found.total, found.hidden) == (1, 1)
