# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the palette of one window, with the acts that are not in sight everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow

from hearings.core import Core
from hearings.domain.testimony import Draft
from ui.jobs import Jobs
from ui.keyboard import Where, all_keys
from ui.palette.acts import palette_words
from ui.palette.presenter import PalettePresenter
from ui.widgets.choice import Choice
from ui.widgets.choices_model import ChoicesModel
from ui.widgets.palette import PaletteView


def build_palette(
    window: QMainWindow,
    core: Core,
    jobs: Jobs,
    place_names: Callable[[], Mapping[str, str]],
    far: Callable[[], Mapping[str, Callable[[], object]]],
    title_of: Callable[[Draft], str],
) -> PalettePresenter:
    """The palette over one window; `far` are acts by their name that no button in sight does."""
    model = ChoicesModel()
    view = PaletteView(model, window)
    model.setParent(view)

    def elsewhere() -> tuple[Choice, ...]:
        acts = (Choice(name, palette_words.tr("Elsewhere"), act) for name, act in far().items())
        return (*_by_keys(window), *acts)

    return PalettePresenter(view, model, core, jobs, place_names, elsewhere, title_of)


def _by_keys(window: QMainWindow) -> tuple[Choice, ...]:
    """What the keys that work everywhere do, done by the very shortcut."""
    installed = {one.key().toString(): one for one in window.findChildren(QShortcut)}
    return tuple(
        Choice(key.words, palette_words.tr("Everywhere"), shortcut.activated.emit, key.keys[0])
        for key in all_keys()
        if key.where is Where.EVERYWHERE and key.keys[0] != "Esc"
        if (shortcut := installed.get(key.keys[0])) is not None
    )
