# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The vault: what belongs to the person, precious and never thrown away."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from sqlite3 import Connection

from hearings.clock import Clock, SystemClock
from hearings.errors import ProfileError, ProfileReadOnly, VaultDamaged
from hearings.store import backup
from hearings.store.checking import look_through
from hearings.store.database import Database, can_write
from hearings.store.kinds import VAULT, StoreKind
from hearings.store.migrate import migrate
from hearings.store.salvage import salvage
from hearings.store.vault.corrections import CorrectionShelf
from hearings.store.vault.decrypting import mend_first_page
from hearings.store.vault.done_steps import DoneStepShelf
from hearings.store.vault.drafts import DraftShelf
from hearings.store.vault.exports import ExportShelf
from hearings.store.vault.follows import FollowShelf
from hearings.store.vault.handings import HandingShelf
from hearings.store.vault.notes import NoteShelf
from hearings.store.vault.own_words import OwnWordShelf
from hearings.store.vault.paragraphs import ParagraphShelf
from hearings.store.vault.rehearsals import RehearsalShelf
from hearings.store.vault.reminders import ReminderShelf
from hearings.store.vault.shared_calendars import SharedCalendarShelf
from hearings.store.vault.sound_mark import is_marked_sound, mark_sound
from hearings.store.vault.soundness import can_be_read, is_sound
from hearings.store.vault.speakers import SpeakerShelf


class Vault:
    """The open vault with its shelves; every method may be called from any thread.

    With a `damage` the shelves show what could be read, and everything that writes raises
    it. Where nothing can be written, everything that writes raises `ProfileReadOnly`.
    """

    def __init__(self, database: Database, clock: Clock, damage: VaultDamaged | None) -> None:
        """`open_vault` makes one."""
        self._database = database
        self._clock = clock
        self.damage = damage
        self._was_closed = False
        self.drafts = DraftShelf(database)
        self.follows = FollowShelf(database)
        self.exports = ExportShelf(database)
        self.done_steps = DoneStepShelf(database)
        self.corrections = CorrectionShelf(database)
        self.reminders = ReminderShelf(database)
        self.speakers = SpeakerShelf(database)
        self.handings = HandingShelf(database)
        self.notes = NoteShelf(database)
        self.paragraphs = ParagraphShelf(database)
        self.rehearsals = RehearsalShelf(database)
        self.shared_calendars = SharedCalendarShelf(database)
        self.own_words = OwnWordShelf(database)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written, for whatever reason."""
        return self._database.is_read_only

    def back_up(self) -> Path | None:
        """Copy the vault into the folder of backups, once a day; None when that was done.

        Raises `DiskFull`, `ProfileReadOnly`, or `VaultDamaged`: a damaged vault takes the place
        of no good copy.
        """
        if self.damage is not None:
            raise self.damage
        if self.is_read_only:
            raise ProfileReadOnly(self.path)
        with self._database.reading() as connection:
            source = self._database.driver(connection)
            folder = backup.folder_for(self.path)
            return backup.back_up_daily(source, folder, self._clock.now(), self._database.kind)

    def close(self) -> None:
        """Close the file."""
        self._database.close()
        self._mark()

    def shut(self, why: ProfileError) -> None:
        """Close the file for good: whoever still holds a shelf of it is told `why`."""
        self._database.shut(why)
        self._mark()

    def _mark(self) -> None:
        # Closed once more, it knows nothing of what was done to the file in between.
        was_closed, self._was_closed = self._was_closed, True
        if was_closed:
            return
        is_sound = self.damage is None and not self._database.was_unreadable
        if is_sound and not self.is_read_only:
            mark_sound(self.path, self._clock.now())


def open_vault(path: Path, clock: Clock | None = None, key: bytes | None = None) -> Vault:
    """The vault at `path`, made where there is none and migrated where it is older.

    With a `key` the file is an encrypted one. A damaged file stays as it is; what can be read
    of it is shown, and `damage` names the backups, newest first, and last a copy of what could
    be read. Raises `StoreTooNew`, `ProfileReadOnly`, `DiskFull` or `ProfileInUse`.
    """
    clock, kind = clock or SystemClock(), VAULT if key is None else VAULT.with_key(key)
    is_known = is_marked_sound(path, clock.now())
    try:
        found = _look_through(path, kind, can_be_read if is_known else is_sound)
    except VaultDamaged:
        return _open_damaged(path, clock, kind)
    database = Database(path, kind)
    with ExitStack() as undo:
        undo.callback(database.close)
        if found != kind.version:
            if database.is_read_only:
                raise ProfileReadOnly(path)
            _bring_up_to_date(database, found, clock)
        undo.pop_all()
    return Vault(database, clock, None)


def _look_through(path: Path, kind: StoreKind, is_sound: Callable[[Connection], bool]) -> int:
    try:
        return look_through(path, kind, is_sound)
    except VaultDamaged:
        if kind.key is None or not can_write(path) or not mend_first_page(path, kind.key):
            raise
    return look_through(path, kind, is_sound)


def _bring_up_to_date(database: Database, found: int, clock: Clock) -> None:
    if found:
        folder = backup.folder_for(database.path)
        with database.reading() as connection:
            source = database.driver(connection)
            backup.back_up_before_migration(source, folder, found, clock.now(), database.kind)
    with database.writing() as connection:
        migrate(connection, database.kind)


def _open_damaged(path: Path, clock: Clock, kind: StoreKind) -> Vault:
    saved = salvage(path, kind)
    folder = backup.folder_for(path)
    copies = backup.backups_in(folder)
    # What cannot be kept as a file is still shown.
    with suppress(ProfileError):
        copies += (backup.keep_salvaged(saved, path, kind),)
    damage = VaultDamaged(path, path, copies)
    return Vault(Database(path, kind, held=saved, refusal=damage), clock, damage)
