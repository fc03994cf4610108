# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says beside the choice of notifications that nothing here would show them, where that is so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QSystemTrayIcon

from hearings.language import Words
from ui.jobs import Err, Jobs, Ok
from ui.session_bus import has_service
from ui.widgets.labels import plain_label

nobody_words = Words("nobody_words")


def nobody_tells() -> QLabel:
    """The words, hidden until it is known that they are true."""
    words = nobody_words.tr(
        "Nothing here shows notifications, so none would come. The window tells it all the same."
    )
    label = plain_label(words, role="muted")
    label.hide()
    return label


class NobodyTells(QObject):
    """Looks whether there is a service or a tray, and shows the words where there is none."""

    def __init__(self, labels: Iterable[QLabel], jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._labels, self._jobs = tuple(labels), jobs

    def show_again(self) -> None:
        """Look anew."""
        self._jobs.run(has_service, self._arrived)

    def _arrived(self, answer: Ok[bool] | Err) -> None:
        in_tray = QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
        for label in self._labels:
            label.setVisible(not in_tray and answer != Ok(True))
