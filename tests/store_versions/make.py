# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Makes a small file of the layout in use of each store: `python -m tests.store_versions.make`.

Done once when a layout is released. A file that is there already is never made again: it is
what the people who used that version have on their disks.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hearings.domain.caldav import Ran, SharedCalendar, SharedEvent
from hearings.domain.correction import Correction
from hearings.domain.export_note import ExportNote
from hearings.domain.handed_in import HandingWay
from hearings.domain.hearing import AgendaItem, Bill
from hearings.domain.reminder import ReminderKey
from hearings.domain.rule import Subject
from hearings.domain.speaker import Speaker
from hearings.domain.status import Status
from hearings.domain.testimony import HearingTie, Position
from hearings.errors import TimedOut
from hearings.kept_answer import KeptAnswer
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.kinds import CATALOGUE, VAULT, StoreKind
from hearings.store.vault.vault import open_vault
from tests.support.records import marked_item, sample_place, sample_reading, sample_record

HERE = Path(__file__).parent
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
VOTE = date(2026, 12, 8)
CORRECTED = Correction(
    "sampleville-ca", "City Council", Subject.SPEAKING, "minutes = 2", AT, "Read aloud."
)
SPEAKER = Speaker(name="A. Resident", town="Sampleville")
REMINDED = ReminderKey("sampleville-ca-legistar-1001", "sign_up", AT + timedelta(days=1), 120)
STANDS = AgendaItem("Cameras", bill=Bill("26-0114", "Cameras", status="In committee"))


def version_file(kind: StoreKind, layout: int) -> Path:
    """The kept file of a layout."""
    return HERE / f"{kind.name}_{layout:04}.db"


def make_catalogue(path: Path) -> None:
    """Two hearings of which one was cancelled and has a bill, a failure, a kept answer."""
    catalogue = open_catalogue(path)
    place = sample_place()
    one = sample_record("1001", items=(marked_item(),), title="Regular meeting", geo="37.5;-122.25")
    two = sample_record("1002", day=date(2026, 12, 8), hour=None, items=(STANDS,))
    catalogue.store_reading(place, sample_reading(one, two), AT)
    off = sample_record("1002", day=date(2026, 12, 8), hour=None, items=(STANDS,),
                        status=Status.CANCELLED)  # fmt: skip
    catalogue.store_reading(place, sample_reading(one, off), AT + timedelta(hours=6))
    catalogue.note_failure("otherville-ny", "legistar", TimedOut("b.example", 20.0), AT)
    catalogue.keep("https://a.example/x", KeptAnswer('"1"', None, "text/html", b"<p>"), AT)
    catalogue.mark_again(lambda record: record, "2026-11")
    catalogue.close()


def make_vault(path: Path) -> None:
    """Two drafts, one changed and one thrown away; and one of everything else."""
    vault = open_vault(path)
    tie = HearingTie("sampleville-ca-legistar-1001", "sampleville-ca", "City Council",
                     date(2026, 12, 1), "Regular meeting")  # fmt: skip
    draft = vault.drafts.add(at=AT, title="What I mean to say", text="First words.", tie=tie,
                             bill="Int 12", position=Position.OPPOSE, language="es")  # fmt: skip
    vault.drafts.save_text(draft.id, "Better words – año.", AT + timedelta(hours=1))
    vault.drafts.describe(draft.id, at=AT + timedelta(hours=1), vote_on=VOTE)
    thrown = vault.drafts.add(at=AT, title="Not this one")
    vault.drafts.move_to_trash(thrown.id, AT)
    vault.follows.follow("place", "sampleville-ca", AT)
    vault.exports.note_all([ExportNote(tie.hearing_id, "uid-1", 2, AT, "d", AT, AT)])
    vault.done_steps.tick(tie.hearing_id, "sign_up", AT)
    vault.corrections.keep(CORRECTED)
    vault.reminders.note([REMINDED], AT)
    vault.speakers.save(SPEAKER)
    vault.handings.add(draft.id, at=AT, way=HandingWay.EMAIL, confirmation="", text="As sent.")
    vault.notes.save(draft.id, "Ask my neighbour.")
    vault.paragraphs.keep("Please vote no.", AT)
    vault.rehearsals.note(draft.id, at=AT, seconds=60, halves=260, limit=120, is_whole=True)
    vault.own_words.add("Sampleville")
    shared = SharedCalendar(
        "group", "https://calendar.example/hearings/", "someone", after_refresh=True
    )
    vault.shared_calendars.keep(shared)
    note = ExportNote(tie.hearing_id, "uid-1", 2, AT, "d", AT, AT)
    vault.shared_calendars.note(shared.name, SharedEvent(note, '"1"', b"BEGIN:VCALENDAR"))
    vault.shared_calendars.note_run(shared.name, AT, Ran(added=1))
    vault.shared_calendars.note_failure(shared.name, AT, TimedOut("calendar.example", 20.0))
    vault.close()


if __name__ == "__main__":
    for kind, make in ((CATALOGUE, make_catalogue), (VAULT, make_vault)):
        path = version_file(kind, kind.version)
        if not path.exists():
            make(path)
