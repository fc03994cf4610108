# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The second step of the welcome: topics to look for, all of them unless some are taken out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from hearings.core import Core
from hearings.language import chosen
from hearings.messages.errors import describe
from ui import theme
from ui.jobs import Err, Jobs, Ok
from ui.welcome.step import StepView
from ui.widgets.labels import plain_tip

ID = Qt.ItemDataRole.UserRole + 1
LIST_HEIGHT = 220

_Line = tuple[str, str, str, bool]
"""The id of a topic, its name, what it is about, and whether it is looked for."""


class TopicsStepView(StepView):
    """A list of topics to tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            2,
            self.tr("What shall it look for?"),
            self.tr(
                "Hearings on these topics are marked and listed. Untick what does not concern "
                "you; Preferences change it at any time."
            ),
            parent,
        )
        self.topics = QListView()
        self.topics.setModel(QStandardItemModel(self.topics))
        self.topics.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.topics.setUniformItemSizes(True)
        self.topics.setSpacing(2)
        self.topics.setMinimumHeight(theme.scaled(LIST_HEIGHT))
        self.topics.setAccessibleName(self.tr("Topics to look for"))
        self.main.setText(self.tr("Go on"))
        self.body.addWidget(self.topics, 1)
        self.end()
        self.setFocusProxy(self.topics)


class TopicsStep(QObject):
    """Behaviour of the second step; nothing is kept before the person goes on."""

    done = Signal()

    def __init__(self, view: TopicsStepView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        view.main.clicked.connect(self._keep)

    def show(self) -> None:
        """List the topics as they are now."""
        self._jobs.run(self._read, self._arrived)

    def _read(self) -> tuple[_Line, ...]:
        off, language = self._core.choosing.interests().topics_off, chosen()
        return tuple(
            (one.id, one.name(language), one.definition(language), one.id not in off)
            for one in self._core.matching.topics()
        )

    def _arrived(self, answer: Ok[tuple[_Line, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
            return
        model = self._model()
        model.clear()
        for topic, name, definition, is_on in answer.value:
            item = QStandardItem(name)
            item.setData(topic, ID)
            item.setToolTip(plain_tip(definition))
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            model.appendRow(item)
        self.view.topics.setCurrentIndex(model.index(0, 0))

    def _keep(self) -> None:
        model = self._model()
        items = [model.item(row) for row in range(model.rowCount())]
        wanted = {str(one.data(ID)): one.checkState() is Qt.CheckState.Checked for one in items}

        def keep() -> None:
            choosing = self._core.choosing
            off = choosing.interests().topics_off
            for topic, is_on in wanted.items():
                if is_on is (topic in off):
                    choosing.switch_topic(topic, on=is_on)

        self._jobs.run(keep, self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
        else:
            self.done.emit()

    def _model(self) -> QStandardItemModel:
        model = self.view.topics.model()
        assert isinstance(model, QStandardItemModel)
        return model

    def _fail(self, answer: Err) -> None:
        self.view.strip.say(str(describe(answer.error)), "danger")
