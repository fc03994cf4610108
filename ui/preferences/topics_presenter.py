# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the topics: followed or not, on or off, each change with a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hearings.core import Core
from hearings.domain.interests import Interests
from hearings.language import chosen
from ui.jobs import Err, Jobs, Ok
from ui.preferences.topics_model import TopicLine, TopicsModel
from ui.preferences.topics_view import TopicsView
from ui.preferences.undoable import Undoable


class TopicsPresenter(QObject):
    """Behaviour of the topics."""

    changed = Signal()
    """What marks a hearing has changed."""

    def __init__(self, view: TopicsView, model: TopicsModel, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view, self._model, self._core, self._jobs = view, model, core, jobs
        self._undoable = Undoable(view.strip, jobs)
        self._undoable.done.connect(self.show_again)
        self._undoable.done.connect(self.changed)
        view.table.selectionModel().currentChanged.connect(self._current_changed)
        view.table.clicked.connect(lambda _index: view.panes.show_chosen())
        view.table.activated.connect(lambda _index: view.panes.show_chosen())
        view.follow.clicked.connect(self._toggle_follow)
        view.switch.clicked.connect(self._toggle_switch)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), view.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._toggle_switch)
        self._show_current()

    def show_again(self) -> None:
        """Read anew what is followed and what is off."""
        core = self._core

        def read() -> tuple[list[TopicLine], Interests]:
            language = chosen()
            lines = [
                TopicLine(one.id, one.name(language), one.definition(language))
                for one in core.matching.topics()
            ]
            return lines, core.choosing.interests()

        self._jobs.run(read, self._arrived)

    def _arrived(self, answer: Ok[tuple[list[TopicLine], Interests]] | Err) -> None:
        if isinstance(answer, Err):
            self._undoable.fail(answer)
            return
        lines, interests = answer.value
        row = max(0, self.view.table.currentIndex().row())
        self._model.set_lines(lines)
        self._model.set_states(interests.topics, interests.topics_off)
        self.view.table.selectRow(row)
        self._show_current()

    def _current(self) -> TopicLine | None:
        return self._model.line_at(self.view.table.currentIndex())

    def _current_changed(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        view, line = self.view, self._current()
        for part in (view.follow, view.switch):
            part.setVisible(line is not None)
        if line is None:
            return
        view.title.setText(line.name)
        view.state.setText(self._state_sentence(line))
        view.definition.setText(line.definition)
        unfollow, follow = self.tr("Unfollow this topic"), self.tr("Follow this topic")
        view.follow.setText(unfollow if line.is_followed else follow)
        view.switch.setText(self.tr("Switch off") if line.is_on else self.tr("Switch on"))
        view.switch.setToolTip(self.tr("Space, in the list of topics"))

    def _state_sentence(self, line: TopicLine) -> str:
        if not line.is_on:
            return self.tr("It is switched off: it marks no hearing and lists none.")
        if line.is_followed:
            return self.tr("You follow it: “Only what I follow” in the list shows it.")
        return self.tr("It marks hearings, and lists them.")

    def _toggle_follow(self) -> None:
        line = self._current()
        if line is None:
            return
        choosing = self._core.choosing
        if line.is_followed:
            words = self.tr("“{topic}” is not followed any more.")
            self._change(line, partial(choosing.unfollow_topic, line.id), words)
        else:
            words = self.tr("“{topic}” is followed now.")
            self._change(line, partial(choosing.follow_topic, line.id), words)

    def _toggle_switch(self) -> None:
        line = self._current()
        if line is None:
            return
        change = partial(self._core.choosing.switch_topic, line.id, on=not line.is_on)
        off, on = self.tr("“{topic}” is switched off."), self.tr("“{topic}” is switched on.")
        self._change(line, change, off if line.is_on else on)

    def _change(self, line: TopicLine, change: Callable[[], None], words: str) -> None:
        back = partial(self._restore, line)
        self._undoable.change(change, back, words.format(topic=line.name))

    def _restore(self, line: TopicLine) -> None:
        """Put a topic back as it was."""
        choosing = self._core.choosing
        choosing.switch_topic(line.id, on=line.is_on)
        if line.is_followed:
            choosing.follow_topic(line.id)
        elif line.is_on:
            choosing.unfollow_topic(line.id)
