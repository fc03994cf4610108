# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says for which variants a paragraph is, from the menu of the text and by keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu

from hearings.domain.variant import Variant
from hearings.drafting.marking import turned, variants_at
from hearings.drafting.variants import STANDARD
from hearings.messages.drafting import variant_name
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.places_in_text import index_of, units

KEYS = tuple(zip(("Alt+1", "Alt+2", "Alt+3", "Alt+4"), STANDARD, strict=True))
"""Each key with its variant; the written one is last."""


class Marking(QObject):
    """Turns the paragraph at the cursor, or all that are selected, as one step of undo."""

    def __init__(self, editor: Editor, editing: Editing) -> None:
        super().__init__(editor)
        self._editor, self._editing = editor, editing
        editor.text.menu_wanted.connect(self._offer)
        for keys, variant in KEYS:
            shortcut = QShortcut(QKeySequence(keys), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._turn, variant))

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        if self._editor.text.isReadOnly():
            return
        chosen = self._editor.text.textCursor()
        at = chosen if chosen.hasSelection() else cursor
        text = self._editing.text
        shown = variants_at(text, index_of(text, at.selectionStart()))
        if not shown:
            return
        offered = QMenu(self.tr("This paragraph is for"), menu)
        offered.setObjectName("variants")
        for keys, variant in KEYS:
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            # Behind a tab, as menus show keys: the keys themselves belong to the editor.
            action = offered.addAction(f"{variant_name(variant)}\t{native}")
            action.setCheckable(True)
            action.setChecked(variant in shown)
            action.triggered.connect(partial(self._turn_at, at, variant))
        menu.addSeparator()
        menu.addMenu(offered)

    def _turn(self, variant: Variant) -> None:
        self._turn_at(self._editor.text.textCursor(), variant)

    def _turn_at(self, at: QTextCursor, variant: Variant, _on: bool = False) -> None:
        if self._editor.text.isReadOnly():
            return
        text, step = self._editing.text, QTextCursor(at)
        start, end = index_of(text, at.selectionStart()), index_of(text, at.selectionEnd())
        is_spanish = str(self._editor.language.currentData()).startswith("es")
        step.beginEditBlock()
        for one in reversed(turned(text, start, end, variant, is_spanish)):
            step.setPosition(units(text[: one.start]))
            step.setPosition(units(text[: one.end]), QTextCursor.MoveMode.KeepAnchor)
            step.insertText(one.words)
        step.endEditBlock()
