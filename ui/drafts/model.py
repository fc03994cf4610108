# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The drafts as an item model: one column, one draft a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hearings.domain.hearing import Hearing
from hearings.domain.testimony import Draft
from hearings.language import Words
from hearings.messages.dates import nearness, short_date
from hearings.messages.handing_in import handed_in_words
from hearings.messages.hearing import status_words
from hearings.overriding import override
from ui.widgets.two_lines import Role

draft_words = Words("draft_words")

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class DraftsModel(QAbstractTableModel):
    """Drafts in the order they were given."""

    DraftRole = Qt.ItemDataRole.UserRole + 1

    def __init__(
        self,
        today: Callable[[], date],
        place_names: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """Both are asked whenever a row is looked at, because they may change."""
        super().__init__(parent)
        self._today, self._place_names = today, place_names
        self._drafts: tuple[Draft, ...] = ()
        self._handed_in: Mapping[str, datetime] = {}
        self._hearings: Mapping[str, Hearing] = {}

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._drafts)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._drafts):
            return None
        draft = self._drafts[index.row()]
        if role == self.DraftRole:
            return draft
        if role == Role.TITLE:
            return title_of(draft)
        if role == Role.DETAIL:
            return self._detail(draft)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ". ".join(part for part in (title_of(draft), self._detail(draft)) if part)
        return None

    def set_drafts(
        self,
        drafts: tuple[Draft, ...],
        handed_in: Mapping[str, datetime] = MappingProxyType({}),
        hearings: Mapping[str, Hearing] = MappingProxyType({}),
    ) -> None:
        """Other drafts, or the same in another order; when each was handed in, by its id.

        `hearings` has by their ids the hearings as they are known now: a draft remembers the
        day on which it was tied to one.
        """
        self.beginResetModel()
        self._drafts, self._handed_in, self._hearings = drafts, handed_in, hearings
        self.endResetModel()

    def replace(self, draft: Draft) -> None:
        """One draft was saved: its row is shown anew, the order stays."""
        for row, known in enumerate(self._drafts):
            if known.id == draft.id:
                self._drafts = (*self._drafts[:row], draft, *self._drafts[row + 1 :])
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def row_of(self, draft_id: str) -> int:
        """The row of a draft; -1 where it is not in the list."""
        return next((row for row, one in enumerate(self._drafts) if one.id == draft_id), -1)

    def draft_at(self, index: Index) -> Draft | None:
        """The draft of a row."""
        return self._drafts[index.row()] if 0 <= index.row() < len(self._drafts) else None

    def _detail(self, draft: Draft) -> str:
        at = self._handed_in.get(draft.id)
        told = [handed_in_words(at)] if at else []
        return " · ".join((*told, self.tie_words(draft)))

    def hearing_of(self, draft: Draft | None) -> Hearing | None:
        """The hearing a draft is for, as it is known now."""
        return self._hearings.get(draft.tie.hearing_id) if draft and draft.tie else None

    def tie_words(self, draft: Draft) -> str:
        """The hearing a draft is for, in a line: first of all that it will not be."""
        if draft.tie is None:
            return draft_words.tr("Not tied to a hearing")
        day, status = draft.tie.date, ""
        if (hearing := self.hearing_of(draft)) is not None:
            day = hearing.record.date
            may_have_moved = hearing.replaced_by is not None
            status = status_words(hearing.record.status, may_have_moved=may_have_moved)
        near = nearness(day, self._today())
        place = self._place_names().get(draft.tie.place_id, draft.tie.place_id)
        told = (status, short_date(day), near, place, draft.tie.body)
        return " · ".join(part for part in told if part)


def title_of(draft: Draft) -> str:
    """The title of a draft, or words for one that has none."""
    return draft.title or draft_words.tr("Untitled testimony")
