# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list answers as plain looking through everything would, and starts without SQLAlchemy."""

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearings.domain.change import Change, Field
from hearings.domain.hearing import Hearing
from hearings.domain.label import Label
from hearings.domain.listing import DayCount, FirstLook, Listing, ListQuery, ListRow
from hearings.domain.meeting_kind import OPEN_KINDS, MeetingKind
from hearings.domain.status import Status
from hearings.errors import CatalogueDamaged, StoreTooNew
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.store.catalogue.words import text_of, words_of
from hearings.store.kinds import StoreBehind
from tests.support.records import (
    DAY,
    SEEN,
    marked_item,
    sample_item,
    sample_place,
    sample_reading,
    sample_record,
)

PLACE = sample_place()
ALL = ListQuery()
WORDS = [
    "public", "hearing", "council", "camera", "cameras", "cafe", "año", "surveillance",
    "surveilled", "survey", "sur", "s", "2026", "0327", "監視カメラ",
]  # fmt: skip


KINDS = [
    MeetingKind.UNKNOWN, MeetingKind.PUBLIC_HEARING, MeetingKind.WRITTEN_ONLY,
    MeetingKind.INVITED, MeetingKind.MEETING,
]  # fmt: skip


def crowd() -> Iterator[tuple[str, ...]]:
    """Words for one hearing after the other, so that each is in some and not in others."""
    for number in range(60):
        yield tuple(word for place, word in enumerate(WORDS) if number % (place + 2) == 0)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """Sixty hearings of two places each."""
    catalogue = open_catalogue(tmp_path_factory.mktemp("glance") / "catalogue.db")
    labels = (None, Label.SURVEILLANCE, None, Label.BORDERLINE, None)
    for turn, place in enumerate((PLACE, sample_place("otherville-ny", "America/New_York"))):
        records = []
        for number, words in enumerate(crowd()):
            label = labels[number % 5]
            topic = ("drones", "facial-recognition")[number % 2]
            plain = sample_item(" ".join(words) or "nothing")
            marked = marked_item("Approve", "Approve", topic, label) if label else plain
            records.append(
                sample_record(
                    str(number), DAY + timedelta(days=number % 9), timezone=place.timezone,
                    hour=None if number % 4 == 0 else 8 + number % 7 + turn,
                    items=(plain, marked), title=" ".join(words[:2]),
                    kind=KINDS[number % 7 if number % 7 < len(KINDS) else 0],
                )
            )  # fmt: skip
        catalogue.store_reading(place, sample_reading(*records), SEEN)
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="module")
def world(full: Catalogue) -> Iterator[tuple[Glance, list[Hearing]]]:
    """The hearings of the full catalogue, and each of them whole."""
    glance = Glance(full.path)
    yield glance, list(full.hearings(ALL))
    glance.close()


def order(hearing: Hearing) -> tuple[date, int]:
    at = hearing.record.starts_at
    return hearing.record.date, -1 if at is None else at.hour * 60 + at.minute


def matches(hearing: Hearing, query: ListQuery) -> bool:
    words = words_of(text_of(hearing.record))
    return (
        (query.places is None or hearing.place_id in query.places)
        and all(any(word.startswith(w) for word in words) for w in words_of(query.text))
        and (query.first is None or query.first <= hearing.record.date)
        and (query.last is None or hearing.record.date <= query.last)
        and (query.kinds is None or hearing.record.kind in query.kinds)
    )


def is_shown(hearing: Hearing, query: ListQuery) -> bool:
    topics = {hit.topic for hit in hearing.topics}
    return hearing.label.rank >= query.least.rank and (
        query.topics is None or bool(topics & set(query.topics))
    )


@st.composite
def queries(draw: st.DrawFn) -> ListQuery:
    words = draw(st.lists(st.sampled_from(WORDS), max_size=3))
    cut = [word[: draw(st.integers(1, len(word)))].upper() for word in words]
    days = st.none() | st.integers(-2, 11).map(lambda number: DAY + timedelta(days=number))
    places = st.lists(st.sampled_from([PLACE.id, "otherville-ny", "nowhere"]), max_size=3)
    topics = st.lists(st.sampled_from(["drones", "facial-recognition", "none"]), max_size=2)
    kinds = st.lists(st.sampled_from(MeetingKind), max_size=3, unique=True)
    return ListQuery(
        places=draw(st.none() | places.map(tuple)),
        topics=draw(st.none() | topics.map(tuple)),
        least=draw(st.sampled_from(Label)),
        text=draw(st.sampled_from([" ", ", ", "-"])).join(cut),
        first=draw(days),
        last=draw(days),
        kinds=draw(st.none() | st.just(OPEN_KINDS) | kinds.map(tuple)),
    )


