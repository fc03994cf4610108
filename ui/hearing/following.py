# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Follows the hearing in front and the bills of its agenda, and opens a bill below its item."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hearings.core import Core
from hearings.domain.bill_number import BillNumber, read_bill
from hearings.domain.bill_view import BillView
from hearings.domain.hearing import Hearing
from ui.hearing.gathering import Gathered
from ui.hearing.reading import FOLLOW_BILL, OPEN_BILL, OPEN_HEARING
from ui.hearing.view import HearingView
from ui.jobs import Err, Jobs, Ok
from ui.links import address_of


class Following(QObject):
    """Behaviour of the star and of the links beside a bill."""

    changed = Signal()
    """What marks a hearing for this person has changed."""

    opened = Signal(str)
    """A bill was opened or closed; the address of its link."""

    hearing_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, view: HearingView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self._gathered: Gathered | None = None
        self._views: dict[int, BillView] = {}
        view.follow.clicked.connect(self._toggle)
        view.document.anchorClicked.connect(self._clicked)
        star = QShortcut(QKeySequence("Ctrl+D"), view)
        star.setContext(Qt.ShortcutContext.WindowShortcut)
        star.activated.connect(view.follow.click)

    @property
    def bills(self) -> dict[int, BillView]:
        """The bills that are open, by the position of their item."""
        return self._views

    def followed_bills(self) -> frozenset[int]:
        """The positions of the items whose bill is followed."""
        if self._gathered is None:
            return frozenset()
        followed = set(self._gathered.interests.bills)
        items = self._gathered.hearing.record.items or ()
        return frozenset(
            position
            for position, item in enumerate(items)
            if item.bill and self._bill(position).key in followed
        )

    def show(self, gathered: Gathered) -> None:
        """Show how the hearing in front stands; bills stay open while it is the same one."""
        if self._gathered is None or self._gathered.hearing.id != gathered.hearing.id:
            self._views = {}
        self._gathered = gathered
        is_followed = gathered.mark.is_followed
        view = self._view
        view.follow.setText(self.tr("Unfollow") if is_followed else self.tr("Follow"))
        view.follow.setChecked(is_followed)
        view.follow.setToolTip(
            self.tr("Followed hearings are listed whatever they are about (Ctrl+D)")
        )

    def _toggle(self) -> None:
        if self._gathered is None:
            return
        choosing, mark = self._core.choosing, self._gathered.mark
        change = choosing.unfollow_hearing if mark.is_followed else choosing.follow_hearing
        # The button shows what is kept, not what was asked.
        self._view.follow.setChecked(mark.is_followed)
        self._jobs.run(partial(change, self._gathered.hearing.id), self._done)

    def _clicked(self, url: QUrl) -> None:
        address = address_of(url)
        if address.startswith(OPEN_HEARING):
            self.hearing_wanted.emit(address.removeprefix(OPEN_HEARING))
        elif address.startswith(OPEN_BILL):
            self._open(int(address.removeprefix(OPEN_BILL)))
        elif address.startswith(FOLLOW_BILL):
            self._follow(int(address.removeprefix(FOLLOW_BILL)))

    def _bill(self, position: int) -> BillNumber:
        assert self._gathered is not None
        return bill_of(self._gathered.hearing, position)

    def _follow(self, position: int) -> None:
        choosing = self._core.choosing
        is_followed = position in self.followed_bills()
        change = choosing.unfollow_bill if is_followed else choosing.follow_bill
        self._jobs.run(partial(change, self._bill(position)), self._done)

    def _open(self, position: int) -> None:
        if self._views.pop(position, None) is not None:
            self.opened.emit(f"{OPEN_BILL}{position}")
            return
        bill = self._bill(position)
        self._jobs.run(lambda: self._core.bills.view(bill), partial(self._arrived, position, bill))

    def _arrived(self, position: int, bill: BillNumber, answer: Ok[BillView] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        items = (self._gathered.hearing.record.items if self._gathered else None) or ()
        # Another hearing may have come in front meanwhile.
        if position < len(items) and items[position].bill and self._bill(position) == bill:
            self._views[position] = answer.value
            self.opened.emit(f"{OPEN_BILL}{position}")

    def _done(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.changed.emit()


def bill_of(hearing: Hearing, position: int) -> BillNumber:
    """The bill of an item of an agenda that has one."""
    bill = (hearing.record.items or ())[position].bill
    return read_bill(bill.number if bill else "", hearing.place_id, hearing.record.date)
