# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Full disks, read-only folders, other processes: each is told by its class, nothing is lost."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from hearings.domain.listing import ListQuery
from hearings.errors import (
    CatalogueDamaged,
    DiskFull,
    ProfileError,
    ProfileInUse,
    ProfileReadOnly,
    VaultDamaged,
)
from hearings.kept_answer import KeptAnswer
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.store.faults import profile_error, told_by_class
from hearings.store.kinds import CATALOGUE, VAULT
from hearings.store.vault.glance import VaultGlance
from hearings.store.vault.vault import Vault, open_vault
from tests.hearings.store.disks import fill_up, read_only, small_disk
from tests.hearings.store.spoiling import set_layout
from tests.support.records import SEEN, sample_item, sample_place, sample_reading, sample_record
from tests.support.turned_clock import TurnedClock

PLACE = sample_place()
ROOT = Path(__file__).parents[3]
LONG = "What I mean to say is this. " * 40_000


def crowd(first: int, count: int) -> list:
    return [
        sample_record(
            str(number), items=tuple(sample_item(f"{number} {n} " * 40) for n in range(9))
        )
        for number in range(first, first + count)
    ]


def fill_catalogue(catalogue: Catalogue, count: int = 20) -> None:
    catalogue.store_reading(PLACE, sample_reading(*crowd(0, count)), SEEN)


def test_a_catalogue_on_a_full_disk_tells_so_and_goes_on_later(tmp_path: Path):
    with small_disk(tmp_path / "disk") as disk:
        catalogue = open_catalogue(disk / "catalogue.db")
        fill_catalogue(catalogue)
        free = fill_up(disk, leave=8_192)
        later = sample_reading(*crowd(0, 20), *crowd(100, 200))
        with pytest.raises(DiskFull) as told:
            catalogue.store_reading(PLACE, later, SEEN + timedelta(hours=1))
        assert told.value.path == disk / "catalogue.db"
        assert catalogue.count() == 20
        assert len(list(catalogue.hearings(ListQuery(text="19")))) == 1
        free()
        catalogue.store_reading(PLACE, sample_reading(*crowd(0, 30)), SEEN + timedelta(hours=2))
        assert catalogue.count() == 30
        catalogue.close()


def test_a_draft_on_a_full_disk_keeps_its_last_confirmed_text(tmp_path: Path, clock: TurnedClock):
    with small_disk(tmp_path / "disk") as disk:
        vault = open_vault(disk / "vault.db", clock)
        draft = vault.drafts.add(at=SEEN, text="The text that stands.")
        free = fill_up(disk)
        with pytest.raises(DiskFull):
            vault.drafts.save_text(draft.id, LONG, SEEN)
        assert vault.drafts.get(draft.id) == draft
        with pytest.raises(DiskFull):
            vault.back_up()
        assert list((disk / "backups").glob("*")) == []
        free()
        vault.drafts.save_text(draft.id, "Going on.", SEEN)
        assert [one.text for one in vault.drafts.versions(draft.id)] == ["The text that stands."]
        vault.close()
        again = open_vault(disk / "vault.db", clock)
        assert (again.damage, again.drafts.get(draft.id).text) == (None, "Going on.")
        again.close()


@pytest.mark.parametrize("open_store", [open_catalogue, open_vault])
def test_a_store_cannot_be_begun_on_a_full_disk(
    tmp_path: Path, open_store: Callable[[Path], Catalogue | Vault]
):
    with small_disk(tmp_path / "disk") as disk:
        fill_up(disk)
        with pytest.raises(DiskFull):
            open_store(disk / "store.db")


