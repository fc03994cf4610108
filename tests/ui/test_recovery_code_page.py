# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A recovery code is printed on one page that says what it is for, and not whose it is."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.recovery_code_page import ask_and_print

CODE = "ABCDE-FGHIJ-KLMNO"
TODAY = date(2026, 11, 23)


def choose(monkeypatch: pytest.MonkeyPatch, pdf: Path | None) -> list[str]:
    """The person chooses a printer that is a file, or none; the answer is the job's title."""
    titles: list[str] = []

    def run(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        titles.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(pdf or ""))
        return 1 if pdf else 0

    monkeypatch.setattr(QPrintDialog, "exec", run)
    return titles


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_the_page_says_what_the_code_is_for_and_its_day(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    parent, pdf = QWidget(), tmp_path / "chosen" / "page.pdf"
    qtbot.addWidget(parent)
    pdf.parent.mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    titles = choose(monkeypatch, pdf)
    QGuiApplication.clipboard().setText("before")
    ask_and_print(parent, CODE, TODAY)
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    said = " ".join(done.stdout.decode().split())
    assert said.startswith(f"Recovery code for drafts in Hearings {CODE} Made on Mon 23 Nov 2026.")
    assert str(tmp_path) not in said
    assert titles == [""]
    assert QGuiApplication.clipboard().text() == "before"
    assert list((tmp_path / "temporary").iterdir()) == []
    assert CODE.encode() not in b"".join(
        one.read_bytes() for one in tmp_path.rglob("*") if one.is_file() and one != pdf
    )


def test_who_chooses_no_printer_gets_no_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    parent = QWidget()
    qtbot.addWidget(parent)
    choose(monkeypatch, None)
    ask_and_print(parent, CODE, TODAY)
    assert not any(one.is_file() for one in tmp_path.rglob("*"))
