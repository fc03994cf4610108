# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.errors import HostUnreachable, HttpStatus, SourceError, UnexpectedAnswer
from hearings.net.politeness import EXCEPTIONS
from hearings.overriding import override
from hearings.sources import massachusetts
from hearings.sources.massachusetts import LEAST_ASKED, Massachusetts
from tests.support.fake_server import FakeServer
from tests.support.massachusetts_site import (
    LIST_PATH,
    MassachusettsSite,
    agenda,
    document,
    hearing,
    location,
)
from tests.support.replies import Reply, challenge_page, dropped, failing
from tests.support.source_contract import (
    WINDOW,
    Served,
    SourceContract,
    Told,
    asking,
    visit_with,
)
from tests.support.told_hours import clock_of

PAST, AHEAD = "2026-03-02T10:00:00", "2026-12-01T10:00:00"


class TestMassachusetts(SourceContract):
    source = Massachusetts()

    @override
    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = MassachusettsSite(server)
        for one in meetings:
            moment = f"{one.day}T{clock_of(one.hour)}:00"
            bills = agenda(document("H99", one.item))
            title = f"Agenda at {one.link}"
            site.hearings.append(hearing(one.id, moment, bills, Name=one.body, Description=title))
        return Served(
            SourceSpec("massachusetts", "", site.base_url),
            LIST_PATH,
            lambda asked, number: asked.path == f"{LIST_PATH}/{number}",
        )

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(failing(410), HttpStatus, id="gone"),
            pytest.param(dropped(), HostUnreachable, id="dropped"),
            pytest.param(challenge_page(), UnexpectedAnswer, id="challenge"),
        ],
    )
    @override
    def test_an_agenda_that_fails_alone_is_named(
        self, server: FakeServer, reply: Reply, error: type[SourceError]
    ):
        # Date and place come with the agenda: without it there is nothing to show.
        served = self.serve(server, [Told(1), Told(2), Told(3)])
        server.fault(f"{LIST_PATH}/2", reply, times=4)
        with asking() as asker:
            reading = self.source.fetch(self.visiting(asker, served.spec))
        assert [one.source_id for one in reading.unread] == ["2"]
        assert isinstance(reading.unread[0].error, error)
        assert [record.source_ids for record in reading.records] == [("1",), ("3",)]
        # What is not in the list is only missed where every entry could be read.
        assert reading.skipped == 1


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> MassachusettsSite:
    return MassachusettsSite(server)


def read(site: MassachusettsSite, known: Sequence[str] = ()) -> Reading:
    with asking() as asker:
        spec = SourceSpec("massachusetts", "", site.base_url)
        return Massachusetts().fetch(visit_with(asker, spec, known=lambda: tuple(known)))


def ids(reading: Reading) -> set[str]:
    return {one for record in reading.records for one in record.source_ids}


def test_the_public_service_is_asked_slowly_unless_another_is_named():
    spec = SourceSpec("massachusetts")
    (host,) = Massachusetts().hosts(spec)
    assert host == "malegislature.gov"
    assert (EXCEPTIONS[host].at_once, EXCEPTIONS[host].pause) == (1, 0.5)
    assert Massachusetts().key_name(spec) is None


def test_of_a_long_list_only_what_is_near_is_asked_for(server: FakeServer, site: MassachusettsSite):
    site.hearings += [hearing(number, PAST) for number in range(1, 1_001)]
    site.hearings += [hearing(number, AHEAD) for number in range(1_001, 1_021)]
    reading = read(site)
    assert len(reading.records) == 20
    assert len(server.asked) == 1 + LEAST_ASKED


@pytest.mark.parametrize("is_newest_first", [True, False])
def test_what_lies_ahead_is_followed_as_far_as_it_goes(
    server: FakeServer, site: MassachusettsSite, is_newest_first: bool
):
    site.hearings += [hearing(number, PAST) for number in range(1, 1_001)]
    site.hearings += [hearing(number, AHEAD) for number in range(1_001, 1_211)]
    site.listed = sorted((one for one in range(1, 1_211)), reverse=is_newest_first)
    reading = read(site)
    assert len(reading.records) == 210
    assert len(server.asked) <= 501


def test_an_old_number_at_the_top_of_the_list_is_asked_for(site: MassachusettsSite):
    site.hearings += [hearing(number, PAST) for number in range(1, 1_001)]
    site.hearings[4] = hearing(5, AHEAD)
    site.listed = [5, *(number for number in range(1_000, 0, -1) if number != 5)]
    assert ids(read(site)) == {"5"}


def test_a_hearing_known_to_lie_ahead_is_asked_for_however_old_its_number(
    server: FakeServer, site: MassachusettsSite
):
    site.hearings += [hearing(number, PAST) for number in range(1, 1_001)]
    site.hearings[499] = hearing(500, AHEAD)
    assert ids(read(site)) == set(), "neither at the top of the list nor among the newest"
    asked_before = len(server.asked)
    assert ids(read(site, known=("500", "2000"))) == {"500"}
    assert len(server.asked) == 2 * asked_before, "one that is known takes the turn of another"


def test_more_ahead_than_can_be_is_an_error(
    site: MassachusettsSite, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(massachusetts, "MOST_ASKED", 200)
    site.hearings += [hearing(number, AHEAD) for number in range(1, 202)]
    with pytest.raises(UnexpectedAnswer):
        read(site)
    site.hearings.pop()
    assert len(read(site).records) == 200


def test_an_id_the_service_cannot_read_is_asked_for_once(
    server: FakeServer, site: MassachusettsSite
):
    site.hearings += [hearing(number, AHEAD) for number in (1, 3, 4)]
    site.listed = [1, 2, 3, 4]
    reading = read(site)
    assert ids(reading) == {"1", "3", "4"}
    assert ([one.source_id for one in reading.unread], reading.skipped) == (["2"], 1)
    assert len(server.asked_for(f"{LIST_PATH}/2")) == 1


def test_a_service_that_fails_for_most_is_an_error(site: MassachusettsSite):
    site.hearings.append(hearing(1, AHEAD))
    site.listed = [1, 2, 3]
    with pytest.raises(HttpStatus) as caught:
        read(site)
    assert caught.value.status == 500


def test_a_hearing_that_was_moved_into_the_window_is_listed(site: MassachusettsSite):
    moved = {"Status": "Rescheduled", "EventDate": AHEAD, "StartTime": AHEAD,
             "Location": location("A-1")}  # fmt: skip
    site.hearings += [
        hearing(1, "2026-11-20T11:00:00", Status="Canceled", RescheduledHearing=moved),
        hearing(2, "2026-12-02T11:00:00", Status="Canceled", RescheduledHearing=moved),
    ]
    one, two = read(site).records
    assert one.date in WINDOW
    assert (one.source_ids, one.status) == (("1",), Status.POSTPONED)
    assert one.comment == "Canceled: 2026-11-20 11:00, B-9"
    assert (two.source_ids, two.status) == (("2",), Status.CANCELLED)
    assert two.comment == "Rescheduled: 2026-12-01 10:00, A-1"
