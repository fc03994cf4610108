# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every variant of one text stands beside the others with its own count."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.fit import Limit, LimitUnit
from ui.jobs import Jobs
from ui.variants.presenter import VariantsPresenter
from ui.variants.view import VariantsView

TEXT = "All words.\n\n[from 2 minutes] " + "word " * 300 + "\n\n[for written] Only written."


@pytest.fixture
def view(qtbot: QtBot) -> VariantsView:
    view = VariantsView()
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show()
    return view


def test_four_columns_each_with_its_count(
    view: VariantsView, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    draft = core.writing.begin(None, "Mine", TEXT)
    presenter = VariantsPresenter(view, jobs)
    presenter.show(draft, Limit(5000, LimitUnit.CHARACTERS), 130.0)
    settle()
    assert [one.text() for one in view.names] == ["1 minute", "2 minutes", "3 minutes", "Written"]
    assert view.texts[0].toPlainText() == "All words."
    assert "Only written." not in view.texts[2].toPlainText()
    assert view.texts[3].toPlainText().endswith("Only written.")
    assert view.counts[0].text() == "0:01 of 1:00\nThis fits."
    assert view.counts[1].text().startswith("2:19 of 2:00\nThis is 0:19 too long to say.")
    assert view.counts[3].text().endswith("of 5,000 characters\nThis fits.")
    assert [one.property("role") for one in view.counts] == ["ok", "danger", "ok", "ok"]
    QApplication.processEvents()
    assert len({one.y() for one in view.texts}) == 1
    assert len({one.width() for one in view.texts}) == 1
    presenter.forget()
    assert all(one.toPlainText() == "" for one in view.texts)


def test_a_text_without_marks_says_how_to_make_variants(
    view: VariantsView, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    VariantsPresenter(view, jobs).show(core.writing.begin(None, text="Words."), None, 130.0)
    settle()
    assert view.says.text().startswith("This text has no such marks")
    assert view.counts[3].text() == "1 word · 0:00"


def test_the_own_pace_counts(
    view: VariantsView, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    draft = core.writing.begin(None, text="word " * 100)
    VariantsPresenter(view, jobs).show(draft, None, 100.0)
    settle()
    assert view.counts[0].text().startswith("1:00 of 1:00")
