# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What every hearing source promises, as tests that a source inherits.

    class TestLegistar(SourceContract):
        source = Legistar()

        def serve(self, server, meetings):
            ...  # the meetings as this system tells them
            return Served(SourceSpec("legistar", "sampleville", server.url("/v1")), "/v1/…", …)

A source that needs no network inherits `ReadingContract` and gives `visit`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import pytest

from hearings.clock import StopSignal
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import (
    AnswerTooLarge,
    Cancelled,
    HostUnreachable,
    HttpStatus,
    Offline,
    SourceError,
    UnexpectedAnswer,
)
from hearings.net.client import HttpAsker
from hearings.net.limits import Limits
from hearings.sources.base import Source, Visit
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import (
    Reply,
    challenge_page,
    cut,
    data,
    dropped,
    failing,
    huge,
    page,
)
from tests.support.turned_clock import TurnedClock

TIMEZONE = "America/New_York"
NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
WINDOW = Window(TODAY, date(2027, 2, 21))

TRIES = 4
LARGEST_ANSWER = 16 * 1024 * 1024

SAMPLEVILLE = Place(
    id="sampleville",
    name="Sampleville",
    kind=PlaceKind.CITY,
    division="ocd-division/country:us/state:ex/place:sampleville",
    timezone=TIMEZONE,
    sources=(),
)


@dataclass(frozen=True)
class Told:
    """A meeting that a source is to tell; `day` is year-month-day, or spoilt on purpose.

    `item` is the one thing on its agenda, `link` the address of its agenda.
    """

    id: int
    day: str = "2026-12-01"
    hour: str = "6:00 PM"
    body: str = "City Council"
    item: str = "Receive a report on the use of surveillance technology"
    link: str = "https://example.org/agenda.pdf"


@dataclass(frozen=True)
class Served:
    """Where the meetings are told.

    `list_path` is the path of the list, `is_agenda` says whether a request asks for the
    agenda of the meeting with this id; None for a system whose list holds the agendas.
    """

    spec: SourceSpec
    list_path: str
    is_agenda: Callable[[Asked, int], bool] | None = None


