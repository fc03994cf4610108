# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects calendars on servers: chosen, brought up to date, disagreed on, forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import Conflict, Resolve, SharedCalendar, Synchronised
from hearings.errors import Cancelled, VaultLocked
from hearings.messages.caldav import (
    done_sentence,
    failed_sentence,
    forgotten_sentence,
    last_run_sentence,
)
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendar_trouble import calendar_trouble
from ui.jobs import Err, Jobs, Ok
from ui.preferences.account_adding import AccountAdding
from ui.preferences.accounts_view import AccountsView
from ui.widgets.strip import Strip

Value = TypeVar("Value")


class AccountsPresenter(QObject):
    """Behaviour of the part of the page on calendars that is about servers."""

    def __init__(self, view: AccountsView, strip: Strip, core: Core, jobs: Jobs) -> None:
        """`strip` is the line of the page, in which everything is said."""
        super().__init__(view)
        self.view, self._strip, self._core, self._jobs = view, strip, core, jobs
        self._accounts: tuple[SharedCalendar, ...] = ()
        self._conflicts: tuple[Conflict, ...] = ()
        self._takes_away = False
        self.adding = AccountAdding(view, strip, core, jobs)
        self.adding.added.connect(self.show_again)
        view.accounts.activated.connect(lambda _row: self._choose())
        view.fields.changed.connect(self._change)
        view.after_refresh.clicked.connect(self._change)
        view.run.clicked.connect(lambda: self._bring_up_to_date(Resolve()))
        view.check.clicked.connect(self._check)
        view.remove_left.clicked.connect(lambda: self._bring_up_to_date(Resolve(takes_away=True)))
        view.conflict.put_ours.clicked.connect(self._put_ours)
        view.conflict.keep_theirs.clicked.connect(self._keep_theirs)
        view.forget.clicked.connect(self._ask_what_of_events)
        view.stay.clicked.connect(view.forgetting.hide)
        view.leave.clicked.connect(self._leave)
        view.take.clicked.connect(self._take)

    @property
    def account(self) -> SharedCalendar | None:
        """The account that is shown."""
        name = self.view.accounts.currentData()
        return next((one for one in self._accounts if one.name == name), None)

    def show_again(self, name: str = "") -> None:
        """Read the accounts anew, and show this one, or the one that was shown."""
        shown = self.account
        wanted = name or (shown.name if shown else "")
        accounts = self._core.sharing_calendar.accounts
        self._jobs.run(accounts, lambda answer: self._arrived(wanted, answer))

    def _arrived(self, wanted: str, answer: Ok[tuple[SharedCalendar, ...]] | Err) -> None:
        if isinstance(answer, Err):
            if not isinstance(answer.error, VaultLocked):
                self._strip.say(str(calendar_trouble(answer.error)), "danger")
            return
        self._accounts = answer.value
        view = self.view
        view.accounts.clear()
        for one in self._accounts:
            view.accounts.addItem(one.name, one.name)
        view.accounts.setCurrentIndex(max(0, view.accounts.findData(wanted)))
        view.accounts.setVisible(bool(self._accounts))
        self.adding.taken = frozenset(one.name for one in self._accounts)
        self._show()

    def _choose(self) -> None:
        self._forget_conflicts()
        self.view.forgetting.hide()
        self._show()

    def _show(self) -> None:
        view, account = self.view, self.account
        view.account.setVisible(account is not None)
        if account is None:
            self._forget_conflicts()
            view.forgetting.hide()
            return
        now = self._core.clock.now()
        view.state.setText(f"{account.user} · {account.url}")
        view.last.setText(last_run_sentence(account.last, now))
        failed = failed_sentence(account.last, now)
        view.failed.setText(failed)
        view.failed.setVisible(bool(failed))
        view.fields.show_choice(account.choice)
        view.after_refresh.setChecked(account.after_refresh)
        view.remove_left.setVisible(account.last.ran.left > 0)

    def _change(self) -> None:
        if (account := self.account) is None:
            return
        view = self.view
        wanted = replace(
            account, choice=view.fields.choice, after_refresh=view.after_refresh.isChecked()
        )
        # What is changed next begins from this.
        self._accounts = tuple(wanted if one is account else one for one in self._accounts)
        sharing = self._core.sharing_calendar
        self._jobs.run(lambda: sharing.change(wanted), self._changed)

    def _changed(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._strip.say(str(calendar_trouble(answer.error)), "danger")
            self.show_again()

    def _bring_up_to_date(self, resolve: Resolve) -> None:
        if (account := self.account) is None:
            return
        sharing, words, name = self._core.sharing_calendar, words_for_calendars(), account.name
        self._takes_away = resolve.takes_away

        def work(stop: StopSignal) -> Synchronised:
            return sharing.bring_up_to_date(name, words, resolve, stop)

        self._begin(self.tr("Writing to the server…"), work, self._ran)

    def _ran(self, done: Synchronised) -> None:
        self._strip.say(done_sentence(done), "warn" if done.conflicts else "ok")
        self._conflicts = done.conflicts
        self._show_conflict()
        self.show_again()

    def _show_conflict(self) -> None:
        view = self.view
        if not self._conflicts:
            view.conflict.hide()
            return
        view.conflict.show_conflict(self._conflicts[0], len(self._conflicts))
        view.conflict.setFocus()

    def _forget_conflicts(self) -> None:
        self._conflicts = ()
        self.view.conflict.hide()

    def _put_ours(self) -> None:
        if self._conflicts:
            first = self._conflicts[0]
            self._resolve(Resolve(ours={first.uid: first.etag}))

    def _keep_theirs(self) -> None:
        if self._conflicts:
            self._resolve(Resolve(theirs=frozenset({self._conflicts[0].uid})))

    def _resolve(self, resolve: Resolve) -> None:
        # A conflict about removing comes up only while one removes.
        self._bring_up_to_date(replace(resolve, takes_away=self._takes_away))

    def _check(self) -> None:
        if (account := self.account) is None:
            return
        sharing, name = self._core.sharing_calendar, account.name

        def work(stop: StopSignal) -> None:
            sharing.check(name, stop)

        words = self.tr("The server answered: the calendar is there, and it takes your password.")
        asked = self.tr("Asking the server…")
        self._begin(asked, work, lambda _none: self._strip.say(words, "ok"))

    def _ask_what_of_events(self) -> None:
        self.view.forgetting.show()
        self.view.forgetting.setFocus()

    def _leave(self) -> None:
        if (account := self.account) is None:
            return
        sharing, name = self._core.sharing_calendar, account.name
        words = self.tr("The account “{name}” is forgotten; its events stay on the server.")
        said = words.format(name=name)
        asked = self.tr("Forgetting the account…")
        self._begin(asked, lambda _stop: sharing.remove(name), lambda _none: self._forgotten(said))

    def _take(self) -> None:
        if (account := self.account) is None:
            return
        sharing, name = self._core.sharing_calendar, account.name

        def work(stop: StopSignal) -> Synchronised:
            return sharing.remove_with_events(name, stop)

        asked = self.tr("Removing the events from the server…")
        self._begin(asked, work, lambda done: self._forgotten(forgotten_sentence(name, done)))

    def _forgotten(self, said: str) -> None:
        self._forget_conflicts()
        self.view.forgetting.hide()
        self._strip.say(said, "ok")
        self.show_again()

    def _begin(
        self, words: str, work: Callable[[StopSignal], Value], done: Callable[[Value], None]
    ) -> None:
        """Do one thing at a time, off this thread; what goes wrong is said."""
        self._strip.say(words)
        self.view.allow(is_free=False)

        def ended(answer: Ok[Value] | Err) -> None:
            self.view.allow(is_free=True)
            if isinstance(answer, Ok):
                done(answer.value)
                return
            if not isinstance(answer.error, Cancelled):
                self._strip.say(str(calendar_trouble(answer.error)), "danger")
            self.show_again()

        self._jobs.run_stoppable(work, ended, lambda: self.view.allow(is_free=True))
