# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whatever happens inside the fence, the others go on."""

import logging

import pytest

from hearings.errors import Cancelled, HttpStatus, SourceFault
from hearings.tasks.fence import fenced


def raising(error: BaseException) -> object:
    def work() -> None:
        raise error

    return fenced(work, "xx/legistar")


def test_an_answer_passes():
    assert fenced(lambda: 7, "xx/legistar") == 7


def test_an_error_of_the_world_is_handed_back_as_it_is(caplog):
    error = HttpStatus("example.org", 503, "/v1/events")
    with caplog.at_level(logging.INFO):
        assert raising(error) is error
    assert caplog.messages == ["xx/legistar: HttpStatus"]


def test_a_fault_of_ours_is_named_and_its_trace_is_logged(caplog):
    found = raising(ZeroDivisionError("by nothing"))
    assert isinstance(found, SourceFault)
    assert (found.host, found.kind) == ("xx/legistar", "ZeroDivisionError")
    assert "ZeroDivisionError: by nothing" in caplog.text


@pytest.mark.parametrize("end", [Cancelled(), KeyboardInterrupt(), SystemExit()])
def test_who_wants_to_stop_is_not_held(end):
    with pytest.raises(type(end)):
        raising(end)
