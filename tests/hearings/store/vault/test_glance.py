# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The first look into the vault tells what the shelves tell, without SQLAlchemy."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.correction import Correction
from hearings.domain.export_note import ExportNote
from hearings.domain.rule import Subject
from hearings.domain.testimony import HearingTie
from hearings.errors import StoreTooNew, VaultDamaged
from hearings.store.kinds import VAULT
from hearings.store.vault.glance import VaultGlance
from hearings.store.vault.vault import Vault
from tests.hearings.store.spoiling import set_layout
from tests.support.records import SEEN


def tie(hearing_id: str) -> HearingTie:
    return HearingTie(hearing_id, "sampleville-ca", "City Council", date(2026, 12, 1))


def test_it_tells_what_the_shelves_hold(vault: Vault):
    for hearing_id in ("h-1", "h-2", "h-1"):
        vault.drafts.add(at=SEEN, tie=tie(hearing_id))
    vault.drafts.move_to_trash(vault.drafts.add(at=SEEN, tie=tie("h-3")).id, SEEN)
    vault.drafts.add(at=SEEN)
    for place in ("b", "a"):
        vault.follows.follow("place", place, SEEN)
    vault.exports.note_all(ExportNote("h-9", uid, 0, SEEN, "", SEEN) for uid in ("u1", "u2"))
    own = Correction("b", "Año", Subject.SPEAKING, "minutes = 2", SEEN, "Read.")
    for one in (own, replace(own, body="")):
        vault.corrections.keep(one)
    glance = VaultGlance(vault.path)
    assert glance.corrections() == vault.corrections.all() == (replace(own, body=""), own)
    assert glance.followed("place") == ("b", "a")
    assert glance.followed("topic") == ()
    assert glance.draft_counts() == {"h-1": 2, "h-2": 1, "": 1}
    assert glance.drafted_hearings() == {"h-1", "h-2"}
    assert glance.exported_hearings() == {"h-9"}
    glance.close()


def test_a_missing_file_holds_nothing(tmp_path: Path):
    glance = VaultGlance(tmp_path / "vault.db")
    assert (glance.followed("place"), glance.draft_counts()) == ((), {})
    assert glance.drafted_hearings() == glance.exported_hearings() == frozenset()
    glance.close()
    assert list(tmp_path.iterdir()) == []


def test_damage_and_a_newer_layout_are_told(vault: Vault):
    vault.close()
    set_layout(vault.path, VAULT.version + 1)
    glance = VaultGlance(vault.path)
    with pytest.raises(StoreTooNew):
        glance.followed("place")
    vault.path.write_bytes(b"no vault" * 1_000)
    with pytest.raises(VaultDamaged):
        glance.followed("place")
    glance.close()


def test_it_does_without_sqlalchemy(vault: Vault):
    vault.follows.follow("place", "sampleville-ca", SEEN)
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from hearings.store.vault.glance import VaultGlance\n"
        "print(VaultGlance(Path(sys.argv[1])).followed('place'))\n"
        "print(sorted({'sqlalchemy', 'alembic'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(vault.path)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[4],
    )  # fmt: skip
    assert done.stdout == "('sampleville-ca',)\n[]\n"
