# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tells the desktop something, by its own service or by the tray, and hears of a click on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier

from hearings.messages.reminders import Notification
from ui.jobs import Err, Jobs, Ok
from ui.session_bus import Fate, OnDesktop, notify
from ui.tray_message import TrayMessage

MOST_HEARD = 8
"""Of more notifications than these the oldest are heard of no more."""

Show = Callable[[Notification, str], OnDesktop | None]


class Desktop(QObject):
    """What one window tells the desktop; goes with the window, and takes it away with it."""

    def __init__(self, parent: QObject, jobs: Jobs, show: Show = notify) -> None:
        super().__init__(parent)
        self._jobs, self.shows = jobs, show
        self._tray = TrayMessage(self)
        self._heard: dict[QSocketNotifier, OnDesktop] = {}
        self.destroyed.connect(partial(_close_all, self._heard))

    def tell(self, said: Notification, opened: Callable[[], None]) -> None:
        """Show a notification where that can be done; a click on it calls `opened`."""
        show, click_word = self.shows, self.tr("Open")

        def shown(answer: Ok[OnDesktop | None] | Err) -> None:
            if isinstance(answer, Ok) and answer.value is not None:
                self._hear(answer.value, opened)
            elif answer == Ok(None):
                self._tray.notify(said, opened)

        self._jobs.run(lambda: show(said, click_word), shown)

    def _hear(self, told: OnDesktop, opened: Callable[[], None]) -> None:
        listener = QSocketNotifier(told.socket, QSocketNotifier.Type.Read, self)
        self._heard[listener] = told
        while len(self._heard) > MOST_HEARD:
            self._hear_no_more(next(iter(self._heard)))

        def read() -> None:
            if listener not in self._heard:
                return
            fate = told.fate()
            if fate is not Fate.SHOWN:
                self._hear_no_more(listener)
            if fate is Fate.CLICKED:
                opened()

        listener.activated.connect(read)
        # What came with the answer of the service is no news on the socket any more.
        read()

    def _hear_no_more(self, listener: QSocketNotifier) -> None:
        listener.setEnabled(False)
        listener.deleteLater()
        self._heard.pop(listener).close()


def _close_all(heard: dict[QSocketNotifier, OnDesktop]) -> None:
    for told in heard.values():
        told.close()
    heard.clear()