class Steps:
    """Remembers what a source told of its progress, and can stop it on the way."""

    def __init__(self, stop: StopSignal | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop = stop

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if self._stop is not None:
            self._stop.give()


def visit_with(asker: HttpAsker, spec: SourceSpec, **changes: object) -> Visit:
    """A visit to Sampleville today; `changes` replace what a test needs otherwise."""
    usual = Visit(
        place=replace(SAMPLEVILLE, sources=(spec,)),
        spec=spec,
        window=WINDOW,
        asker=asker,
        clock=TurnedClock(NOW),
        stop=StopSignal(),
        step=Steps(),
    )
    return replace(usual, **changes)


@contextmanager
def asking(largest: int = LARGEST_ANSWER, is_offline: bool = False) -> Iterator[HttpAsker]:
    """The real asker, whose pauses take no time."""
    clock = TurnedClock(NOW)
    limits = Limits(body=largest)
    with HttpAsker(clock, None, lambda: is_offline, limits=limits) as asker:
        yield asker


class ReadingContract:
    """What holds of the reading of every source."""

    source: Source

    @pytest.fixture
    def visit(self) -> Visit:
        raise NotImplementedError

    def test_it_says_which_system_and_which_dates_it_read(self, visit: Visit):
        reading = self.source.fetch(visit)
        assert (reading.system, reading.window) == (self.source.system, visit.window)
        assert reading.records

    def test_nothing_outside_the_window_is_read(self, visit: Visit):
        days = [record.date for record in self.source.fetch(visit).records]
        assert all(day in visit.window for day in days)

    def test_the_records_come_by_date_and_hour(self, visit: Visit):
        records = self.source.fetch(visit).records
        order = [(one.date, one.starts_at is None, str(one.starts_at or "")) for one in records]
        assert order == sorted(order)

    def test_reading_twice_gives_the_same(self, visit: Visit):
        assert self.source.fetch(visit) == self.source.fetch(visit)

    def test_every_record_says_what_a_person_needs(self, visit: Visit):
        records = self.source.fetch(visit).records
        for record in records:
            assert_complete(record, visit.place)
        ids = [one for record in records for one in record.source_ids]
        assert len(ids) == len(set(ids))

    def test_a_list_stays_whole_with_few_agendas_or_says_that_it_did_not(self, visit: Visit):
        whole = self.source.fetch(visit)
        few = self.source.fetch(replace(visit, most_details=1))
        listed, left = ({one.source_ids for one in read.records} for read in (whole, few))
        assert left <= listed
        assert left == listed or not few.lists_all

    def test_the_steps_lead_to_the_end(self, visit: Visit):
        steps = Steps()
        self.source.fetch(replace(visit, step=steps))
        assert steps.told == sorted(steps.told)
        assert steps.told[-1][0] == steps.told[-1][1]
        assert len({total for _, total in steps.told}) == 1


class SourceContract(ReadingContract):
    """What holds of every source that asks a host.

    `key` is the person's key for a service that wants one.
    """

    key: str | None = None
    has_agendas = True
    """Whether agendas are read; what a list itself says is in the comment elsewhere."""

    def agenda_of(self, record: HearingRecord) -> list[str] | None:
        """What is on the agenda; None while it was not read."""
        if not self.has_agendas:
            return [record.comment]
        return None if record.items is None else [item.text for item in record.items]

    def source_id(self, number: int) -> str:
        """The id under which this system lists the meeting that was told with a number."""
        return str(number)

    def words_of(self, hour: str) -> str:
        """What a record keeps of an hour; a system that writes clock times keeps those."""
        return hour

    def name_of(self, body: str) -> str:
        """What a record calls a body; some systems name its chamber too."""
        return body

    def visiting(self, asker: HttpAsker, spec: SourceSpec) -> Visit:
        """A visit with the person's key."""
        return visit_with(asker, spec, key=self.key)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        """Tell the meetings the way this system does."""
        raise NotImplementedError

    @pytest.fixture
    def server(self) -> Iterator[FakeServer]:
        with FakeServer() as server:
            yield server

    @pytest.fixture
    def served(self, server: FakeServer) -> Served:
        return self.serve(server, TOLD)

    @pytest.fixture
    def visit(self, served: Served) -> Iterator[Visit]:
        with asking() as asker:
            yield self.visiting(asker, served.spec)

    def read(self, server: FakeServer, meetings: Sequence[Told]) -> Reading:
        """What the source makes of these meetings."""
        with asking() as asker:
            return self.source.fetch(self.visiting(asker, self.serve(server, meetings).spec))

    def test_it_names_its_hosts_beforehand(self, server: FakeServer, visit: Visit):
        assert self.source.hosts(visit.spec) == (server.host,)
        assert server.asked == []

    def test_the_whole_window_is_read(self, visit: Visit):
        days = {record.date.isoformat() for record in self.source.fetch(visit).records}
        assert days == {one.day for one in TOLD if date.fromisoformat(one.day) in WINDOW}
        assert {WINDOW.first.isoformat(), WINDOW.last.isoformat()} <= days

    def test_agendas_are_read(self, visit: Visit):
        for record in self.source.fetch(visit).records:
            assert self.agenda_of(record) == [TOLD[0].item]

    def test_no_more_agendas_are_asked_for_than_wanted(
        self, server: FakeServer, served: Served, visit: Visit
    ):
        if (is_agenda := served.is_agenda) is None:
            pytest.skip("the list of this system holds the agendas")
        self.source.fetch(replace(visit, most_details=2))
        asked = {one.id for one in TOLD if any(is_agenda(each, one.id) for each in server.asked)}
        assert len(asked) <= 2

    def test_the_words_of_the_hour_are_kept_and_read(self, server: FakeServer):
        hours = {"2026-12-01": "6:00 PM", "2026-12-02": "TBD", "2026-12-03": "9:30 AM"}
        told = [Told(place, day, hour) for place, (day, hour) in enumerate(hours.items(), start=1)]
        records = self.read(server, told).records
        words = {day: self.words_of(hour) for day, hour in hours.items()}
        assert {one.date.isoformat(): one.time_text for one in records} == words
        starts = [one.starts_at and one.starts_at.isoformat() for one in records]
        assert starts == ["2026-12-01T18:00:00-05:00", None, "2026-12-03T09:30:00-05:00"]

    def test_an_empty_list_is_an_empty_reading(self, server: FakeServer):
        reading = self.read(server, [])
        assert (reading.records, reading.unread, reading.skipped) == ((), (), 0)

    def test_unsafe_links_are_left_out(self, server: FakeServer):
        unsafe = ("javascript:alert(1)", "data:text/html,x", "https://a@example.org/")
        told = [Told(place, link=link) for place, link in enumerate(unsafe, start=1)]
        records = self.read(server, told).records
        assert len(records) == len(unsafe)
        for record in records:
            assert record.agenda_url is None
            assert_complete(record, SAMPLEVILLE)

    def test_markup_in_texts_stays_text(self, server: FakeServer):
        told = Told(1, body="Committee on <b>Parks</b>", item="<script>alert('x')</script> & more")
        (record,) = self.read(server, [told]).records
        assert record.bodies == (self.name_of(told.body),)
        assert self.agenda_of(record) == [told.item]

    def test_a_spoilt_date_costs_one_meeting_and_is_counted(self, server: FakeServer):
        reading = self.read(server, [Told(1), Told(2, day="2026-02-31"), Told(3)])
        assert [record.source_ids for record in reading.records] == [
            (self.source_id(1),),
            (self.source_id(3),),
        ]
        assert reading.skipped == 1

    def test_an_endless_text_is_cut(self, server: FakeServer):
        (record,) = self.read(server, [Told(1, item="camera " * 1_500_000)]).records
        (text,) = self.agenda_of(record) or ()
        assert text.endswith("…")
        assert len(text) <= 10_000

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(failing(410), HttpStatus, id="gone"),
            pytest.param(dropped(), HostUnreachable, id="dropped"),
            pytest.param(challenge_page(), UnexpectedAnswer, id="challenge"),
        ],
    )
    def test_an_agenda_that_fails_alone_is_named(
        self, server: FakeServer, reply: Reply, error: type[SourceError]
    ):
        if not self.has_agendas:
            pytest.skip("the list says everything, so that nothing can fail alone")
        served = self.serve(server, [Told(1), Told(2), Told(3)])
        if (is_agenda := served.is_agenda) is None:
            pytest.skip("the list of this system holds the agendas")
        usual = server.answer
        server.answer = lambda asked: (  # type: ignore[method-assign]
            reply if is_agenda(asked, 2) else usual(asked)
        )
        with asking() as asker:
            reading = self.source.fetch(self.visiting(asker, served.spec))
        assert [one.source_id for one in reading.unread] == [self.source_id(2)]
        assert isinstance(reading.unread[0].error, error)
        assert [record.items is None for record in reading.records] == [False, True, False]

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(challenge_page(), UnexpectedAnswer, id="challenge"),
            pytest.param(page("<html><body>Hello</body></html>"), UnexpectedAnswer, id="page"),
            pytest.param(data({"Message": "no"}), UnexpectedAnswer, id="object"),
            pytest.param(data("text"), UnexpectedAnswer, id="text"),
            pytest.param(Reply(b""), UnexpectedAnswer, id="nothing"),
            pytest.param(failing(500), HttpStatus, id="500"),
            pytest.param(failing(503), HttpStatus, id="503"),
            pytest.param(failing(403), HttpStatus, id="403"),
            pytest.param(failing(404), HttpStatus, id="404"),
            pytest.param(dropped(), HostUnreachable, id="dropped"),
            pytest.param(huge(LARGEST_ANSWER + 1), AnswerTooLarge, id="huge"),
        ],
    )
    def test_a_list_that_fails_is_an_error_with_its_host(
        self, server: FakeServer, reply: Reply, error: type[SourceError]
    ):
        served = self.serve(server, TOLD)
        server.fault(served.list_path, reply, times=TRIES)
        self.assert_fails(server, served, error)

    def test_a_list_that_breaks_off_is_an_error(self, server: FakeServer):
        served = self.serve(server, TOLD)
        whole = self.list_answer(server, served)
        server.fault(served.list_path, cut(whole, len(whole.body) // 2), times=TRIES)
        self.assert_fails(server, served, HostUnreachable)

    @pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
    def test_a_list_that_was_cut_before_it_was_sent_is_an_error(
        self, server: FakeServer, share: float
    ):
        served = self.serve(server, TOLD)
        whole = self.list_answer(server, served)
        part = replace(whole, body=whole.body[: int(len(whole.body) * share)])
        server.fault(served.list_path, part, times=TRIES)
        self.assert_fails(server, served, UnexpectedAnswer)

    def test_a_passing_failure_costs_nothing(self, server: FakeServer):
        served = self.serve(server, TOLD)
        server.fault(served.list_path, failing(503))
        server.fault(served.list_path, dropped())
        with asking() as asker:
            assert self.source.fetch(self.visiting(asker, served.spec)).records

    def test_stopping_beforehand_asks_nothing(self, server: FakeServer, visit: Visit):
        visit.stop.give()
        with pytest.raises(Cancelled):
            self.source.fetch(visit)
        assert server.asked == []

    def test_stopping_on_the_way_stops(self, visit: Visit):
        with pytest.raises(Cancelled):
            self.source.fetch(replace(visit, step=Steps(visit.stop)))

    def test_offline_no_connection_opens(self, server: FakeServer, served: Served):
        with asking(is_offline=True) as asker, pytest.raises(Offline):
            self.source.fetch(self.visiting(asker, served.spec))
        assert server.asked == []

    def list_answer(self, server: FakeServer, served: Served) -> Reply:
        """The whole list as the server sends it."""
        sent: list[Reply] = []
        usual = server.answer

        def watched(asked: Asked) -> Reply:
            reply = usual(asked)
            if asked.path == served.list_path:
                sent.append(reply)
            return reply

        server.answer = watched  # type: ignore[method-assign]
        with asking() as asker:
            self.source.fetch(self.visiting(asker, served.spec))
        server.answer = usual  # type: ignore[method-assign]
        assert isinstance(sent[0].body, bytes)
        return sent[0]

    def assert_fails(self, server: FakeServer, served: Served, error: type[SourceError]) -> None:
        """Reading raises this error, which names the host."""
        with asking() as asker, pytest.raises(error) as caught:
            self.source.fetch(self.visiting(asker, served.spec))
        assert caught.value.host == server.host


# Before, at both ends of, within and after the window, not in order.
TOLD = (
    Told(14, "2027-02-21", "10:00 AM"),
    Told(10, "2026-11-22"),
    Told(12, "2026-12-08", "1:30 PM", "Public Safety Committee"),
    Told(13, "2026-12-08", "9:30 AM", "Public Safety Committee"),
    Told(11, "2026-11-23", "TBD"),
    Told(15, "2027-02-22"),
    Told(16, "2026-12-08", "Noon", "*Committee on Parks "),
)


def assert_complete(record: HearingRecord, place: Place) -> None:
    """The record has an id, a body, a title, its zone, and only safe links."""
    assert all(record.source_ids)
    assert record.source_ids
    assert all(record.bodies)
    assert record.bodies
    assert record.title
    assert record.timezone == place.timezone
    if record.starts_at is not None:
        assert record.starts_at.tzinfo is not None
        assert str(record.starts_at.tzinfo) == place.timezone
        assert record.starts_at.date() == record.date
    items = record.items or ()
    links = [record.page_url, record.agenda_url, record.remote_url]
    links += [item.bill.url for item in items if item.bill]
    links += [one.url for one in record.documents]
    links += [one.url for item in items for one in item.documents]
    for link in links:
        assert link is None or urlsplit(link).scheme in {"http", "https"}
