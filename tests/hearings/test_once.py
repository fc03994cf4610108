# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import threading

import pytest

from hearings.once import Once


def test_once_makes_its_value_once_for_many_threads():
    made: list[int] = []
    gate = threading.Barrier(8)
    once = Once(lambda: made.append(1) or object())
    found: list[object] = []

    def ask() -> None:
        gate.wait()
        found.append(once())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert set(map(id, found)) == {id(once.made)}


def test_once_tries_again_after_a_failure():
    answers: list[Exception | str] = [ValueError(), "made"]

    def make() -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    once = Once(make)
    assert once.made is None
    with pytest.raises(ValueError):
        once()
    assert once() == "made"


def test_what_was_forgotten_is_made_anew():
    answers = ["first", "second"]
    once = Once(lambda: answers.pop(0))
    assert (once(), once()) == ("first", "first")
    once.forget()
    assert once.made is None
    assert once() == "second"
