# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The ways out of this computer, each by the person's own hand: files, copies, a mail, a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from hearings.domain.document_format import DocumentFormat
from hearings.domain.shared_by import SharedBy
from hearings.messages.calendars import shared_testimony_sentence
from hearings.messages.handing_in import export_sentence, format_name
from hearings.tasks.mailing import Mail
from ui.handing_in.view import HandingInView
from ui.jobs import Err, Jobs, Ok
from ui.links import open_link

Write = Callable[[DocumentFormat, bool, Path], Path]
"""Writes the paper in a format, for the lectern or not, to a path."""


class WaysOut(QObject):
    """Behaviour of “Take it there”."""

    said = Signal(str)
    failed = Signal(object)
    link_refused = Signal(str)
    warned = Signal(str)
    """Others would get the file too; nothing is written until `save_all_the_same`."""

    def __init__(
        self, view: HandingInView, jobs: Jobs, shared_by: Callable[[Path], SharedBy | None]
    ) -> None:
        """`shared_by` tells who else gets a file at a path."""
        super().__init__(view)
        self._view, self._jobs, self._shared_by = view, jobs, shared_by
        self._mail: Mail | None = None
        self._write: Callable[[], Write] | None = None
        self._waiting: Callable[[], None] | None = None
        self._name = self._copied = ""
        self._offer(view.export.menu(), is_for_lectern=False)
        self._offer(view.lectern.menu(), is_for_lectern=True)
        view.copy_to.clicked.connect(lambda: self._copy("to", self.tr("The address is copied.")))
        view.copy_subject.clicked.connect(
            lambda: self._copy("subject", self.tr("The subject is copied."))
        )
        view.copy_body.clicked.connect(lambda: self._copy("body", self.tr("The text is copied.")))
        view.mail.clicked.connect(lambda: self._open("link"))
        view.page.clicked.connect(lambda: self._open("page"))

    def show(self, mail: Mail, name: str, write: Callable[[], Write]) -> None:
        """Offer what this paper allows; `name` is that of its file, without an ending."""
        self._mail, self._name, self._write = mail, name, write
        view = self._view
        view.copy_to.setEnabled(bool(mail.to))
        view.copy_subject.setEnabled(bool(mail.subject))
        view.page.setVisible(bool(mail.page))
        to = (
            self.tr("Its address is {to}.").format(to=mail.to)
            if mail.to
            else self.tr("No address for written testimony is known here.")
        )
        long = self.tr("The text is too long for “Open a mail”: copy it.")
        view.mail_says.setText(to if mail.holds_body else f"{to} {long}")

    def forget(self) -> None:
        """Take out of the clipboard what was copied here, if it is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied, self._mail, self._write, self._waiting = "", None, None, None

    def _offer(self, menu: QMenu, *, is_for_lectern: bool) -> None:
        for wanted in DocumentFormat:
            action = menu.addAction(f"{format_name(wanted)}…")
            action.triggered.connect(partial(self._ask, wanted, is_for_lectern))

    def _ask(self, wanted: DocumentFormat, is_for_lectern: bool, _on: bool = False) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Save the testimony as a file"),
            str(self._folder() / f"{self._name}.{wanted.value}"),
            f"{format_name(wanted)} (*.{wanted.value})",
        )
        if chosen:
            path = Path(chosen)
            whole = path if path.suffix else path.with_suffix(f".{wanted.value}")
            self._weigh(wanted, is_for_lectern, whole)

    def _folder(self) -> Path:
        """The documents of this account, or its home where a service copies those away."""
        places = QStandardPaths.StandardLocation
        usual = (places.DocumentsLocation, places.HomeLocation)
        folders = [Path(QStandardPaths.writableLocation(one)) for one in usual]
        own = (one for one in folders if self._shared_by(one / "any") is None)
        return next(own, folders[0])

    def _weigh(self, wanted: DocumentFormat, is_for_lectern: bool, path: Path) -> None:
        shared = self._shared_by(path)
        if shared is None:
            self.export_to(wanted, is_for_lectern, path)
            return
        self._waiting = partial(self.export_to, wanted, is_for_lectern, path)
        self.warned.emit(shared_testimony_sentence(shared))

    def save_all_the_same(self) -> None:
        """Write the file that was warned of, where the person said."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def export_to(self, wanted: DocumentFormat, is_for_lectern: bool, path: Path) -> None:
        """Write the paper to a file, whoever else gets it there."""
        self._waiting = None
        if self._write is not None:
            self._jobs.run(partial(self._write(), wanted, is_for_lectern, path), self._exported)

    def _exported(self, answer: Ok[Path] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            shared = self._shared_by(answer.value)
            warning = f" {shared_testimony_sentence(shared)}" if shared else ""
            self.said.emit(f"{export_sentence(str(answer.value))}{warning}")

    def _copy(self, what: str, said: str) -> None:
        if self._mail is not None:
            self._copied = str(getattr(self._mail, what))
            QGuiApplication.clipboard().setText(self._copied)
            self.said.emit(said)

    def _open(self, what: str) -> None:
        if self._mail is not None:
            address = str(getattr(self._mail, what))
            if not open_link(address):
                self.link_refused.emit(address)
