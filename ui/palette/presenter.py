# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the palette: what is typed finds acts at once, and hearings and drafts soon after.

The titles of drafts are private: they are asked for only while the vault is open, and go
nowhere but into the list on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hearings.core import Core
from hearings.domain.listing import ListQuery, ListRow
from hearings.domain.testimony import Draft
from hearings.messages.dates import short_date
from hearings.messages.errors import describe
from ui.jobs import Err, Job, Jobs, Ok
from ui.palette.acts import acts_in
from ui.pausing import Pause
from ui.widgets.announcing import announce
from ui.widgets.choice import Choice, matching
from ui.widgets.choices_model import ChoicesModel
from ui.widgets.focus import leave
from ui.widgets.palette import PaletteView

MOST_FOUND = 12
SOON = 120
"""Milliseconds after the last key before hearings and drafts are searched."""

Found = tuple[tuple[ListRow, ...], tuple[Draft, ...]]


class PalettePresenter(QObject):
    """Behaviour of the palette."""

    hearing_wanted = Signal(str)
    draft_wanted = Signal(str)

    def __init__(
        self,
        view: PaletteView,
        model: ChoicesModel,
        core: Core,
        jobs: Jobs,
        place_names: Callable[[], Mapping[str, str]],
        elsewhere: Callable[[], tuple[Choice, ...]],
        title_of: Callable[[Draft], str],
    ) -> None:
        super().__init__(view)
        self.view, self._model, self._core, self._jobs = view, model, core, jobs
        self._place_names, self._elsewhere, self._title_of = place_names, elsewhere, title_of
        self._acts: tuple[Choice, ...] = ()
        self._found: tuple[Choice, ...] = ()
        self._before: QWidget | None = None
        self._asked: Job | None = None
        self._soon = Pause(self, self._search, SOON)
        view.search.textChanged.connect(self._typed)
        view.chosen.connect(self._choose)
        view.left.connect(self.close)
        view.table.selectionModel().currentChanged.connect(lambda *_: self._say_current())

    def open(self) -> None:
        """Show the palette over what is in front; once more puts it away."""
        if self.view.isVisible():
            self.close()
            return
        window = self.view.window()
        self._before = window.focusWidget()
        self._found = ()
        self._acts = self._unlike(acts_in(window), self._elsewhere())
        self.view.open()
        self._show()

    def close(self) -> None:
        """Put the palette away; the keyboard goes back to where it was."""
        self._forget()
        leave(self.view, self._before)
        self._before = None

    def _unlike(self, *groups: tuple[Choice, ...]) -> tuple[Choice, ...]:
        named: dict[str, Choice] = {}
        for choice in (one for group in groups for one in group):
            named.setdefault(choice.title, choice)
        return tuple(named.values())

    def _forget(self) -> None:
        self._soon.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _typed(self) -> None:
        self._forget()
        self._found = ()
        if self.view.search.text().strip():
            self._soon.start()
        self._show()

    def _show(self) -> None:
        choices = (*matching(self._acts, self.view.search.text()), *self._found)
        self._model.set_choices(choices)
        self.view.table.selectRow(0)
        words = self.tr("Arrow keys choose, Return does it, Escape leaves.")
        if not choices:
            words = self.tr("Nothing here is called that.")
        self.view.says.setText(words)
        if not choices:
            announce(self.view.search, words)

    def _say_current(self) -> None:
        # The keyboard stays in the field, so a screen reader would not hear of the row.
        current = self.view.table.currentIndex()
        if self.view.isVisible() and current.isValid():
            announce(self.view.search, str(current.data()))

    def _search(self) -> None:
        core, typed = self._core, self.view.search.text()

        def search() -> Found:
            followed = core.following.followed() if core.door.is_open else None
            query = ListQuery(followed, text=typed, first=_today(core), follows_anywhere=True)
            drafts = core.writing.drafts() if core.door.is_open else ()
            return core.looking.rows(query, 0, MOST_FOUND), drafts

        self._asked = self._jobs.run(search, self._searched)

    def _searched(self, answer: Ok[Found] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.view.says.setText(str(describe(answer.error)))
            return
        hearings, drafts = answer.value
        written = matching(map(self._draft, drafts), self.view.search.text())
        self._found = (*map(self._hearing, hearings), *written[:MOST_FOUND])
        chosen = self.view.table.currentIndex().row()
        self._show()
        self.view.table.selectRow(max(0, chosen))

    def _hearing(self, row: ListRow) -> Choice:
        place = self._place_names().get(row.place_id, row.place_id)
        detail = self.tr("Hearing · {day} · {place}").format(day=short_date(row.date), place=place)
        title = ", ".join(row.bodies) or row.title
        return Choice(title, detail, lambda: self.hearing_wanted.emit(row.id))

    def _draft(self, draft: Draft) -> Choice:
        return Choice(
            self._title_of(draft),
            self.tr("Your testimony"),
            lambda: self.draft_wanted.emit(draft.id),
        )

    def _choose(self) -> None:
        choice = self._model.choice_at(self.view.table.currentIndex())
        self.close()
        if choice is not None:
            choice.act()


def _today(core: Core) -> date:
    return core.clock.now().astimezone().date()
