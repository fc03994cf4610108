# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""After a long day with an encrypted draft no word of it stands readable in any file.

The real window types, keeps versions, saves notes, learns a word, shows the paper of handing in
and writes it in every format, copies it, shows a fault, locks and unlocks and is killed; the
command line lists, exports, backs up and deletes. Then the profile, the folder for temporary
files and the home are searched. What was exported on purpose is the one exception.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from hearings.core import build_core
from hearings.paths import Paths
from tests.house.floor_plan import ROOT
from tests.support.vault_files import MARKER, PASSPHRASE, files_with

WORD = "periwinkle"

# Stops at each line that it prints, until the test answers with a line of its own.
DAY = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from hearings.domain.document_format import DocumentFormat
from hearings.launch import Launch
from hearings.tasks.handing_in import Paper
from ui import i18n, theme
from ui.app import Program

profile, passphrase, marker, handed_in = sys.argv[1:]
app = QApplication([])
i18n.install(app, "en")
theme.dress(app)
program = Program(app, Launch(profile=profile))
program.open()

def wait(for_what):
    for _ in range(4000):
        if for_what():
            return
        QTest.qWait(10)
    raise SystemExit("it never came: " + for_what.__doc__)

def unlock():
    QTest.keyClicks(program.locked.view.secret, passphrase)
    QTest.keyClick(program.locked.view.secret, Qt.Key.Key_Return)
    wait(lambda: program.window is not None and program.window.is_furnished)
    wait(lambda: program.window.inside.hearing is not None)
    wait(lambda: program.window.inside.jobs_are_idle)
    program.window.inside.show_place("testimony")
    wait(lambda: program.window.inside.jobs_are_idle)

def say(words):
    print(words, flush=True)
    sys.stdin.readline()

def type_words(words):
    editor = program.window.inside.drafts._view.editor.text
    editor.setFocus()
    QTest.keyClicks(editor, words)
    wait(lambda: program.window.inside.drafts.autosave.is_clean)

unlock()
program.window.inside.drafts.begin(None)
wait(lambda: program.window.inside.drafts.draft is not None)
type_words(f"Good evening. {marker} must end. ")
core, draft = program._core, program.window.inside.drafts.draft.id
core.writing.name_version(draft, f"{marker} as said")
core.writing.save_note(draft, f"{marker} for me alone")
core.writing.keep_paragraph(f"{marker} to be used again")
try:
    raise ValueError(f"our own fault, with {marker} in it")
except ValueError as fault:
    sys.excepthook(type(fault), fault, fault.__traceback__)
core.spelling.add(marker.split()[0])
inside = program.window.inside
inside.drafts.hand_in_wanted.emit(inside.drafts.draft)
handing_in = inside.page("testimony").handing_in._view
wait(lambda: marker in handing_in.preview.toPlainText())
for wanted in DocumentFormat:
    paper = core.writing.draft(draft), Paper(), wanted
    core.handing_in.export(*paper, Path(handed_in) / f"window.{wanted.value}")
paper = core.writing.draft(draft), Paper(is_for_lectern=True), DocumentFormat.PDF
core.handing_in.export(*paper, Path(handed_in) / "lectern.pdf")
handing_in.copy_body.click()
assert marker in app.clipboard().text()
print("typed", program.window.windowTitle(), flush=True)
sys.stdin.readline()
program.lock_now()
assert program.locked is not None
wait(lambda: marker not in app.clipboard().text())
say("locked " + app.clipboard().text())
unlock()
program.window.inside.open_draft(draft)
wait(lambda: program.window.inside.drafts.draft is not None)
type_words(f"Once more: {marker}. ")
say("typed again")
app.exec()
"""


@pytest.mark.slow
def test_no_word_of_an_encrypted_draft_is_readable_after_a_long_day(tmp_path: Path):
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    for folder in (home, temporary):
        folder.mkdir()
    paths = Paths(home / "profile")
    core = build_core(paths)
    core.following.follow("ca-oakland")
    core.guarding.encrypt(PASSPHRASE)
    core.close()
    environment = os.environ | {
        "HOME": str(home), "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "share"),
        "XDG_STATE_HOME": str(home / "state"), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    searched: list[Path] = [home, temporary]
    handed_in = tmp_path / "handed-in"
    handed_in.mkdir()
    a_day_in_the_window(paths, environment, searched, handed_in)
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    said = verbs(paths, environment, secret, handed_in)
    assert WORD in said, "the verbs were to show the draft"
    check(searched, "after the verbs")
    assert files_with(handed_in, WORD), "the search is blind"
    core = build_core(paths)
    core.guarding.unlock(PASSPHRASE)
    (draft,) = core.writing.drafts()
    assert draft.text.count(MARKER) == 2
    core.close()


def a_day_in_the_window(
    paths: Paths, environment: Mapping[str, str], searched: list[Path], handed_in: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", DAY, str(paths.profile), PASSPHRASE, MARKER, str(handed_in)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment, cwd=ROOT,
    ) as running:  # fmt: skip
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        for moment in ("typed", "locked", "typed again"):
            line = running.stdout.readline()
            assert line.startswith(moment), running.stderr.read()
            assert WORD not in line, "a title of a window has words of the draft"
            check(searched, moment)
            running.stdin.write("on\n")
            running.stdin.flush()
        running.kill()
        running.wait()
    check(searched, "killed")


def verbs(paths: Paths, environment: Mapping[str, str], secret: Path, target: Path) -> str:
    """What the command line says of the draft, and hands out where it is told to."""

    def run(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "hearings", "--profile", str(paths.profile),
             "--passphrase-file", str(secret), *words],
            capture_output=True, text=True, check=False, env=environment, cwd=ROOT, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    listed = run("drafts", "list")
    core = build_core(paths)
    core.guarding.unlock(PASSPHRASE)
    draft = core.writing.drafts()[0].id
    core.close()
    listed += run("drafts", "show", draft)
    for ending in ("txt", "docx", "pdf"):
        run("drafts", "export", draft, "--out", str(target / f"testimony.{ending}"))
    run("backup", str(paths.profile / "backup.file"))
    run("restore", str(paths.profile / "backup.file"))
    run("next")
    run("doctor")
    return listed


def check(searched: list[Path], moment: str) -> None:
    for folder in searched:
        assert files_with(folder, WORD) == set(), moment
