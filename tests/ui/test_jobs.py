# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Work runs off the window's thread, and its answer comes back on it, or not at all."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from hearings.clock import StopSignal
from hearings.errors import Cancelled, HostUnreachable
from tests.support.manual_executor import ManualExecutor, deliver
from ui.jobs import Err, Jobs, Ok

PRIVATE = "my son was stopped on Example Avenue"


def fails() -> int:
    raise HostUnreachable("example.org", "refused")


def crashes() -> int:
    raise ValueError(PRIVATE)


def test_answers_come_in_the_order_in_which_work_ended(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    jobs.run(lambda: "first asked", told.append)
    jobs.run(lambda: "second asked", told.append)
    executor.run(1)
    executor.run(0)
    deliver()
    assert told == [Ok("second asked"), Ok("first asked")]


def test_nothing_is_told_before_the_loop_of_the_window_comes_round(
    executor: ManualExecutor, jobs: Jobs
):
    told: list[object] = []
    jobs.run(lambda: 1, told.append)
    executor.run_all()
    assert told == []
    assert not jobs.is_idle
    deliver()
    assert told == [Ok(1)]
    assert jobs.is_idle


def test_an_error_of_the_world_is_an_answer(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    jobs.run(fails, told.append)
    executor.run_all()
    deliver()
    (answer,) = told
    assert isinstance(answer, Err)
    assert isinstance(answer.error, HostUnreachable)
    assert answer.error.host == "example.org"


def test_a_cancelled_job_says_nothing_and_is_asked_to_stop(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    seen: list[bool] = []

    def work(stop: StopSignal) -> None:
        seen.append(stop.is_given)

    running = jobs.run_stoppable(work, told.append)
    executor.run_all()
    running.cancel()
    deliver()
    before = jobs.run_stoppable(work, told.append)
    before.cancel()
    executor.run_all()
    deliver()
    assert told == []
    assert seen == [False], "work that was cancelled before it began must not begin"
    assert jobs.is_idle


def test_work_that_is_only_asked_to_stop_still_answers(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    job = jobs.run_stoppable(StopSignal.check, told.append)
    job.stop.give()
    executor.run_all()
    deliver()
    (answer,) = told
    assert isinstance(answer, Err)
    assert isinstance(answer.error, Cancelled)


def test_a_fault_of_ours_is_told_to_the_window_and_ends_the_job(
    executor: ManualExecutor, jobs: Jobs
):
    told: list[object] = []
    over: list[str] = []
    faults: list[object] = []
    jobs.crashed.connect(faults.append)
    jobs.run(crashes, told.append, lambda: over.append("over"))
    executor.run_all()
    deliver()
    assert told == []
    assert over == ["over"]
    assert [type(fault) for fault in faults] == [ValueError]
    assert jobs.is_idle


def test_the_log_has_the_place_of_a_fault_but_not_its_words(
    executor: ManualExecutor, jobs: Jobs, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.INFO):
        jobs.run(crashes, lambda _answer: None)
        executor.run_all()
        deliver()
    assert "ValueError" in caplog.text
    assert "in crashes" in caplog.text
    assert PRIVATE not in caplog.text


def test_one_failure_does_not_stop_the_next_work(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    jobs.run(crashes, told.append)
    jobs.run(fails, told.append)
    jobs.run(lambda: "alive", told.append)
    executor.run_all()
    deliver()
    assert [type(answer) for answer in told] == [Err, Ok]


def test_a_job_that_has_not_begun_can_be_taken_back(executor: ManualExecutor, jobs: Jobs):
    told: list[object] = []
    ran: list[str] = []
    job = jobs.run(lambda: ran.append("ran"), told.append)
    assert jobs.withdraw(job)
    executor.run_all()
    deliver()
    assert ran == []
    assert told == []
    assert jobs.is_idle


def test_taking_back_work_that_runs_waits_for_its_end(qtbot: QtBot):
    jobs = Jobs(ThreadPoolExecutor(1))
    begun, go_on, told, ran = threading.Event(), threading.Event(), [], []

    def work() -> None:
        begun.set()
        assert go_on.wait(10)
        ran.append("to its end")

    job = jobs.run(work, told.append)
    assert begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    assert not jobs.withdraw(job)
    assert ran == ["to its end"]
    deliver()
    assert told == []
    jobs.close()


def test_news_of_another_thread_are_told_on_the_thread_of_the_window(qtbot: QtBot):
    jobs = Jobs()
    heard: list[tuple[object, threading.Thread]] = []
    relayed = jobs.relay(lambda news: heard.append((news, threading.current_thread())))
    sender = threading.Thread(target=lambda: [relayed(number) for number in range(3)])
    sender.start()
    sender.join()
    assert heard == [], "news were told on the thread that sent them"
    deliver()
    here = threading.current_thread()
    assert heard == [(0, here), (1, here), (2, here)]
    jobs.close()


def test_answers_are_told_on_the_thread_of_the_window(qtbot: QtBot):
    jobs = Jobs()
    worked: list[threading.Thread] = []
    told: list[threading.Thread] = []
    jobs.run(
        lambda: worked.append(threading.current_thread()),
        lambda _answer: told.append(threading.current_thread()),
    )
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert told == [threading.current_thread()]
    assert worked != told
    jobs.close()


def test_closing_waits_for_what_runs_and_tells_nothing_any_more(qtbot: QtBot):
    jobs = Jobs(ThreadPoolExecutor(1))
    begun, stopped, told, never = threading.Event(), [], [], []

    def work(stop: StopSignal) -> None:
        begun.set()
        stopped.append(stop.wait(10))

    relayed = jobs.relay(told.append)
    jobs.run_stoppable(work, told.append)
    jobs.run(lambda: never.append("ran"), told.append)
    assert begun.wait(10)
    relayed("too late")
    jobs.close()
    assert stopped == [True], "closing must stop what runs and wait for it"
    assert never == []
    deliver()
    assert told == []
    assert jobs.is_idle


def test_nothing_starts_after_closing(executor: ManualExecutor, jobs: Jobs):
    jobs.close()
    ran: list[str] = []
    job = jobs.run(lambda: ran.append("ran"), ran.append)
    assert jobs.withdraw(job)
    deliver()
    assert ran == []
    assert job.is_dropped
    assert jobs.is_idle
