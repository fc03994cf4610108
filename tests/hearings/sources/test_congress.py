# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import (
    BudgetSpent,
    HostUnreachable,
    HttpStatus,
    KeyNeeded,
    SourceError,
    UnexpectedAnswer,
)
from hearings.overriding import override
from hearings.sources import congress
from hearings.sources.congress import Congress
from hearings.sources.house import House
from hearings.sources.parsing import read_date, read_hour
from hearings.store.catalogue.catalogue import open_catalogue
from tests.support.congress_api import KEY, LIST_PATH, CongressApi, bill_paper, meeting
from tests.support.fake_server import FakeServer
from tests.support.house_site import HouseSite, Meeting
from tests.support.replies import Reply, challenge_page, data, dropped, failing
from tests.support.source_contract import (
    NOW,
    SAMPLEVILLE,
    TIMEZONE,
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)
from tests.support.turned_clock import TurnedClock


def moment_of(one: Told) -> str:
    """The meeting's date in UTC as the interface writes it."""
    day, hour = read_date(one.day), read_hour(one.hour)
    if day is None or hour is None:
        return f"{one.day}T00:00:00Z"
    local = datetime.combine(day, hour, ZoneInfo(TIMEZONE))
    return f"{local.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


class TestCongress(SourceContract):
    source = Congress()
    key = KEY

    @override
    def words_of(self, hour: str) -> str:
        read = read_hour(hour)
        return f"{read:%H:%M}" if read else ""

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        api = CongressApi(server)
        api.add(
            *(
                meeting(
                    one.id,
                    moment_of(one),
                    committees=[{"name": one.body}],
                    meetingDocuments=[bill_paper(one.item, one.link)],
                )
                for one in meetings
            )
        )
        return Served(
            SourceSpec("congress", "house", api.base_url),
            LIST_PATH,
            lambda asked, number: asked.path == f"{LIST_PATH}/{number}",
        )

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(failing(410), HttpStatus, id="gone"),
            pytest.param(failing(500), HttpStatus, id="500"),
            pytest.param(dropped(), HostUnreachable, id="dropped"),
            pytest.param(challenge_page(), UnexpectedAnswer, id="challenge"),
            pytest.param(data({"committeeMeeting": None}), UnexpectedAnswer, id="nothing"),
        ],
    )
    @override
    def test_an_agenda_that_fails_alone_is_named(
        self, server: FakeServer, reply: Reply, error: type[SourceError]
    ):
        # The list has numbers only: without its answer nothing is known of a meeting.
        served = self.serve(server, [Told(1), Told(2), Told(3)])
        server.fault(f"{LIST_PATH}/2", reply, times=4)
        with asking() as asker:
            reading = self.source.fetch(self.visiting(asker, served.spec))
        assert [one.source_id for one in reading.unread] == ["2"]
        assert isinstance(reading.unread[0].error, error)
        assert [record.source_ids for record in reading.records] == [("1",), ("3",)]
        assert reading.skipped == 1


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def api(server: FakeServer) -> CongressApi:
    return CongressApi(server)


def read(api: CongressApi, **changes: object) -> Reading:
    spec = SourceSpec("congress", "house", api.base_url)
    with asking() as asker:
        return Congress().fetch(visit_with(asker, spec, **{"key": KEY, **changes}))


def test_the_library_is_asked_unless_another_is_named():
    spec = SourceSpec("congress", "house")
    assert Congress().hosts(spec) == ("api.congress.gov",)
    assert Congress().key_name(spec) == "congress"


def test_the_questions_are_the_documented_ones(server: FakeServer, api: CongressApi):
    api.add(meeting(900201, "2026-12-01T15:00:00Z"))
    read(api)
    asked_list, asked_meeting = server.asked
    assert asked_list.path == LIST_PATH
    assert asked_list.query == {
        "format": "json", "fromDateTime": "2026-10-09T00:00:00Z", "limit": "250", "offset": "0",
    }  # fmt: skip
    assert asked_meeting.path == f"{LIST_PATH}/900201"
    assert asked_meeting.query == {"format": "json"}
    for asked in server.asked:
        assert asked.headers["x-api-key"] == KEY
        assert KEY not in asked.raw_query


def test_without_a_key_nothing_is_asked(server: FakeServer, api: CongressApi):
    with pytest.raises(KeyNeeded) as caught:
        read(api, key=None)
    assert (caught.value.host, caught.value.key_name) == (server.host, "congress")
    assert server.asked == []


def test_a_key_that_is_refused_is_needed_anew(server: FakeServer, api: CongressApi):
    with pytest.raises(KeyNeeded) as caught:
        read(api, key="wrong")
    assert "wrong" not in str(caught.value)


