# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The first list is read before the window is built, or it is said why not."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from hearings.core import Core
from hearings.errors import VaultDamaged
from tests.house.floor_plan import ROOT
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.upcoming.preparing import fresh_names, prepare

TODAY = date(2026, 11, 23)

SLOW = """
import sys
from datetime import date
from pathlib import Path
from hearings.core import build_core
from hearings.paths import Paths
from ui.upcoming.preparing import prepare
prepared = prepare(build_core(Paths(Path(sys.argv[1]))), date(2026, 11, 23))
assert prepared.first.listing.total == 1, prepared
slow = {"sqlalchemy", "alembic", "icalendar", "httpcore2", "selectolax"}
print(*sorted(slow & set(sys.modules)))
"""


def test_the_first_page_is_read_with_everything_round_it(core: Core):
    core.following.follow(OAKLAND)
    (hearing_id,) = listed(core, record())
    core.writing.begin(core.looking.hearing(hearing_id))
    prepared = prepare(core, TODAY)
    assert prepared.followed == (OAKLAND,)
    assert prepared.problem is None
    assert prepared.first is not None
    assert [row.id for row in prepared.first.rows] == [hearing_id]
    assert prepared.around.today == TODAY
    assert prepared.around.place_names[OAKLAND] == "Oakland"
    assert prepared.around.drafted == {hearing_id}


def test_a_new_profile_has_an_empty_list_and_no_problem(core: Core):
    prepared = prepare(core, TODAY)
    assert (prepared.followed, prepared.problem) == ((), None)
    assert prepared.first is not None
    assert prepared.first.listing.total == 0
    assert not core.paths.catalogue.exists(), "looking must not make a file"


def test_a_vault_that_cannot_be_read_is_a_problem_and_no_crash(core: Core):
    core.paths.vault.parent.mkdir(parents=True)
    core.paths.vault.write_bytes(b"this is no vault" * 900)
    prepared = prepare(core, TODAY)
    assert isinstance(prepared.problem, VaultDamaged)
    assert prepared.first is None


def test_fresh_names_are_those_of_the_book_as_it_is_now(core: Core):
    assert fresh_names(core).places[OAKLAND] == "Oakland"
    assert len(fresh_names(core).topics) > 5


def test_nothing_slow_is_imported_for_it(core: Core, tmp_path: Path):
    core.following.follow(OAKLAND)
    listed(core, record())
    core.close()
    done = subprocess.run(
        [sys.executable, "-c", SLOW, str(core.paths.profile)],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.split() == []
