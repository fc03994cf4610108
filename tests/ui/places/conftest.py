# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A whole window with Places in front, beside a server of calendars on loopback."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.fake_server import FakeServer
from tests.support.window import Desk, open_window
from ui.places.adding_view import AddingView
from ui.places.report_view import ReportView
from ui.places.view import PlacesView


@dataclass
class Screen:
    """Places as a person uses it in the whole window."""

    desk: Desk
    server: FakeServer

    @property
    def view(self) -> PlacesView:
        view = self.desk.places.view
        assert isinstance(view, PlacesView)
        return view

    @property
    def adding(self) -> AddingView:
        return self.view.adding

    @property
    def report(self) -> ReportView:
        return self.view.report

    @property
    def is_adding(self) -> bool:
        return self.view.pages.currentWidget() is self.adding

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def type(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
        self.desk.settle()

    def begin(self, address: str) -> None:
        """Ask to add a place and type its address."""
        self.press(self.view.add_place)
        assert self.adding.address.hasFocus()
        self.type(self.adding.address, address)
        QTest.keyClick(self.adding.address, Qt.Key.Key_Return)
        self.desk.settle()

    def describe(self, name: str, region: str) -> None:
        """Fill in what the address could not tell, by keyboard alone."""
        self.type(self.adding.name, name)
        self.type(self.adding.region, region)
        QTest.keyClick(self.adding.region, Qt.Key.Key_Tab)
        self.desk.settle()


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[Screen]:
    """An open window on an empty profile."""
    with FakeServer() as server, open_window(tmp_path / "profile") as desk:
        desk.window.inside.show_place("places")
        desk.settle()
        yield Screen(desk, server)
