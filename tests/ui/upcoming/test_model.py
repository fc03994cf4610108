# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list knows its length at once, keeps the pages it was given and asks for the others."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from hearings.domain.listing import Listing
from tests.ui.upcoming.rows import AROUND, LEAD, TODAY, listing_of, many, row
from ui.upcoming.model import PAGE, HearingsModel


@pytest.fixture
def model() -> HearingsModel:
    return HearingsModel(AROUND)


def filled(model: HearingsModel, count: int = 200) -> HearingsModel:
    rows = many(count)
    model.set_listing(listing_of(rows), 0, rows[:PAGE])
    return model


def test_the_model_keeps_the_rules_of_qt(model: HearingsModel, qtmodeltester: ModelTester):
    qtmodeltester.check(filled(model))


def test_it_keeps_them_when_it_is_filled_again_and_emptied(
    model: HearingsModel, qtmodeltester: ModelTester
):
    qtmodeltester.check(model)
    filled(model)
    model.set_page(PAGE, many(200)[PAGE : 2 * PAGE])
    model.set_around(replace(AROUND, today=TODAY + timedelta(1)))
    model.set_listing(Listing(()), 0, ())
    assert model.rowCount() == 0


def test_the_whole_length_is_known_before_the_pages(model: HearingsModel):
    assert filled(model, 1000).rowCount() == 1000
    assert model.columnCount() == 1
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_missing_page_is_asked_for_once(model: HearingsModel):
    asked: list[tuple[int, int]] = []
    model.page_wanted.connect(lambda offset, limit: asked.append((offset, limit)))
    filled(model)
    assert model.index(5, 0).data() is not None
    assert asked == []
    for number in (70, 71, 119, 70):
        assert model.index(number, 0).data() is None
    assert asked == [(PAGE, PAGE)]
    model.set_page(PAGE, many(200)[PAGE : 2 * PAGE])
    assert model.index(70, 0).data(HearingsModel.RowRole) == many(200)[70]


def test_a_page_says_which_rows_it_changed(model: HearingsModel):
    filled(model)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_page(120, many(200)[120:180])
    assert changed == [(120, 179)]


def test_a_page_that_does_not_fit_the_list_is_dropped(model: HearingsModel):
    filled(model, 70)
    changed: list[object] = []
    model.dataChanged.connect(lambda *_rows: changed.append(_rows))
    model.set_page(60, many(200)[60:120])
    model.set_page(60, ())
    assert changed == []
    assert model.row_at(model.index(65, 0)) is None


def test_a_new_list_forgets_the_pages_of_the_old_one(model: HearingsModel):
    filled(model)
    other = (row(900, date(2026, 12, 24)), row(901, date(2026, 12, 24)))
    model.set_listing(listing_of(other), 0, ())
    assert model.index(0, 0).data(HearingsModel.RowRole) is None
    asked: list[int] = []
    model.page_wanted.connect(lambda offset, _limit: asked.append(offset))
    model.set_listing(listing_of(other), 0, ())
    model.index(0, 0).data()
    assert asked == [0], "after a new list its pages are asked for again"


def test_a_list_may_be_opened_in_the_middle(model: HearingsModel):
    rows = many(200)
    model.set_listing(listing_of(rows), 100, rows[100:160])
    assert model.row_at(model.index(130, 0)) == rows[130]
    assert model.row_at(model.index(0, 0)) is None


def test_the_day_of_a_row_is_known_before_its_page(model: HearingsModel):
    filled(model)
    tomorrow = TODAY + timedelta(1)
    assert [model.day_of(number) for number in (0, 6, 7, 199)] == [
        tomorrow, tomorrow, tomorrow + timedelta(1), tomorrow + timedelta(28),
    ]  # fmt: skip
    assert model.day_of(-1) is None
    assert model.day_of(200) is None
    assert (model.first_row_of_day(0), model.first_row_of_day(13)) == (0, 7)
    assert (model.next_day_row(0), model.next_day_row(7), model.next_day_row(199)) == (7, 14, 200)


def test_the_accessible_text_says_day_time_body_place_and_words(model: HearingsModel):
    model.set_listing(listing_of((row(),)), 0, (row(),))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        f"Tue 24 Nov, tomorrow 6:00 PM. City Council. Oakland. {LEAD}. Face recognition"
    )
    assert spoken == model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)


def test_new_marks_show_on_every_row(model: HearingsModel):
    filled(model, 10)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_around(replace(AROUND, drafted=frozenset({"h3"})))
    assert changed == [(0, 9)]
    assert model.index(3, 0).data(HearingsModel.LookRole).has_draft
    assert not model.index(4, 0).data(HearingsModel.LookRole).has_draft


def test_what_is_no_row_has_no_hearing(model: HearingsModel):
    filled(model, 3)
    assert model.row_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
