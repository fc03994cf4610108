# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A third language is one file more: both shells speak it, and no code was changed."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.house.floor_plan import ROOT

MARK = "¤"
"""Before every text of the language that is made here from the Spanish one."""

RULE = "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
"""Polish: three forms, as neither English nor Spanish has."""

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication
from tests.support import window
from tests.support.screens import preferences, show_one
from ui import i18n, theme
from ui.help.pages import page
from ui.preferences.general import GeneralFields

app = QApplication([])
i18n.install(app, "")
theme.dress(app)
theme.shape(app)
app.setProperty(window.DRESSED, True)
with window.open_window(Path(sys.argv[1])) as desk:
    inside = desk.window.inside
    print(*[button.text().strip() for button in inside.frame.rail.buttons.values()], sep="|")
    show_one(desk, preferences(0))
    language = inside.preferences.page.findChild(GeneralFields).language
    print(*map(language.itemText, range(language.count())), sep="|")
print(*[QCoreApplication.translate("Fitting", "%n word(s)", None, n) for n in (1, 2, 5)], sep="|")
print(QLocale().toString(QDate(2026, 11, 24), "dddd"), QLocale().decimalPoint(), sep="|")
print(page("safety").splitlines()[0], page("safety").splitlines()[-1], sep="|")
"""


@pytest.fixture(scope="module")
def in_polish(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a system in Polish, where the resources hold one file more."""
    folder = tmp_path_factory.mktemp("third")
    (folder / "resources" / "translations").mkdir(parents=True)
    for one in (ROOT / "resources").iterdir():
        if one.name != "translations":
            (folder / "resources" / one.name).symlink_to(one)
    for one in (ROOT / "resources" / "translations").iterdir():
        (folder / "resources" / "translations" / one.name).symlink_to(one)
    write_third(folder / "resources" / "translations" / "hearings_pl.ts")
    plain = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    return plain | {
        "LANG": "pl_PL.UTF-8",
        "PYTHONPATH": os.pathsep.join(map(str, (folder, ROOT))),
        "PYTHONIOENCODING": "utf-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def write_third(file: Path) -> None:
    """Write a language in which every text is the Spanish one with a mark before it."""
    tree = ET.parse(ROOT / "resources" / "translations" / "hearings_es.ts")
    tree.getroot().set("language", "pl")
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if message.findtext("source") == "n != 1":
            translation.text = RULE
        elif forms := translation.findall("numerusform"):
            many = forms[-1].text
            translation.append(last := ET.Element("numerusform"))
            for at, form in enumerate((*forms, last)):
                form.text = f"{MARK}{at} {many}"
        else:
            translation.text = f"{MARK}{translation.text}"
    tree.write(file, encoding="utf-8")


def run(environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        capture_output=True, text=True, encoding="utf-8", timeout=60,
        env=environment, cwd=environment["PYTHONPATH"].split(os.pathsep)[0], check=False,
    )  # fmt: skip


def test_the_command_line_speaks_it(in_polish: dict[str, str], tmp_path: Path):
    profile = ["--profile", str(tmp_path / "profile")]
    told = run(in_polish, "-m", "hearings", "--help").stdout
    assert f"{MARK}Próximas audiencias sobre vigilancia" in told
    refused = run(in_polish, "-m", "hearings", *profile, "list", "--place", "nowhere")
    assert refused.stderr.startswith(f"hearings: {MARK}No hay ningún lugar “nowhere”.")
    assert refused.returncode != 0


def test_the_window_speaks_it_and_writes_dates_as_it_does(
    in_polish: dict[str, str], tmp_path: Path
):
    done = run(in_polish, "-c", WINDOW, str(tmp_path / "profile"))
    assert done.returncode == 0, done.stderr
    rail, offered, plurals, written, guide = done.stdout.splitlines()
    assert f"{MARK}Audiencias" in rail.split("|")
    assert all(button.startswith(MARK) for button in rail.split("|"))
    assert offered == f"{MARK}El del sistema|American English|Español|Polski"
    assert plurals == f"{MARK}0 1 palabras|{MARK}1 2 palabras|{MARK}2 5 palabras"
    assert written == "wtorek|,"
    title, why = guide.split("|")
    assert title == "# Your safety", "nobody translated the page"
    assert why.startswith(f"*{MARK}"), "and that is said in the language of the window"
