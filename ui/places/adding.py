# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects adding a place: the address is recognised, the source tried, the place followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.domain.place import PlaceKind
from hearings.messages.errors import describe
from hearings.messages.sources import abandoned_sentence, outcome_sentences
from hearings.messages.system_names import system_names
from hearings.tasks.adding_places import AddedPlace, Proposal, WantedPlace
from hearings.tasks.following import Following
from ui.jobs import Err, Job, Jobs, Ok
from ui.places.adding_view import AddingView
from ui.places.model import place_words
from ui.wording import joined

if TYPE_CHECKING:
    from hearings.domain.source_try import SourceTry
    from hearings.tasks.adding_places import AddingPlaces
    from hearings.tasks.trying import Trying


@dataclass(frozen=True, slots=True)
class AddingTasks:
    """What adding a place is done with; each is built at its first use."""

    adding: Callable[[], AddingPlaces]
    trying: Callable[[], Trying]
    following: Following


class AddingPresenter(QObject):
    """Behaviour of “Add a place by its address”."""

    added = Signal(str, str)
    """The place of this id is followed now, a new one or one known before, and words for that."""

    left = Signal()

    def __init__(self, view: AddingView, tasks: AddingTasks, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._tasks, self._jobs = view, tasks, jobs
        self._running: Job | None = None
        self._is_tried = False
        view.address.textEdited.connect(self._begin_again)
        view.address.returnPressed.connect(self._recognise)
        view.recognise.clicked.connect(self._recognise)
        view.edited.connect(self._untried)
        view.region.editingFinished.connect(self._offer_zone)
        view.test.clicked.connect(self._go_on)
        view.cancel.clicked.connect(self._leave)
        self._begin_again()

    def begin(self) -> None:
        """An empty line for an address, with the keyboard in it."""
        self._view.address.clear()
        self._begin_again()
        self._view.address.setFocus()

    def _begin_again(self) -> None:
        self._stop()
        view = self._view
        for part in (view.form, view.test, view.recognised):
            part.hide()
        view.name.clear()
        view.region.clear()
        view.kind.setCurrentIndex(0)
        view.zone.setCurrentIndex(0)
        self._untried()

    def _untried(self) -> None:
        self._stop()
        self._is_tried = False
        self._view.test.setText(self.tr("Try it and follow it"))
        self._view.say("")

    def _recognise(self) -> None:
        url = self._view.address.text()
        if url.strip():
            self._running = self._jobs.run(
                lambda: self._tasks.adding().propose(url), self._recognised
            )

    def _recognised(self, answer: Ok[Proposal] | Err) -> None:
        view = self._view
        if isinstance(answer, Err):
            self._fail(answer)
            return
        proposal, names = answer.value, system_names()
        if proposal.known is not None:
            words = self.tr("✓ {place} is read from this address already, and is followed now.")
            self._follow(proposal.known.id, words.format(place=place_words(proposal.known)))
            return
        read_from = joined(tuple(names.get(one, one) for one in proposal.systems))
        words = self.tr("It will be read from {sources}. Check what stands below.")
        view.recognised.setText(words.format(sources=read_from))
        for part in (view.recognised, view.form, view.test):
            part.show()
        view.name.setText(proposal.name)
        view.say("")
        (view.region if proposal.name else view.name).setFocus()

    def _offer_zone(self) -> None:
        region = self._view.region.text()
        if not self._view.zone.currentData():
            self._jobs.run(lambda: self._tasks.adding().timezone_of(region), self._zone_arrived)

    def _zone_arrived(self, answer: Ok[str] | Err) -> None:
        if isinstance(answer, Ok) and answer.value and not self._view.zone.currentData():
            self._view.choose_zone(answer.value)

    def _wanted(self) -> WantedPlace:
        view = self._view
        return WantedPlace(
            view.address.text(),
            view.name.text().strip(),
            view.region.text().strip(),
            view.zone.currentData(),
            # Qt gives back the plain text of what was put in.
            PlaceKind(view.kind.currentData()),
        )

    def _go_on(self) -> None:
        wanted = self._wanted()
        if not wanted.is_told_whole or len(wanted.region) != 2:
            words = self.tr("Give its name, the two letters of its state and its time zone.")
            self._view.say(words, "danger")
            return
        self._stop()
        if self._is_tried:
            self._add(wanted)
            return
        self._view.say(self.tr("Asking its source whether it is well."))
        self._running = self._jobs.run_stoppable(
            lambda stop: self._tasks.trying().try_places(
                (self._tasks.adding().described(wanted),), stop=stop
            ),
            partial(self._tried, wanted),
        )

    def _tried(self, wanted: WantedPlace, answer: Ok[tuple[SourceTry, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
        elif any(one.is_well for one in answer.value):
            self._add(wanted)
        else:
            self._is_tried = True
            first = answer.value[0]
            said = " ".join(outcome_sentences(first))
            if first.looks_abandoned:
                said = f"{said} {abandoned_sentence()}"
            self._view.say(f"✗ {said}", "danger")
            self._view.test.setText(self.tr("Add it all the same"))

    def _add(self, wanted: WantedPlace) -> None:
        self._running = self._jobs.run(lambda: self._tasks.adding().add(wanted), self._added)

    def _added(self, answer: Ok[AddedPlace] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
        else:
            words = self.tr("✓ {place} was added and is followed now.")
            place = answer.value.place
            self._follow(place.id, words.format(place=place_words(place)))

    def _follow(self, place_id: str, words: str) -> None:
        def followed(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self._fail(answer)
                return
            self.added.emit(place_id, words)

        self._running = self._jobs.run(lambda: self._tasks.following.follow(place_id), followed)

    def _fail(self, answer: Err) -> None:
        self._view.say(f"✗ {describe(answer.error)}", "danger")

    def _leave(self) -> None:
        self._stop()
        self.left.emit()

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
