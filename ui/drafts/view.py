# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of Testimony: drafts left, the editor in the middle, its hearing beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hearings.overriding import override
from ui import theme
from ui.drafts.editor import Editor
from ui.drafts.model import DraftsModel
from ui.icons import icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.roomy import Roomy
from ui.widgets.strip import Strip
from ui.widgets.two_lines import two_lines_table

WIDTH_FOR_THREE = 1080
"""Below this the hearing is a button away instead of beside the text."""


class DraftsView(QWidget):
    """Passive: the presenter says what stands where."""

    left_alone = Signal()
    """Something else than the drafts is in front now."""

    def __init__(self, model: DraftsModel, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_calm = False
        # Each is put into what is there already: Qt dresses all that hangs on a moved part anew.
        self.strip = Strip(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.left = QWidget(self._splitter)
        self.new_draft = QPushButton(icon("plus"), self.tr("New draft"))
        self.new_draft.setObjectName("new_draft")
        self.from_template = QPushButton(self.tr("Template"))
        self.from_template.setToolTip(self.tr("Begin from a template with blanks to fill"))
        self.from_template.setMenu(QMenu(self.from_template))
        self.trash = QPushButton(icon("trash"), self.tr("Trash"))
        self.trash.setCheckable(True)
        self.table = two_lines_table(model, self.tr("Drafts by next hearing"))
        self.take_back = QPushButton(self.tr("Take out of the trash"))
        self.delete_for_good = QPushButton(self.tr("Delete for good…"))
        self._lay_out_left()
        self.middle = QStackedWidget(self._splitter)
        self.editor = Editor(self.middle)
        self.empty = EmptyState()
        self._page = Roomy(self.editor)
        self.middle.addWidget(self._page)
        self.middle.addWidget(self.empty)
        self.beside = beside
        self.editor.show_beside.toggled.connect(lambda _on: self._make_room())
        self._lay_out()
        self.show_trash_actions(False)

    def _lay_out_left(self) -> None:
        left = self.left
        left.setObjectName("pane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = Flow(self.new_draft, self.from_template, self.trash)
        buttons.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP, theme.STEP)
        rescue = Flow(self.take_back, self.delete_for_good)
        rescue.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP, theme.STEP)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addLayout(rescue)

    def _lay_out(self) -> None:
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.left, 3), (self.middle, 7), (self.beside, 4)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.indexOf(part), stretch)
        splitter.setHandleWidth(1)
        splitter.setSizes([270, 560, 340])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(splitter, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What is open in front of the text takes the key before it comes here.
        if self.is_calm and event.key() == Qt.Key.Key_Escape:
            self.editor.everything.click()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        self.left_alone.emit()
        if self.is_calm:
            # Another place is in front now, which needs everything round it.
            self.editor.everything.click()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # In a narrow window what helps to write takes the place of the list.
        has_room = self.width() >= theme.scaled(WIDTH_FOR_THREE)
        is_wanted = self.editor.show_beside.isChecked()
        self.beside.setVisible((has_room or is_wanted) and not self.is_calm)
        self.left.setVisible((has_room or not is_wanted) and not self.is_calm)
        self.editor.show_beside.setVisible(not has_room)
        self.editor.open_hearing.setVisible(not has_room)

    def calm(self, is_calm: bool) -> None:
        """Show nothing but the text and its count, or everything again."""
        self.is_calm = is_calm
        for part in (self.editor.head, self.editor.acts):
            part.setVisible(not is_calm)
        self.editor.everything.setVisible(is_calm)
        self._make_room()

    def show_trash_actions(self, shown: bool) -> None:
        """Whether the trash is in front."""
        self.take_back.setVisible(shown)
        self.delete_for_good.setVisible(shown)

    def show_editor(self) -> None:
        """Show the draft that was chosen."""
        self.middle.setCurrentWidget(self._page)

    def show_empty(self, title: str, sentence: str, action: str = "") -> None:
        """Show why there is no draft to edit."""
        self.empty.say(title, sentence, action)
        self.middle.setCurrentWidget(self.empty)
