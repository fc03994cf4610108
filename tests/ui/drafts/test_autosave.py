# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is typed is on the disk within two seconds, in order, whatever happens meanwhile."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

import pytest
from PySide6.QtCore import QTimer

from hearings.core import Core
from hearings.errors import DiskFull, UnknownDraft
from tests.support.manual_executor import ManualExecutor, deliver
from tests.ui.drafts.conftest import TOO_MUCH
from ui.drafts.autosave import DELAY_MS, RETRY_MS, Autosave, Key, Take
from ui.jobs import Err, Jobs, Ok

SAVING_TAKES_AT_MOST_MS = 1000


class Typist:
    """A draft of the vault, and hands that type into it."""

    def __init__(self, core: Core, autosave: Autosave) -> None:
        self.core, self.autosave = core, autosave
        self.draft_id = core.writing.begin(None).id
        self.text = ""

    @property
    def key(self) -> Key:
        return (self.draft_id, "text")

    def take(self) -> Callable[[], object]:
        words = self.text
        return lambda: self.core.writing.save(self.draft_id, words)

    def type(self, words: str) -> None:
        self.text += words
        take: Take = self.take  # type: ignore[assignment]
        self.autosave.typed(self.key, take)

    @property
    def kept(self) -> str:
        return self.core.writing.draft(self.draft_id).text


@pytest.fixture
def autosave(jobs: Jobs) -> Autosave:
    return Autosave(jobs)


@pytest.fixture
def typist(core: Core, autosave: Autosave) -> Typist:
    return Typist(core, autosave)


def clock_of(autosave: Autosave) -> QTimer:
    return autosave._timer


def ring(autosave: Autosave) -> None:
    clock = clock_of(autosave)
    assert clock.isActive()
    clock.stop()
    clock.timeout.emit()


def test_the_clock_and_a_slow_save_stay_within_two_seconds(autosave: Autosave, typist: Typist):
    assert DELAY_MS + SAVING_TAKES_AT_MOST_MS <= 2000
    typist.type("a")
    assert clock_of(autosave).interval() == DELAY_MS
    assert clock_of(autosave).isSingleShot()


def test_the_next_key_does_not_put_the_clock_back(
    autosave: Autosave, typist: Typist, monkeypatch: pytest.MonkeyPatch
):
    typist.type("a")
    started: list[int] = []
    monkeypatch.setattr(clock_of(autosave), "start", started.append)
    typist.type("b")
    typist.type("c")
    assert started == []