@settings(max_examples=300)
@given(query=queries(), offset=st.integers(0, 70), limit=st.integers(0, 20))
def test_the_list_is_what_plain_looking_finds(
    world: tuple[Glance, list[Hearing]], query: ListQuery, offset: int, limit: int
):
    glance, hearings = world
    found = [one for one in hearings if matches(one, query)]
    shown = [one for one in found if is_shown(one, query)]
    days = Counter(one.record.date for one in shown)
    listing = glance.listing(query)
    assert listing.days == tuple(DayCount(*one) for one in sorted(days.items()))
    assert listing.hidden == len(found) - len(shown)
    ids = [one.id for one in shown]
    assert glance.ids(query) == tuple(ids)
    assert [row.id for row in glance.rows(query, offset, limit)] == ids[offset : offset + limit]
    for number, one in enumerate(shown[:3]):
        assert glance.position(query, one.id) == number
    for one in [other for other in hearings if other not in shown][:3]:
        assert glance.position(query, one.id) is None


@settings(max_examples=100)
@given(query=queries(), size=st.integers(1, 30), chosen=st.none() | st.integers(0, 119))
def test_the_first_look_is_the_list_with_the_page_round_the_chosen_hearing(
    world: tuple[Glance, list[Hearing]], query: ListQuery, size: int, chosen: int | None
):
    glance, hearings = world
    keep = None if chosen is None else hearings[chosen].id
    found = glance.first_look(query, size, keep)
    ids = list(glance.ids(query))
    assert (found.query, found.listing) == (query, glance.listing(query))
    assert found.row == (ids.index(keep) if keep in ids else None)
    assert [row.id for row in found.rows] == ids[found.offset : found.offset + size]
    if found.row is None:
        assert found.offset == 0
    else:
        assert keep in {row.id for row in found.rows}


@settings(max_examples=100)
@given(query=queries())
def test_rows_and_whole_hearings_are_one_list(
    full: Catalogue, world: tuple[Glance, list[Hearing]], query: ListQuery
):
    glance, _ = world
    rows = glance.rows(query, 0, 120)
    whole = list(full.hearings(query))
    assert len(whole) == glance.listing(query).total
    for row, one in zip(rows, whole, strict=True):
        record = one.record
        assert (row.id, row.place_id, row.label) == (one.id, one.place_id, one.label)
        assert row.kind is record.kind
        assert (row.bodies, row.title, row.location) == (
            record.bodies, record.title, record.location,
        )  # fmt: skip
        assert (row.date, row.starts_at, row.timezone) == (
            record.date, record.starts_at, record.timezone,
        )  # fmt: skip
        assert row.topics == tuple(hit.topic for hit in one.topics)
        assert row.item_count == len(record.items or ())
        assert all(row.lead[start:end] == "Approve" for start, end in row.lead_spans)


def test_the_order_is_by_day_then_time_with_unknown_times_first(
    world: tuple[Glance, list[Hearing]],
):
    _, hearings = world
    assert len(hearings) == 120
    assert [order(one) for one in hearings] == sorted(order(one) for one in hearings)


