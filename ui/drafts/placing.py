# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Testimony: its model, its view and its presenter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from hearings.core import Core
from ui.drafts.aids import Aids
from ui.drafts.helps import Helps
from ui.drafts.model import DraftsModel
from ui.drafts.presenter import DraftsPresenter
from ui.drafts.tying import Tying
from ui.drafts.view import DraftsView
from ui.jobs import Jobs


def build_testimony(
    core: Core,
    jobs: Jobs,
    beside: QWidget,
    today: Callable[[], date],
    place_names: Callable[[], Mapping[str, str]],
    parent: QWidget | None = None,
) -> tuple[DraftsView, DraftsPresenter]:
    """Testimony for one window, with the pane of its hearing `beside`."""
    model = DraftsModel(today, place_names)
    helps = Helps(beside)
    view = DraftsView(model, helps, parent)
    model.setParent(view)
    drafts = DraftsPresenter(view, model, core, jobs)
    Aids(view, helps, drafts, core, jobs)
    tying = Tying(view.editor, drafts.editing, drafts.fitting, core, jobs, place_names)
    tying.tied.connect(drafts.editing.take_over)
    tying.tied.connect(lambda draft: drafts.show_again(keep=draft.id))
    tying.failed.connect(drafts.fail)
    drafts.forgotten.connect(tying.close)
    return view, drafts
