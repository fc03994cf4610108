# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The menu of one hearing: write, export, follow it and what is in it, mute what marks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.messages.own import bill_words
from ui.jobs import Err, Job, Jobs, Ok
from ui.upcoming.row_choices import Choices, choices_of
from ui.widgets.strip import Strip

LONGEST = 60


@dataclass(frozen=True, slots=True)
class _Change:
    """What is done, said and undone."""

    said: str
    do: Callable[[], object]
    undo: Callable[[], object]


class RowMenu(QObject):
    """Behaviour of the menu; each change can be undone in the line above the list."""

    write_wanted = Signal(object)
    calendar_wanted = Signal(object)
    """The hearing the menu was opened for."""

    changed = Signal()
    """What marks a hearing for this person has changed."""

    failed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        strip: Strip,
        core: Core,
        jobs: Jobs,
        topic_names: Callable[[], Mapping[str, str]],
    ) -> None:
        """`strip` is for this menu alone."""
        super().__init__(parent)
        self._parent, self._strip, self._core, self._jobs = parent, strip, core, jobs
        self._topic_names = topic_names
        self._undo: Callable[[], object] | None = None
        self._asked: Job | None = None
        self.menu: QMenu | None = None
        strip.action_chosen.connect(self._take_back)

    def open(self, hearing_id: str, place: QPoint) -> None:
        """Read what can be chosen for a hearing, then show it at a place of the screen."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(
            lambda: choices_of(self._core, hearing_id), partial(self._arrived, place)
        )

    def _arrived(self, place: QPoint, answer: Ok[Choices] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = self._build(answer.value)
        self.menu.popup(place)

    def _build(self, choices: Choices) -> QMenu:
        menu, hearing = QMenu(self._parent), choices.hearing
        menu.setAccessibleName(self.tr("What to do with this hearing"))
        self._add(menu, self.tr("Write testimony"), partial(self._ask_to_write, hearing))
        self._add(menu, self.tr("Add to calendar…"), lambda: self.calendar_wanted.emit(hearing))
        menu.addSeparator()
        self._offer(
            menu, choices.is_followed, self.tr("Follow this hearing"), self._hearing(choices)
        )
        for bill in choices.bills:
            words = self.tr("Follow {bill}").format(bill=bill_words(bill))
            is_followed = bill.key in choices.interests.bills
            choosing = self._core.choosing
            changes = self._both(
                bill_words(bill),
                partial(choosing.follow_bill, bill),
                partial(choosing.unfollow_bill, bill),
            )
            self._offer(menu, is_followed, words, changes)
        for topic in choices.topics:
            self._topic(menu, topic, choices)
        if choices.topics or choices.words:
            self._mute(menu.addMenu(self.tr("Mute")), choices)
        return menu

    def _ask_to_write(self, hearing: Hearing) -> None:
        self.write_wanted.emit(hearing)

    def _hearing(self, choices: Choices) -> tuple[_Change, _Change]:
        id_, choosing = choices.hearing.id, self._core.choosing
        return self._both(
            self.tr("This hearing"),
            partial(choosing.follow_hearing, id_),
            partial(choosing.unfollow_hearing, id_),
        )

    def _topic(self, menu: QMenu, topic: str, choices: Choices) -> None:
        name, choosing = self._name(topic), self._core.choosing
        changes = self._both(
            name, partial(choosing.follow_topic, topic), partial(choosing.unfollow_topic, topic)
        )
        words = self.tr("Follow the topic “{topic}”").format(topic=name)
        self._offer(menu, topic in choices.interests.topics, words, changes)

    def _mute(self, menu: QMenu, choices: Choices) -> None:
        choosing = self._core.choosing
        for word in choices.words:
            said = self.tr("Where “{words}” stands, nothing is marked any more.")
            change = _Change(
                said.format(words=word),
                partial(choosing.mute, word),
                partial(choosing.unmute, word),
            )
            text = self.tr("Texts with the words “{words}”").format(words=word)
            self._add(menu, text, partial(self._change, change))
        for topic in choices.topics:
            name = self._name(topic)
            change = _Change(
                self.tr("“{topic}” is switched off.").format(topic=name),
                partial(choosing.switch_topic, topic, on=False),
                partial(self._switch_on, topic, topic in choices.interests.topics),
            )
            text = self.tr("The topic “{topic}”").format(topic=name)
            self._add(menu, text, partial(self._change, change))

    def _switch_on(self, topic: str, was_followed: bool) -> None:
        self._core.choosing.switch_topic(topic, on=True)
        if was_followed:
            self._core.choosing.follow_topic(topic)

    def _both(
        self, name: str, follow: Callable[[], object], unfollow: Callable[[], object]
    ) -> tuple[_Change, _Change]:
        now = self.tr("{what}: followed now.").format(what=name)
        no_more = self.tr("{what}: not followed any more.").format(what=name)
        return _Change(now, follow, unfollow), _Change(no_more, unfollow, follow)

    def _offer(
        self,
        menu: QMenu,
        is_followed: bool,
        words: str,
        changes: tuple[_Change, _Change],
    ) -> None:
        follow, unfollow = changes
        change = unfollow if is_followed else follow
        action = self._add(menu, words, partial(self._change, change))
        action.setCheckable(True)
        action.setChecked(is_followed)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        action = menu.addAction(shown.replace("&", "&&"))
        action.triggered.connect(lambda _checked: act())
        return action

    def _name(self, topic: str) -> str:
        return self._topic_names().get(topic, topic)

    def _change(self, change: _Change) -> None:
        self._jobs.run(change.do, partial(self._changed, change))

    def _changed(self, change: _Change, answer: Ok[object] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._undo = change.undo
        self._strip.say(change.said, "ok", self.tr("Undo"))
        self.changed.emit()

    def _take_back(self) -> None:
        self._strip.hide()
        undo, self._undo = self._undo, None
        if undo is not None:
            self._jobs.run(undo, self._taken_back)

    def _taken_back(self, answer: Ok[object] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.changed.emit()
