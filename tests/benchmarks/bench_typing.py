# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Typing into a draft of 5 MB in the real window, with everything that follows the text.

From the moment a key is due to the painted text, so that whatever holds the window up counts:
the counts, the saving, the checklist, the variants. Somebody types eight keys a second and
pauses after every tenth, at the start, in the middle and at the end of the draft.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from hearings.core import build_core
from hearings.launch import Launch
from hearings.overriding import override
from hearings.paths import Paths
from tests.benchmarks.bench_drafting import BYTES, FRAME, SENTENCE
from tests.benchmarks.figure import Figure
from ui import i18n, theme
from ui.app import TURN_SECONDS, Program
from ui.rail import TESTIMONY

KEYS = 201
KEY_EVERY, PAUSE, PAUSE_AFTER = 0.125, 1.5, 10
"""Seconds between two keys, seconds of a pause, and the keys before one."""


def run() -> list[Figure]:
    """The figures of paragraphs as people write them, and of marked ones."""
    paragraph = SENTENCE * 8
    count = BYTES // len(paragraph)
    return [
        *_figures("paragraphs", f"{paragraph}\n\n" * count),
        *_figures("marked for variants", f"[for 2 minutes] {paragraph}\n\n" * count),
    ]


def _figures(name: str, text: str) -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    i18n.install(app, "en")
    theme.dress(app)
    with tempfile.TemporaryDirectory() as folder:
        core = build_core(Paths(Path(folder)))
        core.writing.begin(None, "A long one", text)
        core.close()
        sys.setswitchinterval(TURN_SECONDS)
        program = Program(app, Launch(profile=folder))
        window = program.open()
        window.resize(1366, 740)
        _until(app, lambda: window.is_furnished and window.inside.jobs_are_idle)
        sys.excepthook = sys.__excepthook__
        window.inside.show_place(TESTIMONY)
        editor = window.inside.drafts._view.editor.text
        _until(app, lambda: window.inside.jobs_are_idle and not editor.document().isEmpty())
        _wait(app, PAUSE)
        _until(app, lambda: window.inside.jobs_are_idle)
        strokes = [one for keys in _places(editor) for one in _type(app, editor, keys)]
        _until(app, lambda: window.inside.jobs_are_idle)
        window.close()
        program.close()
    return _summed_up(name, strokes)


def _places(editor: QPlainTextEdit) -> Iterator[int]:
    """Put the cursor at the start, into the middle and to the end; how many keys come there."""
    for position in (0, editor.document().characterCount() // 2, -1):
        cursor = editor.textCursor()
        if position < 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(position)
        editor.setTextCursor(cursor)
        yield KEYS // 3


def _type(app: QApplication, editor: QPlainTextEdit, keys: int) -> list[float]:
    """Milliseconds from the moment each key was due until it was seen."""
    painted, strokes = _Painted(), []
    editor.viewport().installEventFilter(painted)
    due = time.perf_counter() + PAUSE
    for number in range(keys):
        _until(app, lambda: time.perf_counter() >= due)  # noqa: B023 (called at once)
        before = painted.count
        QTest.keyClick(editor, "word "[number % 5])
        _until(app, lambda: painted.count > before)  # noqa: B023
        strokes.append((time.perf_counter() - due) * 1000)
        due += KEY_EVERY if (number + 1) % PAUSE_AFTER else PAUSE
    editor.viewport().removeEventFilter(painted)
    return strokes


def _summed_up(name: str, strokes: list[float]) -> list[Figure]:
    said = f"{len(strokes)} keys, half of them below {statistics.median(strokes):.1f}"
    nineteen = statistics.quantiles(strokes, n=20)[-1]
    return [
        Figure(f"A key in a draft of 5 MB ({name}), 95 of 100", nineteen, "ms", FRAME, said),
        Figure(f"A key in a draft of 5 MB ({name}), the worst", max(strokes), "ms", FRAME),
    ]


class _Painted(QObject):
    """Counts the paints of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def _wait(app: QApplication, seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(app, lambda: time.perf_counter() >= end)


def _until(app: QApplication, ready: Callable[[], object]) -> None:
    """Let the window work until `ready`; it sleeps between its events, as it does in use."""
    end = time.monotonic() + 120
    awake = QTimer()
    awake.start(1)
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
