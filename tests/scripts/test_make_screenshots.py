# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The pictures of the README and the manual are few, small and those that the script takes."""

import pytest

from scripts.make_screenshots import IMAGES, LOOKS, PICTURED, a_bill, main, the_safety_page
from tests.support.screens import SHOWN, written

MOST_BYTES = 80_000


def test_the_pictured_screens_are_screens_that_the_tests_walk():
    assert set(PICTURED.values()) <= {*SHOWN, a_bill, written, the_safety_page}


def test_every_screen_is_taken_in_each_look_that_a_release_is_looked_at_in():
    assert set(LOOKS) == {"light", "dark", "spanish", "large", "doubled", "mirrored"}


@pytest.mark.parametrize("folder", [IMAGES, IMAGES / "es"], ids=["en", "es"])
def test_the_pictures_of_the_manual_are_those_of_the_script_and_small(folder):
    taken = {one.stem: one.stat().st_size for one in folder.glob("*.png")}
    assert set(taken) == set(PICTURED)
    assert [name for name, size in taken.items() if size > MOST_BYTES] == []


def test_it_says_how_it_is_called_and_takes_no_picture_then(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "every screen to here" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
