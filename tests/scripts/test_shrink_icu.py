# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The tables of ICU that nobody opens go, and Qt orders letters with the rest as before."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from scripts.shrink_icu import NotIcuData, names, shrink, shrink_file

FOLDER = Path(PySide6.__path__[0]) / "Qt" / "lib"
FOUND = sorted(FOLDER.glob("libicudata.so.*"))

ORDERING = """
from PySide6.QtCore import QCollator, QLocale, QUrl
for name in ("en_US", "es_US"):
    words = ["zebra", "Äpfel", "apple", "ñandú", "nube", "ola", "Zoo"]
    print(sorted(words, key=QCollator(QLocale(name)).sortKey))
print(QLocale("tr_TR").toUpper("i"), QUrl("http://bücher.example").toEncoded())
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0])
"""

pytestmark = pytest.mark.skipif(not FOUND, reason="Qt has no ICU on this system")


def ordered(**environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", ORDERING], check=True, capture_output=True,
        encoding="utf-8", env=os.environ | environment,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_qt_orders_letters_and_names_hosts_as_before(tmp_path: Path):
    small = tmp_path / FOUND[0].name
    small.write_bytes(FOUND[0].read_bytes())
    assert shrink_file(small) > 20_000_000
    whole, ours = ordered(), ordered(LD_PRELOAD=str(small))
    assert ours[-1] == str(small)
    assert ours[:-1] == whole[:-1]
    assert "'nube', 'ñandú', 'ola'" in ours[1]


def test_the_tables_of_our_languages_stay_and_those_of_others_go():
    small = shrink(FOUND[0].read_bytes())
    kept = {name.split("/", 1)[1] for name in names(small)}
    assert {"root.res", "en.res", "es.res", "coll/root.res", "coll/es.res"} <= kept
    assert {"uts46.nrm", "coll/ucadata.icu"} <= kept
    assert not {"de.res", "coll/zh.res", "brkitr/cjdict.dict", "curr/en.res"} & kept
    assert not any(name.endswith(".cnv") for name in kept)


def test_what_was_shrunk_cannot_be_shrunk_further():
    small = shrink(FOUND[0].read_bytes())
    assert shrink(small) == small


@pytest.mark.parametrize("other", [b"", b"no library " * 99, b"\x7fELF\x02\x01" + bytes(999)])
def test_another_file_is_refused(other: bytes):
    with pytest.raises(NotIcuData):
        shrink(other)
