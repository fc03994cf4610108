# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Light or dark, contrast and the size of text are chosen, worn and kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.support.whole_program import whole_program
from ui import theme
from ui.main_window import MainWindow
from ui.preferences.look import LookChoice, LookView
from ui.settings import WindowSettings
from ui.theme import SIZES, Contrast, Look, Scheme


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[None]:
    """The look is that of the whole process: it is as before when a test is over."""
    font, before = qapp.font(), theme.look()
    yield
    theme.change(qapp, before)
    qapp.setFont(font)


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    """Of a profile of its own."""
    return WindowSettings(tmp_path)


@pytest.fixture
def choice(qtbot: QtBot, settings: WindowSettings) -> LookChoice:
    """The page, in sight."""
    view = LookView()
    qtbot.addWidget(view)
    view.show()
    return LookChoice(view, settings, lambda: True)


def is_ready(window: MainWindow | None) -> bool:
    return window is not None and window.is_furnished and window.inside.jobs_are_idle


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_scheme_and_a_contrast_are_worn_at_once_and_kept(
    choice: LookChoice, settings: WindowSettings, tmp_path: Path
):
    choose(choice.view.scheme, Scheme.DARK)
    assert theme.colours() is theme.DARK
    choose(choice.view.contrast, Contrast.MORE)
    assert theme.colours() is theme.STRONG_DARK
    choose(choice.view.scheme, Scheme.LIGHT)
    assert theme.colours() is theme.STRONG_LIGHT
    assert settings.look() == Look(100, Scheme.LIGHT, Contrast.MORE)
    assert WindowSettings(tmp_path).look() == settings.look()
    choose(choice.view.contrast, Contrast.USUAL)
    assert theme.colours() is theme.LIGHT


def test_a_size_is_used_when_the_button_says_so_and_the_window_opened_anew(
    choice: LookChoice, settings: WindowSettings, qapp: QApplication
):
    told: list[str] = []
    choice.anew_wanted.connect(told.append)
    before = qapp.font().pointSizeF()
    assert not choice.view.use_size.isEnabled()
    choose(choice.view.size_of_text, 200)
    assert qapp.font().pointSizeF() == before, "the arrow keys go past the sizes"
    QTest.mouseClick(choice.view.use_size, Qt.MouseButton.LeftButton)
    assert qapp.font().pointSizeF() == pytest.approx(2 * before)
    assert told == ["Text is shown at 200 % now."]
    choose(choice.view.size_of_text, 150)
    QTest.mouseClick(choice.view.use_size, Qt.MouseButton.LeftButton)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before), "not of the size before"
    assert settings.look().percent == 150


def test_what_cannot_be_saved_keeps_the_window_as_it_is(
    qtbot: QtBot, settings: WindowSettings, qapp: QApplication
):
    view = LookView()
    qtbot.addWidget(view)
    choice = LookChoice(view, settings, lambda: False)
    told: list[str] = []
    choice.anew_wanted.connect(told.append)
    before = qapp.font().pointSizeF()
    choose(view.size_of_text, 200)
    view.use_size.click()
    assert (told, qapp.font().pointSizeF()) == ([], before)


@pytest.mark.parametrize("spoilt", ["", "99", "2000", "huge"])
def test_a_spoilt_size_is_that_of_the_system(tmp_path: Path, spoilt: str):
    (tmp_path / "window.ini").write_text(f"[look]\npercent={spoilt}\nscheme=pink\n")
    assert WindowSettings(tmp_path).look() == Look(SIZES[0], Scheme.SYSTEM, Contrast.SYSTEM)


def test_the_program_opens_its_window_anew_at_the_chosen_size(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
):
    with whole_program(qapp, tmp_path / "profile") as program:
        program.open()
        first = program.window
        assert first is not None
        qtbot.waitUntil(lambda: is_ready(first))
        tall = first._table.verticalHeader().defaultSectionSize()
        first.inside.show_place("preferences")
        view = first.inside.preferences.look.view
        choose(view.size_of_text, 200)
        view.use_size.click()
        qtbot.waitUntil(lambda: program.window not in (None, first) and is_ready(program.window))
        second = program.window
        assert second is not None
        assert second._table.verticalHeader().defaultSectionSize() > 1.5 * tall
        said = second.inside.frame.strip.words
        qtbot.waitUntil(lambda: said.text() == "Text is shown at 200 % now.")
