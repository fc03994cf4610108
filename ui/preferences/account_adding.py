# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Adds a calendar on a server: its server is asked first, then one calendar is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import FoundCalendars, SharedCalendar
from hearings.errors import Cancelled
from hearings.messages.calendar_trouble import calendar_trouble
from ui.jobs import Err, Jobs, Ok
from ui.preferences.accounts_view import AccountsView
from ui.widgets.strip import Strip


@dataclass(frozen=True, slots=True)
class _Typed:
    address: str
    user: str
    password: str


class AccountAdding(QObject):
    """Behaviour of the form; the password is dropped as soon as the form is closed."""

    added = Signal(str)

    def __init__(self, view: AccountsView, strip: Strip, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._form, self._strip = view, view.form, strip
        self._core, self._jobs = core, jobs
        self.taken: frozenset[str] = frozenset()
        """Names that other accounts have."""
        self._asked = _Typed("", "", "")
        self._is_asking = False
        view.add.clicked.connect(self.open)
        self._form.closed.connect(self.close)
        self._form.edited.connect(self._allow)
        self._form.look.clicked.connect(self._look)
        self._form.keep.clicked.connect(self._keep)

    def open(self) -> None:
        """Show the empty form."""
        self._form.empty()
        self._form.show()
        self._view.add.hide()
        self._allow()
        self._form.setFocus()

    def close(self) -> None:
        """Forget what was typed."""
        self._form.empty()
        self._asked = _Typed("", "", "")
        self._form.hide()
        self._view.add.show()
        self._view.add.setFocus()

    def _typed(self) -> _Typed:
        form = self._form
        return _Typed(form.address.text().strip(), form.user.text().strip(), form.password.text())

    def _allow(self) -> None:
        typed, form = self._typed(), self._form
        is_whole = bool(typed.address and typed.user and typed.password)
        form.look.setEnabled(is_whole and not self._is_asking)
        if typed != self._asked:
            # What was found belongs to another address, or to another person.
            form.offer(None)
        name = form.name.text().strip()
        form.keep.setEnabled(bool(name) and name not in self.taken and not self._is_asking)

    def _look(self) -> None:
        typed, sharing = self._typed(), self._core.sharing_calendar
        self._ask(self.tr("Asking the server…"))

        def work(stop: StopSignal) -> FoundCalendars:
            return sharing.look(typed.address, typed.user, typed.password, stop)

        self._jobs.run_stoppable(work, lambda answer: self._found(typed, answer), self._stumbled)

    def _found(self, typed: _Typed, answer: Ok[FoundCalendars] | Err) -> None:
        self._is_asking = False
        if isinstance(answer, Err):
            self._fail(answer)
            return
        if typed != self._typed():
            self._allow()
            return
        self._asked, form = typed, self._form
        form.offer(answer.value)
        if not form.name.text():
            form.name.setText(self._free_name(typed.address))
        self._allow()
        if form.calendar.count():
            words = self.tr("The server answered. Choose a calendar.")
            self._strip.say(words, "ok")
            form.calendar.setFocus()
        else:
            words = self.tr("The server answered, but it has no calendar and no place for one.")
            self._strip.say(words, "warn")

    def _keep(self) -> None:
        form, typed, sharing = self._form, self._asked, self._core.sharing_calendar
        url, name = str(form.calendar.currentData()), form.name.text().strip()
        self._ask(self.tr("Adding the calendar…"))
        wanted = SharedCalendar(name, url, typed.user)
        self._jobs.run(lambda: sharing.add(wanted, typed.password), self._kept, self._stumbled)

    def _kept(self, answer: Ok[SharedCalendar] | Err) -> None:
        self._is_asking = False
        if isinstance(answer, Err):
            self._fail(answer)
            return
        self.close()
        words = self.tr(
            "“{name}” is added, and its password is in the key ring. Choose what goes in, then "
            "bring it up to date."
        )
        self._strip.say(words.format(name=answer.value.name), "ok")
        self.added.emit(answer.value.name)

    def _ask(self, words: str) -> None:
        self._is_asking = True
        self._allow()
        self._strip.say(words)

    def _fail(self, answer: Err) -> None:
        self._allow()
        if not isinstance(answer.error, Cancelled):
            self._strip.say(str(calendar_trouble(answer.error)), "danger")

    def _stumbled(self) -> None:
        self._is_asking = False
        self._allow()

    def _free_name(self, address: str) -> str:
        """The host that was named, or the next name that no other account has."""
        host = urlsplit(address).hostname or address.rpartition("@")[2]
        names = (host, *(f"{host} {number}" for number in range(2, len(self.taken) + 3)))
        return next(one for one in names if one not in self.taken)