def test_what_was_typed_is_kept_when_the_clock_rings(
    autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    saved: list[object] = []
    autosave.saved.connect(saved.append)
    typist.type("I ask you to vote no")
    assert not autosave.is_clean
    ring(autosave)
    typist.type(".")
    settle()
    assert typist.kept == "I ask you to vote no"
    assert not autosave.is_clean
    ring(autosave)
    settle()
    assert typist.kept == "I ask you to vote no."
    assert autosave.is_clean
    assert len(saved) == 2
    assert not clock_of(autosave).isActive()


def test_a_wish_to_save_at_once_during_a_save_is_met_right_after_it(
    autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    typist.type("one")
    ring(autosave)
    typist.type(" two")
    autosave.flush()
    settle()
    assert typist.kept == "one two"
    assert autosave.is_clean


def test_two_drafts_wait_side_by_side(
    core: Core, autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    other = Typist(core, autosave)
    typist.type("mine")
    other.type("hers")
    ring(autosave)
    settle()
    assert (typist.kept, other.kept) == ("mine", "hers")


def test_a_failed_save_keeps_the_text_says_why_and_tries_again(
    autosave: Autosave,
    typist: Typist,
    settle: Callable[[], None],
    full_disk: Callable[[], AbstractContextManager[None]],
):
    told: list[object] = []
    autosave.failed.connect(told.append)
    typist.type(TOO_MUCH)
    with full_disk():
        ring(autosave)
        settle()
        assert [type(one) for one in told] == [DiskFull]
        assert not autosave.is_clean
        assert clock_of(autosave).interval() == RETRY_MS
        ring(autosave)
        settle()
        assert len(told) == 2
    ring(autosave)
    settle()
    assert typist.kept == TOO_MUCH
    assert autosave.is_clean


def test_a_key_after_a_failure_is_not_kept_waiting_for_the_next_try(
    core: Core, autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    core.writing.delete_for_good(typist.draft_id)
    typist.type("into the void")
    ring(autosave)
    settle()
    assert clock_of(autosave).interval() == RETRY_MS
    other = Typist(core, autosave)
    other.type("must be kept soon")
    assert clock_of(autosave).interval() == DELAY_MS
    ring(autosave)
    settle()
    ring(autosave)
    settle()
    assert other.kept == "must be kept soon"


def test_a_fault_of_ours_does_not_end_the_saving(
    autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    told: list[object] = []
    autosave.failed.connect(told.append)

    def breaks() -> object:
        raise ZeroDivisionError

    autosave.typed((typist.draft_id, "about"), lambda: breaks)  # type: ignore[arg-type,return-value]
    typist.type("kept all the same")
    ring(autosave)
    settle()
    assert told == [None]
    autosave.forget("nobody")
    ring(autosave)
    settle()
    assert typist.kept == "kept all the same"


def test_closing_saves_what_waits(autosave: Autosave, typist: Typist):
    typist.type("the last word")
    assert autosave.flush_now() is None
    assert typist.kept == "the last word"
    assert autosave.is_clean
    assert not clock_of(autosave).isActive()


def test_closing_saves_what_was_asked_for_but_had_not_begun(
    autosave: Autosave, typist: Typist, jobs: Jobs
):
    typist.type("on its way")
    ring(autosave)
    assert autosave.flush_now() is None
    assert typist.kept == "on its way"
    jobs.close()
    assert typist.kept == "on its way"


def test_an_older_text_never_lands_on_top_of_a_newer_one(
    autosave: Autosave, typist: Typist, executor: ManualExecutor
):
    typist.type("old")
    ring(autosave)
    typist.type(" and new")
    assert autosave.flush_now() is None
    executor.run_all()
    deliver()
    assert typist.kept == "old and new"


def test_closing_tries_every_draft_and_tells_the_first_error(
    core: Core, autosave: Autosave, typist: Typist
):
    other = Typist(core, autosave)
    core.writing.delete_for_good(typist.draft_id)
    typist.type("nowhere to go")
    other.type("safe")
    assert isinstance(autosave.flush_now(), UnknownDraft)
    assert other.kept == "safe"
    assert not autosave.is_clean
    assert clock_of(autosave).isActive(), "what failed must be tried again"
    autosave.forget(typist.draft_id)
    assert autosave.flush_now() is None


def test_what_comes_after_waits_for_everything_typed_before(
    autosave: Autosave, typist: Typist, executor: ManualExecutor, settle: Callable[[], None]
):
    typist.type("first")
    ring(autosave)
    typist.type(" second")
    seen: list[str] = []
    told: list[object] = []
    autosave.then(lambda: seen.append(typist.kept), told.append)
    assert executor.waiting == 1, "two things are written at a time"
    settle()
    assert seen == ["first second"]
    assert told == [Ok(None)]


def test_what_comes_after_is_not_done_where_the_text_cannot_be_kept(
    autosave: Autosave,
    typist: Typist,
    settle: Callable[[], None],
    full_disk: Callable[[], AbstractContextManager[None]],
):
    seen: list[str] = []
    told: list[object] = []
    typist.type(TOO_MUCH)
    with full_disk():
        autosave.then(lambda: seen.append("done"), told.append)
        settle()
    assert seen == []
    (answer,) = told
    assert isinstance(answer, Err)
    assert isinstance(answer.error, DiskFull)


def test_what_comes_after_is_done_before_closing_too(
    core: Core, autosave: Autosave, typist: Typist, executor: ManualExecutor
):
    typist.type("words")
    throw = partial(core.writing.throw_away, typist.draft_id)
    autosave.then(throw, lambda _answer: None)
    assert autosave.flush_now() is None
    executor.run_all()
    draft = core.writing.draft(typist.draft_id)
    assert draft.text == "words"
    assert draft.trashed_at is not None


def test_a_thing_that_comes_after_and_has_not_begun_is_done_before_closing(
    core: Core, autosave: Autosave, typist: Typist
):
    autosave.then(partial(core.writing.throw_away, typist.draft_id), lambda _answer: None)
    assert autosave.flush_now() is None
    assert core.writing.draft(typist.draft_id).trashed_at is not None


def test_a_draft_that_is_deleted_for_good_waits_no_more(
    core: Core, autosave: Autosave, typist: Typist, settle: Callable[[], None]
):
    typist.type("gone")
    core.writing.delete_for_good(typist.draft_id)
    autosave.forget(typist.draft_id)
    assert autosave.is_clean
    assert autosave.flush_now() is None