UNDER_A_LIMIT = """
import resource, signal, sys
from datetime import datetime, UTC
from pathlib import Path
from hearings.errors import DiskFull
from hearings.store.vault.vault import open_vault
vault = open_vault(Path(sys.argv[1]))
draft = vault.drafts.add(at=datetime.now(UTC), text="The text that stands.")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    vault.drafts.save_text(draft.id, "x" * 3_000_000, datetime.now(UTC))
except DiskFull:
    print(vault.drafts.get(draft.id).text)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits for a process")
def test_a_limit_on_the_size_of_files_is_a_full_disk(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", UNDER_A_LIMIT, str(tmp_path / "vault.db")],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout == "The text that stands.\n"
    vault = open_vault(tmp_path / "vault.db")
    assert (vault.damage, [one.text for one in vault.drafts.all()]) == (
        None, ["The text that stands."],
    )  # fmt: skip
    vault.close()


@pytest.mark.parametrize("is_clean", [True, False], ids=["closed well", "log left behind"])
def test_a_catalogue_nobody_can_write_is_read(tmp_path: Path, is_clean: bool):
    path = tmp_path / "profile" / "catalogue.db"
    catalogue = open_catalogue(path)
    fill_catalogue(catalogue)
    kept = {one: one.read_bytes() for one in path.parent.iterdir()}
    catalogue.close()
    if not is_clean:
        for one, content in kept.items():
            one.write_bytes(content)
    with read_only(path.parent):
        looked = open_catalogue(path)
        assert looked.is_read_only
        assert (looked.rebuilt, looked.count()) == (None, 20)
        assert looked.place_states(SEEN)[0].ahead == 20
        assert looked.kept("https://a.example") is None
        for write in (
            lambda: looked.store_reading(PLACE, sample_reading(), SEEN),
            lambda: looked.note_failure(PLACE.id, "x", ProfileError(), SEEN),
            lambda: looked.keep("https://a.example", KeptAnswer(None, None, "", b""), SEEN),
            lambda: looked.mark_again(lambda record: record, "v", None),
        ):
            with pytest.raises(ProfileReadOnly) as told:
                write()
            assert told.value.path == path
        looked.close()
        glance = Glance(path)
        assert glance.listing(ListQuery(text="adopt 19")).total == 0
        assert glance.listing(ListQuery(text="19")).total == 1
        glance.close()


def test_a_vault_nobody_can_write_is_read(tmp_path: Path, clock: TurnedClock):
    path = tmp_path / "profile" / "vault.db"
    vault = open_vault(path, clock)
    draft = vault.drafts.add(at=SEEN, text="Mine.")
    vault.close()
    with read_only(path.parent):
        looked = open_vault(path, clock)
        assert (looked.damage, looked.is_read_only) == (None, True)
        assert looked.drafts.get(draft.id) == draft
        for write in (
            lambda: looked.drafts.save_text(draft.id, "Other.", SEEN),
            lambda: looked.drafts.add(at=SEEN),
            lambda: looked.follows.follow("place", "x", SEEN),
            lambda: looked.back_up(),
        ):
            with pytest.raises(ProfileReadOnly):
                write()
        looked.close()
        glance = VaultGlance(path)
        assert glance.draft_counts() == {"": 1}
        glance.close()


def test_a_damaged_vault_nobody_can_write_is_shown_too(tmp_path: Path, clock: TurnedClock):
    path = tmp_path / "profile" / "vault.db"
    vault = open_vault(path, clock)
    draft = vault.drafts.add(at=SEEN, text="Mine.")
    vault.close()
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    with read_only(path.parent):
        looked = open_vault(path, clock)
        assert looked.damage is not None
        assert looked.damage.backups == ()
        assert looked.drafts.all() == (draft,)
        looked.close()


def test_a_damaged_catalogue_nobody_can_write_is_told(tmp_path: Path):
    path = tmp_path / "profile" / "catalogue.db"
    path.parent.mkdir()
    path.write_bytes(b"no catalogue" * 900)
    with read_only(path.parent), pytest.raises(CatalogueDamaged) as told:
        open_catalogue(path)
    assert (told.value.path, told.value.kept_as) == (path, None)


@pytest.mark.parametrize("open_store", [open_catalogue, open_vault])
def test_nothing_can_be_begun_or_migrated_where_nothing_can_be_written(
    tmp_path: Path, open_store: Callable[[Path], Catalogue | Vault]
):
    older = tmp_path / "profile" / "older.db"
    open_store(older).close()
    set_layout(older, -1)
    with read_only(tmp_path / "profile"):
        for path in (older, tmp_path / "profile" / "new.db", tmp_path / "profile" / "a" / "new.db"):
            with pytest.raises(ProfileReadOnly):
                open_store(path)


WRITING = """
import sys
from datetime import timedelta
from pathlib import Path
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.vault.vault import open_vault
from tests.support.records import SEEN, sample_place, sample_reading, sample_record
folder, name = Path(sys.argv[1]), sys.argv[2]
catalogue, vault = open_catalogue(folder / "catalogue.db"), open_vault(folder / "vault.db")
for number in range(30):
    records = [sample_record(f"{number}-{n}") for n in range(5)]
    at = SEEN + timedelta(minutes=number)
    catalogue.store_reading(sample_place(name), sample_reading(*records), at)
    vault.drafts.add(at=at, title=f"{name} {number}")
