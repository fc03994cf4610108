# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Prints a recovery code: what it is for and when it was made, and nothing of whose it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from hearings.messages.vault import code_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_and_print(parent: QWidget, code: str, today: date) -> None:
    """Let the person choose a printer, and print there.

    Nothing is put on the clipboard, and no file is written here; what the printing system of
    the computer keeps of a page is its own affair.
    """
    # Few print, and the printing of Qt is large.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The title of a job stands in the queue, for everybody who prints there.
    printer.setDocName("")
    printer.setCreator("")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        print_code(printer, code, today)


def print_code(printer: QPrinter, code: str, today: date) -> None:
    """Write the page."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(16)
    document.setDefaultFont(font)
    document.setPlainText(code_page(code, today))
    document.print_(printer)
