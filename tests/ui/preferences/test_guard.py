# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Preferences say who can read the drafts, set a passphrase, and show a code once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.paths import Paths
from hearings.preferences import read_preferences
from tests.support.keys_in_memory import KeysInMemory
from tests.support.vault_files import MARKER, PASSPHRASE, files_with
from tests.support.window import Desk, open_window
from ui import recovery_code_page
from ui.preferences.guard_view import GuardView
from ui.rail import PREFERENCES


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_window(tmp_path / "profile") as opened:
        core = opened.core
        core.writing.save(core.writing.begin(None, title=MARKER).id, MARKER)
        yield opened


def page(desk: Desk) -> GuardView:
    """The page, brought to the front."""
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    place = desk.window.inside.preferences
    place.page.show_page(place.guard.view)
    desk.settle()
    view = place.guard.view
    assert view.isVisible()
    return view


def type_twice(view: GuardView, words: str, again: str | None = None) -> None:
    for field, typed in ((view.passphrase, words), (view.again, again or words)):
        field.setFocus()
        QTest.keyClicks(field, typed)


def press(desk: Desk, button) -> None:  # type: ignore[no-untyped-def]
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def test_without_a_passphrase_it_says_who_can_read(desk: Desk, no_ring: None):
    view = page(desk)
    assert "anyone who uses this computer account can read them" in view.standing.text()
    assert view.keep.text() == "Encrypt my drafts"
    assert not view.keep.isEnabled()
    assert not view.in_ring.isVisible()
    assert not view.new_code.isVisible()


def test_a_passphrase_typed_twice_encrypts_and_a_code_is_shown_once(
    desk: Desk, no_ring: None, monkeypatch: pytest.MonkeyPatch
):
    view = page(desk)
    type_twice(view, PASSPHRASE, "something else")
    assert not view.keep.isEnabled()
    view.again.clear()
    QTest.keyClicks(view.again, PASSPHRASE)
    press(desk, view.keep)
    assert (view.passphrase.text(), view.again.text()) == ("", "")
    assert "Who has lost both has lost the drafts." in view.standing.text()
    assert view.code.text().startswith("Recovery code: ")
    assert "solid-state" in view.strip.words.text()
    code = view.code.text().split()[2]
    printed: list[str] = []
    monkeypatch.setattr(
        recovery_code_page, "ask_and_print", lambda _view, *what: printed.append(what[0])
    )
    press(desk, view.print_code)
    assert printed == [code]
    profile = desk.core.paths.profile
    assert files_with(profile, MARKER) == files_with(profile, code) == set()
    assert len(desk.core.writing.drafts()) == 1
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    assert not view.code.isVisible()
    other = build_core(desk.core.paths)
    other.guarding.unlock(code)
    other.close()


def test_the_passphrase_is_changed_and_a_new_code_made(desk: Desk, no_ring: None):
    desk.core.guarding.encrypt(PASSPHRASE)
    view = page(desk)
    assert view.keep.text() == "Change the passphrase"
    assert not view.with_code.isVisible()
    type_twice(view, "better words than before")
    press(desk, view.keep)
    press(desk, view.new_code)
    assert view.code.text().startswith("Recovery code: ")
    other = build_core(desk.core.paths)
    other.guarding.unlock("better words than before")
    other.close()


def test_a_weak_passphrase_is_refused_in_words(desk: Desk, no_ring: None):
    view = page(desk)
    type_twice(view, "short")
    press(desk, view.keep)
    assert "at least 8 letters" in view.strip.words.text()
    assert not desk.core.door.is_encrypted


def test_the_key_ring_may_open_them_where_there_is_one(desk: Desk, ring: KeysInMemory):
    view = page(desk)
    assert view.in_ring.isVisible()
    view.in_ring.setChecked(True)
    view.with_code.setChecked(False)
    type_twice(view, PASSPHRASE)
    press(desk, view.keep)
    assert len(ring.keys) == 1
    assert not view.code.isVisible()
    assert "until you lock them" in view.standing.text()


def test_the_minutes_are_kept(desk: Desk, no_ring: None):
    view = page(desk)
    assert view.minutes.value() == 5
    view.minutes.setValue(12)
    desk.settle()
    assert read_preferences(Paths(desk.core.paths.profile).preferences).lock_minutes == 12
    view.minutes.setValue(0)
    assert view.minutes.text() == "never"


def test_the_strength_is_said_in_words_and_refuses_nothing(desk: Desk, no_ring: None):
    view = page(desk)
    for typed, said in (
        ("short", "Too short"), ("aaaaaaaaaaaa", "Weak"), ("seven words", "Weak"),
        ("correcthorseb", "Fair"), ("four words of nonsense", "Good"),
    ):  # fmt: skip
        view.passphrase.setText(typed)
        assert view.strength.text().startswith(said), typed
    type_twice(view, "")
    view.passphrase.setText("")
    assert not view.strength.isVisible()


def test_decrypting_is_asked_for_once_more_and_gives_every_draft_back(desk: Desk, no_ring: None):
    assert not page(desk).decrypt.isVisible()
    desk.core.guarding.encrypt(PASSPHRASE)
    view = page(desk)
    press(desk, view.decrypt)
    assert desk.core.door.is_encrypted
    assert "whoever finds or copies its disk" in view.strip.words.text()
    press(desk, view.strip.action)
    assert not desk.core.door.is_encrypted
    assert "anyone who uses this computer account can read them" in view.standing.text()
    assert [one.text for one in desk.core.writing.drafts()] == [MARKER]


def test_everything_is_destroyed_only_with_the_word_for_it(desk: Desk, no_ring: None):
    told = list[str]()
    desk.window.inside.vault_replaced.connect(told.append)
    view = page(desk).destroying
    assert not view.press.isEnabled()
    QTest.keyClicks(view.typed, "destro")
    QTest.keyClick(view.typed, Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.core.writing.drafts()) == 1
    QTest.keyClicks(view.typed, "Y")
    press(desk, view.press)
    assert view.typed.text() == ""
    assert desk.core.writing.drafts() == ()
    assert files_with(desk.core.paths.profile, MARKER) == set()
    assert [one.split(".")[0] for one in told] == ["Your drafts are destroyed"]