catalogue.close()
vault.close()
"""


def test_two_processes_write_at_once_and_nothing_is_lost(tmp_path: Path):
    names = ("one-ca", "two-ca")
    running = [
        subprocess.Popen([sys.executable, "-c", WRITING, str(tmp_path), name], cwd=ROOT)
        for name in names
    ]
    assert [process.wait(120) for process in running] == [0, 0]
    catalogue, vault = open_catalogue(tmp_path / "catalogue.db"), open_vault(tmp_path / "vault.db")
    assert (catalogue.rebuilt, vault.damage) == (None, None)
    found = [(one.place_id, one.record.source_ids[0]) for one in catalogue.hearings(ListQuery())]
    assert sorted(found) == sorted(
        (name, f"{number}-{n}") for name in names for number in range(30) for n in range(5)
    )
    titles = {draft.title for draft in vault.drafts.all()}
    assert titles == {f"{name} {number}" for name in names for number in range(30)}
    catalogue.close()
    vault.close()


def test_threads_write_at_once_and_nothing_is_lost(catalogue: Catalogue):
    failures = []

    def write(name: str) -> None:
        try:
            for number in range(10):
                reading = sample_reading(sample_record(str(number)))
                catalogue.store_reading(sample_place(name), reading, SEEN)
                catalogue.keep(
                    f"https://{name}.example/{number}", KeptAnswer("", "", "", b""), SEEN
                )
                list(catalogue.hearings(ListQuery(text="council")))
        except ProfileError as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(f"place{n}-ca",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert catalogue.count() == 80
    assert catalogue.kept("https://place7-ca.example/9") is not None


def test_a_file_another_program_will_not_let_go_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("hearings.store.opening.BUSY_SECONDS", 0.05)
    catalogue = open_catalogue(tmp_path / "catalogue.db")
    with closing(sqlite3.connect(catalogue.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProfileInUse) as told:
            fill_catalogue(catalogue)
        assert told.value.path == catalogue.path
        other.execute("ROLLBACK")
    fill_catalogue(catalogue)
    catalogue.close()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_WRITE, DiskFull),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ProfileReadOnly),
        (sqlite3.SQLITE_CANTOPEN, ProfileReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, ProfileInUse),
        (sqlite3.SQLITE_CORRUPT_VTAB, VaultDamaged),
        (sqlite3.SQLITE_NOTADB, VaultDamaged),
        (sqlite3.SQLITE_IOERR_READ, VaultDamaged),
    ],
)
def test_a_code_of_sqlite_has_its_class(tmp_path: Path, code: int, kind: type[ProfileError]):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    told = profile_error(error, VAULT, tmp_path)
    assert type(told) is kind
    assert told.path == tmp_path


def test_a_fault_of_ours_is_not_taken_for_one_of_the_world(tmp_path: Path):
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError),
        told_by_class(CATALOGUE, tmp_path),
    ):
        connection.execute("SELECT nonsense")
    with pytest.raises(sqlite3.ProgrammingError), told_by_class(CATALOGUE, tmp_path):
        raise sqlite3.ProgrammingError
