# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Brings the .ts files in step with the code, by Qt's own tool: `make translations`.

English gets only its plurals; the other languages get everything. Line numbers are left
out, so that moving code changes nothing here.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"


def update(file: Path, *options: str) -> None:
    """Add new texts to one file and take gone ones out."""
    code = sorted(str(path) for room in ("hearings", "ui") for path in (ROOT / room).rglob("*.py"))
    language = file.stem.removeprefix("hearings_")
    subprocess.run(
        [str(LUPDATE), *code, "-locations", "none", "-no-obsolete", "-source-language", "en",
         "-target-language", language, *options, "-ts", str(file)],
        check=True,
    )  # fmt: skip


def fill_english(file: Path) -> None:
    """Write the plurals that follow from "(s)" in the text."""
    tree = ET.parse(file)
    for message in tree.iter("message"):
        source, forms = message.findtext("source", ""), list(message.iter("numerusform"))
        for form, ending in zip(forms, ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    written = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f"{head}{written}\n", encoding="utf-8")


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("hearings_*.ts")):
        if path.stem == "hearings_en":
            update(path, "-pluralonly")
            fill_english(path)
        else:
            update(path)
