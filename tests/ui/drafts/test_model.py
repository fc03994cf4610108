# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A draft's row says its title and the hearing it is for, to eyes and ears."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from hearings.domain.testimony import Draft, HearingTie
from ui.drafts.model import DraftsModel
from ui.widgets.two_lines import Role

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)
TODAY = date(2026, 11, 23)
TIE = HearingTie("h1", "ca-oakland", "City Council", date(2026, 11, 24))


def draft(draft_id: str = "d1", title: str = "Against the cameras", **fields: object) -> Draft:
    return Draft(draft_id, title, "", AT, AT, **fields)  # type: ignore[arg-type]


def model_of(*drafts: Draft) -> DraftsModel:
    model = DraftsModel(lambda: TODAY, lambda: {"ca-oakland": "Oakland"})
    model.set_drafts(drafts)
    return model


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester):
    model = model_of(draft(), draft("d2", tie=TIE))
    qtmodeltester.check(model)


def test_a_row_says_title_and_hearing():
    model = model_of(draft(tie=TIE))
    index = model.index(0, 0)
    assert index.data(Role.TITLE) == "Against the cameras"
    assert index.data(Role.DETAIL) == "Tue 24 Nov · tomorrow · Oakland · City Council"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Against the cameras. Tue 24 Nov · tomorrow · Oakland · City Council"


def test_a_draft_without_title_or_hearing_has_words_for_that():
    model = model_of(draft(title=""))
    index = model.index(0, 0)
    assert index.data(Role.TITLE) == "Untitled testimony"
    assert index.data(Role.DETAIL) == "Not tied to a hearing"


def test_a_saved_draft_changes_its_row_and_no_other():
    model = model_of(draft("d1", "One"), draft("d2", "Two"))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.replace(draft("d2", "New"))
    model.replace(draft("unknown", "Elsewhere"))
    assert changed == [(1, 1)]
    assert [model.index(row, 0).data(Role.TITLE) for row in range(2)] == ["One", "New"]
    assert (model.row_of("d2"), model.row_of("unknown")) == (1, -1)


def test_what_was_handed_in_is_said_in_its_row():
    drafts, model = (draft("a"), draft("b")), model_of()
    model.set_drafts(drafts, {"a": AT})
    first, second = (model.index(row, 0).data(Role.DETAIL) for row in range(2))
    assert first.startswith("Handed in on Mon 23 Nov 2026 · ")
    assert not second.startswith("Handed in")