def test_a_key_that_asked_too_much_is_not_tried_again(server: FakeServer, api: CongressApi):
    over = data({"error": {"code": "OVER_RATE_LIMIT", "message": "Too many."}}, 429)
    server.fault(LIST_PATH, over)
    with pytest.raises(BudgetSpent) as caught:
        read(api)
    assert (caught.value.requests, caught.value.seconds) == (5_000, 3_600.0)
    assert len(server.asked) == 1


@pytest.mark.parametrize(("count", "asked"), [(249, 1), (250, 1), (251, 2)])
def test_lists_are_read_to_their_end(server: FakeServer, api: CongressApi, count: int, asked: int):
    api.add(*(meeting(900_000 + one, "2026-12-01T15:00:00Z") for one in range(count)))
    assert len(read(api).records) == count
    assert len(server.asked_for(LIST_PATH)) == asked


def test_a_list_that_does_not_page_is_an_error(server: FakeServer, api: CongressApi):
    rows = [{"congress": 119, "eventId": str(number)} for number in range(250)]
    server.serve(LIST_PATH, data({"committeeMeetings": rows, "pagination": {"count": 9999}}))
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert len(server.asked) == 2


def test_what_did_not_change_for_long_is_missed_and_not_said_to_be_gone(api: CongressApi):
    api.add(meeting(900201, "2026-12-01T15:00:00Z", updateDate="2026-10-01T12:00:00Z"))
    reading = read(api)
    assert (reading.records, reading.skipped, reading.lists_all) == ((), 0, False)


def test_the_newest_meetings_are_asked_for_and_the_rest_is_counted(
    server: FakeServer, api: CongressApi, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(congress, "MOST_MEETINGS", 2)
    api.add(*(meeting(number, "2026-12-01T15:00:00Z") for number in (99, 101, 100)))
    reading = read(api)
    assert {record.source_ids[0] for record in reading.records} == {"100", "101"}
    assert reading.skipped == 1


def test_a_service_whose_meetings_mostly_fail_is_not_read(server: FakeServer, api: CongressApi):
    api.add(*(meeting(number, "2026-12-01T15:00:00Z") for number in (1, 2, 3)))
    for number in (1, 2):
        server.serve(f"{LIST_PATH}/{number}", failing(404))
    with pytest.raises(HttpStatus):
        read(api)


@pytest.mark.parametrize(
    ("now", "congresses"),
    [
        ("2026-11-23T17:00:00+00:00", ["119"]),
        ("2027-01-03T04:00:00+00:00", ["119"]),
        ("2027-01-03T17:00:00+00:00", ["119", "120"]),
    ],
)
def test_each_congress_that_sits_in_the_window_is_asked(
    server: FakeServer, api: CongressApi, now: str, congresses: list[str]
):
    clock = TurnedClock(datetime.fromisoformat(now))
    window = Window(date(2027, 1, 1), date(2027, 2, 21))
    assert read(api, clock=clock, window=window).records == ()
    assert [asked.path.split("/")[-2] for asked in server.asked] == congresses


def test_a_meeting_of_the_new_congress_is_asked_for_there(server: FakeServer, api: CongressApi):
    updated = {"congress": 120, "updateDate": "2027-01-04T12:00:00Z"}
    api.add(meeting(900300, "2027-01-12T15:00:00Z", **updated))
    clock = TurnedClock(datetime(2027, 1, 5, 17, tzinfo=UTC))
    reading = read(api, clock=clock, window=Window(date(2027, 1, 5), date(2027, 4, 5)))
    assert [record.source_ids for record in reading.records] == [("900300",)]
    assert server.asked[-1].path == "/v3/committee-meeting/120/house/900300"


def test_a_hearing_that_the_chamber_listed_before_is_recognised(
    server: FakeServer, api: CongressApi, tmp_path: Path
):
    site = HouseSite(server)
    site.add(Meeting(900201, "2026-12-01", "10:00 AM"))
    api.add(meeting(900201, "2026-12-01T15:00:00Z"))
    with asking() as asker:
        own = House().fetch(visit_with(asker, SourceSpec("house", "", site.base_url)))
    library = read(api)
    with closing(open_catalogue(tmp_path / "catalogue.db")) as catalogue:
        (listed,) = catalogue.store_reading(SAMPLEVILLE, own, NOW)
        changed = catalogue.store_reading(SAMPLEVILLE, library, NOW)
        assert all(one.hearing_id == listed.hearing_id for one in changed)
        hearing = catalogue.hearing(listed.hearing_id)
        assert {one.system for one in hearing.sources} == {"house", "congress"}
        assert hearing.sequence == 0


def test_the_list_is_one_step_and_each_meeting_another(api: CongressApi):
    api.add(*(meeting(number, "2026-12-01T15:00:00Z") for number in (1, 2)))
    steps = Steps()
    read(api, step=steps)
    assert steps.told == [(1, 3), (2, 3), (3, 3)]
