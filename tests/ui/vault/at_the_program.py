# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person does with the whole program, and what can be read of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.vault_files import PASSPHRASE
from ui.app import Program
from ui.drafts.editor import Editor
from ui.main_window import MainWindow
from ui.rail import TESTIMONY


def is_ready(window: MainWindow) -> bool:
    return window.is_furnished and window.inside.hearing is not None and window.inside.jobs_are_idle


def unlock(program: Program, qtbot: QtBot, secret: str = PASSPHRASE) -> MainWindow:
    """Type a passphrase into the locked window, and wait for the other."""
    assert program.locked is not None
    view = program.locked.view
    QTest.keyClicks(view.secret, secret)
    QTest.mouseClick(view.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert program.window is not None
    window = program.window
    qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
    return window


def begin_to_write(program: Program, qtbot: QtBot) -> Editor:
    """Open the drafts; the editor with the keyboard in its text."""
    assert program.window is not None
    inside = program.window.inside
    inside.show_place(TESTIMONY)
    qtbot.waitUntil(lambda: inside.jobs_are_idle and inside.drafts.draft is not None)
    editor = inside.drafts._view.editor
    editor.text.setFocus()
    return editor


def words_in(app: QApplication) -> str:
    """Everything any widget of the program holds, with what it would give back if asked."""
    said = list[str]()
    for widget in app.allWidgets():
        said += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            said.append(widget.text())
        elif isinstance(widget, QMenu | QTabBar):
            said += [action.text() for action in widget.actions()]
        elif isinstance(widget, QComboBox):
            said += [widget.itemText(row) for row in range(widget.count())]
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            said += [
                str(model.index(row, 0).data(role))
                for row in range(model.rowCount())
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            ]
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            said.append(widget.toPlainText())
        said += [one.toPlainText() for one in widget.findChildren(QTextDocument)]
    return "\n".join(said)


def can_be_undone(app: QApplication) -> list[QWidget | QTextDocument]:
    """The fields and texts that would give something back if asked to undo."""
    found = list[QWidget | QTextDocument]()
    for widget in app.allWidgets():
        if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
            found.append(widget)
        found += [one for one in widget.findChildren(QTextDocument) if one.isUndoAvailable()]
    return found
