# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The power fails: whatever part of the last writes is on the disk, the vault opens whole.

A real run of saves is recorded as the states of its files after each confirmed save. What a
disk may hold after a failure is then made of them: the log cut at every frame and within
frames, with frames that are torn, nonsense, or never came, and a checkpoint that was broken
off after any page.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hearings.store.vault.vault import open_vault
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

KEYS = pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
SAVES = 8
HEADER, FRAME = 32, 24 + 4_096


@dataclass(frozen=True)
class Recorded:
    """The main file, the log as it stood at the end, and how long it was after each save."""

    main: bytes
    log: bytes
    confirmed: tuple[int, ...]

    def saves_in(self, length: int) -> int:
        """How many saves are confirmed by the time the log is so long."""
        return sum(end <= length for end in self.confirmed)


def text_of(number: int) -> str:
    return f"{number}: " + "and that is what I mean to say. " * (number * 97 % 500)


def record(folder: Path, clock: TurnedClock, key: bytes | None) -> Recorded:
    path = folder / "recorded" / "vault.db"
    vault = open_vault(path, clock, key)
    draft = vault.drafts.add(at=SEEN, text=text_of(0))
    vault._database.empty_log()
    main, log, ends = path.read_bytes(), Path(f"{path}-wal"), []
    for number in range(1, SAVES + 1):
        vault.drafts.save_text(draft.id, text_of(number), SEEN)
        ends.append(log.stat().st_size)
    found = Recorded(main, log.read_bytes(), tuple(ends))
    assert path.read_bytes() == main, "nothing was to be put into the file meanwhile"
    vault.close()
    return found


def opened_after(
    folder: Path, clock: TurnedClock, key: bytes | None, main: bytes, log: bytes
) -> int:
    """Open what the disk holds; the answer is the number of the save that is there, whole."""
    path = folder / "after" / "vault.db"
    path.parent.mkdir(exist_ok=True)
    for old in path.parent.glob("vault.*"):
        old.unlink()
    path.write_bytes(main)
    Path(f"{path}-wal").write_bytes(log)
    vault = open_vault(path, clock, key)
    assert vault.damage is None
    (draft,) = vault.drafts.all()
    number = int(draft.text.split(":")[0])
    assert draft.text == text_of(number)
    # It can be gone on with.
    vault.drafts.save_text(draft.id, draft.text + "!", SEEN)
    vault.close()
    return number


def cuts(recorded: Recorded) -> Iterator[int]:
    """Every border of a frame, and a place within each."""
    for start in range(HEADER, len(recorded.log) + 1, FRAME):
        yield start
        if start < len(recorded.log):
            yield start + 24 + (start * 7919) % 4_096
    yield from (0, 1, HEADER - 1)


@KEYS
def test_a_log_cut_anywhere_holds_every_save_confirmed_by_then(
    tmp_path: Path, clock: TurnedClock, key: bytes | None
):
    recorded = record(tmp_path, clock, key)
    tried = 0
    for cut in sorted(set(cuts(recorded))):
        found = opened_after(tmp_path, clock, key, recorded.main, recorded.log[:cut])
        assert found == recorded.saves_in(cut), cut
        tried += 1
    assert tried > 2 * SAVES
    assert recorded.saves_in(len(recorded.log)) == SAVES


@KEYS
@pytest.mark.parametrize("what", [b"\x00", b"\xff", b"old"], ids=["zeros", "ones", "old-frames"])
def test_a_torn_frame_costs_only_what_was_not_confirmed(
    tmp_path: Path, clock: TurnedClock, key: bytes | None, what: bytes
):
    recorded = record(tmp_path, clock, key)
    before = 0
    for end in recorded.confirmed:
        # The frames of this save are on the disk in part: the rest is what lay there before.
        for torn_at in {before + 40, (before + end) // 2, end - 600} - {0}:
            rest = end - torn_at
            stuff = recorded.log[:rest].ljust(rest, b"\0") if what == b"old" else what * rest
            log = recorded.log[:torn_at] + stuff
            found = opened_after(tmp_path, clock, key, recorded.main, log)
            # The end of a page may be what lay there before by chance.
            kept = end if log == recorded.log[:end] else before
            assert found == recorded.saves_in(kept), (before, torn_at)
        before = end


@KEYS
def test_frames_that_came_to_the_disk_out_of_order_are_not_believed(
    tmp_path: Path, clock: TurnedClock, key: bytes | None
):
    recorded = record(tmp_path, clock, key)
    confirmed = recorded.confirmed[SAVES // 2]
    frames = range(confirmed, len(recorded.log), FRAME)
    chance = random.Random(20261123)
    for _ in range(20):
        log = bytearray(recorded.log)
        for start in chance.sample(list(frames), len(frames) // 2):
            log[start : start + FRAME] = bytes(FRAME)
        found = opened_after(tmp_path, clock, key, recorded.main, bytes(log))
        assert SAVES // 2 + 1 <= found <= SAVES


@KEYS
def test_a_log_put_into_the_file_in_part_is_put_in_again(
    tmp_path: Path, clock: TurnedClock, key: bytes | None
):
    recorded = record(tmp_path, clock, key)
    latest: dict[int, bytes] = {}
    for start in range(HEADER, len(recorded.log), FRAME):
        frame = recorded.log[start : start + FRAME]
        latest[int.from_bytes(frame[:4], "big")] = frame[24:]
    chance = random.Random(7)
    for _ in range(20):
        main = bytearray(recorded.main.ljust(max(latest) * 4_096, b"\0"))
        for page in chance.sample(sorted(latest), chance.randint(1, len(latest))):
            half = chance.choice([512, 2_048, 4_096])
            at = (page - 1) * 4_096
            main[at : at + half] = latest[page][:half]
        found = opened_after(tmp_path, clock, key, bytes(main), recorded.log)
        assert found == SAVES
