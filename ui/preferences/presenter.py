# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects Preferences: settings are kept as they are changed, keys are kept, tried, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.key_home import KeyHome
from hearings.domain.key_line import KeyLine, KeyVerdict
from hearings.language import languages
from hearings.messages.errors import describe
from hearings.messages.keys import (
    home_words,
    places_words,
    sign_up_sentence,
    verdict_sentence,
    without_sentences,
)
from hearings.preferences import Preferences
from ui.jobs import Err, Job, Jobs, Ok
from ui.links import is_openable, open_link
from ui.preferences.key_pane import MASK
from ui.preferences.model import KeysModel
from ui.preferences.view import PreferencesView


@dataclass(frozen=True, slots=True)
class _Known:
    """The keys, and whether there is a key ring for them."""

    lines: tuple[KeyLine, ...]
    has_ring: bool


class PreferencesPresenter(QObject):
    """Behaviour of Preferences."""

    offline_wanted = Signal(bool)
    link_refused = Signal(str)

    def __init__(
        self,
        view: PreferencesView,
        model: KeysModel,
        core: Core,
        jobs: Jobs,
        systems: Mapping[str, str],
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._core, self._jobs = view, model, core, jobs
        self._systems = systems
        self._chosen: KeyLine | None = None
        self._has_ring = True
        self._asked: Job | None = None
        self._fill_general()
        general, pane = view.general, view.key
        general.language.activated.connect(lambda _row: self._choose_language())
        general.days_ahead.valueChanged.connect(self._choose_days)
        general.offline.clicked.connect(self.offline_wanted)
        view.table.selectionModel().currentChanged.connect(self._current_changed)
        view.table.clicked.connect(lambda _index: view.panes.show_chosen())
        view.table.activated.connect(lambda _index: view.panes.show_chosen())
        pane.paste.textChanged.connect(lambda _text: self._allow())
        pane.paste.returnPressed.connect(pane.keep.click)
        pane.keep.clicked.connect(self._keep)
        pane.check.clicked.connect(self._check)
        pane.remove.clicked.connect(self._remove)
        pane.free_at.clicked.connect(self._open)
        self._show_nothing()

    def show_again(self) -> None:
        """Read anew which keys are asked for and where they lie."""
        if self._asked is not None:
            self._asked.cancel()
        keys = self._core.keeping_keys
        self._asked = self._jobs.run(lambda: _Known(keys.lines(), keys.has_ring), self._arrived)

    @property
    def view(self) -> PreferencesView:
        """What is shown."""
        return self._view

    def show_offline(self, offline: bool) -> None:
        """Show how the switch stands that is also in the rail."""
        self._view.general.offline.setChecked(offline)

    def allow_offline(self, allowed: bool) -> None:
        """Whether the network can be switched on and off while this window is open."""
        self._view.general.offline.setEnabled(allowed)

    def forget_pasted(self) -> None:
        """Drop what was pasted and not kept."""
        self._view.key.paste.clear()

    def _fill_general(self) -> None:
        general, kept = self._view.general, self._core.preferences
        general.offer_languages(languages())
        general.language.setCurrentIndex(max(0, general.language.findData(kept.language)))
        general.days_ahead.setValue(kept.days_ahead)

    def _choose_language(self) -> None:
        language = str(self._view.general.language.currentData())
        self._change(lambda kept: replace(kept, language=language))

    def _choose_days(self, days: int) -> None:
        self._change(lambda kept: replace(kept, days_ahead=days))

    def _change(self, changed: Callable[[Preferences], Preferences]) -> None:
        core = self._core
        # From the settings as they are when it is this change's turn.
        self._jobs.run(lambda: core.save_preferences(changed(core.preferences)), self._saved)

    def _saved(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._view.strip.say(str(describe(answer.error)), "danger")
        else:
            self._view.strip.hide()

    def _arrived(self, answer: Ok[_Known] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self._view.strip.say(str(describe(answer.error)), "danger")
            return
        self._has_ring = answer.value.has_ring
        name = self._chosen.name if self._chosen else ""
        self._model.set_lines(answer.value.lines)
        self._view.table.selectRow(self._model.row_of(name))
        self._current_changed()

    def _current_changed(self) -> None:
        line = self._model.line_at(self._view.table.currentIndex())
        if line is not None:
            if self._chosen is None or self._chosen.name != line.name:
                self.forget_pasted()
                self._view.key.verdict.hide()
            self._show(line)

    def _show(self, line: KeyLine) -> None:
        self._chosen = line
        pane = self._view.key
        pane.title.setText(line.service)
        pane.places.setText(places_words(line.places))
        pane.without.setText("\n".join(without_sentences(line, self._systems)))
        pane.sign_up.setText(sign_up_sentence(line))
        pane.free_at.setVisible(is_openable(line.sign_up))
        pane.state.setText(f"{home_words(line.home)}: {MASK}" if line.home else "")
        pane.state.setVisible(line.home is not None)
        pane.check.setVisible(line.home is not None)
        pane.remove.setVisible(line.home is not None)
        pane.where_words.setVisible(not self._has_ring)
        pane.where.setVisible(not self._has_ring)
        pane.paste.show()
        pane.keep.show()
        self._allow()

    def _show_nothing(self) -> None:
        pane = self._view.key
        for part in (pane.free_at, pane.check, pane.remove, pane.paste, pane.keep):
            part.hide()
        for words in (pane.state, pane.where_words, pane.where):
            words.hide()

    def _allow(self) -> None:
        self._view.key.keep.setEnabled(bool(self._view.key.paste.text().strip()))

    def _keep(self) -> None:
        if self._chosen is None:
            return
        pane, keys, name = self._view.key, self._core.keeping_keys, self._chosen.name
        key = pane.paste.text()
        home = KeyHome.RING if self._has_ring else KeyHome(pane.where.currentData())
        self._jobs.run(lambda: keys.keep(name, key, home), self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._view.key.verdict.say(str(describe(answer.error)), "danger")
            return
        self.forget_pasted()
        self._view.key.verdict.say(
            self.tr("The key is kept. Check asks the service whether it takes it."), "ok"
        )
        self.show_again()

    def _remove(self) -> None:
        if self._chosen is None:
            return
        keys, name = self._core.keeping_keys, self._chosen.name
        self._jobs.run(lambda: keys.remove(name), self._removed)

    def _removed(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._view.key.verdict.say(str(describe(answer.error)), "danger")
            return
        self._view.key.verdict.say(self.tr("The key is forgotten."), "ok")
        self.show_again()

    def _check(self) -> None:
        if self._chosen is None:
            return
        pane, keys, name = self._view.key, self._core.keeping_keys, self._chosen.name
        pane.check.setEnabled(False)
        pane.verdict.say(self.tr("Asking the service…"))

        def ask(stop: StopSignal) -> KeyVerdict:
            return keys.check(name, stop)

        self._jobs.run_stoppable(
            ask, lambda answer: self._checked(name, answer), lambda: pane.check.setEnabled(True)
        )

    def _checked(self, name: str, answer: Ok[KeyVerdict] | Err) -> None:
        pane = self._view.key
        pane.check.setEnabled(True)
        if self._chosen is None or self._chosen.name != name:
            return
        if isinstance(answer, Err):
            pane.verdict.say(str(describe(answer.error)), "danger")
        else:
            tone = "ok" if answer.value is KeyVerdict.TAKEN else "warn"
            pane.verdict.say(verdict_sentence(answer.value, name), tone)

    def _open(self) -> None:
        address = self._chosen.sign_up if self._chosen else ""
        if is_openable(address) and not open_link(address):
            self.link_refused.emit(address)
