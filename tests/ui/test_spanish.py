# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window in Spanish: whole, with room for every word, on a small screen too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hearings import language
from hearings.errors import WrongPassphrase
from tests.support.alone import cut_alone
from tests.support.manual_executor import ManualExecutor
from tests.support.screens import SHOWN, all_cut, cut_in, fill, hints_cut_in, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, core_on, dress_once, open_window
from ui import i18n
from ui.jobs import Jobs
from ui.settings import WindowSettings
from ui.vault.window import LockedWindow

pytestmark = OFFSCREEN


@pytest.fixture
def _in_spanish(qapp: QApplication) -> Iterator[None]:
    dress_once(qapp)
    usual, parent = QLocale(), QObject()
    i18n.install(parent, "es")
    yield
    for translator in parent.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(usual)
    language.choose("en")


@pytest.mark.usefixtures("_in_spanish")
@pytest.mark.parametrize(("width", "height"), [(1366, 740), (1024, 640)])
def test_no_spanish_word_is_cut_on_any_screen(
    qtbot: QtBot, tmp_path: Path, clock: TurnedClock, width: int, height: int
):
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    cut = {}
    with open_window(tmp_path / "profile", clock, width=width, height=height) as desk:
        assert desk.hearings.view.filter.search.placeholderText().startswith("Buscar")
        for show in SHOWN:
            show_one(desk, show)
            if found := [*all_cut(desk), *hints_cut_in(desk)]:
                cut[show.__name__] = found
            needed = desk.window.inside.frame.minimumSizeHint().width()
            assert needed <= width, f"{show.__name__} is wider than the window"
        cut |= cut_alone(desk)
    assert cut == {}


@pytest.mark.usefixtures("_in_spanish")
def test_a_row_of_the_list_is_spanish_through_and_through(
    qtbot: QtBot, tmp_path: Path, clock: TurnedClock
):
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    with open_window(tmp_path / "profile", clock) as desk:
        (_first, cancelled) = desk.hearings.rows
        assert cancelled.startswith("Cancelada. jue 26 nov, en 3 días 18:00")
        assert "Reconocimiento facial" in cancelled
        assert desk.hearings.said == "2 audiencias · 1 reunión sin puntos sobre vigilancia oculta"


@pytest.mark.usefixtures("_in_spanish")
def test_the_locked_window_is_spanish_and_has_room(
    qtbot: QtBot, tmp_path: Path, clock: TurnedClock
):
    core, jobs = core_on(tmp_path / "profile", clock), Jobs(ManualExecutor())
    settings = WindowSettings(core.paths.profile)
    window = LockedWindow(core, jobs, settings, WrongPassphrase(core.paths.profile))
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    assert window.view.unlock.text() == "Desbloquear"
    assert cut_in(window) == []
    window.close()
    jobs.close()
    core.close()
