# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest

from hearings.clock import StopSignal
from hearings.domain.place import SourceSpec
from hearings.errors import Cancelled, HttpStatus, UnexpectedAnswer
from hearings.net.request import Answer, Request
from hearings.sources.answers import body_of
from hearings.sources.details import read_details
from tests.support.fake_server import FakeServer
from tests.support.replies import failing, page
from tests.support.source_contract import Steps, asking, visit_with

SPEC = SourceSpec("sampleville")


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        server.serve("/one", page("first"))
        server.serve("/two", failing(404))
        server.serve("/three", page("third"))
        yield server


def requests(server: FakeServer) -> dict[str, Request]:
    return {name: Request(server.url(f"/{name}")) for name in ("one", "two", "three")}


def told(meeting: str, answer: Answer) -> str:
    return f"{meeting}: {body_of(answer).decode()}"


def test_what_is_read_goes_by_the_meeting_and_what_fails_is_named(server: FakeServer):
    with asking() as asker:
        details = read_details(visit_with(asker, SPEC), requests(server), told)
    assert details.read == {"one": "one: first", "three": "three: third"}
    [failed] = details.failed
    assert failed.source_id == "two"
    assert isinstance(failed.error, HttpStatus)
    assert failed.error.status == 404


def test_the_list_is_the_first_step_and_each_meeting_another(server: FakeServer):
    steps = Steps()
    with asking() as asker:
        read_details(visit_with(asker, SPEC, step=steps), requests(server), told)
    assert steps.told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_without_meetings_the_list_is_the_only_step():
    steps = Steps()
    with asking() as asker:
        details = read_details(visit_with(asker, SPEC, step=steps), {}, told)
    assert (details.read, details.failed, steps.told) == ({}, (), [(1, 1)])


def test_an_answer_that_cannot_be_read_is_named(server: FakeServer):
    def refuse(meeting: str, answer: Answer) -> str:
        if meeting == "three":
            raise UnexpectedAnswer(answer.host, "an agenda")
        return told(meeting, answer)

    with asking() as asker:
        details = read_details(visit_with(asker, SPEC), requests(server), refuse)
    assert [one.source_id for one in details.failed] == ["two", "three"]


@pytest.mark.parametrize("wanted", [(), ("one",)])
def test_a_stop_is_heeded_before_anything_is_asked(server: FakeServer, wanted: tuple[str, ...]):
    stop = StopSignal()
    stop.give()
    chosen = {name: one for name, one in requests(server).items() if name in wanted}
    with asking() as asker, pytest.raises(Cancelled):
        read_details(visit_with(asker, SPEC, stop=stop), chosen, told)
    assert server.asked == []


def test_a_mistake_of_ours_is_not_hidden(server: FakeServer):
    def stumble(meeting: str, answer: Answer) -> str:
        raise KeyError(meeting)

    with asking() as asker, pytest.raises(KeyError):
        read_details(visit_with(asker, SPEC), requests(server), stumble)
