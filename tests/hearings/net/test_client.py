# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Asking: tried again where that helps, kept where that saves, stopped when that is wanted."""

import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from hearings.clock import StopSignal, SystemClock
from hearings.errors import (
    AnswerTooLarge,
    Cancelled,
    HostUnreachable,
    Offline,
    TimedOut,
)
from hearings.net.client import HttpAsker
from hearings.net.limits import Limits
from hearings.net.politeness import Manners, Politeness
from hearings.net.request import Answer, Request
from tests.hearings.net.conftest import Shelf
from tests.support.fake_server import EVERYWHERE, Asked, FakeServer
from tests.support.replies import (
    CHALLENGE,
    Reply,
    challenge_page,
    cut,
    data,
    dropped,
    failing,
    gzipped,
    huge,
    late,
    page,
)
from tests.support.turned_clock import START, TurnedClock


def not_offline() -> bool:
    """Stands for `is_offline`."""
    return False


# An answer


def test_an_answer_carries_what_the_host_said(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.route("/v1/events", lambda asked: data([asked.query["$top"]]))
    answer = asker.ask(Request(server.url("/v1/events"), {"$top": "1000"}), stop)
    assert answer == Answer(
        url=server.url("/v1/events"),
        host=server.host,
        status=200,
        content_type="application/json; charset=utf-8",
        body=b'["1000"]',
        read_at=START,
    )


def test_the_request_says_little_about_who_asks(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", page("x"))
    asker.ask(Request(server.url("/"), accept="application/json", headers={"X-Key": "k"}), stop)
    sent = server.asked[0].headers
    assert sent == {
        "host": server.host,
        "user-agent": "Mozilla/5.0 (compatible; Hearings/0.1.0)",
        "accept": "application/json",
        "accept-encoding": "gzip",
        "x-key": "k",
    }


def test_a_form_is_posted(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    server.route("/Calendar.aspx", lambda asked: page(asked.form["__VIEWSTATE"]))
    form = {"__VIEWSTATE": "a+/=& ü", "ctl00$lstYears": "2026"}
    answer = asker.ask(Request(server.url("/Calendar.aspx"), form=form), stop)
    assert answer.body.decode() == "a+/=& ü"
    assert server.asked[0].method == "POST"
    assert server.asked[0].form == form


def test_a_packed_answer_is_unpacked(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    server.serve("/", gzipped(page("agenda " * 1000)))
    assert asker.ask(Request(server.url("/")), stop).body == b"agenda " * 1000


@pytest.mark.parametrize("status", [400, 403, 404, 410])
def test_a_refusal_is_an_answer_and_not_asked_again(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal, status: int
):
    server.serve("/", failing(status, b"Token is required"))
    answer = asker.ask(Request(server.url("/")), stop)
    assert (answer.status, answer.body) == (status, b"Token is required")
    assert len(server.asked) == 1
    assert clock.pauses == []


def test_a_challenge_page_is_an_answer_for_the_source_to_judge(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", challenge_page())
    answer = asker.ask(Request(server.url("/"), accept="application/json"), stop)
    assert (answer.status, answer.content_type) == (200, "text/html; charset=utf-8")
    assert answer.body == CHALLENGE


# Tried again

FAULTS = {
    "500": failing(500),
    "502": failing(502),
    "503": failing(503),
    "504": failing(504),
    "429": failing(429),
    "dropped": dropped(),
    "cut": cut(data(["x" * 500]), 100),
    "cut chunks": cut(huge(200_000), 100_000),
    "bad packing": page(b"no gzip", Content_Encoding="gzip"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_passing_fault_is_waited_out(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal, fault: str
):
    server.serve("/", data(["there"]))
    server.fault("/", FAULTS[fault], times=3)
    assert asker.ask(Request(server.url("/")), stop).body == b'["there"]'
    assert clock.pauses == [1, 2, 4]
    assert len(server.asked) == 4


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_after_the_last_try_an_error_status_is_the_answer(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, status: int
):
    server.serve("/", failing(status, b"down"))
    answer = asker.ask(Request(server.url("/")), stop)
    assert (answer.status, answer.body) == (status, b"down")
    assert len(server.asked) == 4


@pytest.mark.parametrize("fault", ["dropped", "cut", "cut chunks", "bad packing"])
def test_after_the_last_try_a_broken_connection_is_an_error_and_never_a_short_answer(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, fault: str
):
    server.serve("/path", FAULTS[fault])
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(server.url("/path")), stop)
    assert caught.value.host == server.host
    assert caught.value.reason
    assert len(server.asked) == 4


def test_a_host_that_is_not_there_is_named(clock: TurnedClock, stop: StopSignal):
    with FakeServer() as gone:
        url = gone.url("/")
    with HttpAsker(clock, None, not_offline) as asker, pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(url), stop)
    assert caught.value.host == gone.host
    assert "refused" in caught.value.reason
    assert clock.pauses == [1, 2, 4]


def test_a_name_that_does_not_exist_is_named(
    asker: HttpAsker, clock: TurnedClock, stop: StopSignal, monkeypatch: pytest.MonkeyPatch
):
    def unknown(*_args: object, **_named: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request("https://nobody.example/"), stop)
    assert caught.value.host == "nobody.example"
    assert caught.value.reason == "Name or service not known"
    assert clock.pauses == [1, 2, 4]


def test_a_host_that_stays_silent_is_timed_out(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", late(data([]), 60))
    limits = Limits(read=0.05, pauses=(1.0,))
    with (
        HttpAsker(clock, None, not_offline, limits=limits) as asker,
        pytest.raises(TimedOut) as caught,
    ):
        asker.ask(Request(server.url("/")), stop)
    assert (caught.value.host, caught.value.seconds) == (server.host, 0.05)
    assert len(server.asked) == 2


def test_a_host_that_drips_for_ever_is_timed_out(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    def drip() -> Iterator[bytes]:
        for _ in range(100):
            clock.turn(29)
            yield b"x" * 100_000

    server.serve("/", Reply(drip))
    limits = Limits(pauses=())
    with (
        HttpAsker(clock, None, not_offline, limits=limits) as asker,
        pytest.raises(TimedOut) as caught,
    ):
        asker.ask(Request(server.url("/")), stop)
    assert caught.value.seconds == 120


@pytest.mark.parametrize("header", ["9", "Mon, 23 Nov 2026 17:00:09 GMT"])
def test_the_wait_a_host_asks_for_is_kept(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal, header: str
):
    server.serve("/", data([]))
    server.fault("/", failing(503, retry_after=header))
    asker.ask(Request(server.url("/")), stop)
    assert clock.pauses == [9]


def test_nobody_is_made_to_wait_longer_than_a_minute_or_shorter_than_our_pause(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", data([]))
    server.fault("/", failing(429, retry_after="86400"))
    server.fault("/", failing(429, retry_after="0"))
    asker.ask(Request(server.url("/")), stop)
    assert clock.pauses == [60, 2]


def test_the_last_word_of_a_host_is_not_asked_for_again(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", failing(500, b"is not set up in InSite for client: x"))
    final = Request(server.url("/"), final=lambda answer: b"not set up" in answer.body)
    assert asker.ask(final, stop).status == 500
    assert len(server.asked) == 1
    assert clock.pauses == []


# Too large


@pytest.mark.parametrize("is_announced", [True, False])
def test_an_answer_that_is_too_large_is_left_at_once(
    server: FakeServer, clock: TurnedClock, stop: StopSignal, is_announced: bool
):
    server.serve("/", cut(page(b"x" * 2_000_000), 10) if is_announced else huge(200_000_000))
    limits = Limits(body=1_000_000)
    with (
        HttpAsker(clock, None, not_offline, limits=limits) as asker,
        pytest.raises(AnswerTooLarge) as caught,
    ):
        asker.ask(Request(server.url("/")), stop)
    assert (caught.value.host, caught.value.limit) == (server.host, 1_000_000)
    assert len(server.asked) == 1


# Asking only whether it changed


@pytest.mark.parametrize(
    ("header", "sent"), [("ETag", "if-none-match"), ("Last-Modified", "if-modified-since")]
)
def test_an_unchanged_answer_comes_from_the_shelf(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal, header: str, sent: str
):
    reply = data(["kept"])
    server.serve("/e", data(["kept"], **{header.replace("-", "_"): '"v1"'}))
    first = asker.ask(Request(server.url("/e"), {"a": "1"}), stop)
    second = asker.ask(Request(server.url("/e"), {"a": "1"}), stop)
    assert server.asked[1].headers[sent] == '"v1"'
    assert (first.is_unchanged, second.is_unchanged) == (False, True)
    assert (second.status, second.body, second.content_type) == (
        200, reply.body, reply.content_type,
    )  # fmt: skip
    assert list(shelf.answers) == [server.url("/e") + "?a=1"]
    assert list(shelf.read_at.values()) == [START]


def test_a_changed_answer_replaces_the_kept_one(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal
):
    server.serve("/", data(["old"], ETag='"1"'))
    asker.ask(Request(server.url("/")), stop)
    server.serve("/", data(["new"], ETag='"2"'))
    answer = asker.ask(Request(server.url("/")), stop)
    assert (answer.body, answer.is_unchanged) == (b'["new"]', False)
    assert [kept.etag for kept in shelf.answers.values()] == ['"2"']


def test_the_key_of_the_person_is_never_written_on_the_shelf(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal
):
    server.serve("/e", data([], ETag='"1"'))
    asker.ask(Request(server.url("/e"), {"token": "s3cret", "$top": "9"}), stop)
    assert server.asked[0].query["token"] == "s3cret"
    assert list(shelf.answers) == [server.url("/e") + "?token=***&%24top=9"]


@pytest.mark.parametrize(
    "reply",
    [
        data([]),
        data([], 404, ETag='"1"'),
        data([], ETag='"1"', Cache_Control="private, no-store"),
        data(["x" * (4 * 1024 * 1024)], ETag='"1"'),
    ],
    ids=["without a version", "an error", "not to be stored", "too large"],
)
def test_what_is_not_worth_keeping_is_not_kept(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal, reply: object
):
    server.serve("/", reply)  # type: ignore[arg-type]
    asker.ask(Request(server.url("/")), stop)
    assert shelf.answers == {}


def test_the_answer_to_a_form_is_neither_kept_nor_taken_from_the_shelf(
    server: FakeServer, asker: HttpAsker, shelf: Shelf, stop: StopSignal
):
    server.serve("/", data([], ETag='"1"'))
    asker.ask(Request(server.url("/")), stop)
    server.serve("/", data(["form"], ETag='"2"'))
    asker.ask(Request(server.url("/"), form={"year": "2026"}), stop)
    assert "if-none-match" not in server.asked[1].headers
    assert [kept.etag for kept in shelf.answers.values()] == ['"1"']


def test_without_a_shelf_everything_is_asked_anew(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", data([], ETag='"1"'))
    with HttpAsker(clock, None, not_offline) as asker:
        assert not any(asker.ask(Request(server.url("/")), stop).is_unchanged for _ in "ab")


# What may be asked


@pytest.mark.parametrize(
    ("url", "host", "reason"),
    [
        ("http://example.org/events", "example.org", "https"),
        ("http://192.168.1.1/", "192.168.1.1", "https"),
        ("ftp://example.org/", "", "address"),
        ("https://user:s3cret@example.org/", "", "address"),
        ("not an address", "", "address"),
    ],
)
def test_what_may_not_be_asked_is_refused_without_a_try(
    asker: HttpAsker, clock: TurnedClock, stop: StopSignal, url: str, host: str, reason: str
):
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(url), stop)
    assert (caught.value.host, caught.value.reason) == (host, reason)
    assert clock.pauses == []


def test_offline_no_request_leaves(server: FakeServer, clock: TurnedClock, stop: StopSignal):
    server.serve("/", data([]))
    is_offline = True
    with HttpAsker(clock, None, lambda: is_offline) as asker:
        with pytest.raises(Offline):
            asker.ask(Request(server.url("/")), stop)
        [outcome] = asker.ask_all([Request(server.url("/"))], stop)
        assert isinstance(outcome, Offline)
        assert server.asked == []
        is_offline = False
        assert asker.ask(Request(server.url("/")), stop).status == 200


def test_switching_the_network_off_ends_the_tries(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", failing(503))
    with HttpAsker(clock, None, lambda: len(server.asked) >= 2) as asker, pytest.raises(Offline):
        asker.ask(Request(server.url("/")), stop)
    assert len(server.asked) == 2


def test_switching_the_network_off_while_a_turn_is_awaited_is_heard(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    server.serve("/", data([]))
    manners = Politeness(clock, {"127.0.0.1": Manners(at_once=1, pause=0.5)})
    with HttpAsker(clock, None, lambda: clock.monotonic() >= 0.5, manners) as asker:
        asker.ask(Request(server.url("/")), stop)
        with pytest.raises(Offline):
            asker.ask(Request(server.url("/")), stop)
    assert len(server.asked) == 1


def test_a_header_that_cannot_be_sent_does_not_show_its_value(
    server: FakeServer, asker: HttpAsker, clock: TurnedClock, stop: StopSignal
):
    with pytest.raises(HostUnreachable) as caught:
        asker.ask(Request(server.url("/"), headers={"X-API-KEY": "s3cret\n"}), stop)
    chain: BaseException | None = caught.value
    while chain is not None:
        assert "s3cret" not in f"{chain} {chain!r}"
        chain = chain.__cause__
    assert clock.pauses == []


def test_the_log_names_host_path_and_status_and_never_the_query(
    server: FakeServer, asker: HttpAsker, stop: StopSignal, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    server.serve("/v1/nyc/events", data([], Set_Cookie="id=h1dden"))
    server.fault("/v1/nyc/events", failing(500))
    asker.ask(
        Request(server.url("/v1/nyc/events"), {"token": "s3cret"}, headers={"X": "h1dden"}), stop
    )
    assert f"{server.host} /v1/nyc/events 200 0 ms" in caplog.text
    assert "/v1/nyc/events 500" in caplog.text
    assert "s3cret" not in caplog.text
    assert "h1dden" not in caplog.text
    assert "token" not in caplog.text


def test_cookies_are_not_kept(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    server.serve("/", page("x", Set_Cookie="track=1; Path=/"))
    for _ in range(2):
        asker.ask(Request(server.url("/")), stop)
    assert all("cookie" not in asked.headers for asked in server.asked)


# Stopped


def test_cancel_before_asking_sends_nothing(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    stop.give()
    with pytest.raises(Cancelled):
        asker.ask(Request(server.url("/")), stop)
    assert server.asked == []


def test_cancel_does_not_wait_for_a_silent_host(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", late(data([]), 60))
    threading.Timer(0.05, stop.give).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        asker.ask(Request(server.url("/")), stop)
    assert time.monotonic() - began < 5


def test_cancel_does_not_wait_for_the_end_of_a_body(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    def body() -> Iterator[bytes]:
        yield b"x" * 200_000
        stop.give()
        server.closing.wait(60)
        yield b"x"

    server.serve("/", Reply(body))
    began = time.monotonic()
    with pytest.raises(Cancelled):
        asker.ask(Request(server.url("/")), stop)
    assert time.monotonic() - began < 5


def test_cancel_does_not_wait_for_the_next_try(server: FakeServer, stop: StopSignal):
    server.serve("/", failing(503, retry_after="60"))
    with HttpAsker(SystemClock(), None, not_offline) as asker:
        threading.Timer(0.05, stop.give).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            asker.ask(Request(server.url("/")), stop)
        assert time.monotonic() - began < 5


def test_closing_the_program_stops_what_is_running(server: FakeServer, stop: StopSignal):
    server.serve("/", late(data([]), 60))
    asker = HttpAsker(SystemClock(), None, not_offline)
    threading.Timer(0.05, asker.close).start()
    with pytest.raises(Cancelled):
        asker.ask(Request(server.url("/")), stop)
    with pytest.raises(Cancelled):
        asker.ask(Request(server.url("/")), stop)


# Many at once


def test_many_answers_come_in_the_order_of_the_requests(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.route("/", lambda asked: late(data(asked.query["n"]), 0.02 * (asked.query["n"] == "0")))
    requests = [Request(server.url("/"), {"n": str(number)}) for number in range(40)]
    answers = list(asker.ask_all(requests, stop))
    assert [one.body for one in answers if isinstance(one, Answer)] == [
        b'"%d"' % number for number in range(40)
    ]


def test_an_error_stands_where_its_answer_would(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.route_under("/ok", lambda asked: data(asked.path))
    server.serve("/broken", dropped())
    urls = [server.url("/ok1"), server.url("/broken"), "http://example.org", server.url("/ok2")]
    outcomes = list(asker.ask_all((Request(url) for url in urls), stop))
    assert [type(one).__name__ for one in outcomes] == [
        "Answer", "HostUnreachable", "HostUnreachable", "Answer",
    ]  # fmt: skip


def test_nothing_asked_nothing_answered(asker: HttpAsker, stop: StopSignal):
    assert list(asker.ask_all([], stop)) == []


def test_a_bad_first_address_is_an_error_like_any_other(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/", data([]))
    outcomes = list(asker.ask_all([Request("nonsense"), Request(server.url("/"))], stop))
    assert [type(one).__name__ for one in outcomes] == ["HostUnreachable", "Answer"]


def test_as_many_are_in_flight_as_the_host_allows(
    server: FakeServer, clock: TurnedClock, stop: StopSignal
):
    together = threading.Barrier(3, timeout=10)

    def answer(_asked: Asked) -> Reply:
        together.wait()
        return data([])

    server.route("/", answer)
    manners = {"127.0.0.1": Manners(at_once=3, pause=0.0)}
    with HttpAsker(clock, None, not_offline, Politeness(clock, manners)) as asker:
        requests = [Request(server.url("/"))] * 9
        assert all(isinstance(one, Answer) for one in asker.ask_all(requests, stop))
    assert server.most_at_once == 3


def test_starts_keep_their_distance(server: FakeServer, clock: TurnedClock, stop: StopSignal):
    begun: list[float] = []

    def answer(_asked: Asked) -> Reply:
        begun.append(clock.monotonic())
        return data([])

    server.route("/", answer)
    manners = {"127.0.0.1": Manners(at_once=1, pause=0.5)}
    with HttpAsker(clock, None, not_offline, Politeness(clock, manners)) as asker:
        list(asker.ask_all([Request(server.url("/"))] * 4, stop))
    assert begun == [0, 0.5, 1.0, 1.5]


def test_cancel_ends_a_long_reading_at_once(server: FakeServer, asker: HttpAsker, stop: StopSignal):
    server.serve("/", late(data([]), 60))
    answers = asker.ask_all([Request(server.url("/"))] * 50, stop)
    threading.Timer(0.1, stop.give).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        next(answers)
    assert time.monotonic() - began < 5


def test_who_stops_reading_leaves_nothing_running(
    server: FakeServer, asker: HttpAsker, stop: StopSignal
):
    server.serve("/first", data([]))
    server.serve("/late", late(data([]), 60))
    requests = [Request(server.url("/first")), *[Request(server.url("/late"))] * 50]
    answers = asker.ask_all(requests, stop)
    assert isinstance(next(answers), Answer)
    began = time.monotonic()
    answers.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 5
    assert not [one for one in threading.enumerate() if one.name.startswith("ask")]
    assert not stop.is_given


def test_many_readings_share_one_asker(server: FakeServer, asker: HttpAsker):
    server.route("/", lambda asked: data(asked.query["n"]))
    server.fault(EVERYWHERE, dropped(), times=5)
    bodies: dict[int, list[bytes]] = {}

    def read(place: int) -> None:
        requests = [Request(server.url("/"), {"n": f"{place}-{n}"}) for n in range(25)]
        outcomes = asker.ask_all(requests, StopSignal())
        bodies[place] = [one.body for one in outcomes if isinstance(one, Answer)]

    readers = [threading.Thread(target=read, args=(place,)) for place in range(6)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert bodies == {place: [b'"%d-%d"' % (place, n) for n in range(25)] for place in range(6)}


# Starting fast


def test_the_http_library_is_not_loaded_before_something_is_asked():
    code = (
        "import sys, hearings.net.client as c; from hearings.clock import SystemClock\n"
        "c.HttpAsker(SystemClock(), None, lambda: True)\n"
        "print([m for m in ('httpcore2', 'httpx2', 'ssl', 'urllib.request', 'email.utils') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
