# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the prompter: keys, the clock, the rolling text, and the log of readings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hearings.clock import Clock
from hearings.domain.fit import Limit
from hearings.domain.rehearsal import Rehearsal
from hearings.domain.testimony import Draft
from hearings.drafting.counting import length_of
from hearings.drafting.fitting import FASTEST, LEAST_SECONDS, SLOWEST
from hearings.messages.drafting import minutes
from hearings.messages.errors import describe
from hearings.messages.rehearsing import (
    WARNED_AT,
    left_words,
    pace_words,
    reading_words,
    took_sentence,
)
from hearings.tasks.rehearsing import Rehearsing, pace_of, spoken_text
from ui.jobs import Err, Jobs, Ok
from ui.rehearse.view import Prompter
from ui.widgets.labels import give_role

TICK_MS = 100
PACE_STEP = 5
OVERLAP = 0.85
"""A page turned leaves a few lines of the one before."""

Key = Qt.Key

AGAIN: tuple[int, ...] = (Key.Key_PageDown, Key.Key_F5, Key.Key_Space)
"""Keys that begin once more what is over."""

Keep = Callable[[Callable[[], object], Callable[[object], None]], object]
"""Does work, and tells its answer."""


class RehearsalPresenter(QObject):
    """Behaviour of one prompter; the time is that of the program's clock."""

    noted = Signal()
    closed = Signal()

    def __init__(
        self,
        view: Prompter,
        rehearsing: Callable[[], Rehearsing],
        clock: Clock,
        jobs: Jobs,
        keep: Keep,
    ) -> None:
        """`keep` keeps a reading that was broken off, also where the window goes at once."""
        super().__init__(view)
        self._view, self._rehearsing = view, rehearsing
        self._clock, self._jobs, self._keep = clock, jobs, keep
        self._draft: Draft | None = None
        self._text, self._limit, self._pace = "", 0, 0.0
        self._before, self._since = 0.0, 0.0
        self._rolls = True
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.tick)
        view.key_pressed.connect(self._pressed)
        view.again.clicked.connect(self._begin)
        view.leave.clicked.connect(view.close)
        view.closed.connect(self._left)

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self.timer.isActive()

    @property
    def elapsed(self) -> float:
        """Seconds of reading, without the pauses."""
        running = self._clock.monotonic() - self._since if self.is_running else 0.0
        return self._before + running

    def show(self, draft: Draft, limit: Limit | None, pace: float) -> None:
        """Fill the screen with a draft, ready to be read."""
        self._draft, self._pace = draft, pace
        self._limit = limit.amount if limit else 0
        self._text = spoken_text(draft.text, limit)
        self._begin()
        self._view.showFullScreen()
        self._view.activateWindow()

    def tick(self) -> None:
        """Show the time, and roll the text on."""
        self._show_time()
        if self._rolls and self.is_running:
            bar = self._view.text.verticalScrollBar()
            whole = max(length_of(self._text, self._pace).seconds, 1)
            bar.setValue(round(bar.maximum() * min(self.elapsed / whole, 1.0)))

    def _begin(self) -> None:
        self.timer.stop()
        self._before, self._rolls = 0.0, True
        self._view.text.setPlainText(self._text)
        self._view.text.verticalScrollBar().setValue(0)
        self._view.show_reading()
        self._show_time()

    def _show_time(self) -> None:
        view, left = self._view, self._limit - int(self.elapsed)
        view.left.setText(left_words(self.elapsed, self._limit))
        view.elapsed.setText(minutes(int(self.elapsed)))
        view.pace.setText(pace_words(self._pace))
        role = "danger" if left < 0 else "warn" if left <= WARNED_AT else ""
        if self._limit and view.left.property("role") != role:
            give_role(view.left, role)

    def _pressed(self, key: int) -> None:
        acts = self._acts_after() if self._view.is_over else self._acts()
        if act := acts.get(key):
            act()

    def _acts_after(self) -> dict[int, Callable[[], None]]:
        """What keys do once the reading is over: a clicker begins it again."""
        again: dict[int, Callable[[], None]] = dict.fromkeys(AGAIN, self._begin)
        return {**again, Key.Key_Escape: self.leave}

    def _acts(self) -> dict[int, Callable[[], None]]:
        return {
            Key.Key_Space: self._run_or_pause,
            Key.Key_F5: self._run_on,
            Key.Key_PageDown: partial(self._turn, 1),
            Key.Key_PageUp: partial(self._turn, -1),
            Key.Key_Down: partial(self._change_pace, -PACE_STEP),
            Key.Key_Up: partial(self._change_pace, PACE_STEP),
            Key.Key_Right: partial(self._view.size_text, 1),
            Key.Key_Left: partial(self._view.size_text, -1),
            Key.Key_A: self._roll_or_stand,
            Key.Key_B: self._view.blank,
            Key.Key_Period: self._view.blank,
            Key.Key_Return: self._end,
            Key.Key_Enter: self._end,
            Key.Key_Escape: self.leave,
        }

    def _run(self) -> None:
        self._since = self._clock.monotonic()
        self.timer.start()

    def _pause(self) -> None:
        self._before = self.elapsed
        self.timer.stop()

    def _run_or_pause(self) -> None:
        if self.is_running:
            self._pause()
        else:
            self._run()
        self._show_time()

    def _run_on(self) -> None:
        """Begin, or go on after a pause, as the key of a clicker that starts a show does."""
        if not self.is_running:
            self._run_or_pause()

    def _turn(self, pages: int) -> None:
        """Turn a page by hand; the text then stands until it is turned again.

        A page behind the last one ends a reading that is long enough to tell a pace: a clicker
        has no other key for it.
        """
        if not self.is_running and not self._before:
            self._run()
            return
        text = self._view.text
        bar, line = text.verticalScrollBar(), text.line_height()
        if pages > 0 and bar.value() >= bar.maximum() and self.elapsed >= LEAST_SECONDS:
            self._end()
            return
        self._rolls = False
        lines = max(1, round(bar.pageStep() * OVERLAP) // line)
        bar.setValue((bar.value() // line + pages * lines) * line)

    def _roll_or_stand(self) -> None:
        self._rolls = not self._rolls

    def _change_pace(self, by: int) -> None:
        self._pace = min(max(self._pace + by, SLOWEST), FASTEST)
        self._show_time()

    def _end(self) -> None:
        """The text was read to its end."""
        draft = self._draft
        if draft is None or not self.elapsed:
            return
        self._pause()
        work = partial(
            self._rehearsing().note, draft.id, self._text,
            seconds=self._before, limit=self._limit, is_whole=True,
        )  # fmt: skip
        # What is noted once is not noted again when the prompter goes.
        self._before = 0.0
        self._jobs.run(work, self._ended)

    def _ended(self, answer: Ok[tuple[Rehearsal, ...]] | Err) -> None:
        view = self._view
        if isinstance(answer, Err):
            view.how.setText(str(describe(answer.error)))
        else:
            newest = answer.value[0]
            view.how.setText(took_sentence(newest.seconds, newest.limit, pace_of(newest)))
            view.log.show_lines(map(reading_words, answer.value))
            self.noted.emit()
        view.show_after()

    def leave(self) -> None:
        """End the rehearsal."""
        self._view.close()

    def _left(self) -> None:
        """The prompter goes; a reading that was under way is noted as broken off."""
        draft, was_reading = self._draft, self.elapsed > 0 and not self._view.is_over
        self._pause()
        seconds, self._before = self._before, 0.0
        self._draft = None
        self._view.text.clear()
        if draft is not None and was_reading:
            work = partial(
                self._rehearsing().note, draft.id, self._text,
                seconds=seconds, limit=self._limit, is_whole=False,
            )  # fmt: skip
            self._keep(work, lambda _answer: self.noted.emit())
        self._text = ""
        self.closed.emit()
