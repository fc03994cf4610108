# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The welcome asks for places, topics and protection, each of which may be passed over."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from tests.support.vault_files import PASSPHRASE, files_with
from tests.support.window import Desk, open_window
from ui.rail import HEARINGS
from ui.welcome.protection_step import ProtectionStepView
from ui.welcome.step import StepView
from ui.welcome.topics_step import TopicsStepView


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The first start of a profile, offline, so that a refresh ends at once."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    with open_window(tmp_path / "profile", is_offline=True) as opened:
        yield opened
    keyring.set_keyring(before)


def step(desk: Desk) -> StepView:
    found = desk.window.inside._pages["welcome"].currentWidget()
    assert isinstance(found, StepView)
    return found


def at_topics(desk: Desk) -> TopicsStepView:
    desk.welcome.press(desk.welcome.view.skip)
    found = step(desk)
    assert isinstance(found, TopicsStepView)
    return found


def at_protection(desk: Desk) -> ProtectionStepView:
    desk.welcome.press(at_topics(desk).main)
    found = step(desk)
    assert isinstance(found, ProtectionStepView)
    return found


def ticked(view: TopicsStepView) -> list[bool]:
    model = view.topics.model()
    role = Qt.ItemDataRole.CheckStateRole
    return [
        Qt.CheckState(model.index(row, 0).data(role)) is Qt.CheckState.Checked
        for row in range(model.rowCount())
    ]


def test_every_topic_is_ticked_and_what_is_unticked_is_switched_off(desk: Desk):
    view = at_topics(desk)
    assert view.topics.hasFocus()
    assert ticked(view) == [True] * len(desk.core.matching.topics())
    QTest.keyClick(view.topics, Qt.Key.Key_Down)
    QTest.keyClick(view.topics, Qt.Key.Key_Space)
    assert desk.core.choosing.interests().topics_off == (), "nothing is kept before going on"
    desk.welcome.press(view.main)
    second = desk.core.matching.topics()[1].id
    assert desk.core.choosing.interests().topics_off == (second,)
    desk.welcome.press(step(desk).back_button)
    assert ticked(view)[:3] == [True, False, True]
    QTest.keyClick(view.topics, Qt.Key.Key_Down)
    QTest.keyClick(view.topics, Qt.Key.Key_Space)
    desk.welcome.press(view.main)
    assert desk.core.choosing.interests().topics_off == ()


def test_all_three_can_be_passed_over_and_nothing_is_asked_of_anybody(desk: Desk):
    desk.welcome.press(desk.welcome.view.skip)
    desk.welcome.pass_over()
    assert desk.window.inside._place == HEARINGS
    assert desk.core.following.followed() == ()
    assert not desk.core.door.is_encrypted
    assert desk.said == "", "no refresh was begun"


def test_the_refresh_waits_for_the_end(desk: Desk):
    desk.welcome.tick("Oakland, CA")
    desk.welcome.press(desk.welcome.view.begin)
    assert desk.core.following.followed() == ("ca-oakland",)
    assert desk.said == ""
    desk.welcome.pass_over()
    assert desk.said != ""


def test_back_goes_to_the_places_with_their_ticks(desk: Desk):
    desk.welcome.tick("Oakland, CA")
    desk.welcome.press(at_topics(desk).back_button)
    assert desk.welcome.view.isVisible()
    assert desk.welcome.view.begin.isEnabled()


def test_a_passphrase_encrypts_at_once_and_the_code_is_shown_once(desk: Desk):
    view = at_protection(desk)
    assert "anyone who uses this computer account can read them" in view.standing.text()
    assert not view.main.isEnabled()
    assert view.passphrase.hasFocus()
    QTest.keyClicks(view.passphrase, "short")
    assert view.strength.text().startswith("Too short")
    view.passphrase.setText("")
    for field in (view.passphrase, view.again):
        QTest.keyClicks(field, PASSPHRASE)
    desk.welcome.press(view.main)
    assert desk.core.door.is_encrypted
    assert view.passphrase.text() == view.again.text() == ""
    code = view.code.text().split()[2]
    assert files_with(desk.core.paths.profile, code) == set()
    assert not view.later_button.isVisible()
    assert view.main.hasFocus()
    desk.welcome.press(view.main)
    assert view.code.text() == ""
    assert desk.window.inside._place == HEARINGS
    other = build_core(desk.core.paths)
    other.guarding.unlock(code)
    other.close()


def test_what_is_refused_is_said_and_nothing_is_encrypted(desk: Desk):
    view = at_protection(desk)
    for field in (view.passphrase, view.again):
        QTest.keyClicks(field, "short")
    desk.welcome.press(view.main)
    assert "at least 8 letters" in view.strip.words.text()
    assert not desk.core.door.is_encrypted
    assert view.later_button.isVisible()


@pytest.mark.parametrize("go", [at_topics, at_protection])
def test_every_part_of_every_step_has_a_name(desk: Desk, go: Callable[[Desk], StepView]):
    view = go(desk)
    assert view.accessibleName()
    stops = [
        one
        for one in view.findChildren(QWidget)
        if one.isVisibleTo(view) and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) >= 4
    for one in stops:
        assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
