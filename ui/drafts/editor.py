# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The editor: what the testimony is for on one line, the text, and how long it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.testimony import Position
from hearings.overriding import override
from ui import theme
from ui.drafts.find_bar import FindBar
from ui.drafts.fit_line import FitLine
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

TEXT_POINTS = 12.0
SMALLEST, LARGEST = 9.0, 40.0
COLUMN_CHARS = 72
LEAST_HEIGHT = 110


class TextEdit(QPlainTextEdit):
    """A plain text field that says when the keyboard leaves it."""

    left = Signal()
    menu_wanted = Signal(QMenu, QTextCursor)
    """The menu about to be shown, and where in the text it was asked for."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if is_mouse else self.textCursor()
        self.menu_wanted.emit(menu, cursor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Editor(QWidget):
    """Passive: the presenter fills it and listens."""

    described = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title of the testimony"))
        self.title.setAccessibleName(self.tr("Title of the testimony"))
        self.title.setFont(theme.font(theme.LARGE_POINTS, bold=True))
        self.bill = QLineEdit()
        self.bill.setPlaceholderText(self.tr("Bill or item"))
        self.bill.setAccessibleName(self.tr("Bill or agenda item"))
        self.bill.setMinimumWidth(theme.scaled(120))
        self.position = QComboBox()
        self.position.setAccessibleName(self.tr("Your position"))
        self.position.setToolTip(self.tr("Your position"))
        for position, words in self._positions():
            self.position.addItem(words, position.value)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the testimony"))
        self.language.setToolTip(self.tr("Language of the testimony"))
        for words, tag in ((self.tr("English"), "en"), (self.tr("Spanish"), "es")):
            self.language.addItem(words, tag)
        self.warning = plain_label(points=theme.SMALL_POINTS, role="warn")
        self.news = plain_label(role="danger")
        for label in (self.warning, self.news):
            label.hide()
        self.tie = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.text = TextEdit()
        self.text.setObjectName("editor")
        self.text.setAccessibleName(self.tr("Text of the testimony"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.scaled(LEAST_HEIGHT))
        self.text.setPlaceholderText(
            self.tr(
                "Who you are, the bill and your position first; then your story; then your ask."
            )
        )
        self.head, self.acts, self._column = QWidget(), QWidget(), QWidget()
        self._points = TEXT_POINTS
        self.find_bar = FindBar()
        self.foot = FitLine()
        self.state = self.foot.state
        self._make_buttons()
        for field in (self.title, self.bill):
            field.textEdited.connect(lambda _words: self.described.emit())
            field.editingFinished.connect(self.left)
        self.text.left.connect(self.left)
        for box in (self.position, self.language):
            box.activated.connect(lambda _index: self.described.emit())
        self._lay_out()

    def _make_buttons(self) -> None:
        self.open_hearing = QPushButton(icon("hearings", "accent"), self.tr("Its hearing"))
        self.open_hearing.setProperty("role", "quiet")
        self.open_hearing.setToolTip(self.tr("Show the hearing this testimony is for"))
        self.open_hearing.hide()
        self.choose_hearing = QPushButton(self.tr("Choose hearing…"))
        self.choose_hearing.setProperty("role", "quiet")
        self.choose_hearing.setToolTip(self.tr("Choose which hearing this testimony is for"))
        self.show_beside = QPushButton(self.tr("Help"))
        self.show_beside.setCheckable(True)
        self.show_beside.setToolTip(self.tr("Show checklist, library and notes beside the text"))
        self.show_beside.hide()
        self.rehearse = QPushButton(self.tr("Rehearse"))
        self.rehearse.setToolTip(self.tr("Read it aloud against the clock (F6)"))
        self.rehearse.setShortcut("F6")
        self.calm = QPushButton(self.tr("Text alone"))
        self.calm.setProperty("role", "quiet")
        self.calm.setToolTip(self.tr("Show the text alone; F11 brings everything back"))
        self.everything = QPushButton(self.tr("Show everything again"))
        self.everything.setProperty("role", "quiet")
        self.everything.setToolTip(self.tr("Esc or F11 does it too"))
        self.everything.hide()
        self.variants = QPushButton(self.tr("Variants"))
        self.variants.setToolTip(self.tr("Spoken in 1, 2 and 3 minutes and written, side by side"))
        self.hand_in = QPushButton(self.tr("Hand in…"))
        self.hand_in.setProperty("role", "main")
        self.hand_in.setToolTip(self.tr("See what others will see, save it, and note it"))
        self.versions = QPushButton(self.tr("Versions"))
        self.versions.setMenu(QMenu(self.versions))
        self.throw_away = QPushButton(icon("trash"), "")
        self.throw_away.setToolTip(self.tr("Move to trash"))
        self.throw_away.setAccessibleName(self.tr("Move to trash"))

    def _positions(self) -> tuple[tuple[Position, str], ...]:
        return (
            (Position.NONE, self.tr("Position not chosen")),
            (Position.SUPPORT, self.tr("Support")),
            (Position.OPPOSE, self.tr("Oppose")),
            (Position.AMEND, self.tr("Support if amended")),
            (Position.NEUTRAL, self.tr("Neutral")),
        )

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(theme.STEP)
        title.addWidget(self.title, 1)
        title.addWidget(self.throw_away)
        tie = QHBoxLayout()
        tie.addWidget(self.tie, 1)
        for button in (self.open_hearing, self.choose_hearing):
            tie.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        above = QVBoxLayout(self.head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(theme.STEP)
        above.addLayout(title)
        above.addLayout(tie)
        above.addWidget(self.news)
        about = (self.bill, self.position, self.language)
        above.addLayout(Flow(*about, self.versions, self.show_beside))
        above.addWidget(self.warning)
        self.acts.setLayout(Flow(self.calm, self.variants, self.rehearse, self.hand_in))
        page = QVBoxLayout(self._column)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.STEP)
        for part in (self.head, self.find_bar, self.text, self.foot, self.acts):
            page.addWidget(part, 1 if part is self.text else 0)
        page.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self.zoom(0)

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by so many points."""
        self._points = min(max(self._points + steps, SMALLEST), LARGEST)
        self.text.setFont(theme.font(self._points))
        self.text.document().setDefaultFont(self.text.font())
        letter = self.text.fontMetrics().averageCharWidth()
        widest = max(letter * (COLUMN_CHARS + 12), self.acts.sizeHint().width())
        self._column.setMaximumWidth(widest)

    def zoom_back(self) -> None:
        """Make the text as large as it was at first."""
        self.zoom(round(TEXT_POINTS - self._points))

    def show_document(self, document: QTextDocument) -> None:
        """Show the document of a draft, as large as the one before."""
        document.setDefaultFont(self.text.font())
        self.text.setDocument(document)

    def set_read_only(self, read_only: bool) -> None:
        """Let the draft be looked at only."""
        for field in (self.title, self.bill, self.text):
            field.setReadOnly(read_only)
        for box in (self.position, self.language):
            box.setEnabled(not read_only)
        self.versions.setEnabled(not read_only)
        self.throw_away.setVisible(not read_only)
        for button in (self.choose_hearing, self.variants, self.rehearse, self.hand_in):
            button.setVisible(not read_only)

    def choose_language(self, tag: str) -> None:
        """Choose a language; one that is not among the usual ones is added."""
        if self.language.findData(tag) < 0:
            self.language.addItem(tag, tag)
        self.language.setCurrentIndex(self.language.findData(tag))

    def new_document(self, text: str) -> QTextDocument:
        """A document of its own for one draft, so that its undo survives switching."""
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.text.font())
        document.setPlainText(text)
        document.setModified(False)
        return document


def text_of(document: QTextDocument) -> str:
    """The text exactly as it was typed, with plain line ends.

    Qt's own plain text turns no-break spaces into ordinary ones.
    """
    return plain(document.toRawText())


def plain(raw: str) -> str:
    """What stands in a document, with plain line ends."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