def test_a_beginning_of_very_many_words_finds_them_all(catalogue: Catalogue, glance: Glance):
    crowd = [sample_record(str(n), items=(sample_item(f"prefix{n:03}"),)) for n in range(40)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    assert glance.listing(ListQuery(text="prefix")).total == 40
    assert glance.listing(ListQuery(text="prefix01")).total == 10
    assert glance.listing(ListQuery(text="prefix011 prefix0")).total == 1


def test_a_row_shows_what_the_hearing_says(catalogue: Catalogue, glance: Glance):
    weak = marked_item("A drone show", "drone", "drones", Label.BORDERLINE, number="1.")
    strong = marked_item(number="6.5")
    record = sample_record(items=(weak, strong), bodies=("Council", "Board"))
    catalogue.store_reading(PLACE, sample_reading(record), SEEN)
    (row,) = glance.rows(ALL, 0, 50)
    assert row == ListRow(
        id="sampleville-ca-legistar-1001", place_id=PLACE.id, bodies=("Council", "Board"),
        title=record.title, date=record.date, starts_at=record.starts_at,
        time_text=record.time_text, timezone=record.timezone, status=Status.SCHEDULED,
        location=record.location, label=Label.SURVEILLANCE,
        topics=("drones", "facial-recognition"), lead=strong.text, lead_number="6.5",
        lead_spans=strong.verdict.hits[0].spans, item_count=2, moved=None,
    )  # fmt: skip


def test_a_row_without_an_agenda_or_a_match_shows_none(catalogue: Catalogue, glance: Glance):
    unread = sample_record("1", hour=9, items=None)
    empty = sample_record("2", hour=10, items=())
    plain = sample_record("3", hour=None)
    catalogue.store_reading(PLACE, sample_reading(unread, empty, plain), SEEN)
    rows = glance.rows(ALL, 0, 50)
    assert [row.item_count for row in rows] == [1, None, 0]
    assert {(row.lead, row.lead_number, row.lead_spans) for row in rows} == {("", None, ())}
    assert rows[0].starts_at is None


def test_a_row_tells_that_a_hearing_may_have_moved(catalogue: Catalogue, glance: Glance):
    catalogue.store_reading(PLACE, sample_reading(sample_record("1", items=())), SEEN)
    anew = sample_record("2", day=date(2026, 12, 8), items=())
    catalogue.store_reading(PLACE, sample_reading(anew), SEEN + timedelta(hours=1))
    rows = glance.rows(ALL, 0, 50)
    assert [(row.status, row.may_have_moved) for row in rows] == [
        (Status.UNLISTED, True),
        (Status.SCHEDULED, False),
    ]


def test_a_row_tells_that_an_agenda_changed_and_not_that_it_came(
    catalogue: Catalogue, glance: Glance
):
    told = []
    for hours, items in enumerate(
        ((), (sample_item("Roll call"),), (sample_item("Roll call"), sample_item("Cameras")))
    ):
        record = sample_record("1", items=items)
        catalogue.store_reading(PLACE, sample_reading(record), SEEN + timedelta(hours=hours))
        (row,) = glance.rows(ALL, 0, 50)
        told.append(row.has_other_agenda)
    assert told == [False, False, True]


def test_a_row_tells_the_last_move_only(catalogue: Catalogue, glance: Glance):
    later = SEEN + timedelta(hours=1)
    latest = SEEN + timedelta(hours=2)
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    catalogue.store_reading(PLACE, sample_reading(sample_record(location="Room 2")), later)
    catalogue.store_reading(
        PLACE, sample_reading(sample_record(location="Room 2", title="New")), latest
    )
    (row,) = glance.rows(ALL, 0, 50)
    old = "Council Chamber, Sampleville City Hall"
    assert row.moved == Change(later, Field.LOCATION, old, "Room 2")


def test_the_list_follows_what_is_written_meanwhile(catalogue: Catalogue, glance: Glance):
    assert glance.listing(ALL) == Listing(())
    catalogue.store_reading(PLACE, sample_reading(sample_record("1")), SEEN)
    assert glance.listing(ALL).total == 1
    assert len(glance.rows(ALL, 0, 50)) == 1
    catalogue.store_reading(PLACE, sample_reading(sample_record("1"), sample_record("2")), SEEN)
    assert len(glance.rows(ALL, 0, 50)) == 2
    moved = sample_record("1", day=date(2026, 12, 9))
    catalogue.store_reading(PLACE, sample_reading(moved, sample_record("2")), SEEN)
    assert [row.id[-1] for row in glance.rows(ALL, 0, 50)] == ["2", "1"]
    assert glance.position(ALL, "sampleville-ca-legistar-1") == 1


def test_a_hearing_whose_kind_changed_is_found_by_the_new_one(catalogue: Catalogue, glance: Glance):
    for kind in (MeetingKind.UNKNOWN, MeetingKind.INVITED):
        catalogue.store_reading(PLACE, sample_reading(sample_record("1", kind=kind)), SEEN)
    assert glance.listing(ListQuery(kinds=(MeetingKind.INVITED,))).total == 1
    assert glance.listing(ListQuery(kinds=OPEN_KINDS)).total == 0


def test_an_unknown_hearing_has_no_position(catalogue: Catalogue, glance: Glance):
    assert glance.position(ALL, "nowhere-1") is None


@pytest.mark.parametrize("is_empty", [True, False])
def test_a_missing_or_empty_file_is_an_empty_list(tmp_path: Path, is_empty: bool):
    path = tmp_path / "catalogue.db"
    if is_empty:
        path.touch()
    glance = Glance(path)
    assert glance.listing(ALL) == Listing(())
    assert glance.rows(ALL, 0, 50) == glance.ids(ALL) == ()
    assert glance.position(ALL, "x") is None
    assert glance.first_look(ALL, 50, "x") == FirstLook(ALL, Listing(()), 0, ())
    assert path.exists() == is_empty
    glance.close()


def test_a_file_that_comes_to_be_and_one_that_takes_its_place_are_noticed(tmp_path: Path):
    path = tmp_path / "catalogue.db"
    glance = Glance(path)
    assert glance.listing(ALL).total == 0
    for count in (1, 3):
        path.unlink(missing_ok=True)
        catalogue = open_catalogue(path)
        records = [sample_record(str(number)) for number in range(count)]
        catalogue.store_reading(PLACE, sample_reading(*records), SEEN)
        catalogue.close()
        assert glance.listing(ALL).total == count
    glance.close()


def test_rows_of_a_file_that_was_replaced_are_never_those_of_the_old_one(tmp_path: Path):
    path = tmp_path / "catalogue.db"
    glance = Glance(path)
    for number in (3, 1, 2):
        path.unlink(missing_ok=True)
        catalogue = open_catalogue(path)
        # Each hearing at another hour, so that a place in the old list is none in the new.
        one = sample_record(str(number), hour=8 + number)
        catalogue.store_reading(PLACE, sample_reading(one), SEEN)
        catalogue.close()
        assert [row.id for row in glance.rows(ALL, 0, 50)] == [f"{PLACE.id}-legistar-{number}"]
    glance.close()


@pytest.mark.parametrize(("layout", "error"), [(-1, StoreBehind), (+1, StoreTooNew)])
def test_a_file_of_another_layout_is_refused(
    tmp_path: Path, catalogue: Catalogue, layout: int, error: type[Exception]
):
    found = sqlite3.connect(catalogue.path)
    (now,) = found.execute("PRAGMA user_version").fetchone()
    found.execute(f"PRAGMA user_version = {now + layout or -1}")
    found.close()
    glance = Glance(catalogue.path)
    with pytest.raises(error):
        glance.listing(ALL)
    glance.close()


def test_a_damaged_file_is_told(tmp_path: Path):
    path = tmp_path / "catalogue.db"
    path.write_bytes(b"this is no database" * 500)
    glance = Glance(path)
    with pytest.raises(CatalogueDamaged):
        glance.listing(ALL)
    glance.close()


def test_the_list_does_without_sqlalchemy(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from hearings.domain.listing import ListQuery\n"
        "from hearings.store.catalogue.glance import Glance\n"
        "glance = Glance(Path(sys.argv[1]))\n"
        "print(glance.listing(ListQuery(text='counters')).total)\n"
        "print(len(glance.rows(ListQuery(), 0, 50)))\n"
        "slow = {'sqlalchemy', 'alembic', 'httpx2', 'icalendar', 'keyring'}\n"
        "print(sorted(slow & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(catalogue.path)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[4],
    )  # fmt: skip
    assert done.stdout.split("\n") == ["1", "1", "[]", ""]


def test_a_query_is_answered_for_each_of_several_threads(world: tuple[Glance, list[Hearing]]):
    glance, hearings = world
    asked = [replace(ALL, text=word) for word in WORDS] * 5
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda query: glance.listing(query).total, asked))
    assert found == [sum(matches(one, query) for one in hearings) for query in asked]
