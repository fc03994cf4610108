# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the welcome: ticks say which hosts will be contacted, then follow and refresh."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from hearings.domain.place import Place
from hearings.tasks.following import Following
from ui.jobs import Err, Job, Jobs, Ok
from ui.welcome.view import WelcomeView

ID = Qt.ItemDataRole.UserRole + 1
MOST_HOSTS = 6


class WelcomePresenter(QObject):
    """Behaviour of the first start."""

    followed = Signal()
    skipped = Signal()
    sample_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self, view: WelcomeView, model: QStandardItemModel, following: Following, jobs: Jobs
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._following, self._jobs = following, jobs
        self._ticked: dict[str, None] = {}
        self._is_filling = False
        self._listing: Job | None = None
        self._asking: Job | None = None
        view.search.textChanged.connect(self.show_places)
        view.begin.clicked.connect(self._begin)
        view.skip.clicked.connect(self.skipped)
        view.sample.clicked.connect(self.sample_wanted)
        model.itemChanged.connect(self._changed)
        self._say_hosts(())

    def show_places(self) -> None:
        """List the places that match the search; ticks stay."""
        wanted = self._view.search.text()
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._jobs.run(lambda: self._found(wanted), self._arrived)

    def _found(self, wanted: str) -> tuple[Place, ...]:
        book = self._following.book
        found = book.search(wanted) if wanted.strip() else book.all()
        return tuple(sorted(found, key=lambda place: (place.name.casefold(), place.region)))

    def _arrived(self, answer: Ok[tuple[Place, ...]] | Err) -> None:
        self._listing = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._is_filling = True
        self._model.clear()
        for place in answer.value:
            words = f"{place.name}, {place.region}" if place.region else place.name
            item = QStandardItem(words)
            item.setData(place.id, ID)
            item.setCheckable(True)
            is_ticked = place.id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self._is_filling = False

    def _changed(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        place_id = str(item.data(ID))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked[place_id] = None
        else:
            self._ticked.pop(place_id, None)
        chosen = tuple(self._ticked)
        if self._asking is not None:
            self._asking.cancel()
        self._view.begin.setEnabled(False)
        self._asking = self._jobs.run(lambda: self._hosts_of(chosen), self._hosts_arrived)

    def _hosts_of(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        book = self._following.book
        return self._following.hosts(book.get(one) for one in chosen)

    def _hosts_arrived(self, answer: Ok[tuple[str, ...]] | Err) -> None:
        self._asking = None
        if isinstance(answer, Ok):
            self._say_hosts(answer.value)
            return
        # Whom a refresh would contact is not known, so none is begun from here.
        self._view.hosts.setText("")
        self.failed.emit(answer.error)

    def _say_hosts(self, hosts: tuple[str, ...]) -> None:
        self._view.begin.setEnabled(bool(self._ticked))
        if not self._ticked:
            self._view.hosts.setText(self.tr("Tick one or more places. You can change this later."))
            return
        shown = ", ".join(hosts[:MOST_HOSTS]) or self.tr("nobody")
        if len(hosts) > MOST_HOSTS:
            shown = self.tr("{hosts} and %n more", "", len(hosts) - MOST_HOSTS).format(hosts=shown)
        words = self.tr("Refreshing will contact: {hosts}. Nothing about you is sent.")
        self._view.hosts.setText(words.format(hosts=shown))

    def _begin(self) -> None:
        chosen = tuple(self._ticked)

        def follow_all() -> None:
            for place_id in chosen:
                self._following.follow(place_id)

        self._jobs.run(follow_all, self._followed)

    def _followed(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.followed.emit()
