# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A hearing: as a source lists it (a record) and as the program knows it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Change
from hearings.domain.label import Label
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.domain.topic import NOTHING_FOUND, TopicHit, Verdict


@dataclass(frozen=True, slots=True)
class Document:
    """A paper of a hearing or an agenda item; `url` is http or https."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Bill:
    """The matter an agenda item is about, by the number its body gave it.

    `status` is where it stands in the source's own words, with their date where the source
    has one; empty where the source gives none. It holds for the time the agenda was read.
    """

    number: str
    title: str = ""
    url: str | None = None
    status: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of an agenda, in the order of the agenda.

    `number` is the body's own ("6.5", "1."), `text` what stands on the agenda. The
    verdict is over the text, the note and the bill's title, in that order of
    preference; its spans are places in `text`.
    """

    text: str
    number: str | None = None
    note: str = ""
    bill: Bill | None = None
    documents: tuple[Document, ...] = ()
    source_id: str = ""
    verdict: Verdict = NOTHING_FOUND


@dataclass(frozen=True, slots=True)
class HearingRecord:
    """What one source says of one hearing at one reading.

    `source_ids` are the source's own ids, the primary one first (a joint hearing that
    is filed three times has three). `date` and `time_text` are local to `timezone`;
    `starts_at` is aware in that zone, or None when the text names no time. `items` is
    None when the agenda was not read, and empty when the body published none.
    `comment` is the source's own remark. `modified` is the source's own version mark.
    `kind` says who may speak as far as the source does, `testify_url` is where the source
    itself says one signs up or comments, `contact` whom it names for questions. `geo` is where
    it is held as the source says, as `geo_text` writes it; empty where it does not.
    """

    source_ids: tuple[str, ...]
    bodies: tuple[str, ...]
    title: str
    date: date
    timezone: str
    time_text: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    status: Status = Status.SCHEDULED
    status_text: str = ""
    location: str = ""
    remote_url: str | None = None
    page_url: str | None = None
    agenda_url: str | None = None
    comment: str = ""
    documents: tuple[Document, ...] = ()
    items: tuple[AgendaItem, ...] | None = None
    verdict: Verdict = NOTHING_FOUND
    modified: str = ""
    kind: MeetingKind = MeetingKind.UNKNOWN
    testify_url: str | None = None
    contact: str = ""
    geo: str = ""


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Where a hearing was read: `id` is the source's own, `read_at` aware in UTC."""

    system: str
    id: str
    url: str | None
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Hearing:
    """A hearing as the program knows it: its record with identity and history.

    `id` never changes, whatever moves. `sequence` counts the changes of time (its
    end too), place or status (RFC 5545 section 3.8.7.4); `changed_at` is when the record last
    changed, aware in UTC. `agenda_read_at` is None when the agenda never was read.
    `replaced_by` and `replaces` name the other hearing when a postponed one was set
    anew; of an unlisted one `replaced_by` is the hearing to which it may have been moved. The
    record's `verdict` is over title and comment; `label` and `topics` are
    over everything including the agenda. `filled` are the fields that another source
    filled, `disagreements` what another one says otherwise; `only_beside` tells that no
    source lists it but such as are read beside the first one of its place.
    """

    id: str
    place_id: str
    record: HearingRecord
    sources: tuple[SourceRef, ...]
    first_seen: datetime
    changed_at: datetime
    sequence: int = 0
    changes: tuple[Change, ...] = ()
    agenda_read_at: datetime | None = None
    replaced_by: str | None = None
    replaces: str | None = None
    filled: tuple[Filled, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    only_beside: bool = False

    @property
    def label(self) -> Label:
        """The strongest label of the title, the comment and the items."""
        return strongest_label(self.record)

    @property
    def topics(self) -> tuple[TopicHit, ...]:
        """Every topic of the hearing once, with its words from everywhere; no spans."""
        return gathered_topics(self.record)


def _verdicts(record: HearingRecord) -> list[Verdict]:
    return [record.verdict, *(item.verdict for item in record.items or ())]


def strongest_label(record: HearingRecord) -> Label:
    """The strongest label of the title, the comment and the items."""
    return max((verdict.label for verdict in _verdicts(record)), key=lambda label: label.rank)


def gathered_topics(record: HearingRecord) -> tuple[TopicHit, ...]:
    """Every topic of the record once, in order of appearance, its words without repeats."""
    words: dict[str, dict[str, None]] = {}
    for verdict in _verdicts(record):
        if verdict.label is Label.NO:
            continue
        for hit in verdict.hits:
            words.setdefault(hit.topic, {}).update(dict.fromkeys(hit.words))
    return tuple(TopicHit(topic, tuple(found), ()) for topic, found in words.items())


def with_items(record: HearingRecord, items: tuple[AgendaItem, ...] | None) -> HearingRecord:
    """The record with another agenda."""
    return replace(record, items=items)
