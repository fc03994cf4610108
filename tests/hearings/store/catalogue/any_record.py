# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Any record at all, for property tests: every field filled or not, any text, any zone."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.label import Label
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.domain.topic import NotCounted, TopicHit, Verdict

TEXTS = st.text(max_size=20)
SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99))
ZONES = st.sampled_from(["America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "UTC"])
URLS = st.none() | TEXTS


@st.composite
def hits(draw: st.DrawFn) -> TopicHit:
    words = tuple(draw(st.lists(TEXTS, max_size=3)))
    spans = tuple(draw(st.lists(SPANS, min_size=len(words), max_size=len(words))))
    return TopicHit(draw(TEXTS), words, spans)


VERDICTS = st.builds(
    Verdict,
    st.sampled_from(Label),
    st.lists(hits(), max_size=3).map(tuple),
    st.lists(st.builds(NotCounted, TEXTS, TEXTS, SPANS), max_size=2).map(tuple),
)
DOCUMENTS = st.lists(st.builds(Document, TEXTS, TEXTS), max_size=2).map(tuple)
ITEMS = st.builds(
    AgendaItem,
    text=TEXTS,
    number=URLS,
    note=TEXTS,
    bill=st.none() | st.builds(Bill, TEXTS, TEXTS, URLS, TEXTS),
    documents=DOCUMENTS,
    source_id=TEXTS,
    verdict=VERDICTS,
)


@st.composite
def records(draw: st.DrawFn) -> HearingRecord:
    """A record whose times are aware in its zone."""
    timezone = draw(ZONES)
    day = draw(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
    moment = draw(st.none() | st.times(timezones=st.none()))
    starts_at = None
    if moment is not None:
        starts_at = datetime.combine(day, moment, ZoneInfo(timezone))
    ends_at = (
        None if starts_at is None else starts_at + timedelta(minutes=draw(st.integers(0, 300)))
    )
    return HearingRecord(
        source_ids=tuple(draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True))),
        bodies=tuple(draw(st.lists(TEXTS, max_size=3))),
        title=draw(TEXTS),
        date=day,
        timezone=timezone,
        time_text=draw(TEXTS),
        starts_at=starts_at,
        ends_at=draw(st.none() | st.just(ends_at)),
        status=draw(st.sampled_from(Status)),
        status_text=draw(TEXTS),
        location=draw(TEXTS),
        remote_url=draw(URLS),
        page_url=draw(URLS),
        agenda_url=draw(URLS),
        comment=draw(TEXTS),
        documents=draw(DOCUMENTS),
        items=draw(st.none() | st.lists(ITEMS, max_size=3).map(tuple)),
        verdict=draw(VERDICTS),
        modified=draw(TEXTS),
        kind=draw(st.sampled_from(MeetingKind)),
        testify_url=draw(URLS),
        contact=draw(TEXTS),
        geo=draw(st.sampled_from(("", "37.8;-122.27", "-33.0;151.5"))),
    )
