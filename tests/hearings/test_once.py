# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import threading

import pytest

from hearings.once import Once, made_once


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


class Workshop:
    """Counts how often its tool is made."""

    def __init__(self, gate: threading.Barrier) -> None:
        self.gate = gate
        self.made = 0

    @made_once
    def tool(self) -> object:
        """A tool."""
        self.made += 1
        return object()


def test_a_method_made_once_is_called_once_for_many_threads_and_for_each_object():
    gate = threading.Barrier(8)
    first, second = Workshop(gate), Workshop(gate)
    found: list[object] = []

    def ask() -> None:
        gate.wait()
        found.append(first.tool)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert first.made == 1
    assert set(map(id, found)) == {id(first.tool)}
    assert second.made == 0
    assert second.tool is not first.tool
    assert Workshop.tool.__doc__ == "A tool."
