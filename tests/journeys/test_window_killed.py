# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whenever the program is killed, no more than two seconds of typing are lost."""

import os
import random
import selectors
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.support.vault_files import PASSPHRASE

ROUNDS = 5
LOST_AT_MOST = 2.0
STARTS_WITHIN = 60.0

# The real program; a pair of hands types one word after the other and says when.
TYPIST = """
import sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from hearings.launch import Launch
from ui import i18n, theme
from ui.app import Program

app = QApplication([])
i18n.install(app, "en")
theme.dress(app)
program = Program(app, Launch(profile=sys.argv[1]))
program.open()
number = None

def type_a_word():
    global number
    window = program.window
    if window is None:
        secret = program.locked.view.secret
        if secret.isEnabled():
            QTest.keyClicks(secret, sys.argv[2])
            QTest.keyClick(secret, Qt.Key.Key_Return)
        return
    if not window.is_furnished or not (window.inside.jobs_are_idle or number is not None):
        return
    if not hasattr(window.inside, "drafts"):
        window.inside.show_place("testimony")
    elif window.inside.drafts.draft is None:
        window.inside.drafts.begin(None)
    else:
        editor = window.inside.drafts._view.editor.text
        if number is None:
            number = len(editor.toPlainText().split())
        editor.setFocus()
        QTest.keyClicks(editor, f"w{number} ")
        print(number, time.monotonic(), flush=True)
        number += 1

hands = QTimer()
hands.timeout.connect(type_a_word)
hands.start(30)
app.exec()
"""


@dataclass
class Typed:
    """The words the hands typed, with the moment of each, and the moment of the end."""

    words: dict[int, float] = field(default_factory=dict)
    killed_at: float = 0.0

    def seconds_lost(self, kept: int) -> float:
        """How long before the end the first word was typed that is not kept."""
        lost = [at for number, at in self.words.items() if number >= kept]
        return self.killed_at - min(lost) if lost else 0.0


def type_and_kill(profile: Path, seconds: float) -> Typed:
    """Let the hands type for so long from their first word, and kill the program."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(profile), PASSPHRASE],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT,
    ) as running:  # fmt: skip
        try:
            return _watch(running, seconds)
        finally:
            running.kill()


def _watch(running: subprocess.Popen[bytes], seconds: float) -> Typed:
    typed = Typed()
    until = time.monotonic() + STARTS_WITHIN
    assert running.stdout is not None
    heard = b""
    with selectors.DefaultSelector() as selector:
        selector.register(running.stdout, selectors.EVENT_READ)
        while (left := until - time.monotonic()) > 0:
            if not selector.select(left):
                break
            heard += os.read(running.stdout.fileno(), 65_536)
            assert heard, "the program ended by itself"
            is_first = not typed.words
            *lines, heard = heard.split(b"\n")
            for line in lines:
                number, at = line.split()
                typed.words[int(number)] = float(at)
            if is_first and typed.words:
                until = time.monotonic() + seconds
    typed.killed_at = time.monotonic()
    running.kill()
    assert typed.words, "nothing was typed in time"
    return typed


@pytest.mark.slow
@pytest.mark.parametrize("is_encrypted", [False, True], ids=["plain", "encrypted"])
def test_no_more_than_two_seconds_of_typing_are_ever_lost(tmp_path: Path, is_encrypted: bool):
    lost = seconds_lost(tmp_path / "profile", ROUNDS, is_encrypted=is_encrypted)
    assert max(lost) <= LOST_AT_MOST, [round(one, 2) for one in lost]


def seconds_lost(profile: Path, rounds: int, *, is_encrypted: bool) -> list[float]:
    """Type and kill so often; the answer is how many seconds of typing were lost each time.

    The vault must open each time, and hold the words in the order in which they were typed.
    """
    if is_encrypted:
        core = build_core(Paths(profile))
        core.guarding.encrypt(PASSPHRASE)
        core.close()
    chance = random.Random(20261123)
    lost = []
    saved_something = 0
    for _ in range(rounds):
        typed = type_and_kill(profile, chance.uniform(0.0, 2.8))
        core = build_core(Paths(profile))
        assert core.problems() == ()
        if is_encrypted:
            core.guarding.unlock(PASSPHRASE)
        (draft,) = core.writing.drafts()
        assert core.problems() == (), "the vault does not open as it should"
        core.close()
        kept = draft.text.split()
        assert kept == [f"w{number}" for number in range(len(kept))], "words are out of order"
        saved_something += len(kept) > min(typed.words)
        lost.append(typed.seconds_lost(len(kept)))
    assert saved_something >= rounds // 3, "the program was always killed before it could save"
    return lost
